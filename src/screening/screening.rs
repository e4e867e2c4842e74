//! A whole table, from text to text.

use super::csv::{Reader, Row, pass_through, write_row};
use super::table::{Plan, Table};
use super::totals::Totals;
use super::verdict::CellError;
use crate::i18n::table as words;

/// A table on its way through: text in, in pieces, and the same rows out, each with what was found.
#[derive(Debug)]
pub struct Screening {
    plan: Plan,
    reader: Reader,
    /// How many rows stood above the headers so far.
    above: usize,
    body: Option<Body>,
}

/// What there is once the headers have been read.
#[derive(Debug)]
struct Body {
    table: Table,
    totals: Totals,
    mistakes: Vec<Mistake>,
}

/// A cell that was not taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The row, as a spreadsheet counts: the headers are row 1.
    pub row: u64,
    /// Which cell, and what is wrong.
    pub wrong: CellError,
}

/// So many mistakes are told one by one until somebody [takes](Screening::take_mistakes) them; the rest
/// are in their rows and counted.
pub const MOST_MISTAKES: usize = 10_000;

impl Screening {
    /// A table that has not begun.
    pub fn new(plan: Plan) -> Self {
        Self { plan, reader: Reader::default(), above: 0, body: None }
    }

    /// Takes a piece of text and appends the rows that are done to `out`.
    pub fn push(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        let Self { plan, reader, above, body } = self;
        reader.push(piece, &mut |row| take(plan, above, body, row, out));
    }

    /// There is no more text.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        let Self { plan, reader, above, body } = self;
        reader.finish(&mut |row| take(plan, above, body, row, out));
    }

    /// Takes a row that was read elsewhere; the first is the headers.
    pub fn row(&mut self, row: &Row, out: &mut Vec<u8>) {
        take(&self.plan, &mut self.above, &mut self.body, row, out);
    }

    /// The table, once its headers have been read.
    pub fn table(&self) -> Option<&Table> {
        self.body.as_ref().map(|body| &body.table)
    }

    /// What the table comes to so far.
    pub fn totals(&self) -> Option<&Totals> {
        self.body.as_ref().map(|body| &body.totals)
    }

    /// The mistakes since they were last taken.
    pub fn take_mistakes(&mut self) -> Vec<Mistake> {
        self.body.as_mut().map(|body| std::mem::take(&mut body.mistakes)).unwrap_or_default()
    }
}

fn take(plan: &Plan, above: &mut usize, body: &mut Option<Body>, row: &Row, out: &mut Vec<u8>) {
    if let Some(body) = body {
        body.row(row, out);
    } else if *above < plan.above {
        *above += 1;
    } else {
        let body = body.insert(Body::open(plan, row));
        pass_through(out, row, row.len());
        write_row(out, body.table.found_headers().iter().map(String::as_bytes));
    }
}

impl Body {
    fn open(plan: &Plan, header: &Row) -> Self {
        let table = Table::open(plan, header);
        let totals = Totals::of(table.measures());
        Self { table, totals, mistakes: Vec::new() }
    }

    fn row(&mut self, row: &Row, out: &mut Vec<u8>) {
        let width = self.table.headers().len();
        pass_through(out, row, width);
        let verdict = self.table.assess(row);
        out.extend_from_slice(&verdict.csv);
        self.totals.add(verdict);
        let number = self.totals.rows + 1;
        let room = MOST_MISTAKES - self.mistakes.len();
        let wrong = verdict.wrong.iter().cloned().chain(beyond(row, width));
        self.mistakes.extend(wrong.take(room).map(|wrong| Mistake { row: number, wrong }));
    }
}

/// What stands beyond the last header.
pub fn beyond(row: &Row, cells: usize) -> impl Iterator<Item = CellError> + use<'_> {
    let text = |cell: &[u8]| String::from_utf8_lossy(cell).into_owned();
    let filled = (cells..row.len()).filter(|&place| !row.cell(place).is_empty());
    filled.map(move |place| CellError {
        place: Some(place),
        header: String::new(),
        found: text(row.cell(place)),
        sentence: words::BEYOND.to_owned(),
    })
}
