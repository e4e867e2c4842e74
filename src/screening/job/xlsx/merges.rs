//! Cells that are merged downwards: what stands in the first of them holds for each.

use super::super::file_error::FileError;
use super::part::Part;
use super::reference;
use super::xml::{Xml, attribute};
use quick_xml::events::Event;
use std::collections::BTreeMap;
use std::io::BufRead;

/// So many regions are kept.
const MOST_REGIONS: usize = 1 << 20;
/// How many bytes are searched in a step.
const STEP: u64 = 16 << 20;
/// What the list of merged cells starts with. It stands behind the rows of a sheet.
const LIST: &[u8] = b"mergeCells";

/// Cells of one column that are one.
#[derive(Clone, Copy, Debug)]
struct Region {
    first_row: u32,
    last_row: u32,
    column: usize,
}

/// Searches a sheet for its merged cells, and with that the whole of it for damage.
#[derive(Default)]
pub struct MergeSearch {
    part: Option<Part>,
    /// The last bytes that were searched, for a word may begin in them.
    last: Vec<u8>,
    used: u64,
}

impl MergeSearch {
    /// Of this sheet.
    pub fn new(part: Part) -> Self {
        Self { part: Some(part), last: Vec::new(), used: 0 }
    }

    /// How many of the packed bytes were used.
    pub fn used(&self) -> u64 {
        self.used
    }

    /// Goes on searching. False when it is at the end.
    ///
    /// # Errors
    /// When the sheet is damaged or too large.
    pub fn step(&mut self, merges: &mut Merges) -> Result<bool, FileError> {
        let Some(mut part) = self.part.take() else { return Ok(false) };
        let end = part.read_so_far() + STEP;
        while part.read_so_far() < end {
            part.allow_event();
            let Ok(bytes) = part.fill_buf() else { return Err(part.failure()) };
            if bytes.is_empty() {
                self.used = part.used();
                return Ok(false);
            }
            let known = self.last.len();
            self.last.extend_from_slice(bytes);
            let read = bytes.len();
            // The tag is read to its end with the rest; a text with this word is no tag.
            if let Some(at) = find(&self.last) {
                part.consume(at + LIST.len() - known);
                self.last.clear();
                part = merges.read(part)?;
                continue;
            }
            part.consume(read);
            self.last.drain(..self.last.len().saturating_sub(LIST.len() - 1));
        }
        self.used = part.used();
        self.part = Some(part);
        Ok(true)
    }
}

/// Where the list starts in `bytes`. No other tag of a row has a g.
fn find(bytes: &[u8]) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|&byte| byte == b'g') {
        let start = (from + at).saturating_sub(3);
        if bytes[start..].starts_with(LIST) {
            return Some(start);
        }
        from += at + 1;
    }
    None
}

/// The merged cells of a sheet, and those whose rows are being read.
#[derive(Default)]
pub struct Merges {
    /// Those whose rows come later, the last first.
    coming: Vec<Region>,
    /// By column: to which row, and the text.
    open: BTreeMap<usize, (u32, String)>,
}

impl Merges {
    /// Reads the list, whose name was just passed.
    fn read(&mut self, part: Part) -> Result<Part, FileError> {
        let mut xml = Xml::new(part);
        loop {
            let event = xml.next()?;
            match event {
                Event::Start(tag) if tag.local_name().as_ref() == "mergeCell" => {
                    let region = attribute(&tag, "ref").and_then(|cells| region(&cells));
                    self.coming.extend(region);
                    if self.coming.len() > MOST_REGIONS {
                        return Err(FileError::TooLarge);
                    }
                }
                Event::Text(_) => {}
                Event::End(tag) if tag.local_name().as_ref() == "mergeCell" => {}
                // The list is at its end, or it was none.
                _ => return Ok(xml.into_part()),
            }
        }
    }

    /// There are no more of them; the rows are read.
    pub fn sort(&mut self) {
        self.coming.sort_by_key(|region| std::cmp::Reverse(region.first_row));
    }

    /// Fills the cells of a row that says something itself, by their columns. How many they are.
    pub fn fill(&mut self, row: u32, mut set: impl FnMut(usize, &str)) -> u64 {
        self.open.retain(|_, (last_row, _)| *last_row >= row);
        self.open.iter().for_each(|(&column, (_, text))| set(column, text));
        self.open.len() as u64
    }

    /// Begins those that start in this row, by the text in a column of it.
    pub fn begin<'a>(&mut self, row: u32, text: impl Fn(usize) -> Option<&'a str>) {
        while let Some(region) = self.coming.pop_if(|region| region.first_row <= row) {
            // The row of the first was empty: there is nothing to fill with.
            let text = text(region.column).filter(|text| !text.is_empty());
            if let Some(text) = text.filter(|_| region.first_row == row) {
                self.open.insert(region.column, (region.last_row, text.to_owned()));
            }
        }
    }
}

/// The first column of cells like `B4:C11`, when they are more than one row.
fn region(cells: &str) -> Option<Region> {
    let (first, last) = cells.split_once(':')?;
    let ((first_row, column), (last_row, _)) = (reference::cell(first)?, reference::cell(last)?);
    (first_row < last_row).then_some(Region { first_row, last_row, column })
}
