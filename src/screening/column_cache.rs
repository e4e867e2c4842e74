//! The cells of a table, read once for each thing that is written in a column.

use super::cache::Memory;
use super::cell_parser::{CellContext, CellValue, read};
use super::csv::Row;
use crate::facts::{Column, End};
use crate::i18n::table as words;

/// What the headers mean, and what was read under them before.
#[derive(Debug)]
pub struct Cells {
    /// What each header means; None for what is passed through.
    pub columns: Vec<Option<Column>>,
    /// How cells are read.
    pub reading: CellContext,
    memories: Vec<Memory<Read>>,
}

/// A cell as it was read.
#[derive(Clone, Debug)]
pub struct Read {
    /// What it says.
    pub said: CellValue,
    /// What may stand there, in a sentence, when it could not be read.
    pub wrong: Option<String>,
}

/// How many different cells of a column are kept. A hundred years have no more days.
const MOST: usize = 40_000;

impl Cells {
    /// Nothing read yet.
    pub fn of(columns: Vec<Option<Column>>, reading: CellContext) -> Self {
        let memories = columns.iter().map(|_| Memory::of(MOST)).collect();
        Self { columns, reading, memories }
    }

    /// What the cell of `row` at `place` says; None where its header means nothing.
    pub fn read(&mut self, row: &Row, place: usize) -> Option<&Read> {
        let column = self.columns[place]?;
        let text = row.cell(place);
        let memory = &mut self.memories[place];
        let number = memory.number(text, || Read::of(column, text, self.reading));
        Some(memory.at(number))
    }

    /// The day in a cell, or that it goes on.
    pub fn day(&mut self, row: &Row, place: usize) -> Option<End> {
        self.read(row, place).and_then(|read| read.said.day())
    }
}

impl Read {
    fn of(column: Column, text: &[u8], reading: CellContext) -> Self {
        let wrong = |sentence| Self { said: CellValue::Wrong, wrong: Some(sentence) };
        match std::str::from_utf8(text) {
            Err(_) => wrong(words::NOT_TEXT.to_owned()),
            Ok(cell) => match read(column, cell, reading) {
                Ok(said) => Self { said, wrong: None },
                Err(problem) => wrong(words::wrong(column, problem)),
            },
        }
    }
}
