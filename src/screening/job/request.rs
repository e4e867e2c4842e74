//! What staff order, as text: a word, and what it is about.

use crate::eligibility::Status;
use crate::facts::{Column, EntityKind};

/// An order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Shows everything again.
    Show,
    /// What a row is.
    Kind(EntityKind),
    /// The column with this number means this, or nothing.
    Column(usize, Option<Column>),
    /// For everybody this column holds this; nothing when it is empty.
    Everyone(Column, String),
    /// Screens the roster.
    Start,
    /// Goes back to the headers.
    Back,
    /// Which rows are shown.
    Choose(Choice),
    /// The rows from this one on.
    Rows(usize),
    /// A row with its reasons, by its place among those shown.
    Row(usize),
    /// Gives what was found as a file.
    Export(Format),
    /// Gives the cells to put right as a file.
    Mistakes,
    /// Gives an empty table to fill in: as a workbook or not.
    Template(EntityKind, bool),
}

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text.
    Csv,
    /// Text with reasons.
    CsvReasons,
    /// A workbook with reasons.
    Workbook,
}

/// Which rows, and in which order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Of which measure; None for any.
    pub measure: Option<usize>,
    /// Which rows.
    pub wanted: Wanted,
    /// In which order.
    pub sorted: Sorted,
}

/// Which rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All of them.
    All,
    /// Those where the measure stands so.
    Status(Status),
    /// Those to look at again some day.
    Again,
    /// Those with a cell to put right.
    Wrong,
}

/// In which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorted {
    /// As in the table.
    Table,
    /// What is most first.
    Amount,
}

impl Choice {
    /// All rows as they stand.
    pub const ALL: Self = Self { measure: None, wanted: Wanted::All, sorted: Sorted::Table };
}

impl Wanted {
    /// Every kind, with its key.
    pub const KEYS: [(&'static str, Self); 7] = [
        ("all", Self::All),
        ("may", Self::Status(Status::MayQualify)),
        ("check", Self::Status(Status::Check)),
        ("need", Self::Status(Status::NeedInfo)),
        ("not", Self::Status(Status::NotMet)),
        ("again", Self::Again),
        ("wrong", Self::Wrong),
    ];
}

/// Every kind of row, with its key.
pub const KINDS: [(&str, EntityKind); 3] = [
    ("people", EntityKind::Person),
    ("hires", EntityKind::Hires),
    ("pickers", EntityKind::Batches),
];

impl Request {
    /// Reads an order; None for what is none.
    pub fn read(text: &str) -> Option<Self> {
        let (verb, about) = text.split_once(' ').unwrap_or((text, ""));
        let kind =
            |key: &str| KINDS.iter().find(|(known, _)| *known == key).map(|(_, roster)| *roster);
        Some(match verb {
            "show" => Self::Show,
            "kind" => Self::Kind(kind(about)?),
            "column" => {
                let (number, key) = about.split_once(' ')?;
                let column = if key.is_empty() { None } else { Some(Column::from_key(key)?) };
                Self::Column(number.parse().ok()?, column)
            }
            "everyone" => {
                let (key, text) = about.split_once(' ')?;
                Self::Everyone(Column::from_key(key)?, text.to_owned())
            }
            "start" => Self::Start,
            "back" => Self::Back,
            "choose" => {
                let mut parts = about.split(' ');
                let measure = parts.next()?.parse().ok();
                let key = parts.next()?;
                let wanted = Wanted::KEYS
                    .iter()
                    .find(|(known, _)| *known == key)
                    .map(|(_, wanted)| *wanted)?;
                let sorted = if parts.next()? == "amount" { Sorted::Amount } else { Sorted::Table };
                Self::Choose(Choice { measure, wanted, sorted })
            }
            "rows" => Self::Rows(about.parse().ok()?),
            "row" => Self::Row(about.parse().ok()?),
            "export" => Self::Export(match about {
                "csv" => Format::Csv,
                "reasons" => Format::CsvReasons,
                "xlsx" => Format::Workbook,
                _ => return None,
            }),
            "mistakes" => Self::Mistakes,
            "template" => {
                let (key, ending) = about.split_once(' ')?;
                Self::Template(kind(key)?, ending == "xlsx")
            }
            _ => return None,
        })
    }
}
