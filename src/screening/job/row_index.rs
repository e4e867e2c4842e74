//! What stays of every row: where it stands, its number, and how it came out. Some thirty bytes a row,
//! however much the rows differ.

use super::request::{RowFilter, RowOrder, RowSet};
use crate::eligibility::Status;
use crate::screening::{MeasureStatus, Verdict};
use std::cmp::Reverse;

/// What stays of every row.
#[derive(Debug, Default)]
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
    /// How the measures stand for each row, so many words a row.
    words: Vec<u64>,
    words_a_row: usize,
    /// What may be had by each measure.
    amounts: Vec<Amounts>,
}

/// What may be had by a measure in the rows where it may be had, in yuan.
#[derive(Debug, Default)]
struct Amounts {
    /// In the first of them.
    first: Option<u32>,
    /// In each row; empty while it is the same in all of them.
    each: Vec<u32>,
}

/// How many measures have room in a word, in three bits each. The bit that is left says whether the
/// row has a cell to correct.
const ROOM: usize = 21;
const HAS_MISTAKES: u64 = 1 << 63;

/// How a measure stands that belongs to other roles.
const NOT_APPLICABLE: u64 = 0;
/// How one stands that fails, and that time alone may cure.
const DUE: u64 = 7;

/// How a measure stands otherwise.
fn code(status: Status) -> u64 {
    1 + status as u64
}

impl RowIndex {
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
        self.words_a_row = verdict.statuses.len().div_ceil(ROOM).max(1);
        self.amounts.resize_with(verdict.statuses.len(), Amounts::default);
        let row = self.starts.len() - 1;
        for (amounts, status) in self.amounts.iter_mut().zip(&verdict.statuses) {
            amounts.add(row, status.and_then(amount));
        }
        for statuses in verdict.statuses.chunks(ROOM) {
            let codes = statuses.iter().rev();
            let codes = codes.map(|status| status.map_or(NOT_APPLICABLE, |it| code(it.status)));
            self.words.push(codes.fold(0, |word, code| word << 3 | code));
        }
        self.words.resize((row + 1) * self.words_a_row, 0);
        let words = &mut self.words[row * self.words_a_row..];
        for recheck in &verdict.rechecks {
            words[recheck.measure / ROOM] |= DUE << (recheck.measure % ROOM * 3);
        }
        if !verdict.mistakes.is_empty() {
            words[0] |= HAS_MISTAKES;
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.starts.len()
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
        let all = 0..u32::try_from(self.len()).unwrap_or(u32::MAX);
        let mut rows = all.filter(|&row| self.passes(row as usize, filter)).collect::<Vec<_>>();
        if filter.order == RowOrder::Amount {
            rows.sort_by_cached_key(|&row| Reverse(self.amount(row as usize, filter.measure)));
        }
        rows
    }

    fn passes(&self, row: usize, filter: RowFilter) -> bool {
        let has = |is_wanted: fn(u64, u64) -> bool, wanted: u64| {
            let is_wanted = |measure: usize| is_wanted(self.code(row, measure), wanted);
            match filter.measure {
                Some(measure) => is_wanted(measure),
                None => (0..self.amounts.len()).any(is_wanted),
            }
        };
        match filter.rows {
            RowSet::All => true,
            RowSet::Status(status) => has(is_status, code(status)),
            RowSet::Due => has(|code, due| code == due, DUE),
            RowSet::WithErrors => self.words[row * self.words_a_row] & HAS_MISTAKES != 0,
        }
    }

    /// How a measure stands for a row.
    fn code(&self, row: usize, measure: usize) -> u64 {
        let word = self.words.get(row * self.words_a_row + measure / ROOM);
        let is_measure = measure < self.amounts.len();
        word.filter(|_| is_measure).map_or(NOT_APPLICABLE, |word| word >> (measure % ROOM * 3) & 7)
    }

    /// What may be had by a measure, in yuan; of all, the largest, for they are never added.
    fn amount(&self, row: usize, measure: Option<usize>) -> u32 {
        let amount = |measure: usize| {
            let may_qualify = self.code(row, measure) == code(Status::MayQualify);
            if may_qualify { self.amounts[measure].of(row) } else { 0 }
        };
        match measure {
            Some(measure) => amount(measure),
            None => (0..self.amounts.len()).map(amount).max().unwrap_or_default(),
        }
    }
}

/// Whether a measure that stands so has the `wanted` status.
fn is_status(found: u64, wanted: u64) -> bool {
    found == wanted || (found == DUE && wanted == code(Status::NotMet))
}

impl Amounts {
    /// Adds what may be had in the next row; None where it may not.
    fn add(&mut self, row: usize, amount: Option<u32>) {
        if let Some(amount) = amount {
            let first = *self.first.get_or_insert(amount);
            if amount != first && self.each.is_empty() {
                self.each = vec![first; row];
            }
        }
        if !self.each.is_empty() {
            self.each.push(amount.unwrap_or_default());
        }
    }

    fn of(&self, row: usize) -> u32 {
        self.each.get(row).copied().or(self.first).unwrap_or_default()
    }
}

/// What may be had, in yuan; None where it may not. No amount of the draft has no room here.
fn amount(status: MeasureStatus) -> Option<u32> {
    let yuan = status.low.or(status.high).unwrap_or_default();
    (status.status == Status::MayQualify).then(|| u32::try_from(yuan).unwrap_or(u32::MAX))
}
