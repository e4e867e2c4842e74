//! Screening a roster, as the worker of the page for staff does it: from a file to what it comes to.
//!
//! The clerk knows no browser. It asks its [`Files`] for pieces of the file and the time, takes orders as
//! text, and answers with HTML for places of the page and with files to save. So a roster of a million rows
//! is read a piece at a time and kept nowhere: of a row there stay where it ends and which of the findings
//! is its own, some 12 bytes. What is shown of it is read and assessed again.

mod chart;
mod column_mapping;
mod encoding;
mod export;
mod import;
mod request;
mod results;
mod row_index;
mod rows;
mod scan;
mod storage;
mod template;
mod worker_job;
mod xlsx;

pub use request::{Choice, Format, KINDS, Request, Sorted, Wanted};
pub use storage::{Files, Response};
pub use template::template;
pub use worker_job::{FOUND, Job, MATCH, ROW, RUN};
