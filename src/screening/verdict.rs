//! What was found for a row.

use super::mistake::Mistake;
use crate::eligibility::{Entitlement, Limit, Status};
use crate::facts::Date;
use crate::policy::Grant;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// How a measure stands for a row, and what it may give in yuan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureStatus {
    /// How it stands.
    pub status: Status,
    /// Of a grant, what is certain under the draft. Of a loan, the lower limit where two readings
    /// differ.
    pub low: Option<u64>,
    /// Of a grant, what it is if everything open turns out well, where that can be said. Of a
    /// ceiling and of a loan, the most.
    pub high: Option<u64>,
}

/// A measure that fails now and that time alone cures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecheckOn {
    /// The measure, by its index.
    pub measure: usize,
    /// From when it is worth looking at again.
    pub day: Date,
    /// Whether it may be had then; else an office must still say something.
    pub may_qualify: bool,
}

/// What was found for a row.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// How each measure of the table stands, in their order; None where it belongs to other roles.
    pub statuses: Vec<Option<MeasureStatus>>,
    /// Measures that fail only by time.
    pub rechecks: Vec<RecheckOn>,
    /// Cells to correct.
    pub mistakes: Vec<Mistake>,
    /// How many cells hold a mark that says nothing, such as `/`.
    pub marks: u32,
    /// The statuses as cells of a CSV row, a comma after each.
    pub(super) cells: Vec<u8>,
    /// The reasons, a measure a line, its title before it.
    pub(super) text: String,
    /// Where each stands in it, without the title.
    pub(super) reasons: Vec<(usize, Range<usize>)>,
}

impl Verdict {
    /// Each measure and why it stands as it does, in words; nothing unless asked for.
    pub fn reasons(&self) -> impl Iterator<Item = (usize, &str)> {
        self.reasons.iter().map(|(measure, range)| (*measure, &self.text[range.clone()]))
    }

    /// Makes room for another row.
    pub(super) fn clear(&mut self) {
        self.statuses.clear();
        self.rechecks.clear();
        self.mistakes.clear();
        self.cells.clear();
        self.text.clear();
        self.reasons.clear();
    }

    /// Begins the line of another measure.
    pub(super) fn begin_reason(&mut self, title: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(title);
    }
}

impl MeasureStatus {
    /// A status with what may be given.
    pub(super) fn new(status: Status, entitlement: Option<Entitlement>) -> Self {
        let (low, high) = match entitlement {
            Some(Entitlement::Grant { low, high, .. }) => {
                (low.in_whole_yuan(), high.and_then(Grant::in_whole_yuan))
            }
            Some(Entitlement::Ceiling(most)) => (None, most.in_whole_yuan()),
            Some(Entitlement::Loan(Limit::Either(low, high))) => {
                (low.in_whole_yuan(), high.in_whole_yuan())
            }
            Some(Entitlement::Loan(Limit::Most(most) | Limit::AtMost(most))) => {
                (None, most.in_whole_yuan())
            }
            Some(Entitlement::AsPrescribed | Entitlement::TaxRelief) | None => (None, None),
        };
        Self { status, low, high }
    }
}
