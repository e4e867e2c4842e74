//! Text with separators, read by pieces of any size. No row is lost and none is joined to another
//! without a word: an open quote, a row beyond every measure and bytes that are no text are told
//! with the row they stand in.

mod cells;
mod detect;
mod format;
mod quote;
mod reader;
mod record;
mod row;

pub use format::Format;
pub use reader::{MAX_ROW, Reader};
pub use row::{Defect, Row, is_text};
