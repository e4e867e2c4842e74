//! A whole table, from text to text.

use super::csv::{Reader, Row};
use super::csv_writer::{pass_through, write_row};
use super::table::{Plan, Table};
use super::totals::Totals;
use super::verdict::CellError;
use crate::i18n::table as words;
use serde::{Deserialize, Serialize};

/// A table on its way through: text in, in pieces, and the same rows out, each with what was found.
#[derive(Debug)]
pub struct Screening {
    plan: Plan,
    reader: Reader,
    /// How many rows stood above the headers so far.
    rows_above: usize,
    body: Option<Body>,
}

/// What there is once the headers have been read.
#[derive(Debug)]
struct Body {
    table: Table,
    totals: Totals,
    errors: Vec<RowError>,
}

/// A cell that was not taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowError {
    /// The row, as a spreadsheet counts: the headers are row 1.
    pub row: u64,
    /// Which cell, and what is wrong.
    pub error: CellError,
}

/// So many errors are told one by one until somebody [takes](Screening::take_errors) them; the rest
/// are in their rows and counted.
pub const MAX_ERRORS: usize = 10_000;

impl RowError {
    /// As the cells of a row: the row, the header, what was found, what may stand there.
    pub fn cells(&self) -> [String; 4] {
        let CellError { header, found, sentence, .. } = &self.error;
        [self.row.to_string(), header.clone(), found.clone(), sentence.clone()]
    }
}

impl Screening {
    /// A table that has not begun.
    pub fn new(plan: Plan) -> Self {
        Self { plan, reader: Reader::default(), rows_above: 0, body: None }
    }

    /// Takes a piece of text and appends the rows that are done to `out`.
    pub fn push(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        let Self { plan, reader, rows_above, body } = self;
        reader.push(piece, &mut |row| on_row(plan, rows_above, body, row, out));
    }

    /// There is no more text.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        let Self { plan, reader, rows_above, body } = self;
        reader.finish(&mut |row| on_row(plan, rows_above, body, row, out));
    }

    /// Takes a row that was read elsewhere; the first is the headers.
    pub fn row(&mut self, row: &Row, out: &mut Vec<u8>) {
        on_row(&self.plan, &mut self.rows_above, &mut self.body, row, out);
    }

    /// The table, once its headers have been read.
    pub fn table(&self) -> Option<&Table> {
        self.body.as_ref().map(|body| &body.table)
    }

    /// What the table comes to so far.
    pub fn totals(&self) -> Option<&Totals> {
        self.body.as_ref().map(|body| &body.totals)
    }

    /// The errors since they were last taken.
    pub fn take_errors(&mut self) -> Vec<RowError> {
        self.body.as_mut().map(|body| std::mem::take(&mut body.errors)).unwrap_or_default()
    }
}

fn on_row(
    plan: &Plan,
    rows_above: &mut usize,
    body: &mut Option<Body>,
    row: &Row,
    out: &mut Vec<u8>,
) {
    if let Some(body) = body {
        body.row(row, out);
    } else if *rows_above < plan.rows_above_header {
        *rows_above += 1;
    } else {
        let body = body.insert(Body::open(plan, row));
        pass_through(out, row, row.len());
        write_row(out, body.table.found_headers().iter().map(String::as_bytes));
    }
}

impl Body {
    fn open(plan: &Plan, header: &Row) -> Self {
        let table = Table::open(plan, header);
        let totals = Totals::new(table.measures());
        Self { table, totals, errors: Vec::new() }
    }

    fn row(&mut self, row: &Row, out: &mut Vec<u8>) {
        let width = self.table.headers().len();
        pass_through(out, row, width);
        let verdict = self.table.assess(row);
        out.extend_from_slice(&verdict.csv);
        self.totals.add(verdict);
        let number = self.totals.rows + 1;
        let room = MAX_ERRORS - self.errors.len();
        let found = verdict.errors.iter().cloned().chain(beyond(row, width));
        self.errors.extend(found.take(room).map(|error| RowError { row: number, error }));
    }
}

/// What stands beyond the last header.
pub fn beyond(row: &Row, width: usize) -> impl Iterator<Item = CellError> + use<'_> {
    let text = |cell: &[u8]| String::from_utf8_lossy(cell).into_owned();
    let filled = (width..row.len()).filter(|&index| !row.cell(index).is_empty());
    filled.map(move |column_index| CellError {
        column_index: Some(column_index),
        header: String::new(),
        found: text(row.cell(column_index)),
        sentence: words::BEYOND.to_owned(),
    })
}
