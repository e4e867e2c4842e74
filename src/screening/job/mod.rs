//! Screening a table, as the worker of the staff page does it: from a file to what it comes to.
//!
//! The job knows no browser and no page. It asks its [`Storage`] for pieces of the file and the
//! time, takes a [`Request`] and answers with [`Response`]s: typed data, which the page words and
//! draws. A table of a million rows is read a piece at a time and kept nowhere: of a row stay where
//! it ends and which outcome is its own, some 12 bytes. What is shown of it is read and assessed
//! again.

mod column_mapping;
mod encoding;
mod export;
mod file_error;
mod import;
mod request;
mod response;
mod results;
mod row_index;
mod rows;
mod saved_mapping;
mod scan;
mod sheet_export;
mod storage;
mod template;
mod worker_job;
mod xlsx;

pub use column_mapping::{
    ColumnMapping, DefaultValue, FirstRow, MappedColumn, MappingProblem, default_choices,
};
pub use file_error::FileError;
pub use request::{FileFormat, Request, RowFilter, RowOrder, RowSet};
pub use response::{Activity, Response};
pub use results::{MeasureSummary, Results};
pub use rows::{Reason, RowReasons, RowWindow, Selection, TableRow};
pub use saved_mapping::SavedMapping;
pub use scan::Progress;
pub use storage::Storage;
pub use template::template_file;
pub use worker_job::Job;
pub use xlsx::{Reading, SheetInfo, SheetNotes};
