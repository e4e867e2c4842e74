//! One pass over a table, a piece at a time.

use super::encoding::PIECE;
use super::row_index::RowIndex;
use super::storage::Storage;
use crate::screening::{
    Format, Layout, LeftOutRows, Mistake, Plan, Reader, Row, RowError, Table, Totals, beyond,
    of_row,
};
use serde::{Deserialize, Serialize};

/// So many cells to correct are kept; the rest are counted.
const MAX_ERRORS: usize = 10_000;

/// One pass over a table.
#[derive(Debug)]
pub struct Scan {
    reader: Reader,
    offset: u64,
    started: f64,
    /// What was found so far.
    pub findings: Findings,
}

/// What was found in a table.
#[derive(Debug)]
pub struct Findings {
    /// How the table is laid out.
    pub layout: Layout,
    /// Assesses rows.
    pub table: Table,
    /// The sums.
    pub totals: Totals,
    /// The first of the cells to correct.
    pub errors: Vec<RowError>,
    /// How many there are.
    pub error_count: u64,
    /// The rows that are no people.
    pub left_out: LeftOutRows,
    /// What stays of every row.
    pub index: RowIndex,
    /// How the table is written.
    pub format: Format,
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
    pub fn new(plan: &Plan, layout: Layout, storage: &impl Storage) -> Self {
        let findings = Findings::new(plan, layout);
        Self { reader: plan.reader(), offset: 0, started: storage.now(), findings }
    }

    /// Screens the next piece. False when it was the last.
    pub fn step(&mut self, storage: &impl Storage) -> bool {
        let piece = storage.read(self.offset, self.offset + PIECE);
        self.offset += piece.len() as u64;
        let is_last = piece.is_empty() || self.offset >= storage.size();
        let Self { reader, findings, .. } = self;
        reader.push(&piece, &mut |row| findings.add(row));
        if is_last {
            reader.finish(&mut |row| findings.add(row));
        }
        findings.format = reader.format().unwrap_or(findings.format);
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
        let rows = self.findings.totals.rows;
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

impl Findings {
    fn new(plan: &Plan, layout: Layout) -> Self {
        let table = Table::open(plan, &layout);
        let totals = Totals::new(table.measures());
        let (left_out, index) = (LeftOutRows::default(), RowIndex::default());
        let (errors, error_count, format) = (Vec::new(), 0, Format::OWN);
        Self { layout, table, totals, errors, error_count, left_out, index, format }
    }

    fn add(&mut self, row: &Row) {
        if row.number() <= self.layout.header_rows.last {
            let of_headers = of_row(row).filter(|_| self.layout.header_rows.contains(row.number()));
            self.tell(row, of_headers);
            return self.index.pass_by(row.end());
        }
        if let Some(kind) = self.table.left_out(row) {
            self.left_out.add(kind, row);
            return self.index.pass_by(row.end());
        }
        let width = self.table.headers().len();
        let verdict = self.table.assess(row);
        self.totals.add(verdict);
        self.index.add(row.number(), row.end(), verdict);
        let mistakes = verdict.mistakes.clone();
        self.tell(row, mistakes.into_iter().chain(beyond(row, width)));
    }

    fn tell(&mut self, row: &Row, mistakes: impl IntoIterator<Item = Mistake>) {
        for mistake in mistakes {
            self.error_count += 1;
            if self.errors.len() < MAX_ERRORS {
                let error = mistake.in_words(row, self.table.headers());
                self.errors.push(RowError { row: row.number(), error });
            }
        }
    }
}
