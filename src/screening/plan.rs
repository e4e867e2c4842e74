//! How a table is to be read and what of it is wanted.

use super::column_choice::ColumnChoice;
use super::csv::{Format, Reader};
use super::header_rows::HeaderRows;
use crate::facts::{EntityKind, Profile};
use crate::policy::Edition;

/// How a table is to be read and what of it is wanted.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The edition to assess by.
    pub edition: &'static Edition,
    /// How its text is written; None to tell from its start.
    pub format: Option<Format>,
    /// What a row is; None to tell from the headers.
    pub entity_kind: Option<EntityKind>,
    /// The day, and what holds for every row that does not say otherwise: roles, and the answers of
    /// the one employer or broker.
    pub defaults: Profile,
    /// Which rows are the headers; None to find them.
    pub header_rows: Option<HeaderRows>,
    /// What was decided by hand of columns.
    pub choices: Vec<ColumnChoice>,
    /// Whether rows that seem to be no people, such as a total, are assessed after all.
    pub count_all: bool,
    /// Whether every measure is to say in words why it stands as it does.
    pub reasons: bool,
}

impl Plan {
    /// A table by `edition`, measured on the day of `defaults`, with nothing decided by hand.
    pub fn new(edition: &'static Edition, defaults: Profile) -> Self {
        Self {
            edition,
            format: None,
            entity_kind: None,
            defaults,
            header_rows: None,
            choices: Vec::new(),
            count_all: false,
            reasons: false,
        }
    }

    /// A reader of the table.
    pub fn reader(&self) -> Reader {
        self.format.map_or_else(Reader::default, Reader::with_format)
    }
}
