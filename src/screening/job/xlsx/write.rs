//! A table that is written as XLSX.

use super::text::{LONGEST_CELL, end_of_cell};
use crate::i18n::screening as words;
use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};
use std::borrow::Cow;

/// An XLSX file is made in memory: so many rows are enough for a village.
pub const MAX_XLSX_ROWS: usize = 50_000;

/// Rows that are no people stand among them, such as totals: so many are written all in all.
const MOST_ROWS: usize = 2 * MAX_XLSX_ROWS;

/// How wide a column is at least and at most, in letters of the width of a digit.
const WIDTHS: std::ops::RangeInclusive<usize> = 6..=48;

/// A table that is written as XLSX.
pub struct Sheet {
    workbook: Workbook,
    formats: Formats,
    next: u32,
    /// How wide each column must be to show what is in it.
    widths: Vec<usize>,
    /// How many cells were longer than a cell can be, and are cut.
    cut: u64,
}

/// How cells look.
struct Formats {
    header: Format,
    text: Format,
    long_text: Format,
    number: Format,
}

/// Why a row is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// There are too many rows.
    Full,
    /// It could not be packed.
    NotPacked,
}

impl From<XlsxError> for SheetError {
    fn from(_: XlsxError) -> Self {
        Self::NotPacked
    }
}

impl Sheet {
    /// An empty table.
    ///
    /// # Errors
    /// When its name is none.
    pub fn new() -> Result<Self, SheetError> {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().set_name(words::RESULT_SHEET)?;
        let top = || Format::new().set_align(FormatAlign::Top);
        // What is text stays text when somebody edits it: 18 digits are no number.
        let text = || top().set_num_format("@");
        let formats = Formats {
            header: text().set_bold().set_text_wrap(),
            text: text(),
            long_text: text().set_text_wrap(),
            number: top(),
        };
        Ok(Self { workbook, formats, next: 0, widths: Vec::new(), cut: 0 })
    }

    /// Adds a row; the first is the headers. From the column index `own_columns` on, numbers are
    /// numbers; all else is text, so that nothing of it is run as a formula.
    ///
    /// # Errors
    /// When the sheet is full.
    pub fn add<'a>(
        &mut self,
        cells: impl Iterator<Item = Cow<'a, str>>,
        own_columns: usize,
    ) -> Result<(), SheetError> {
        if self.next as usize > MOST_ROWS {
            return Err(SheetError::Full);
        }
        let sheet = self.workbook.worksheet_from_index(0)?;
        for (index, cell) in cells.enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let column = u16::try_from(index).map_err(|_| SheetError::NotPacked)?;
            let number = if index < own_columns { None } else { cell.parse::<u32>().ok() };
            let is_cut = end_of_cell(&cell).is_some();
            self.cut += u64::from(is_cut);
            let cell = if is_cut { Cow::Owned(cut(&cell)) } else { cell };
            let width = width(&cell);
            self.widths.resize(self.widths.len().max(index + 1), *WIDTHS.start());
            self.widths[index] = self.widths[index].max(width.min(*WIDTHS.end()));
            let format = match number {
                _ if self.next == 0 => &self.formats.header,
                Some(_) => &self.formats.number,
                None if width > *WIDTHS.end() || cell.contains('\n') => &self.formats.long_text,
                None => &self.formats.text,
            };
            match number.filter(|_| self.next > 0) {
                Some(number) => {
                    sheet.write_number_with_format(self.next, column, number, format)?
                }
                None if is_taken_for_markup(&cell) => {
                    let (plain, (start, rest)) = (Format::new(), cell.split_at(1));
                    let parts = [(&plain, start), (&plain, rest)];
                    sheet.write_rich_string_with_format(self.next, column, &parts, format)?
                }
                None => sheet.write_string_with_format(self.next, column, cell, format)?,
            };
        }
        self.next += 1;
        Ok(())
    }

    /// The file, and how many cells of it are cut.
    ///
    /// # Errors
    /// When it cannot be packed.
    pub fn finish(mut self) -> Result<(Vec<u8>, u64), SheetError> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        for (column, width) in (0..).zip(&self.widths) {
            sheet.set_column_width(column, u32::try_from(width + 2).unwrap_or_default())?;
        }
        sheet.set_freeze_panes(1, 0)?;
        if let Some(last) = self.widths.len().checked_sub(1).and_then(|it| u16::try_from(it).ok()) {
            sheet.autofilter(0, 0, self.next.saturating_sub(1), last)?;
        }
        Ok((self.workbook.save_to_buffer()?, self.cut))
    }
}

/// How wide the widest line of a text is: letters of Chinese are two digits wide.
fn width(text: &str) -> usize {
    let line = |line: &str| line.chars().map(|it| 1 + usize::from(!it.is_ascii())).sum();
    text.lines().map(line).max().unwrap_or_default()
}

/// A text that is too long for a cell, with a mark where it was cut.
fn cut(text: &str) -> String {
    let room = LONGEST_CELL - words::CUT_OFF.encode_utf16().count();
    let mut units = 0;
    let mut letters = text.chars().take_while(|letter| {
        units += letter.len_utf16();
        units <= room
    });
    let start = letters.by_ref().collect::<String>();
    start + words::CUT_OFF
}

/// Whether the library would take a text for the XML of formatted text, and write it as that.
fn is_taken_for_markup(text: &str) -> bool {
    text.starts_with("<r>") && text.ends_with("</r>")
}
