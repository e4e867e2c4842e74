//! What a table comes to, by the rules of the reading (§3.2), a measure at a time. Grants are
//! added, a ceiling and a loan never; nothing is added across measures, for they are other
//! people's.

use super::verdict::{MeasureStatus, Verdict};
use crate::eligibility::Status;
use crate::facts::Date;
use crate::policy::{Amount, Grant, Measure};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a table comes to.
#[derive(Clone, Debug)]
pub struct Totals {
    /// Rows in all.
    pub rows: u64,
    /// Rows with a cell to correct.
    pub rows_with_errors: u64,
    /// Cells with a mark that says nothing, such as `/`.
    pub marks: u64,
    /// By measure, in the order of their indexes.
    pub measures: Vec<MeasureTotal>,
    /// By measure and day: rows that may have it then, and others.
    days: BTreeMap<(usize, Date), (u64, u64)>,
}

/// What a measure comes to.
#[derive(Clone, Copy, Debug)]
pub struct MeasureTotal {
    /// The measure.
    pub measure: &'static Measure,
    /// How many rows may have it.
    pub may_qualify: u64,
    /// For how many an office decides.
    pub check: u64,
    /// How many lack an answer.
    pub need_info: u64,
    /// How many fail.
    pub not_met: u64,
    /// The sum of what is certain under the draft. Nothing but grants.
    pub low: Grant,
    /// The sum if everything open turns out well; grants whose most cannot be said are left out.
    pub high: Grant,
    /// In how many rows that is so.
    pub unbounded: u64,
}

/// A day from which it is worth looking at rows again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueDay {
    /// The measure, by its index.
    pub measure: usize,
    /// The day.
    pub day: Date,
    /// How many rows may have it then.
    pub rows: u64,
    /// For how many more an office decides then.
    pub others: u64,
}

impl Totals {
    /// Nothing yet.
    pub fn new(measures: &[&'static Measure]) -> Self {
        let none = |&measure: &&'static Measure| MeasureTotal {
            measure,
            may_qualify: 0,
            check: 0,
            need_info: 0,
            not_met: 0,
            low: Grant::default(),
            high: Grant::default(),
            unbounded: 0,
        };
        let measures = measures.iter().map(none).collect();
        Self { rows: 0, rows_with_errors: 0, marks: 0, measures, days: BTreeMap::new() }
    }

    /// Adds a row.
    pub fn add(&mut self, verdict: &Verdict) {
        self.rows += 1;
        self.marks += u64::from(verdict.marks);
        self.rows_with_errors += u64::from(!verdict.mistakes.is_empty());
        for (total, status) in self.measures.iter_mut().zip(&verdict.statuses) {
            if let Some(status) = status {
                total.add(*status);
            }
        }
        for recheck in &verdict.rechecks {
            let (rows, others) = self.days.entry((recheck.measure, recheck.day)).or_default();
            *if recheck.may_qualify { rows } else { others } += 1;
        }
    }

    /// Adds what other rows of the table come to.
    pub fn add_all(&mut self, other: &Self) {
        self.rows += other.rows;
        self.marks += other.marks;
        self.rows_with_errors += other.rows_with_errors;
        for (total, other) in self.measures.iter_mut().zip(&other.measures) {
            total.add_all(other);
        }
        for (day, (more_rows, more_others)) in &other.days {
            let (rows, others) = self.days.entry(*day).or_default();
            (*rows, *others) = (*rows + more_rows, *others + more_others);
        }
    }

    /// The measures that belong to any row, by their indexes.
    pub fn applicable(&self) -> Vec<usize> {
        let belongs = |total: &MeasureTotal| {
            total.may_qualify + total.check + total.need_info + total.not_met > 0
        };
        let measures = self.measures.iter().enumerate();
        measures.filter(|(_, total)| belongs(total)).map(|(index, _)| index).collect()
    }

    /// The days from which it is worth looking at rows again, by measure and day.
    pub fn due_days(&self) -> Vec<DueDay> {
        let due = |(&(measure, day), &(rows, others)): (&(usize, Date), &(u64, u64))| DueDay {
            measure,
            day,
            rows,
            others,
        };
        self.days.iter().map(due).collect()
    }
}

impl MeasureTotal {
    fn add_all(&mut self, other: &Self) {
        let Self { measure: _, may_qualify, check, need_info, not_met, low, high, unbounded } =
            *other;
        self.may_qualify += may_qualify;
        self.check += check;
        self.need_info += need_info;
        self.not_met += not_met;
        self.low = self.low + low;
        self.high = self.high + high;
        self.unbounded += unbounded;
    }

    fn add(&mut self, status: MeasureStatus) {
        match status.status {
            Status::MayQualify => self.may_qualify += 1,
            Status::Check => self.check += 1,
            Status::NeedInfo => self.need_info += 1,
            Status::NotMet | Status::MayAsk => self.not_met += 1,
        }
        if !matches!(self.measure.amount, Amount::Fixed { .. } | Amount::PerHead { .. }) {
            return;
        }
        self.low = self.low + Grant::yuan(status.low.unwrap_or_default());
        self.high = self.high + Grant::yuan(status.high.unwrap_or_default());
        self.unbounded += u64::from(status.status != Status::NotMet && status.high.is_none());
    }
}
