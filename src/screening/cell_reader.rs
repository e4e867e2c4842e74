//! The cells of a row that mean something.

use super::cell_parser::{CellContext, CellParser, CellValue, DayRules};
use super::csv::Row;
use super::mistake::{Mistake, Wrong};
use crate::facts::{Column, Problem};

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
}

impl CellReader {
    /// Each header means one of `columns`, or nothing; `days` was decided for its days.
    pub fn new(columns: &[Option<Column>], days: &[DayRules], context: CellContext) -> Self {
        let known = |(index, (column, days)): (usize, (&Option<Column>, &DayRules))| {
            let column = (*column)?;
            Some(KnownColumn { index, column, parser: CellParser::new(column, context, *days) })
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
        for known in &self.columns {
            let text = row.cell(known.index);
            let value = if text.is_empty() {
                Ok(CellValue::Nothing)
            } else {
                let text = std::str::from_utf8(text).map_err(|_| Problem::NotText);
                text.and_then(|text| known.parser.parse(text))
            };
            let value = value.unwrap_or_else(|problem| {
                let wrong = Wrong::Cell(known.column, problem);
                self.mistakes.push(Mistake { column_index: Some(known.index), wrong });
                CellValue::Wrong
            });
            self.marks += u32::from(value == CellValue::Mark);
            self.values.push(value);
        }
    }
}
