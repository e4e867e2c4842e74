//! What the page asks of the worker.

use super::saved_mapping::SavedMapping;
use crate::eligibility::Status;
use crate::facts::{Column, Date, EntityKind};
use crate::screening::{DayRules, HeaderRows};
use serde::{Deserialize, Serialize};

/// A request of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Opens the file that travels beside, with the column mapping kept on the device.
    Open(String, SavedMapping),
    /// Goes on after [`Response::More`](super::Response::More).
    Continue,
    /// What a row is.
    SetEntityKind(EntityKind),
    /// The sheet with this index is read in place of the other.
    SetSheet(usize),
    /// These rows are the headers; None to find them again.
    SetHeaderRows(Option<HeaderRows>),
    /// The column with this index means this, or nothing.
    SetColumn(usize, Option<Column>),
    /// This is decided for the days of the column with this index.
    SetDays(usize, DayRules),
    /// What was guessed of the column with this index counts again.
    UndoColumn(usize),
    /// All that was decided by hand of columns is forgotten.
    ForgetChoices,
    /// Whether rows that seem to be no people are counted after all.
    CountAll(bool),
    /// Rows that say nothing on this column hold the role or choice with this key; None takes it
    /// back.
    SetDefault(Column, Option<String>),
    /// Everything is measured on this day from now on.
    SetDay(Date),
    /// Screens the table.
    Start,
    /// Goes back to the column mapping.
    Back,
    /// Which rows are shown.
    Filter(RowFilter),
    /// The window of rows from this position on, among those shown.
    Rows(usize),
    /// The reasons of the row at this position among those shown.
    Reasons(usize),
    /// Saves the rows with what was found.
    Export(FileFormat),
    /// Saves the cells to correct.
    ExportErrors,
    /// Saves an empty table to fill in: as XLSX, else as CSV.
    Template(EntityKind, bool),
}

/// The format of a file that is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileFormat {
    /// CSV.
    Csv,
    /// CSV with the reasons of every row.
    CsvWithReasons,
    /// XLSX with the reasons of every row.
    Xlsx,
}

/// Which rows are shown, and in which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowFilter {
    /// The measure they are chosen by, by its index; None for any.
    pub measure: Option<usize>,
    /// Which rows.
    pub rows: RowSet,
    /// In which order.
    pub order: RowOrder,
}

/// Which rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowSet {
    /// All of them.
    #[default]
    All,
    /// Those where the measure has this status.
    Status(Status),
    /// Those that time alone may cure.
    Due,
    /// Those with a cell to correct.
    WithErrors,
}

impl RowSet {
    /// Every set that can be chosen, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::All,
        Self::Status(Status::MayQualify),
        Self::Status(Status::Check),
        Self::Status(Status::NeedInfo),
        Self::Status(Status::NotMet),
        Self::Due,
        Self::WithErrors,
    ];
}

/// In which order rows are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowOrder {
    /// As in the table.
    #[default]
    Table,
    /// The largest amount first.
    Amount,
}
