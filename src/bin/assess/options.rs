//! What is asked of the program.

use lexopt::Arg;
use qinghuicha::facts::{Column, Date, EntityKind, Role, parse_date};
use qinghuicha::screening::ColumnChoice;
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
    the same rules as one query over a table `roster` with these columns, or with the headers of IN.csv";

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
    pub columns: Vec<ColumnChoice>,
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
    pub fn parse(mut arguments: lexopt::Parser) -> Result<Self, String> {
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
        while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
            match argument {
                Arg::Long("reasons") => options.reasons = true,
                Arg::Long(name) => {
                    let name = format!("--{name}");
                    let value = arguments.value().ok().and_then(|value| value.into_string().ok());
                    let value = value.ok_or_else(|| format!("{name}: 后面要写一个值"))?;
                    options.set(&name, value)?;
                }
                Arg::Short(name) => return Err(unknown(&format!("-{name}"))),
                Arg::Value(value) => return Err(unknown(&value.to_string_lossy())),
            }
        }
        Ok(options)
    }

    fn set(&mut self, name: &str, value: String) -> Result<(), String> {
        let wrong = || format!("{name}: 没有{value}");
        match name {
            "--sql" => self.sql = Some(Dialect::from_key(&value).ok_or_else(wrong)?),
            "--csv" => self.input = value,
            "--out" => self.output = value,
            "--kind" => self.entity_kind = Some(kind(&value).ok_or_else(wrong)?),
            "--role" => self.roles.push(Role::from_key(&value).ok_or_else(wrong)?),
            "--day" => self.day = Some(parse_date(&value).ok_or_else(wrong)?),
            "--column" => {
                let (header, key) = value.rsplit_once('=').ok_or_else(wrong)?;
                let column = match key {
                    "" => None,
                    key => Some(Column::from_key(key).ok_or_else(wrong)?),
                };
                self.columns.push(ColumnChoice {
                    header: header.to_owned(),
                    column,
                    ..Default::default()
                });
            }
            _ => return Err(unknown(name)),
        }
        Ok(())
    }
}

fn unknown(argument: &str) -> String {
    format!("没有{argument}这个选项")
}

fn kind(key: &str) -> Option<EntityKind> {
    match key {
        "people" => Some(EntityKind::Person),
        "hires" => Some(EntityKind::Hires),
        "pickers" => Some(EntityKind::Batches),
        _ => None,
    }
}
