//! A file on its way to the text that is screened, a step at a time.

use super::encoding::{Conversion, detect};
use super::file_error::FileError;
use super::import::Import;
use super::storage::Storage;
use super::workbook_notes::WorkbookNotes;
use super::xlsx::Reading;
use crate::screening::{Format, TextEncoding};

/// A file on its way to the text that is screened.
pub enum Opening {
    /// Text of some encoding.
    Text(Conversion),
    /// A sheet of an XLSX file.
    Workbook(Box<Reading>),
}

impl Opening {
    /// Of the file, and of the sheet with this index; None to find the one with the list.
    ///
    /// # Errors
    /// When it is no table that can be read.
    pub fn new(
        import: &mut Import,
        storage: &impl Storage,
        sheet: Option<usize>,
    ) -> Result<Self, FileError> {
        import.encoding = detect(storage, &import.file_name)?;
        match import.encoding {
            TextEncoding::Xlsx => {
                let reading = Reading::open(storage, sheet)?;
                Ok(Self::Workbook(Box::new(reading)))
            }
            encoding => Ok(Self::Text(Conversion::new(encoding))),
        }
    }

    /// How much is done, in percent.
    pub fn percent(&self, storage: &impl Storage) -> u64 {
        match self {
            Self::Text(conversion) => conversion.percent(storage),
            Self::Workbook(reading) => reading.percent(),
        }
    }

    /// Goes on. False when the text is whole, and what is told of it is noted.
    ///
    /// # Errors
    /// When the file is damaged or too large.
    pub fn step(
        &mut self,
        import: &mut Import,
        storage: &mut impl Storage,
    ) -> Result<bool, FileError> {
        match self {
            Self::Text(conversion) => {
                let more = conversion.step(storage);
                import.damaged = conversion.damaged();
                Ok(more)
            }
            Self::Workbook(reading) => {
                if reading.step(storage)? {
                    return Ok(true);
                }
                let (sheets, sheet) = reading.sheets();
                let sheets = sheets.to_vec();
                import.workbook = Some(WorkbookNotes { sheets, sheet, notes: reading.notes() });
                import.format = Some(Format::OWN);
                storage.use_converted();
                Ok(false)
            }
        }
    }
}
