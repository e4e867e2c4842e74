//! One pass over a table, a piece at a time.

use super::encoding::PIECE;
use super::row_index::RowIndex;
use super::storage::Storage;
use crate::screening::{MAX_ERRORS, Plan, Reader, Row, RowError, Table, Totals, beyond};
use serde::{Deserialize, Serialize};

/// One pass over a table.
#[derive(Debug)]
pub struct Scan {
    reader: Reader,
    /// How many rows stood above the headers so far.
    rows_above: usize,
    offset: u64,
    started: f64,
    /// What was found, once the headers have been read.
    pub findings: Option<Findings>,
}

/// What was found in a table.
#[derive(Debug)]
pub struct Findings {
    /// Assesses rows.
    pub table: Table,
    /// The sums.
    pub totals: Totals,
    /// The first of the cells to correct.
    pub errors: Vec<RowError>,
    /// How many there are.
    pub error_count: u64,
    /// What stays of every row.
    pub index: RowIndex,
}

/// How far a scan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Percent of the bytes.
    pub percent: u64,
    /// Rows done.
    pub rows: u64,
    /// Rows a second.
    pub rows_per_second: u64,
    /// Seconds left.
    pub seconds_left: u64,
}

impl Scan {
    /// From the start of the file.
    pub fn new(storage: &impl Storage) -> Self {
        let reader = Reader::default();
        Self { reader, rows_above: 0, offset: 0, started: storage.now(), findings: None }
    }

    /// Screens the next piece. False when it was the last.
    pub fn step(&mut self, plan: &Plan, storage: &impl Storage) -> bool {
        let piece = storage.read(self.offset, self.offset + PIECE);
        self.offset += piece.len() as u64;
        let is_last = piece.is_empty() || self.offset >= storage.size();
        let Self { reader, rows_above, findings, .. } = self;
        reader.push(&piece, &mut |row| add(plan, rows_above, findings, row));
        if is_last {
            reader.finish(&mut |row| add(plan, rows_above, findings, row));
        }
        !is_last
    }

    /// How far it is.
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "for people to look at"
    )]
    pub fn progress(&self, storage: &impl Storage) -> Progress {
        let seconds = ((storage.now() - self.started) / 1000.0).max(0.001);
        let rows = self.findings.as_ref().map_or(0, |findings| findings.totals.rows);
        let size = storage.size().max(1);
        let bytes_per_second = self.offset.max(1) as f64 / seconds;
        let seconds_left = size.saturating_sub(self.offset) as f64 / bytes_per_second;
        Progress {
            percent: self.offset * 100 / size,
            rows,
            rows_per_second: (rows as f64 / seconds) as u64,
            seconds_left: seconds_left.ceil() as u64,
        }
    }
}

fn add(plan: &Plan, rows_above: &mut usize, findings: &mut Option<Findings>, row: &Row) {
    let Some(findings) = findings else {
        if *rows_above < plan.rows_above_header {
            *rows_above += 1;
            return;
        }
        let table = Table::open(plan, row);
        let totals = Totals::new(table.measures());
        let index = RowIndex::new(row.end());
        *findings = Some(Findings { table, totals, errors: Vec::new(), error_count: 0, index });
        return;
    };
    let width = findings.table.headers().len();
    let verdict = findings.table.assess(row);
    findings.totals.add(verdict);
    findings.index.add(row.end(), verdict);
    let number = findings.totals.rows + 1 + plan.rows_above_header as u64;
    for error in verdict.errors.iter().cloned().chain(beyond(row, width)) {
        findings.error_count += 1;
        if findings.errors.len() < MAX_ERRORS {
            findings.errors.push(RowError { row: number, error });
        }
    }
}
