//! The rows of a table under its headers, from cells to the text of a CSV file.

use super::csv::Row;
use super::csv_writer::{RowWriter, pass_through, write_row};
use super::layout::Layout;
use super::left_out::LeftOut;
use super::left_out_rows::LeftOutRows;
use super::plan::Plan;
use super::table::Table;
use super::totals::Totals;
use crate::i18n::table as words;

/// What there is once the headers of a table are known.
#[derive(Clone, Debug)]
pub struct Body {
    /// How the table is laid out.
    pub layout: Layout,
    /// Assesses its rows.
    pub table: Table,
    /// What they come to.
    pub totals: Totals,
    /// Those that are no people.
    pub left_out: LeftOutRows,
    /// Cells to correct, as CSV rows.
    pub mistakes: Vec<u8>,
    /// How many there were.
    pub mistake_count: u64,
    /// How many cells are found for each row.
    found_width: usize,
}

impl Body {
    /// Begins with the headers.
    pub fn open(plan: &Plan, layout: Layout, out: &mut Vec<u8>) -> Self {
        let table = Table::open(plan, &layout);
        let found_headers = table.found_headers();
        let headers = layout.headers.iter().chain(&found_headers);
        write_row(out, headers.map(String::as_bytes));
        Self {
            totals: Totals::new(table.measures()),
            layout,
            table,
            left_out: LeftOutRows::default(),
            mistakes: Vec::new(),
            mistake_count: 0,
            found_width: found_headers.len(),
        }
    }

    /// The same for other rows of the table. A browser has one thread for it.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn fork(&self) -> Self {
        Self {
            totals: Totals::new(self.table.measures()),
            left_out: LeftOutRows::default(),
            mistakes: Vec::new(),
            mistake_count: 0,
            ..self.clone()
        }
    }

    /// Adds what was found for other rows of the table; their text is told already.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn join(&mut self, other: Self) {
        self.totals.add_all(&other.totals);
        self.left_out.add_all(other.left_out);
        self.mistake_count += other.mistake_count;
    }

    /// Writes a row with what was found for it.
    pub fn row(&mut self, row: &Row, out: &mut Vec<u8>) {
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
        (1..self.found_width).for_each(|_| writer.cell(b""));
        let why = match kind {
            LeftOut::Blank => String::new(),
            kind => words::left_out_cell(kind.name()),
        };
        writer.cell(why.as_bytes());
        writer.finish();
    }
}
