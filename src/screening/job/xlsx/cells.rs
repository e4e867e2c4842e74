//! The cells of a sheet, one after the other, as text.

use super::super::file_error::FileError;
use super::numbers::{bare_day_of_1904, push_number};
use super::reference;
use super::strings::Strings;
use super::styles::NumberKind;
use super::text::TextBuilder;
use super::xml::{Xml, attributes};
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;

/// What is written for a formula of which no value is kept: the spreadsheet has not reckoned it.
const NO_VALUE: &str = "#N/A";

/// What numbers and shared texts mean in a workbook.
#[derive(Clone, Copy)]
pub struct Meaning<'a> {
    /// The texts that cells share.
    pub strings: &'a Strings,
    /// What the numbers of each style are.
    pub styles: &'a [NumberKind],
    /// Whether days are counted from 1904.
    pub is_1904: bool,
}

/// Reads the cells of a sheet.
pub struct Cells {
    xml: Xml,
    /// The row that is being read, from 1.
    row: u32,
    /// The index of the next column, where a cell does not say.
    column: usize,
    cell: Cell,
    written: TextBuilder,
}

/// A cell.
#[derive(Default)]
pub struct Cell {
    /// Its row, from 1.
    pub row: u32,
    /// The index of its column.
    pub column: usize,
    /// What it says.
    pub text: String,
    /// Whether it is a number whose last digits were lost.
    pub is_damaged: bool,
    /// Whether characters were left out because no cell holds so many.
    pub is_cut: bool,
    /// Whether it is a number that is shown as a day.
    pub is_day: bool,
    /// The day it may be: a number without a format, where days are counted from 1904.
    pub bare_day: Option<String>,
}

/// What a cell says of itself.
#[derive(Clone, Copy, Default)]
struct Head {
    kind: Kind,
    style: usize,
    has_formula: bool,
    has_value: bool,
}

/// What kind of value a cell holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    Shared,
    Bool,
    Error,
    Day,
    Text,
    Inline,
}

impl Cells {
    /// Of this sheet.
    pub fn new(xml: Xml) -> Self {
        let (cell, written) = (Cell::default(), TextBuilder::default());
        Self { xml, row: 0, column: 0, cell, written }
    }

    /// How many of the packed bytes were used.
    pub fn used(&self) -> u64 {
        self.xml.part().used()
    }

    /// How many bytes of the sheet were read.
    pub fn read_so_far(&self) -> u64 {
        self.xml.part().read_so_far()
    }

    /// The cell that was read last.
    pub fn cell(&self) -> &Cell {
        &self.cell
    }

    /// The next cell; None when the rows are at their end.
    ///
    /// # Errors
    /// When the sheet is damaged.
    pub fn next(&mut self, meaning: Meaning) -> Result<Option<&Cell>, FileError> {
        let head = loop {
            match self.xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "row" => {
                        self.row = next_row(&tag, self.row).ok_or(FileError::DamagedXlsx)?;
                        self.column = 0;
                    }
                    "c" => {
                        let (head, place) = Head::read(&tag);
                        let (row, column) = match place {
                            Some(place) => reference::cell(&place).ok_or(FileError::DamagedXlsx)?,
                            None => (self.row, self.column),
                        };
                        if row != self.row {
                            return Err(FileError::DamagedXlsx);
                        }
                        self.column = column.saturating_add(1);
                        (self.cell.row, self.cell.column) = (row, column);
                        break head;
                    }
                    _ => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == "sheetData" => return Ok(None),
                Event::Eof => return Err(FileError::DamagedXlsx),
                _ => {}
            }
        };
        let head = self.read_value(head)?;
        self.cell.set(head, &mut self.written, meaning)?;
        Ok(Some(&self.cell))
    }

    /// Reads what stands in the cell, to its end.
    fn read_value(&mut self, mut head: Head) -> Result<Head, FileError> {
        let (written, is_inline) = (&mut self.written, head.kind == Kind::Inline);
        written.clear();
        let mut is_value = false;
        loop {
            let event = self.xml.next()?;
            match &event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "v" => (head.has_value, is_value) = (true, true),
                    "f" => head.has_formula = true,
                    _ if is_inline => written.take(&event)?,
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    "c" => return Ok(head),
                    "v" => is_value = false,
                    _ if is_inline => written.take(&event)?,
                    _ => {}
                },
                Event::Eof => return Err(FileError::DamagedXlsx),
                _ if is_inline => written.take(&event)?,
                _ if is_value => written.push(&event)?,
                _ => {}
            }
        }
    }
}

/// The number of a row that follows another; None when it stands before it.
fn next_row(tag: &BytesStart, row: u32) -> Option<u32> {
    match attributes(tag).find(|attribute| attribute.key.as_ref() == "r") {
        Some(number) => reference::row(&number.value).filter(|&number| number > row),
        None => (row < reference::LAST_ROW).then_some(row + 1),
    }
}

impl Head {
    /// What a cell says of itself, and where it stands.
    fn read<'a>(tag: &'a BytesStart) -> (Self, Option<Cow<'a, str>>) {
        let (mut head, mut place) = (Self::default(), None);
        for attribute in attributes(tag) {
            match attribute.key.as_ref() {
                "r" => place = Some(attribute.value),
                "s" => head.style = attribute.value.parse().unwrap_or_default(),
                "t" => head.kind = Kind::from_name(&attribute.value),
                _ => {}
            }
        }
        (head, place)
    }
}

impl Kind {
    fn from_name(name: &str) -> Self {
        match name {
            "n" => Self::Number,
            "s" => Self::Shared,
            "b" => Self::Bool,
            "e" => Self::Error,
            "d" => Self::Day,
            "inlineStr" => Self::Inline,
            _ => Self::Text,
        }
    }
}

impl Cell {
    /// Sets what it says by what is written in it.
    fn set(
        &mut self,
        head: Head,
        written: &mut TextBuilder,
        meaning: Meaning,
    ) -> Result<(), FileError> {
        self.text.clear();
        (self.is_damaged, self.is_cut, self.is_day, self.bare_day) = (false, false, false, None);
        let is_text = matches!(head.kind, Kind::Text | Kind::Inline | Kind::Error);
        let value = if is_text { written.finish() } else { written.text.as_str() };
        let is_missing = match head.kind {
            Kind::Inline => false,
            // No text at all is a value too.
            Kind::Text => head.has_formula && !head.has_value,
            Kind::Error => value.is_empty(),
            _ => head.has_formula && value.is_empty(),
        };
        match head.kind {
            _ if is_missing => self.text.push_str(NO_VALUE),
            _ if value.is_empty() => {}
            Kind::Number => {
                let kind = meaning.styles.get(head.style).copied().unwrap_or_default();
                self.is_damaged = push_number(&mut self.text, value, kind, meaning.is_1904);
                self.is_day = !matches!(kind, NumberKind::Number | NumberKind::Elapsed);
                if meaning.is_1904 && kind == NumberKind::Number {
                    self.bare_day = bare_day_of_1904(value);
                }
            }
            Kind::Shared => {
                let index = value.trim().parse().map_err(|_| FileError::DamagedXlsx)?;
                let text = meaning.strings.get(index).ok_or(FileError::DamagedXlsx)?;
                self.text.push_str(text);
                self.is_cut = meaning.strings.is_cut(index);
            }
            Kind::Bool => {
                let is_true = matches!(value.trim(), "1" | "true");
                self.text.push_str(if is_true { "TRUE" } else { "FALSE" });
            }
            Kind::Day => self.text.push_str(&plain_day(value)),
            Kind::Error | Kind::Text | Kind::Inline => {
                self.text.push_str(value);
                self.is_cut = written.is_cut;
            }
        }
        Ok(())
    }
}

/// A day as strict files write it, `2025-03-01T00:00:00`, without a midnight that nobody typed.
fn plain_day(written: &str) -> String {
    let written = written.trim().trim_end_matches('Z');
    let written = written.split_once('.').map_or(written, |(seconds, _)| seconds);
    written.strip_suffix("T00:00:00").unwrap_or(written).replacen('T', " ", 1)
}
