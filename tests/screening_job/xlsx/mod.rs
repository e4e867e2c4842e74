//! XLSX files: what people bring, what is damaged, what is a trap, and what comes out.

mod book;
mod damage;
mod exports;
mod reading;
mod templates;
mod traps;

pub use book::{Book, package};

use super::*;
use qinghuicha::screening::job::{Reading, SheetInfo, SheetNotes};

/// What came of a file.
#[derive(Debug)]
pub struct Read {
    /// The text, a line a row.
    pub text: String,
    /// The sheets, and which was read.
    pub sheets: Vec<SheetInfo>,
    pub chosen: usize,
    pub notes: SheetNotes,
    /// In how many steps.
    pub steps: usize,
}

impl Read {
    pub fn lines(&self) -> Vec<&str> {
        self.text.lines().collect()
    }
}

/// Reads a file to its end.
pub fn read_sheet(file: &[u8], sheet: Option<usize>) -> Result<Read, FileError> {
    let mut storage = Memory { file: file.to_vec(), ..Memory::default() };
    let mut reading = Reading::open(&storage, sheet)?;
    let (mut steps, mut percent) = (1, 0);
    while reading.step(&mut storage)? {
        assert!(reading.percent() >= percent, "what is done shrinks: {percent}");
        (steps, percent) = (steps + 1, reading.percent());
    }
    let text = String::from_utf8(storage.converted).unwrap();
    let (sheets, chosen) = reading.sheets();
    Ok(Read { text, sheets: sheets.to_vec(), chosen, notes: reading.notes(), steps })
}

/// Reads a file to its end.
pub fn read(file: &[u8]) -> Result<Read, FileError> {
    read_sheet(file, None)
}
