//! What is told of an XLSX file.

use super::xlsx::{SheetInfo, SheetNotes};
use serde::{Deserialize, Serialize};

/// What is told of an XLSX file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkbookNotes {
    /// Its sheets, in order.
    pub sheets: Vec<SheetInfo>,
    /// Which of them is read, by its index.
    pub sheet: usize,
    /// What was done to it.
    pub notes: SheetNotes,
}
