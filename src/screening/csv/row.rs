//! One row: its cells as bytes.

use std::ops::Range;

/// One row: its cells as bytes.
#[derive(Debug, Default)]
pub struct Row {
    /// The cells, a separator between each two.
    pub(super) text: Vec<u8>,
    /// Where each cell ends in it.
    pub(super) ends: Vec<u32>,
    pub(super) number: u64,
    pub(super) end: u64,
    pub(super) defect: Option<Defect>,
    pub(super) written: Written,
    /// As it stood, where that is not `text`.
    pub(super) quoted: Vec<u8>,
}

/// What is wrong with a row as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// A quote opens a cell and does not close it. It was read as a letter like others.
    OpenQuote,
    /// It is longer than [`MAX_ROW`](super::MAX_ROW): only its start is here, and it is no row to
    /// go by.
    TooLong,
    /// Some of its bytes are no text. Told where the table [has](super::Format::damaged) such.
    NotText,
}

/// How a row stood in its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Written {
    /// It came otherwise, with other separators, or quoted in a way that others may read otherwise.
    #[default]
    Otherwise,
    /// As its cells with a comma between each two.
    Plain,
    /// With commas, some cells in quotes.
    Quoted,
}

impl Clone for Row {
    fn clone(&self) -> Self {
        let mut row = Self::default();
        row.clone_from(self);
        row
    }

    /// Takes no new memory where there is enough.
    fn clone_from(&mut self, row: &Self) {
        let Self { text, ends, number, end, defect, written, quoted } = row;
        self.text.clone_from(text);
        self.ends.clone_from(ends);
        self.quoted.clone_from(quoted);
        (self.number, self.end) = (*number, *end);
        (self.defect, self.written) = (*defect, *written);
    }
}

impl Row {
    /// A row of these cells, for those who do not read them from text.
    pub fn from_cells<T: AsRef<[u8]>>(cells: impl IntoIterator<Item = T>) -> Self {
        let mut row = Self::default();
        for cell in cells {
            if !row.ends.is_empty() {
                row.text.push(b',');
            }
            row.text.extend_from_slice(cell.as_ref());
            row.end_cell();
        }
        row
    }

    /// Its number as a spreadsheet program counts, from 1: blank rows and titles count, line ends
    /// in a cell do not. 0 where it was not read from text.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Gives it another number, for those who read it again.
    pub fn set_number(&mut self, number: u64) {
        self.number = number;
    }

    /// What is wrong with it as a whole.
    pub fn defect(&self) -> Option<Defect> {
        self.defect
    }

    /// Where it ends in the text it was read from, in bytes: the next one starts there. 0 where it
    /// was not.
    pub fn end(&self) -> u64 {
        self.end
    }

    /// How many cells there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// How long its cells are together, in bytes.
    pub fn size(&self) -> usize {
        self.text.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cell in a column; empty when the row is shorter.
    pub fn cell(&self, column_index: usize) -> &[u8] {
        self.cells(column_index..column_index + 1)
    }

    /// The text of cells side by side, a separator between each two.
    pub fn cells(&self, columns: Range<usize>) -> &[u8] {
        let last = columns.end.min(self.ends.len());
        if columns.start >= last {
            return &[];
        }
        let start = columns.start.checked_sub(1).map_or(0, |before| self.ends[before] as usize + 1);
        &self.text[start..self.ends[last - 1] as usize]
    }

    /// The cells in order.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.len()).map(|column_index| self.cell(column_index))
    }

    /// The cells in order, as text.
    pub fn to_strings(&self) -> Vec<String> {
        self.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect()
    }

    /// The row as it stood between commas, without its line end. None where it came otherwise, or
    /// where another program may read it otherwise.
    pub fn as_written(&self) -> Option<&[u8]> {
        match (self.defect, self.written) {
            (None, Written::Plain) => Some(&self.text),
            (None, Written::Quoted) => Some(&self.quoted),
            _ => None,
        }
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.defect = None;
    }

    /// The last cell is whole.
    pub(super) fn end_cell(&mut self) {
        // No row that is read is as long as that.
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }
}

/// Whether bytes are text: UTF-8, and none of it stands for what was lost before.
pub fn is_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| !text.contains(char::REPLACEMENT_CHARACTER))
}
