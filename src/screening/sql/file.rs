//! How the file of a table is handed to an engine: what stands above the query.

use super::dialect::Dialect;
use super::query::{Query, TABLE};
use super::table_file::TableFile;
use crate::i18n::table as words;

impl Query<'_> {
    /// What is said above the query, as comments: what it is, and how to read the table.
    pub(super) fn introduction(&self) -> String {
        let mut lines = words::query_is(self.dialect.title(), self.plan.defaults.as_of);
        if let Some(file) = self.file {
            lines.push(words::READ_THE_FILE.to_owned());
            if !file.encoding.is_empty() {
                lines.push(words::save_as_utf8(&file.encoding));
            }
            if !file.open_quotes.is_empty() {
                lines.push(words::open_quotes(&file.open_quotes));
            }
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
            "UTF-16LE" => " encoding = 'utf-16',".to_owned(),
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
