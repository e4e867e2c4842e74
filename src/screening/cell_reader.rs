//! The cells of a row that mean something, parsed once for each text that stands in a column.

use super::cache::Cache;
use super::cell_parser::{CellContext, CellParser, CellValue, DayRules};
use super::csv::Row;
use super::mistake::{Mistake, Wrong};
use crate::facts::{Column, Fact, Problem};

/// Reads the cells that mean something.
#[derive(Clone, Debug)]
pub struct CellReader {
    columns: Vec<KnownColumn>,
    /// What the cells of the last row say, in the order of known columns.
    pub values: Vec<CellValue>,
    /// What was wrong with them.
    pub mistakes: Vec<Mistake>,
    /// How many of them hold a mark that says nothing.
    pub marks: u32,
}

/// A column that means something.
#[derive(Clone, Debug)]
struct KnownColumn {
    index: usize,
    column: Column,
    parser: CellParser,
    /// What was read there before. What is wrong is not kept: it may be anything.
    read: Cache<u8, CellValue>,
}

/// So many bytes are kept of a column: more than there are ways to write most of what can be read.
const COLUMN_BYTES: usize = 1 << 18;
/// Of a column of days: some forty years.
const DAY_BYTES: usize = 1 << 20;
/// Longer texts are not kept, in bytes.
const LONGEST: usize = 64;

impl CellReader {
    /// Each header means one of `columns`, or nothing; `days` was decided for its days.
    pub fn new(columns: &[Option<Column>], days: &[DayRules], context: CellContext) -> Self {
        let known = |(index, (column, days)): (usize, (&Option<Column>, &DayRules))| {
            let column = (*column)?;
            let is_of_days =
                matches!(column, Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)));
            let read = Cache::of_bytes(if is_of_days { DAY_BYTES } else { COLUMN_BYTES });
            let parser = CellParser::new(column, context, *days);
            Some(KnownColumn { index, column, parser, read })
        };
        let columns = columns.iter().zip(days).enumerate().filter_map(known).collect();
        Self { columns, values: Vec::new(), mistakes: Vec::new(), marks: 0 }
    }

    /// The columns that mean something, with their column indexes.
    pub fn columns(&self) -> impl Iterator<Item = (usize, Column)> {
        self.columns.iter().map(|known| (known.index, known.column))
    }

    /// Reads a row.
    pub fn read(&mut self, row: &Row) {
        self.values.clear();
        self.mistakes.clear();
        self.marks = 0;
        for known in &mut self.columns {
            let value = known.read(row.cell(known.index)).unwrap_or_else(|problem| {
                let wrong = Wrong::Cell(known.column, problem);
                self.mistakes.push(Mistake { column_index: Some(known.index), wrong });
                CellValue::Wrong
            });
            self.marks += u32::from(value == CellValue::Mark);
            self.values.push(value);
        }
    }
}

impl KnownColumn {
    fn read(&mut self, text: &[u8]) -> Result<CellValue, Problem> {
        if text.is_empty() {
            return Ok(CellValue::Nothing);
        }
        if let Some(&value) = self.read.get(text) {
            return Ok(value);
        }
        let letters = std::str::from_utf8(text).map_err(|_| Problem::NotText)?;
        let value = self.parser.parse(letters)?;
        if text.len() <= LONGEST {
            self.read.insert(text, value, 0);
        }
        Ok(value)
    }
}
