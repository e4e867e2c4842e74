//! The file that is open: its first rows.

use super::encoding::PIECE;
use super::storage::Storage;
use super::workbook_notes::WorkbookNotes;
use crate::screening::{Format, Layout, Reader, Row, TextEncoding};

/// The file that is open. Its rows stay in it.
#[derive(Debug, Default)]
pub struct Import {
    /// The name of the file.
    pub file_name: String,
    /// What its text is.
    pub encoding: TextEncoding,
    /// How often its bytes were no letter.
    pub damaged: u64,
    /// How its text is written, once that is known.
    pub format: Option<Format>,
    /// What is told of it where it is an XLSX file.
    pub workbook: Option<WorkbookNotes>,
    /// The first rows; empty when no file is open.
    pub head: Vec<Row>,
}

impl Import {
    /// Reads the first rows. False when there is none in the file.
    pub fn read_head(&mut self, storage: &impl Storage) -> bool {
        let head = &mut self.head;
        let mut reader = self.format.map_or_else(Reader::default, Reader::with_format);
        if self.damaged > 0 {
            reader.set_damaged();
        }
        let piece = storage.read(0, PIECE);
        let mut keep = |row: &Row| {
            if !Layout::has_enough(head) {
                head.push(row.clone());
            }
        };
        reader.push(&piece, &mut keep);
        if piece.len() as u64 >= storage.size() {
            reader.finish(&mut keep);
        }
        self.format = reader.format();
        !self.head.is_empty()
    }
}
