//! Rows written as CSV, each cell defused.

use super::csv::Row;
use memchr::{memchr, memchr3};

/// What tells spreadsheet programs that a CSV file is UTF-8.
pub const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// Writes one row, cell by cell.
pub struct RowWriter<'a> {
    out: &'a mut Vec<u8>,
    is_empty: bool,
}

impl<'a> RowWriter<'a> {
    /// A row at the end of `out`.
    pub fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out, is_empty: true }
    }

    /// Writes a cell. If a spreadsheet program would run it as a formula, a `'` comes before it.
    pub fn cell(&mut self, cell: &[u8]) {
        self.separate();
        let defused: &[u8] = if runs(cell) { b"'" } else { b"" };
        if needs_quotes(cell) {
            self.out.push(b'"');
            self.out.extend_from_slice(defused);
            let mut rest = cell;
            while let Some(quote) = memchr(b'"', rest) {
                self.out.extend_from_slice(&rest[..=quote]);
                self.out.push(b'"');
                rest = &rest[quote + 1..];
            }
            self.out.extend_from_slice(rest);
            self.out.push(b'"');
        } else {
            self.out.extend_from_slice(defused);
            self.out.extend_from_slice(cell);
        }
    }

    /// Writes a cell that was written before.
    pub fn written(&mut self, cell: &[u8]) {
        self.separate();
        self.out.extend_from_slice(cell);
    }

    fn separate(&mut self) {
        if !self.is_empty {
            self.out.push(b',');
        }
        self.is_empty = false;
    }

    /// Ends the row.
    pub fn finish(self) {
        self.out.extend_from_slice(b"\r\n");
    }
}

/// Whether a spreadsheet program would run a cell as a formula.
fn runs(cell: &[u8]) -> bool {
    matches!(cell.first(), Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r'))
}

/// Whether a cell is put in quotes. Semicolons and tabs are a reason: a program that takes them for
/// separators would find a new cell after them, which may be a formula.
fn needs_quotes(cell: &[u8]) -> bool {
    memchr3(b',', b';', b'"', cell).or_else(|| memchr3(b'\t', b'\r', b'\n', cell)).is_some()
}

/// Writes a row.
pub fn write_row<'a>(out: &mut Vec<u8>, cells: impl Iterator<Item = &'a [u8]>) {
    let mut writer = RowWriter::new(out);
    cells.for_each(|cell| writer.cell(cell));
    writer.finish();
}

/// Writes the first `width` cells of a row, each with a comma after it; those it does not have are
/// empty. What goes through unchanged is copied in one piece.
pub fn pass_through(out: &mut Vec<u8>, row: &Row, width: usize) {
    match row.as_written() {
        Some(written) if row.len() == width && !row.iter().any(runs) => {
            out.extend_from_slice(written);
        }
        _ => {
            let mut writer = RowWriter::new(out);
            (0..width).for_each(|column_index| writer.cell(row.cell(column_index)));
        }
    }
    if width > 0 {
        out.push(b',');
    }
}
