//! What was found, as files: one more pass over the table.

use super::encoding::PIECE;
use super::request::FileFormat;
use super::response::{Activity, Response};
use super::sheet_export::SheetExport;
use super::storage::Storage;
use super::xlsx::{MAX_XLSX_ROWS, SheetError};
use crate::i18n::{screening as words, table};
use crate::screening::{Layout, Plan, RowError, Screening, UTF8_MARK, write_row};

/// A file that is being written.
pub struct Export {
    writer: Writer,
    offset: u64,
    file_name: String,
}

enum Writer {
    /// CSV, and the headers until they are written.
    Csv(Box<Screening>, Vec<u8>),
    Xlsx(Box<SheetExport>),
    /// It is done, or it went wrong.
    None,
}

impl Export {
    /// From the start of a table of this name, laid out like this.
    ///
    /// # Errors
    /// When its headers cannot be written.
    pub fn new(
        plan: &Plan,
        layout: &Layout,
        format: FileFormat,
        table_name: &str,
    ) -> Result<Self, Activity> {
        let plan = Plan { reasons: format != FileFormat::Csv, ..plan.clone() };
        let (writer, extension) = if format == FileFormat::Xlsx {
            let export = SheetExport::new(&plan, layout).map_err(not_written)?;
            (Writer::Xlsx(Box::new(export)), "xlsx")
        } else {
            let mut start = UTF8_MARK.to_vec();
            let screening = Screening::with_layout(plan, layout.clone(), &mut start);
            (Writer::Csv(Box::new(screening), start), "csv")
        };
        let file_name = format!("{}.{extension}", words::export_name(table_name));
        Ok(Self { writer, offset: 0, file_name })
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
        match self.write(&piece, is_last, storage) {
            Err(error) => Some(vec![Response::Activity(not_written(error))]),
            Ok(_) if !is_last => None,
            Ok(cut) => {
                let exported =
                    if cut == 0 { Activity::Exported } else { Activity::ExportedCut(cut) };
                let name = std::mem::take(&mut self.file_name);
                Some(vec![Response::Activity(exported), Response::SaveFile(name)])
            }
        }
    }

    /// Writes a piece. How many cells of the file were cut, once it is whole.
    fn write(
        &mut self,
        piece: &[u8],
        is_last: bool,
        storage: &mut impl Storage,
    ) -> Result<u64, SheetError> {
        match &mut self.writer {
            Writer::None => {}
            Writer::Csv(screening, start) => {
                let mut out = std::mem::take(start);
                screening.push(piece, &mut out);
                if is_last {
                    screening.finish(&mut out);
                }
                // The wrong cells are known from the scan.
                screening.take_mistakes(&mut Vec::new());
                storage.append_output(out);
            }
            Writer::Xlsx(export) => export.push(piece)?,
        }
        if is_last && let Writer::Xlsx(export) = std::mem::replace(&mut self.writer, Writer::None) {
            let (file, cut) = export.finish()?;
            storage.append_output(file);
            return Ok(cut);
        }
        Ok(0)
    }
}

/// Why an XLSX file was not written.
fn not_written(error: SheetError) -> Activity {
    match error {
        SheetError::Full => Activity::TooManyRows(MAX_XLSX_ROWS),
        SheetError::NotPacked => Activity::NotPacked,
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
