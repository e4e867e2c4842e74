//! Screening a roster, as the worker of the page for staff does it: from a file to what it comes to.
//!
//! The clerk knows no browser. It asks its [`Files`] for pieces of the file and the time, takes orders as
//! text, and answers with HTML for places of the page and with files to save. So a roster of a million rows
//! is read a piece at a time and kept nowhere: of a row there stay where it ends and which of the findings
//! is its own, some 12 bytes. What is shown of it is read and assessed again.

mod export;
mod files;
mod index;
mod matching;
mod office;
mod opened;
mod order;
mod results;
mod rows;
mod run;
mod source;
mod template;
mod workbook;

pub use files::{Files, Reply};
pub use office::{Clerk, FOUND, MATCH, ROW, RUN};
pub use order::{Choice, Format, KINDS, Order, Sorted, Wanted};
pub use template::template;
