//! XLSX: a sheet in as text, a table out.
//!
//! A file is read with the packages that read ZIP, deflate and XML, and a step at a time, so that
//! the page can say how far it is and stop it. What comes out of it is bounded before it is there: a
//! file of 30 KB may claim to hold gigabytes. A reader of whole workbooks can do neither.

mod cells;
mod merges;
mod numbers;
mod package;
mod part;
mod reading;
mod reference;
mod sheet;
mod strings;
mod styles;
mod text;
mod workbook;
mod write;
mod xml;

pub use reading::Reading;
pub use sheet::SheetNotes;
pub use workbook::SheetInfo;
pub use write::{MAX_XLSX_ROWS, Sheet, SheetError};
