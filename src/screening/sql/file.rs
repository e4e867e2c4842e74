//! How the file of a table is handed to an engine: what stands above the query, and the names that
//! its columns have there.

use super::dialect::Dialect;
use super::query::{Query, TABLE};
use crate::i18n::table as words;
use std::collections::HashMap;

/// The file of a table, as an engine is to read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableFile {
    /// Where it is.
    pub path: String,
    /// What stands between two cells.
    pub separator: char,
    /// The encoding, by the name that standards give it; empty for UTF-8.
    pub encoding: String,
    /// How many rows stand above the first person: titles and headers, blank lines among them.
    pub rows_above: u64,
    /// How many of these are not blank.
    pub filled_rows_above: u64,
}

impl Query<'_> {
    /// What is said above the query, as comments: what it is, and how to read the table.
    pub(super) fn introduction(&self) -> String {
        let mut lines = words::query_is(self.dialect.title(), self.plan.defaults.as_of);
        if let Some(file) = self.file {
            lines.push(words::READ_THE_FILE.to_owned());
            let statement = match self.dialect {
                Dialect::DuckDb => self.duckdb_view(file),
                Dialect::Spark => self.spark_view(file),
            };
            lines.push(String::new());
            lines.push(statement);
            lines.push(String::new());
        } else {
            lines.push(words::READ_A_TABLE.to_owned());
        }
        let comment = |line: String| format!("{}\n", commented(&line));
        lines.into_iter().map(comment).collect()
    }

    fn duckdb_view(&self, file: &TableFile) -> String {
        let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
        let columns = self.names.iter().map(|name| format!("{}: 'VARCHAR'", quoted(name)));
        let encoding = match file.encoding.as_str() {
            "" => String::new(),
            encoding => format!(" encoding = {},", quoted(encoding)),
        };
        format!(
            "CREATE OR REPLACE VIEW {TABLE} AS SELECT * FROM read_csv({},\n  \
             auto_detect = false, header = false, skip = {}, delim = {}, quote = '\"', escape = '\"',{encoding}\n  \
             strict_mode = false, null_padding = true, parallel = false,\n  columns = {{{}}});",
            quoted(&file.path),
            file.rows_above,
            quoted(&file.separator.to_string()),
            columns.collect::<Vec<_>>().join(", "),
        )
    }

    fn spark_view(&self, file: &TableFile) -> String {
        let columns = self.names.iter().map(|name| format!("{} STRING", self.dialect.name(name)));
        let is_glob = |letter: &char| r"\*?[]{}".contains(*letter);
        let escaped = |letter: char| is_glob(&letter).then_some('\\').into_iter().chain([letter]);
        let path = file.path.chars().flat_map(escaped).collect::<String>();
        let encoding = if file.encoding.is_empty() { "UTF-8" } else { &file.encoding };
        // One file that may have line ends in cells is read in one piece, so its rows are numbered in order.
        format!(
            "CREATE OR REPLACE TEMPORARY VIEW {TABLE}_file ({})\n  \
             USING csv OPTIONS (path {}, header 'false', multiLine 'true', sep {}, quote '\"', escape '\"', encoding {});\n\
             CREATE OR REPLACE TEMPORARY VIEW {TABLE} AS SELECT given.* FROM\n  \
             (SELECT STRUCT(*) AS given, MONOTONICALLY_INCREASING_ID() AS number FROM {TABLE}_file) WHERE number >= {};",
            columns.collect::<Vec<_>>().join(", "),
            self.dialect.literal(&path),
            self.dialect.literal(&file.separator.to_string()),
            self.dialect.literal(encoding),
            file.filled_rows_above,
        )
    }
}

/// Text as a comment, every line of it.
fn commented(text: &str) -> String {
    let mut comment = "-- ".to_owned();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        comment.push(letter);
        if letter == '\n' || (letter == '\r' && letters.peek() != Some(&'\n')) {
            comment += "-- ";
        }
    }
    comment.trim_end_matches(' ').to_owned()
}

impl Dialect {
    /// The names of columns with these headers: what the engine calls them where it names them
    /// itself. No two are the same, whatever their case, and none is empty.
    pub fn column_names(self, headers: &[String]) -> Vec<String> {
        let folded = |name: &str| name.to_lowercase();
        let mut counts = HashMap::new();
        for header in headers {
            *counts.entry(folded(header)).or_insert(0_usize) += 1;
        }
        let width = headers.len().saturating_sub(1).to_string().len();
        let mut taken: HashMap<String, usize> = HashMap::new();
        let mut names = Vec::new();
        for (index, header) in headers.iter().enumerate() {
            let header = header.replace('\0', "");
            let mut name = match self {
                Self::DuckDb if header.is_empty() => format!("column{index:0width$}"),
                Self::Spark if header.is_empty() => format!("_c{index}"),
                Self::Spark if counts.get(&folded(&header)).is_some_and(|count| *count > 1) => {
                    format!("{header}{index}")
                }
                _ => header,
            };
            while let Some(count) = taken.get_mut(&folded(&name)) {
                *count += 1;
                name = format!("{name}_{count}");
            }
            taken.insert(folded(&name), 0);
            names.push(name);
        }
        names
    }
}
