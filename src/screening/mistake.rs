//! Cells that were not taken as they stand. Words are made of them only where they are told.

use super::csv::{Defect, Row, is_text};
use crate::facts::{Column, Problem};
use crate::i18n::table as words;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A cell that was not taken as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Its column index; None when the row has no such cell.
    pub column_index: Option<usize>,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// It does not fit its column or its row.
    Cell(Column, Problem),
    /// No role is written.
    NoRole,
    /// It stands beyond the last header.
    Beyond,
    /// A quote opens it and does not close it.
    OpenQuote,
    /// It is no text, and is not read.
    NotText,
}

/// The same in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellError {
    /// Its column index; None when the row has no such cell.
    pub column_index: Option<usize>,
    /// The header of its column in the table.
    pub header: String,
    /// What was there.
    pub found: String,
    /// What may stand there, in a sentence.
    pub sentence: String,
}

/// A cell of a row that was not taken as it stands, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowError {
    /// The row, as a spreadsheet counts.
    pub row: u64,
    /// Which cell, and what is wrong.
    pub error: CellError,
}

impl RowError {
    /// As the cells of a row: the row, the header, what was found, what may stand there.
    pub fn cells(&self) -> [String; 4] {
        let CellError { header, found, sentence, .. } = &self.error;
        [self.row.to_string(), header.clone(), found.clone(), sentence.clone()]
    }
}

impl Wrong {
    /// What may stand there, in a sentence.
    pub fn sentence(self) -> String {
        match self {
            Self::Cell(column, problem) => words::wrong(column, problem),
            Self::NoRole => words::NO_ROLE.to_owned(),
            Self::Beyond => words::BEYOND.to_owned(),
            Self::OpenQuote => words::OPEN_QUOTE.to_owned(),
            Self::NotText => words::NOT_TEXT.to_owned(),
        }
    }
}

impl Mistake {
    /// The header of its column.
    pub fn header(self, headers: &[String]) -> &str {
        match (self.column_index.and_then(|index| headers.get(index)), self.wrong) {
            (Some(header), _) => header,
            (None, Wrong::NoRole) => words::header(Column::Roles),
            (None, _) => "",
        }
    }

    /// What was there.
    pub fn found(self, row: &Row) -> Cow<'_, str> {
        let cell = match self {
            // Of many roles none may have been taken; of none, nothing is there.
            Self { wrong: Wrong::NoRole, .. } => b"",
            Self { column_index, .. } => column_index.map_or(&b""[..], |index| row.cell(index)),
        };
        // Nearly always it is text, which is seen faster so.
        str::from_utf8(cell).map_or_else(|_| String::from_utf8_lossy(cell), Cow::Borrowed)
    }

    /// The mistake in words.
    pub fn in_words(self, row: &Row, headers: &[String]) -> CellError {
        CellError {
            column_index: self.column_index,
            header: self.header(headers).to_owned(),
            found: self.found(row).into_owned(),
            sentence: self.wrong.sentence(),
        }
    }
}

/// What is wrong with a row as a whole.
pub fn of_row(row: &Row) -> Option<Mistake> {
    let wrong = match row.defect()? {
        Defect::OpenQuote => Wrong::OpenQuote,
        Defect::NotText => Wrong::NotText,
        // It is left out.
        Defect::TooLong => return None,
    };
    let is_open = |cell: &[u8]| cell.first() == Some(&b'"');
    let column_index = match wrong {
        Wrong::OpenQuote => row.iter().position(is_open),
        _ => row.iter().position(|cell| !is_text(cell)),
    };
    Some(Mistake { column_index, wrong })
}

/// What stands beyond the last header.
pub fn beyond(row: &Row, width: usize) -> impl Iterator<Item = Mistake> + use<'_> {
    let filled = (width..row.len()).filter(|&index| !row.cell(index).is_empty());
    filled.map(|index| Mistake { column_index: Some(index), wrong: Wrong::Beyond })
}
