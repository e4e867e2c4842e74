//! Why a file cannot be screened.

use crate::i18n::screening as words;
use serde::{Deserialize, Serialize};

/// Why a file cannot be screened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileError {
    /// It is an XLS file of before 2007.
    OldXls,
    /// It is a file of WPS's own.
    Wps,
    /// It is a page of the web, whatever its name says.
    WebPage,
    /// It is an XLSX file where only text is read.
    NotCsv,
    /// It is an XLSX file that is damaged.
    DamagedXlsx,
    /// It is encrypted.
    Password,
    /// It is a text document.
    Document,
    /// It is the file of another spreadsheet program or in another format: ODS, XLSB, Numbers.
    OtherSpreadsheet,
    /// It is an archive of files.
    Archive,
    /// There is more in it than any list holds.
    TooLarge,
    /// A cell with text stands further to the right than any list reaches.
    TooWide,
    /// It is no text, as a picture is none.
    NotATable,
    /// There is no row in it.
    Empty,
    /// It could not be read to its end.
    Lost,
}

impl FileError {
    /// What it is, and what to do.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::OldXls => words::OLD_WORKBOOK,
            Self::Wps => words::WPS_WORKBOOK,
            Self::WebPage => words::WEB_PAGE,
            Self::NotCsv => words::NOT_CSV,
            Self::DamagedXlsx => words::NO_WORKBOOK,
            Self::Password => words::HAS_PASSWORD,
            Self::Document => words::DOCUMENT,
            Self::OtherSpreadsheet => words::OTHER_WORKBOOK,
            Self::Archive => words::ARCHIVE,
            Self::TooLarge => words::TOO_LARGE,
            Self::TooWide => words::TOO_WIDE,
            Self::NotATable => words::NO_TABLE,
            Self::Empty => words::EMPTY,
            Self::Lost => words::LOST,
        }
    }
}
