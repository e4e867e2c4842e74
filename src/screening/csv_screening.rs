//! A whole table, from text to text.

use super::csv::{Reader, Row};
use super::csv_writer::{RowWriter, pass_through, write_row};
use super::layout::Layout;
use super::left_out::LeftOut;
use super::left_out_rows::LeftOutRows;
use super::plan::Plan;
use super::table::Table;
use super::totals::Totals;
use crate::i18n::table as words;

/// A table on its way through: text in, in pieces, and the same rows out, each with what was found.
/// The first rows wait until its layout is known.
#[derive(Debug)]
pub struct Screening {
    plan: Plan,
    reader: Reader,
    head: Vec<Row>,
    body: Option<Body>,
}

/// What there is once the headers have been read.
#[derive(Debug)]
struct Body {
    layout: Layout,
    table: Table,
    totals: Totals,
    left_out: LeftOutRows,
    /// Cells to correct, as CSV rows.
    mistakes: Vec<u8>,
    mistake_count: u64,
}

impl Screening {
    /// A table that has not begun.
    pub fn new(plan: Plan) -> Self {
        let reader = plan.reader();
        Self { plan, reader, head: Vec::new(), body: None }
    }

    /// A table whose layout is known.
    pub fn with_layout(plan: Plan, layout: Layout, out: &mut Vec<u8>) -> Self {
        let body = Some(Body::open(&plan, layout, out));
        Self { body, ..Self::new(plan) }
    }

    /// Takes a piece of text and appends the rows that are done to `out`.
    pub fn push(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        let Self { plan, reader, head, body } = self;
        reader.push(piece, &mut |row| on_row(plan, head, body, row, out));
    }

    /// There is no more text.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        let Self { plan, reader, head, body } = self;
        reader.finish(&mut |row| on_row(plan, head, body, row, out));
        if body.is_none() && !head.is_empty() {
            start(plan, head, body, out);
        }
    }

    /// How the table is laid out, once that is known.
    pub fn layout(&self) -> Option<&Layout> {
        self.body.as_ref().map(|body| &body.layout)
    }

    /// The table, once its headers have been read.
    pub fn table(&self) -> Option<&Table> {
        self.body.as_ref().map(|body| &body.table)
    }

    /// What the table comes to so far.
    pub fn totals(&self) -> Option<&Totals> {
        self.body.as_ref().map(|body| &body.totals)
    }

    /// The rows that are no people so far.
    pub fn left_out(&self) -> Option<&LeftOutRows> {
        self.body.as_ref().map(|body| &body.left_out)
    }

    /// How many cells were to be corrected so far.
    pub fn mistake_count(&self) -> u64 {
        self.body.as_ref().map_or(0, |body| body.mistake_count)
    }

    /// Moves those found since to the end of `out`, a CSV row each: the number of its row, its header,
    /// what was found, what may stand there.
    pub fn take_mistakes(&mut self, out: &mut Vec<u8>) {
        if let Some(body) = &mut self.body {
            out.append(&mut body.mistakes);
        }
    }
}

fn on_row(plan: &Plan, head: &mut Vec<Row>, body: &mut Option<Body>, row: &Row, out: &mut Vec<u8>) {
    if let Some(body) = body {
        return body.row(row, out);
    }
    head.push(row.clone());
    if Layout::has_enough(head) {
        start(plan, head, body, out);
    }
}

/// The first rows are there: the layout is found, and they are assessed.
fn start(plan: &Plan, head: &mut Vec<Row>, body: &mut Option<Body>, out: &mut Vec<u8>) {
    let body = body.insert(Body::open(plan, Layout::read(plan, head), out));
    for row in std::mem::take(head) {
        body.row(&row, out);
    }
}

impl Body {
    /// Begins with the headers.
    fn open(plan: &Plan, layout: Layout, out: &mut Vec<u8>) -> Self {
        let table = Table::open(plan, &layout);
        let totals = Totals::new(table.measures());
        let headers = layout.headers.iter().cloned().chain(table.found_headers());
        write_row(out, headers.collect::<Vec<_>>().iter().map(String::as_bytes));
        let (left_out, mistakes) = (LeftOutRows::default(), Vec::new());
        Self { layout, table, totals, left_out, mistakes, mistake_count: 0 }
    }

    fn row(&mut self, row: &Row, out: &mut Vec<u8>) {
        if row.number() <= self.layout.header_rows.last {
            if self.layout.header_rows.contains(row.number()) {
                let mistakes = &mut self.mistakes;
                self.mistake_count += self.table.write_header_mistakes(row, mistakes);
            }
            return;
        }
        pass_through(out, row, self.layout.headers.len());
        if let Some(kind) = self.table.left_out(row) {
            self.left_out.add(kind, row);
            return self.pass_by(kind, out);
        }
        self.totals.add(self.table.assess(row));
        self.table.write_found(row, out);
        self.mistake_count += self.table.write_mistakes(row, &mut self.mistakes);
    }

    /// Of a row that is no person nothing is found; the last cell says why.
    fn pass_by(&self, kind: LeftOut, out: &mut Vec<u8>) {
        let mut writer = RowWriter::new(out);
        (1..self.table.found_headers().len()).for_each(|_| writer.cell(b""));
        let why = match kind {
            LeftOut::Blank => String::new(),
            kind => words::left_out_cell(kind.name()),
        };
        writer.cell(why.as_bytes());
        writer.finish();
    }
}
