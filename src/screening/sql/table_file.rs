//! The file of a table, and the names that its columns have in an engine.

use super::dialect::Dialect;
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
    /// The first rows with a quote that is not closed, by number: engines read what follows into
    /// one cell.
    pub open_quotes: Vec<u64>,
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
