//! Text with separators, read by pieces of any size.

use csv_core::ReadRecordResult;
use std::ops::Range;

/// One row: its cells as bytes.
#[derive(Clone, Debug, Default)]
pub struct Row {
    text: Vec<u8>,
    ends: Vec<usize>,
    cells: usize,
    /// Its number, as a spreadsheet counts.
    number: u64,
    /// Where it ends in the text, in bytes; 0 where it came otherwise.
    end: u64,
    /// As it stood between commas; empty where it came otherwise.
    written: Vec<u8>,
}

impl Row {
    /// A row of these cells, for those who do not read them from text.
    pub fn from_cells<T: AsRef<[u8]>>(cells: impl IntoIterator<Item = T>) -> Self {
        let mut row = Self::default();
        for cell in cells {
            row.text.extend_from_slice(cell.as_ref());
            row.ends.push(row.text.len());
        }
        row.cells = row.ends.len();
        row
    }

    /// Its number, as a spreadsheet counts, from 1.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Gives it another number, for those who read it again.
    pub fn set_number(&mut self, number: u64) {
        self.number = number;
    }

    /// Where it ends in the text it was read from, in bytes: the next one starts there.
    pub fn end(&self) -> u64 {
        self.end
    }

    /// How many cells there are.
    pub fn len(&self) -> usize {
        self.cells
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.cells == 0
    }

    /// The cell in a column; empty when the row is shorter.
    pub fn cell(&self, column_index: usize) -> &[u8] {
        self.cells(column_index..column_index + 1)
    }

    /// The text of cells side by side.
    pub fn cells(&self, columns: Range<usize>) -> &[u8] {
        let end =
            |cells: usize| cells.min(self.cells).checked_sub(1).map_or(0, |last| self.ends[last]);
        &self.text[end(columns.start)..end(columns.end)]
    }

    /// The cells in order.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.cells).map(|column_index| self.cell(column_index))
    }

    /// The cells in order, as text.
    pub fn to_strings(&self) -> Vec<String> {
        self.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect()
    }

    /// The row as it stood between commas, without its line end; None where it came otherwise.
    pub fn as_written(&self) -> Option<&[u8]> {
        let is_line_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
        let start = self.written.iter().position(|byte| !is_line_end(byte))?;
        let end = self.written.iter().rposition(|byte| !is_line_end(byte))?;
        Some(&self.written[start..=end])
    }
}

/// Reads rows out of pieces of text. The separator (comma, semicolon or tab) is the one that is
/// most in the first line; cells may be in quotes and hold separators and line ends there. Empty
/// lines are passed over.
#[derive(Debug, Default)]
pub struct Reader {
    core: Option<csv_core::Reader>,
    /// What came before the first line was whole.
    waiting: Vec<u8>,
    row: Row,
    /// So much of the row's text and ends is there.
    text: usize,
    ends: usize,
    separator: u8,
}

/// The first line is longer than this in no table.
const LONGEST_FIRST_LINE: usize = 1 << 16;

impl Reader {
    /// Takes a piece of text and hands every row that is whole to `on_row`.
    pub fn push(&mut self, piece: &[u8], on_row: &mut impl FnMut(&Row)) {
        if self.core.is_some() {
            // No text would be taken for the end.
            if !piece.is_empty() {
                self.read(piece, on_row);
            }
            return;
        }
        self.waiting.extend_from_slice(piece);
        if first_line(&self.waiting).is_some() || self.waiting.len() > LONGEST_FIRST_LINE {
            self.start(on_row);
        }
    }

    /// There is no more text: hands over the last row, which needs no line end.
    pub fn finish(&mut self, on_row: &mut impl FnMut(&Row)) {
        if self.core.is_none() {
            self.start(on_row);
        }
        self.read(&[], on_row);
    }

    fn start(&mut self, on_row: &mut impl FnMut(&Row)) {
        let text = std::mem::take(&mut self.waiting);
        let mark = text.len();
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
        self.row.end = (mark - text.len()) as u64;
        self.separator = separator(first_line(text).unwrap_or(text));
        self.core = Some(csv_core::ReaderBuilder::new().delimiter(self.separator).build());
        if !text.is_empty() {
            self.read(text, on_row);
        }
    }

    /// No text means the end.
    fn read(&mut self, mut text: &[u8], on_row: &mut impl FnMut(&Row)) {
        let Some(core) = &mut self.core else { return };
        let row = &mut self.row;
        loop {
            let (result, read, written, ended) =
                core.read_record(text, &mut row.text[self.text..], &mut row.ends[self.ends..]);
            if self.separator == b',' {
                row.written.extend_from_slice(&text[..read]);
            }
            row.end += read as u64;
            text = &text[read..];
            self.text += written;
            self.ends += ended;
            match result {
                ReadRecordResult::OutputFull => row.text.resize(row.text.len().max(512) * 2, 0),
                ReadRecordResult::OutputEndsFull => row.ends.resize(row.ends.len().max(32) * 2, 0),
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return,
                ReadRecordResult::Record => {
                    row.cells = self.ends;
                    row.number += 1;
                    on_row(row);
                    row.written.clear();
                    (self.text, self.ends) = (0, 0);
                    // An empty piece would be taken for the end of the text.
                    if text.is_empty() {
                        return;
                    }
                }
            }
        }
    }
}

/// The first line, its end left out; None when it is not whole yet.
fn first_line(text: &[u8]) -> Option<&[u8]> {
    let mut quoted = false;
    let end = text.iter().position(|&byte| {
        quoted ^= byte == b'"';
        !quoted && byte == b'\n'
    });
    end.map(|end| &text[..end])
}

fn separator(line: &[u8]) -> u8 {
    let count = |separator: u8| {
        let mut quoted = false;
        let separates = |&&byte: &&u8| {
            quoted ^= byte == b'"';
            !quoted && byte == separator
        };
        line.iter().filter(separates).count()
    };
    let most = [b'\t', b';', b','].into_iter().max_by_key(|&separator| count(separator));
    most.unwrap_or(b',')
}
