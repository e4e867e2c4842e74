//! What is asked of the program.

use super::failure::Failure;
use super::nearest::nearest;
use super::words;
use chrono::{FixedOffset, Utc};
use lexopt::{Arg, Parser, ValueExt};
use qinghuicha::facts::{Column, Date, EntityKind, Role, parse_date};
use qinghuicha::screening::sql::Dialect;
use qinghuicha::screening::{HEAD_ROWS, HeaderRows, MonthEdge};
use std::ffi::OsString;
use std::path::PathBuf;

/// What is asked of the program.
#[derive(Debug, Default)]
pub struct Options {
    /// What to do.
    pub task: Task,
    /// The table to read; `-` is standard input.
    pub input: Option<PathBuf>,
    /// Where the table goes; standard output where it is not said.
    pub output: Option<PathBuf>,
    /// What a row is; None to tell from the headers.
    pub entity_kind: Option<EntityKind>,
    /// The roles of those who name none.
    pub roles: Vec<Role>,
    /// Which rows are the headers; None to find them.
    pub header_rows: Option<HeaderRows>,
    /// Which column a header means; None for one to be passed through.
    pub columns: Vec<(String, Option<Column>)>,
    /// Which day a month without a day stands for, in the column of a header.
    pub months: Vec<(String, MonthEdge)>,
    /// Headers of columns whose cells hold both days of a span.
    pub spans: Vec<String>,
    /// Rows that seem to be no people are assessed after all.
    pub count_all: bool,
    /// The day to measure on, when it is not today.
    pub day: Option<Date>,
    /// Reasons are wanted in words.
    pub reasons: bool,
}

/// What to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Task {
    /// Profiles, one a line.
    #[default]
    Lines,
    /// A table.
    Table,
    /// The same as a query for an engine.
    Query(Dialect),
    /// How to use it.
    Help,
    /// Which version it is.
    Version,
}

/// What an option belongs to, and how it is written.
struct Known {
    name: &'static str,
    has_value: bool,
    /// May be given again for another header or role.
    is_repeated: bool,
    /// What it may be given with, by whether there is a table and whether a query is wanted.
    fits: fn(has_table: bool, is_query: bool) -> bool,
}

const fn known(name: &'static str, has_value: bool, fits: fn(bool, bool) -> bool) -> Known {
    Known { name, has_value, is_repeated: false, fits }
}

const fn repeated(name: &'static str) -> Known {
    Known { name, has_value: true, is_repeated: true, fits: |table, query| table || query }
}

/// Every option.
const KNOWN: [Known; 14] = [
    known("--csv", true, |_, _| true),
    known("--out", true, |table, query| table && !query),
    known("--sql", true, |_, _| true),
    known("--kind", true, |table, query| table || query),
    repeated("--role"),
    repeated("--column"),
    known("--header", true, |table, _| table),
    repeated("--month"),
    repeated("--span"),
    known("--count-all", false, |table, query| table || query),
    known("--day", true, |_, _| true),
    known("--reasons", false, |table, query| table && !query),
    known("--help", false, |_, _| true),
    known("--version", false, |_, _| true),
];

/// What `--kind` may be.
const KINDS: [(&str, EntityKind); 3] = [
    ("people", EntityKind::Person),
    ("hires", EntityKind::Hires),
    ("pickers", EntityKind::Batches),
];

/// What `--month` may be.
const EDGES: [(&str, MonthEdge); 2] = [("first", MonthEdge::First), ("last", MonthEdge::Last)];

impl Options {
    /// Reads the arguments.
    ///
    /// # Errors
    /// One sentence on what is wrong.
    pub fn parse(mut arguments: Parser) -> Result<Self, Failure> {
        let mut options = Self::default();
        let mut given = Vec::<&Known>::new();
        while let Some(argument) =
            arguments.next().map_err(|error| Failure::Asked(words::no_value(&error)))?
        {
            let name = match &argument {
                Arg::Long(name) => format!("--{name}"),
                Arg::Short('h') => "--help".to_owned(),
                Arg::Short('V') => "--version".to_owned(),
                Arg::Short(letter) => format!("-{letter}"),
                Arg::Value(value) => value.to_string_lossy().into_owned(),
            };
            let names = || KNOWN.iter().map(|known| known.name);
            let known = KNOWN
                .iter()
                .find(|known| known.name == name)
                .ok_or_else(|| Failure::Asked(words::no_option(&name, nearest(&name, names()))))?;
            if !known.is_repeated && given.iter().any(|other| other.name == known.name) {
                return Err(Failure::Asked(words::twice(&name)));
            }
            given.push(known);
            let value = if known.has_value {
                arguments.value().map_err(|_| Failure::Asked(words::needs_value(&name)))?
            } else {
                OsString::new()
            };
            options.set(known.name, value)?;
        }
        options.check(&given)?;
        Ok(options)
    }

    fn set(&mut self, name: &str, value: OsString) -> Result<(), Failure> {
        match name {
            "--csv" => self.input = Some(path(name, value)?),
            "--out" => self.output = Some(path(name, value)?),
            "--help" => self.task = Task::Help,
            "--version" => self.task = Task::Version,
            "--count-all" => self.count_all = true,
            "--reasons" => self.reasons = true,
            name => {
                let text = value.string().map_err(|_| Failure::Asked(words::no_text(name)))?;
                self.set_text(name, text.trim()).map_err(Failure::Asked)?;
            }
        }
        Ok(())
    }

    fn set_text(&mut self, name: &str, text: &str) -> Result<(), String> {
        match name {
            "--sql" => {
                let names = ["duckdb", "spark"];
                self.task = Task::Query(key(name, text, &names, Dialect::from_key(text))?);
            }
            "--kind" => self.entity_kind = Some(of(name, text, &KINDS)?),
            "--role" => {
                let names = Role::ALL.iter().map(|role| role.key()).collect::<Vec<_>>();
                self.roles.push(key(name, text, &names, Role::from_key(text))?);
            }
            "--header" => {
                self.header_rows = Some(header_rows(text).ok_or_else(words::no_header_rows)?);
            }
            "--column" => {
                let (header, text) = header_and(text).ok_or_else(words::no_column)?;
                let names = Column::all().map(Column::key).collect::<Vec<_>>();
                let column = match text {
                    "" => None,
                    text => Some(key(name, text, &names, Column::from_key(text))?),
                };
                self.columns.push((header.to_owned(), column));
            }
            "--month" => {
                let (header, text) = header_and(text).ok_or_else(words::no_edge)?;
                self.months.push((header.to_owned(), of(name, text, &EDGES)?));
            }
            "--span" => self.spans.push(text.to_owned()),
            _ => {
                let day = parse_date(text).filter(|day| *day >= first_day());
                self.day = Some(day.ok_or_else(|| words::no_day(text))?);
            }
        }
        Ok(())
    }

    /// What the options come to together.
    fn check(&mut self, given: &[&Known]) -> Result<(), Failure> {
        if [Task::Help, Task::Version].contains(&self.task) {
            return Ok(());
        }
        let is_query = matches!(self.task, Task::Query(_));
        let has_table = self.input.is_some();
        if let Some(known) = given.iter().find(|known| !(known.fits)(has_table, is_query)) {
            return Err(Failure::Asked(words::unusable(known.name, is_query)));
        }
        if has_table && !is_query {
            self.task = Task::Table;
        }
        Ok(())
    }

    /// The day to measure on: what was said, or today in China, wherever the computer is.
    pub fn day_or_today(&self) -> Result<Date, Failure> {
        const HOURS: i32 = 3600;
        let china = FixedOffset::east_opt(8 * HOURS);
        let today = china.map(|china| Utc::now().with_timezone(&china).date_naive());
        match (self.day, today) {
            (Some(day), _) => Ok(day),
            (None, Some(today)) if today >= first_day() => Ok(today),
            (None, today) => Err(Failure::Asked(words::wrong_clock(today.unwrap_or_default()))),
        }
    }
}

/// The draft is of 2022.
fn first_day() -> Date {
    Date::from_ymd_opt(2022, 1, 1).unwrap_or_default()
}

fn path(name: &str, value: OsString) -> Result<PathBuf, Failure> {
    if value.is_empty() { Err(Failure::Asked(words::needs_value(name))) } else { Ok(value.into()) }
}

/// `HEADER=KEY`. A column without a header has no name to be called by.
fn header_and(text: &str) -> Option<(&str, &str)> {
    text.rsplit_once('=').filter(|(header, _)| !header.trim().is_empty())
}

/// What a key means, or what may have been meant.
fn key<T>(name: &str, text: &str, names: &[&str], value: Option<T>) -> Result<T, String> {
    value.ok_or_else(|| words::no_such(name, text, nearest(text, names.iter().copied()), names))
}

fn of<T: Copy>(name: &str, text: &str, all: &[(&'static str, T)]) -> Result<T, String> {
    let names = all.iter().map(|(key, _)| *key).collect::<Vec<_>>();
    key(name, text, &names, all.iter().find(|(key, _)| *key == text).map(|(_, value)| *value))
}

/// `3`, or `2-3` for two rows.
fn header_rows(text: &str) -> Option<HeaderRows> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let rows = HeaderRows { first: first.parse().ok()?, last: last.parse().ok()? };
    let is_near = rows.first > 0 && rows.last <= HEAD_ROWS as u64;
    (is_near && rows.first <= rows.last && rows.last - rows.first < 2).then_some(rows)
}
