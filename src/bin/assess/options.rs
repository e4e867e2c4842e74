//! What is asked of the program.

use qinghuicha::facts::{Column, Date, EntityKind, Role, parse_date};
use qinghuicha::screening::sql::Dialect;

/// How to use it.
pub const USAGE: &str = "\
assess < LINES.jsonl > OUT.jsonl
    one JSON profile a line in, one JSON assessment a line out
assess --csv IN.csv --out OUT.csv [--kind people|hires|pickers] [--role KEY]... [--column HEADER=KEY]...
       [--day YYYY-MM-DD] [--reasons]
    the rows of a table, each with what was found; - is standard input or output; cells that could not
    be taken go to standard error
assess --sql duckdb|spark [--csv IN.csv] [--kind ...] [--role ...] [--column ...] [--day ...]
    the same rules as one query over a table `entity_kind` with these columns, or with the headers of IN.csv";

/// What is asked of the program.
#[derive(Debug)]
pub struct Options {
    /// A query is wanted, for this engine.
    pub sql: Option<Dialect>,
    /// The table to read; empty for JSON Lines.
    pub input: String,
    /// Where the table goes.
    pub output: String,
    /// What a row is; None to tell from the headers.
    pub entity_kind: Option<EntityKind>,
    /// The roles of those who name none.
    pub roles: Vec<Role>,
    /// Which column a header means.
    pub columns: Vec<(String, Option<Column>)>,
    /// The day to measure on, when it is not today.
    pub day: Option<Date>,
    /// Reasons are wanted in words.
    pub reasons: bool,
}

impl Options {
    /// Reads the arguments.
    ///
    /// # Errors
    /// One sentence on what is wrong.
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            sql: None,
            input: String::new(),
            output: "-".to_owned(),
            entity_kind: None,
            roles: Vec::new(),
            columns: Vec::new(),
            day: None,
            reasons: false,
        };
        let mut arguments = arguments;
        while let Some(name) = arguments.next() {
            if name == "--reasons" {
                options.reasons = true;
                continue;
            }
            let value = arguments.next().ok_or_else(|| format!("{name}: 后面要写一个值"))?;
            let wrong = || format!("{name}: 没有{value}");
            match name.as_str() {
                "--sql" => options.sql = Some(Dialect::from_key(&value).ok_or_else(wrong)?),
                "--csv" => options.input = value,
                "--out" => options.output = value,
                "--kind" => options.entity_kind = Some(kind(&value).ok_or_else(wrong)?),
                "--role" => options.roles.push(Role::from_key(&value).ok_or_else(wrong)?),
                "--day" => options.day = Some(parse_date(&value).ok_or_else(wrong)?),
                "--column" => {
                    let (header, key) = value.rsplit_once('=').ok_or_else(wrong)?;
                    let column = if key.is_empty() {
                        None
                    } else {
                        Some(Column::from_key(key).ok_or_else(wrong)?)
                    };
                    options.columns.push((header.to_owned(), column));
                }
                _ => return Err(format!("没有{name}这个选项")),
            }
        }
        Ok(options)
    }
}

fn kind(key: &str) -> Option<EntityKind> {
    match key {
        "people" => Some(EntityKind::Person),
        "hires" => Some(EntityKind::Hires),
        "pickers" => Some(EntityKind::Batches),
        _ => None,
    }
}
