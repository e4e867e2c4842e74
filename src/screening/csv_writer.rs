//! Rows written as CSV, each cell defused.

use super::csv::Row;
use csv_core::{QuoteStyle, WriterBuilder};

/// What tells spreadsheet programs that a CSV file is UTF-8.
pub const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// What puts a cell in quotes. Semicolons and tabs are among it: a program that takes them for
/// separators would find a new cell after them, which may be a formula.
const SPECIAL: &[u8] = b",;\t\"\r\n";

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
        if !self.is_empty {
            self.out.push(b',');
        }
        self.is_empty = false;
        let defused: &[u8] = if runs(cell) { b"'" } else { b"" };
        if cell.iter().any(|byte| SPECIAL.contains(byte)) {
            write_quoted(self.out, [defused, cell]);
        } else {
            self.out.extend_from_slice(defused);
            self.out.extend_from_slice(cell);
        }
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

/// Writes the parts of a cell in quotes.
fn write_quoted(out: &mut Vec<u8>, parts: [&[u8]; 2]) {
    let mut writer = WriterBuilder::new().quote_style(QuoteStyle::Always).build();
    let mut end = out.len();
    // There is room for all of it: at most every byte is doubled, and two quotes stand around it.
    out.resize(end + 2 + 2 * parts.iter().map(|part| part.len()).sum::<usize>(), 0);
    for part in parts {
        end += writer.field(part, &mut out[end..]).2;
    }
    end += writer.finish(&mut out[end..]).1;
    out.truncate(end);
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
