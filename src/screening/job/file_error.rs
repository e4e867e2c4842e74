//! Why a file cannot be screened.

use serde::{Deserialize, Serialize};

/// Why a file cannot be screened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileError {
    /// It is an XLS file of before 2007.
    OldXls,
    /// It is an XLSX file that is damaged.
    DamagedXlsx,
    /// It is no text, as a picture is none.
    NotATable,
    /// There is no row in it.
    Empty,
    /// It could not be read to its end.
    Lost,
}
