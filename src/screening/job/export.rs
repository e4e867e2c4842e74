//! What was found, as files: one more pass over the table.

use super::encoding::PIECE;
use super::request::FileFormat;
use super::response::{Activity, Response};
use super::storage::Storage;
use super::xlsx::Sheet;
use crate::i18n::{screening as words, table};
use crate::screening::{Format, Layout, Plan, Reader, RowError, Screening, UTF8_MARK, write_row};

/// A file that is being written.
pub struct Export {
    screening: Screening,
    /// What waits to be written.
    out: Vec<u8>,
    offset: u64,
    file_name: String,
    /// For XLSX: the reader of the rows that come out, the sheet, and how many columns are the
    /// table's own.
    sheet: Option<(Reader, Sheet, usize)>,
}

impl Export {
    /// From the start of a table of this name, laid out like this.
    pub fn new(
        plan: &Plan,
        layout: &Layout,
        format: FileFormat,
        table_name: &str,
        storage: &mut impl Storage,
    ) -> Self {
        let (width, mut headers) = (layout.headers.len(), Vec::new());
        let plan = Plan { reasons: format != FileFormat::Csv, ..plan.clone() };
        let sheet = (format == FileFormat::Xlsx)
            .then(|| (Reader::with_format(Format::OWN), Sheet::new(), width));
        let extension = if sheet.is_some() { "xlsx" } else { "csv" };
        if sheet.is_none() {
            storage.append_output(UTF8_MARK.to_vec());
        }
        let screening = Screening::with_layout(plan, layout.clone(), &mut headers);
        Self {
            screening,
            out: headers,
            offset: 0,
            file_name: format!("{}.{extension}", words::export_name(table_name)),
            sheet,
        }
    }

    /// How much is done, in percent.
    pub fn percent(&self, storage: &impl Storage) -> u64 {
        self.offset * 100 / storage.size().max(1)
    }

    /// Writes the next piece. What became of the file, when it was the last.
    pub fn step(&mut self, storage: &mut impl Storage) -> Option<Vec<Response>> {
        let piece = storage.read(self.offset, self.offset + PIECE);
        self.offset += piece.len() as u64;
        let is_last = piece.is_empty() || self.offset >= storage.size();
        let mut out = std::mem::take(&mut self.out);
        self.screening.push(&piece, &mut out);
        if is_last {
            self.screening.finish(&mut out);
        }
        // The wrong cells are known from the scan.
        self.screening.take_mistakes(&mut Vec::new());
        match &mut self.sheet {
            None => storage.append_output(out),
            Some((reader, sheet, width)) => {
                // A sheet that is full takes no more; so many rows are not let in.
                reader.push(&out, &mut |row| drop(sheet.add(row.iter(), *width)));
                if is_last {
                    reader.finish(&mut |row| drop(sheet.add(row.iter(), *width)));
                }
            }
        }
        if !is_last {
            return None;
        }
        match self.sheet.take().map(|(_, sheet, _)| sheet.finish()) {
            Some(Ok(file)) => storage.append_output(file),
            Some(Err(_)) => return Some(vec![Response::Activity(Activity::NotPacked)]),
            None => {}
        }
        let name = self.file_name.clone();
        Some(vec![Response::Activity(Activity::Exported), Response::SaveFile(name)])
    }
}

/// The cells to correct, as a table.
pub fn errors_csv(errors: &[RowError]) -> Vec<u8> {
    let mut text = UTF8_MARK.to_vec();
    write_row(&mut text, table::MISTAKE_HEADERS.into_iter().map(str::as_bytes));
    for error in errors {
        write_row(&mut text, error.cells().iter().map(String::as_bytes));
    }
    text
}
