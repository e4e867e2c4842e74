//! What a table comes to, by the rules of the reading (§3.2): a measure at a time. Grants are added, a
//! ceiling and a loan never; nothing is added across measures, for they are other people's.

use super::verdict::{MeasureStatus, Verdict};
use crate::eligibility::Status;
use crate::facts::Date;
use crate::policy::{Amount, Grant, Measure};
use std::collections::BTreeMap;

/// What a table comes to.
#[derive(Clone, Debug)]
pub struct Totals {
    /// Rows in all.
    pub rows: u64,
    /// Rows with a cell to put right.
    pub wrong: u64,
    /// By measure, in their order.
    pub measures: Vec<MeasureTotal>,
    /// By measure and day: rows by which it may be had then, and others.
    days: BTreeMap<(usize, Date), (u64, u64)>,
}

/// What a measure comes to.
#[derive(Clone, Copy, Debug)]
pub struct MeasureTotal {
    /// The measure.
    pub measure: &'static Measure,
    /// How many rows it may be had by.
    pub may_qualify: u64,
    /// How many an office must say of.
    pub check: u64,
    /// How many have not said enough.
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

/// So many rows are worth looking at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Again {
    /// The measure, by its index.
    pub measure: usize,
    /// From this day.
    pub day: Date,
    /// So many rows by which it may be had then.
    pub rows: u64,
    /// So many of which an office must still say something.
    pub others: u64,
}

impl Totals {
    /// Nothing yet.
    pub fn of(measures: &[&'static Measure]) -> Self {
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
        Self { rows: 0, wrong: 0, measures, days: BTreeMap::new() }
    }

    /// Adds a row.
    pub fn add(&mut self, verdict: &Verdict) {
        self.rows += 1;
        self.wrong += u64::from(!verdict.wrong.is_empty());
        for (total, standing) in self.measures.iter_mut().zip(&verdict.standings) {
            if let Some(standing) = standing {
                total.add(*standing);
            }
        }
        for later in &verdict.again {
            let (may, others) = self.days.entry((later.measure, later.day)).or_default();
            *if later.may { may } else { others } += 1;
        }
    }

    /// How many rows are worth looking at again, by measure and day.
    pub fn again(&self) -> Vec<Again> {
        self.days
            .iter()
            .map(|(&(measure, day), &(rows, others))| Again { measure, day, rows, others })
            .collect()
    }
}

impl MeasureTotal {
    fn add(&mut self, standing: MeasureStatus) {
        match standing.status {
            Status::MayQualify => self.may_qualify += 1,
            Status::Check => self.check += 1,
            Status::NeedInfo => self.need_info += 1,
            Status::NotMet | Status::MayAsk => self.not_met += 1,
        }
        if !matches!(self.measure.amount, Amount::Fixed { .. } | Amount::PerHead { .. }) {
            return;
        }
        self.low = self.low + Grant::yuan(standing.low.unwrap_or_default());
        self.high = self.high + Grant::yuan(standing.high.unwrap_or_default());
        self.unbounded += u64::from(standing.status != Status::NotMet && standing.high.is_none());
    }
}
