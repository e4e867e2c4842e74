//! A sheet, row by row, as the text that is screened.

use super::super::encoding::PIECE;
use super::super::file_error::FileError;
use super::cells::{Cells, Meaning};
use super::merges::Merges;
use crate::facts::{Column, Fact};
use crate::i18n::table as words;
use crate::screening::header_name::plain;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A column that stands further to the right holds nothing of a list. Formats there cost nothing,
/// for cells without a text are passed over.
const MOST_COLUMNS: usize = 4096;
/// The most that a row may come to, in bytes: text that is longer is not read as one row.
const LONGEST_ROW: usize = 2 << 20;
/// The most that a sheet may come to as text, in bytes.
const MOST_TEXT: u64 = 1 << 30;
/// A sheet whose text is so much longer than its XML names one long text over and over.
const MOST_GROWTH: u64 = 50;
/// Below this size that says nothing.
const TRIFLE: u64 = 64 << 20;
/// How many bytes of XML are read in a step.
const STEP: u64 = 4 << 20;
/// In so many rows headers are looked for, where days are counted from 1904.
const HEADER_ROWS: u32 = 30;

/// What was done to a sheet so that it could be read, or could not be done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetNotes {
    /// How many cells were filled because they are merged with one above, by row; of rows that are
    /// far down all together, under the first of them.
    pub filled: BTreeMap<u64, u64>,
    /// How many numbers of each column have more digits than spreadsheets keep, by its index. Their
    /// last digits are lost.
    pub damaged: BTreeMap<usize, u64>,
    /// How many cells were longer than a cell can be, and are cut.
    pub cut: u64,
    /// Whether days are counted from 1904.
    pub is_1904: bool,
    /// How many numbers may be days counted from 1904, and were left as they are.
    pub unsure_days: u64,
}

/// So many rows at the top are told apart in [`SheetNotes::filled`]: headers are among them.
const TOLD_APART: u64 = 64;

impl SheetNotes {
    /// How many cells below this row were filled.
    pub fn filled_below(&self, row: u64) -> u64 {
        self.filled.range(row + 1..).map(|(_, count)| count).sum()
    }
}

/// Reads the rows of a sheet.
pub struct SheetReader {
    cells: Cells,
    merges: Merges,
    row: SheetRow,
    /// How many lines were written.
    lines: u32,
    /// How much was written, in bytes.
    written: u64,
    /// The columns that hold days, where days are counted from 1904.
    day_columns: BTreeSet<usize>,
    notes: SheetNotes,
}

impl SheetReader {
    /// With the merged cells that were found in it.
    pub fn new(cells: Cells, mut merges: Merges) -> Self {
        merges.sort();
        let (row, notes) = (SheetRow::default(), SheetNotes::default());
        Self { cells, merges, row, lines: 0, written: 0, day_columns: BTreeSet::new(), notes }
    }

    /// How many of the packed bytes were used.
    pub fn used(&self) -> u64 {
        self.cells.used()
    }

    /// What was done so far.
    pub fn notes(&self) -> &SheetNotes {
        &self.notes
    }

    /// Appends the next rows to `out`, a line each, some of them empty, so that each is where the
    /// spreadsheet has it. False when they are at their end.
    ///
    /// # Errors
    /// When the sheet is damaged or too large.
    pub fn step(&mut self, meaning: Meaning, out: &mut Vec<u8>) -> Result<bool, FileError> {
        self.notes.is_1904 = meaning.is_1904;
        let end = self.cells.read_so_far() + STEP;
        while (out.len() as u64) < PIECE && self.cells.read_so_far() < end {
            let Some(cell) = self.cells.next(meaning)? else {
                self.end_row(out)?;
                return Ok(false);
            };
            if cell.row != self.row.number {
                let next = SheetRow { number: cell.row, ..SheetRow::default() };
                self.end_row(out)?;
                self.row = next;
            }
            self.add_cell(meaning.is_1904)?;
        }
        Ok(true)
    }

    /// Adds the cell that was read to its row.
    fn add_cell(&mut self, is_1904: bool) -> Result<(), FileError> {
        let cell = self.cells.cell();
        let mut text = cell.text.as_str();
        if is_1904 {
            let is_header = cell.row <= HEADER_ROWS && is_day_header(text);
            if cell.is_day || is_header {
                self.day_columns.insert(cell.column);
            }
            match &cell.bare_day {
                Some(day) if self.day_columns.contains(&cell.column) => text = day,
                Some(_) => self.notes.unsure_days += 1,
                None => {}
            }
        }
        if cell.column >= MOST_COLUMNS {
            // Somebody pressed a key there; or it is a trap.
            return if text.trim().is_empty() { Ok(()) } else { Err(FileError::TooWide) };
        }
        if cell.is_damaged {
            *self.notes.damaged.entry(cell.column).or_default() += 1;
        }
        self.notes.cut += u64::from(cell.is_cut);
        self.row.set(cell.column, text);
        if self.row.text.len() > LONGEST_ROW { Err(FileError::TooLarge) } else { Ok(()) }
    }

    /// Writes the row that was read. One without a text of its own stays a blank line.
    fn end_row(&mut self, out: &mut Vec<u8>) -> Result<(), FileError> {
        let row = &mut self.row;
        if row.cells.iter().all(Range::is_empty) {
            return Ok(());
        }
        let filled = self.merges.fill(row.number, |column, text| row.set(column, text));
        if filled > 0 {
            let place = u64::from(row.number).min(TOLD_APART);
            *self.notes.filled.entry(place).or_default() += filled;
        }
        self.merges.begin(row.number, |column| row.cell(column));
        let start = out.len();
        (self.lines + 1..row.number).for_each(|_| out.extend_from_slice(LINE_END));
        self.lines = row.number;
        row.write(out);
        self.written += (out.len() - start) as u64;
        let has_grown = self.written / MOST_GROWTH > self.cells.read_so_far();
        let is_too_large = row.text.len() > LONGEST_ROW
            || self.written > MOST_TEXT
            || (self.written > TRIFLE && has_grown);
        if is_too_large { Err(FileError::TooLarge) } else { Ok(()) }
    }
}

/// A row that is being read.
#[derive(Default)]
struct SheetRow {
    /// Its number, from 1.
    number: u32,
    /// The texts of its cells.
    text: String,
    /// Where each stands in it, by column.
    cells: Vec<Range<usize>>,
}

/// What ends a line.
const LINE_END: &[u8] = b"\r\n";

impl SheetRow {
    fn set(&mut self, column: usize, text: &str) {
        if text.is_empty() || column >= MOST_COLUMNS {
            return;
        }
        let start = self.text.len();
        self.text.push_str(text);
        self.cells.resize(self.cells.len().max(column + 1), 0..0);
        self.cells[column] = start..self.text.len();
    }

    fn cell(&self, column: usize) -> Option<&str> {
        self.cells.get(column).map(|place| &self.text[place.clone()])
    }

    fn write(&self, out: &mut Vec<u8>) {
        for (column, place) in self.cells.iter().enumerate() {
            if column > 0 {
                out.push(b',');
            }
            write_cell(out, &self.text[place.clone()]);
        }
        out.extend_from_slice(LINE_END);
    }
}

/// Writes a cell as it stands: no spreadsheet program will read this text.
fn write_cell(out: &mut Vec<u8>, text: &str) {
    if text.contains([',', ';', '\t', '"', '\r', '\n']) {
        out.push(b'"');
        out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
        out.push(b'"');
    } else {
        out.extend_from_slice(text.as_bytes());
    }
}

/// Whether a text is a known header of a column of days.
fn is_day_header(text: &str) -> bool {
    let header = plain(text);
    let is_day = |column: &Column| {
        matches!(column, Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)))
    };
    let names = |column: Column| {
        let others = words::other_headers(column).iter().copied();
        others.chain([words::header(column), column.key()])
    };
    !header.is_empty()
        && Column::all().filter(is_day).any(|it| names(it).any(|name| plain(name) == header))
}
