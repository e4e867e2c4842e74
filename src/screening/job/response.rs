//! What the worker answers.

use super::column_mapping::ColumnMapping;
use super::file_error::FileError;
use super::results::Results;
use super::rows::{RowReasons, RowWindow, Selection};
use super::saved_mapping::SavedMapping;
use super::scan::Progress;
use serde::{Deserialize, Serialize};

/// An answer to the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Response {
    /// The worker has started and takes requests.
    Ready,
    /// The file cannot be screened; nothing of it is left.
    Refused(FileError),
    /// How the columns are understood. What was found before is void.
    Mapping(ColumnMapping),
    /// What is being done, or what became of it.
    Activity(Activity),
    /// What the table comes to.
    Results(Results),
    /// Which rows are shown from now on.
    Selection(Selection),
    /// A window of these rows.
    Rows(RowWindow),
    /// Why a row comes out as it does.
    Reasons(RowReasons),
    /// What was written is a file of this name. It travels beside.
    SaveFile(String),
    /// The column mapping is to be kept on the device.
    SaveMapping(SavedMapping),
    /// There is more to do: [`Request::Continue`](super::Request::Continue) is awaited, so that
    /// the worker can be asked something else or stopped in between.
    More,
}

/// What the worker does, or what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Activity {
    /// Writes the text as UTF-8, so many percent done.
    Converting(u64),
    /// Screens; nothing is known of the speed at the start.
    Screening(Option<Progress>),
    /// Has screened so many rows, so many a second.
    Screened {
        /// Rows in all.
        rows: u64,
        /// Rows a second.
        rows_per_second: u64,
    },
    /// Writes a file, so many percent done.
    Exporting(u64),
    /// Has written it.
    Exported,
    /// Has written it; so many cells were too long for XLSX and are cut.
    ExportedCut(u64),
    /// An XLSX file holds at most so many rows.
    TooManyRows(usize),
    /// The XLSX file could not be packed.
    NotPacked,
}
