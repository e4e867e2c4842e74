//! XLSX: the first sheet in as text, a table out.

use crate::screening::write_row;
use calamine::{DataRef, Reader, Xlsx};
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use std::io::Cursor;

/// An XLSX file is made in memory: so many rows are enough for a village.
pub const MAX_XLSX_ROWS: usize = 50_000;

/// How many bytes of text are handed over at a time.
const PIECE: usize = 1 << 20;

/// The rows of the first sheet as CSV, in pieces. Empty rows are passed over, as in text.
///
/// # Errors
/// When it is no XLSX file, or a damaged one.
pub fn read(file: Vec<u8>, mut on_piece: impl FnMut(Vec<u8>)) -> Result<(), calamine::XlsxError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(file))?;
    let Some(sheet) = workbook.sheet_names().first().cloned() else { return Ok(()) };
    let mut cells = workbook.worksheet_cells_reader(&sheet)?;
    let (mut row, mut number, mut out) = (Vec::<String>::new(), 0, Vec::new());
    while let Some(cell) = cells.next_cell()? {
        let (at, column) = cell.get_position();
        if at != number {
            write(&mut out, &mut row);
            number = at;
            if out.len() > PIECE {
                on_piece(std::mem::take(&mut out));
            }
        }
        row.resize(row.len().max(column as usize + 1), String::new());
        row[column as usize] = text(cell.get_value());
    }
    write(&mut out, &mut row);
    on_piece(out);
    Ok(())
}

fn write(out: &mut Vec<u8>, row: &mut Vec<String>) {
    if row.iter().any(|cell| !cell.is_empty()) {
        write_row(out, row.iter().map(String::as_bytes));
    }
    row.clear();
}

/// A cell as somebody would type it.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A table that is written as XLSX.
pub struct Sheet {
    workbook: Workbook,
    bold: Format,
    next: u32,
}

impl Sheet {
    /// An empty table.
    pub fn new() -> Self {
        let mut workbook = Workbook::new();
        workbook.add_worksheet();
        Self { workbook, bold: Format::new().set_bold(), next: 0 }
    }

    /// Adds a row; the first is the headers. From the column index `own_columns` on, numbers are
    /// numbers.
    ///
    /// # Errors
    /// When the sheet is full.
    pub fn add<'a>(
        &mut self,
        cells: impl Iterator<Item = &'a [u8]>,
        own_columns: usize,
    ) -> Result<(), XlsxError> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        for (column_index, cell) in (0_u16..).zip(cells) {
            let text = String::from_utf8_lossy(cell);
            let number = if usize::from(column_index) < own_columns {
                None
            } else {
                text.parse::<u32>().ok()
            };
            match number {
                _ if self.next == 0 => {
                    sheet.write_string_with_format(0, column_index, text, &self.bold)?
                }
                Some(number) => sheet.write_number(self.next, column_index, number)?,
                None if text.is_empty() => continue,
                None => sheet.write_string(self.next, column_index, text)?,
            };
        }
        self.next += 1;
        Ok(())
    }

    /// The file.
    ///
    /// # Errors
    /// When it cannot be packed.
    pub fn finish(mut self) -> Result<Vec<u8>, XlsxError> {
        self.workbook.worksheet_from_index(0)?.set_freeze_panes(1, 0)?;
        self.workbook.save_to_buffer()
    }
}
