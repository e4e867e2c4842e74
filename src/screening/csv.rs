//! Text with separators: rows in, in pieces of any size, and rows out.

use csv_core::ReadRecordResult;
use std::ops::Range;

/// One row: its cells as bytes.
#[derive(Clone, Debug, Default)]
pub struct Row {
    text: Vec<u8>,
    ends: Vec<usize>,
    cells: usize,
    /// Where it ends in the text, in bytes; 0 where it came otherwise.
    end: u64,
    /// As it stood between commas; empty where it came otherwise.
    written: Vec<u8>,
}

impl Row {
    /// A row of these cells, for those who do not read them from text.
    pub fn of<T: AsRef<[u8]>>(cells: impl IntoIterator<Item = T>) -> Self {
        let mut row = Self::default();
        for cell in cells {
            row.text.extend_from_slice(cell.as_ref());
            row.ends.push(row.text.len());
        }
        row.cells = row.ends.len();
        row
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

    /// The cell at `place`, from 0; empty when the row is shorter.
    pub fn cell(&self, place: usize) -> &[u8] {
        self.cells(place..place + 1)
    }

    /// The text of cells side by side.
    pub fn cells(&self, places: Range<usize>) -> &[u8] {
        let end =
            |places: usize| places.min(self.cells).checked_sub(1).map_or(0, |last| self.ends[last]);
        &self.text[end(places.start)..end(places.end)]
    }

    /// The cells in order.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.cells).map(|place| self.cell(place))
    }
}

/// Reads rows out of pieces of text. The separator (comma, semicolon or tab) is the one that is most in
/// the first line; cells may be in quotes and hold separators and line ends there. Empty lines are passed over.
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
    /// Takes a piece of text and hands every row that is whole to `each`.
    pub fn push(&mut self, piece: &[u8], each: &mut impl FnMut(&Row)) {
        if self.core.is_some() {
            // No text would be taken for the end.
            if !piece.is_empty() {
                self.read(piece, each);
            }
            return;
        }
        self.waiting.extend_from_slice(piece);
        if first_line(&self.waiting).is_some() || self.waiting.len() > LONGEST_FIRST_LINE {
            self.start(each);
        }
    }

    /// There is no more text: hands over the last row, which needs no line end.
    pub fn finish(&mut self, each: &mut impl FnMut(&Row)) {
        if self.core.is_none() {
            self.start(each);
        }
        self.read(&[], each);
    }

    fn start(&mut self, each: &mut impl FnMut(&Row)) {
        let text = std::mem::take(&mut self.waiting);
        let mark = text.len();
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
        self.row.end = (mark - text.len()) as u64;
        self.separator = separator(first_line(text).unwrap_or(text));
        self.core = Some(csv_core::ReaderBuilder::new().delimiter(self.separator).build());
        if !text.is_empty() {
            self.read(text, each);
        }
    }

    /// No text means the end.
    fn read(&mut self, mut text: &[u8], each: &mut impl FnMut(&Row)) {
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
                    each(row);
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

/// Writes a row and its end.
pub fn write_row<'a>(out: &mut Vec<u8>, cells: impl Iterator<Item = &'a [u8]>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            out.push(b',');
        }
        write_cell(out, cell);
    }
    out.extend_from_slice(b"\r\n");
}

/// Writes the first cells of a row, so many, each with a comma after it; those it does not have are empty.
pub fn pass_through(out: &mut Vec<u8>, row: &Row, cells: usize) {
    let line_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
    if row.cells == cells && !row.written.is_empty() && !row.iter().any(runs) {
        let start = row.written.iter().take_while(|byte| line_end(byte)).count();
        let end =
            row.written.len() - row.written.iter().rev().take_while(|byte| line_end(byte)).count();
        out.extend_from_slice(&row.written[start..end]);
        out.push(b',');
        return;
    }
    for place in 0..cells {
        write_cell(out, row.cell(place));
        out.push(b',');
    }
}

/// What puts a cell in quotes: separators, quotes and line ends.
const SPECIAL: &[u8] = b",;\t\"\r\n";

/// Whether a spreadsheet would run a cell as a formula.
fn runs(cell: &[u8]) -> bool {
    matches!(cell.first(), Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r'))
}

/// Writes one cell. If a spreadsheet would run it as a formula, a `'` comes before it.
fn write_cell(out: &mut Vec<u8>, cell: &[u8]) {
    let quoted = cell.iter().any(|byte| SPECIAL.contains(byte));
    if quoted {
        out.push(b'"');
    }
    if runs(cell) {
        out.push(b'\'');
    }
    if !quoted {
        out.extend_from_slice(cell);
        return;
    }
    for part in cell.split_inclusive(|&byte| byte == b'"') {
        out.extend_from_slice(part);
        if part.ends_with(b"\"") {
            out.push(b'"');
        }
    }
    out.push(b'"');
}
