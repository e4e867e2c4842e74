//! What stays of every row: where it stands, its number, and which outcome is its own.

use super::request::{RowFilter, RowOrder, RowSet};
use crate::eligibility::Status;
use crate::screening::{MeasureStatus, Verdict};
use std::cmp::Reverse;
use std::collections::HashMap;

/// What stays of every row.
#[derive(Debug)]
pub struct RowIndex {
    /// Where the headers end, in bytes.
    header_end: u64,
    /// Where the last row ends, of a person or not, in bytes.
    end: u64,
    /// Where each row starts, in bytes.
    starts: Vec<u64>,
    /// How long each row is, in bytes.
    lengths: Vec<u32>,
    /// The number of each row, as a spreadsheet counts.
    numbers: Vec<u32>,
    /// Which outcome is each row's, by its index.
    outcome_indexes: Vec<u32>,
    outcomes: Vec<RowOutcome>,
    by_key: HashMap<Vec<u8>, u32, foldhash::fast::FixedState>,
    key: Vec<u8>,
}

/// How many rows come out.
#[derive(Debug)]
struct RowOutcome {
    statuses: Vec<Option<MeasureStatus>>,
    /// Measures that time alone may cure.
    due: Vec<usize>,
    has_errors: bool,
}

impl RowIndex {
    /// No row yet.
    pub fn new() -> Self {
        Self {
            header_end: 0,
            end: 0,
            starts: Vec::new(),
            lengths: Vec::new(),
            numbers: Vec::new(),
            outcome_indexes: Vec::new(),
            outcomes: Vec::new(),
            by_key: HashMap::default(),
            key: Vec::new(),
        }
    }

    /// Passes by a row that ends here and is no person's.
    pub fn pass_by(&mut self, end: u64) {
        if self.starts.is_empty() {
            self.header_end = end;
        }
        self.end = end;
    }

    /// Adds a row of this number that ends here.
    pub fn add(&mut self, number: u64, end: u64, verdict: &Verdict) {
        self.starts.push(self.end);
        self.lengths.push(u32::try_from(end - self.end).unwrap_or(u32::MAX));
        self.numbers.push(u32::try_from(number).unwrap_or(u32::MAX));
        self.end = end;
        let due = verdict.rechecks.iter().map(|recheck| recheck.measure);
        let has_errors = !verdict.mistakes.is_empty();
        self.key.clear();
        for status in &verdict.statuses {
            match status {
                None => self.key.push(u8::MAX),
                Some(MeasureStatus { status, low, high }) => {
                    self.key.push(*status as u8);
                    let amounts = [low, high].map(|amount| amount.unwrap_or(u64::MAX));
                    self.key.extend(amounts.into_iter().flat_map(u64::to_le_bytes));
                }
            }
        }
        self.key.push(u8::from(has_errors));
        self.key.extend(due.clone().map(|measure| u8::try_from(measure).unwrap_or(u8::MAX)));
        let index = if let Some(&index) = self.by_key.get(&self.key) {
            index
        } else {
            let index = u32::try_from(self.outcomes.len()).unwrap_or(u32::MAX);
            self.by_key.insert(self.key.clone(), index);
            let (statuses, due) = (verdict.statuses.clone(), due.collect());
            self.outcomes.push(RowOutcome { statuses, due, has_errors });
            index
        };
        self.outcome_indexes.push(index);
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.outcome_indexes.len()
    }

    /// Where the headers end, and what stands between them and the first row, in bytes.
    pub fn header_end(&self) -> u64 {
        self.header_end
    }

    /// Where a row starts and ends, in bytes.
    pub fn span(&self, row: u32) -> (u64, u64) {
        let start = self.starts.get(row as usize).copied().unwrap_or_default();
        let length = self.lengths.get(row as usize).copied().unwrap_or_default();
        (start, start + u64::from(length))
    }

    /// The number of a row, as a spreadsheet counts.
    pub fn number(&self, row: u32) -> u64 {
        self.numbers.get(row as usize).copied().unwrap_or_default().into()
    }

    /// The rows that pass `filter`, in its order.
    pub fn rows(&self, filter: RowFilter) -> Vec<u32> {
        // Many rows share an outcome: it is looked at once.
        let passes = self.outcomes.iter().map(|outcome| outcome.passes(filter)).collect::<Vec<_>>();
        let amounts =
            self.outcomes.iter().map(|outcome| outcome.amount(filter.measure)).collect::<Vec<_>>();
        let outcome = |row: u32| self.outcome_indexes[row as usize] as usize;
        let all = 0..u32::try_from(self.len()).unwrap_or(u32::MAX);
        let mut rows = all.filter(|&row| passes[outcome(row)]).collect::<Vec<_>>();
        if filter.order == RowOrder::Amount {
            rows.sort_by_key(|&row| Reverse(amounts[outcome(row)]));
        }
        rows
    }
}

impl RowOutcome {
    fn passes(&self, filter: RowFilter) -> bool {
        let has = |wanted: Status| {
            let has_wanted =
                |status: &Option<MeasureStatus>| status.is_some_and(|it| it.status == wanted);
            match filter.measure {
                Some(measure) => self.statuses.get(measure).is_some_and(has_wanted),
                None => self.statuses.iter().any(has_wanted),
            }
        };
        match filter.rows {
            RowSet::All => true,
            RowSet::Status(status) => has(status),
            RowSet::Due => {
                filter.measure.map_or(!self.due.is_empty(), |measure| self.due.contains(&measure))
            }
            RowSet::WithErrors => self.has_errors,
        }
    }

    /// What may be had by a measure, in yuan; of all, the largest, for they are never added.
    fn amount(&self, measure: Option<usize>) -> u64 {
        let amount = |status: &Option<MeasureStatus>| match status {
            Some(MeasureStatus { status: Status::MayQualify, low, high }) => {
                low.or(*high).unwrap_or_default()
            }
            _ => 0,
        };
        match measure {
            Some(measure) => self.statuses.get(measure).map(amount).unwrap_or_default(),
            None => self.statuses.iter().map(amount).max().unwrap_or_default(),
        }
    }
}
