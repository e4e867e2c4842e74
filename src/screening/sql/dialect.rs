//! Where engines differ.

use super::names::literals;

/// An engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `DuckDB`.
    DuckDb,
    /// Apache Spark.
    Spark,
}

impl Dialect {
    /// The engine with this name.
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "duckdb" => Some(Self::DuckDb),
            "spark" => Some(Self::Spark),
            _ => None,
        }
    }

    /// The name of a column, whatever stands in it.
    pub fn name(self, name: &str) -> String {
        match self {
            Self::DuckDb => format!("\"{}\"", name.replace('"', "\"\"")),
            Self::Spark => format!("`{}`", name.replace('`', "``")),
        }
    }

    /// The type of text.
    pub fn text(self) -> &'static str {
        match self {
            Self::DuckDb => "VARCHAR",
            Self::Spark => "STRING",
        }
    }

    /// Every column but these.
    pub fn all_but(self, names: &[&str]) -> String {
        let word = match self {
            Self::DuckDb => "EXCLUDE",
            Self::Spark => "EXCEPT",
        };
        format!("* {word} ({})", names.join(", "))
    }

    /// Every match of a pattern in `text` replaced.
    pub fn replace(self, text: &str, pattern: &str, by: &str) -> String {
        match self {
            Self::DuckDb => format!("REGEXP_REPLACE({text}, '{pattern}', '{by}', 'g')"),
            Self::Spark => format!("REGEXP_REPLACE({text}, '{pattern}', '{by}')"),
        }
    }

    /// Whether `text` holds a match of a pattern.
    pub fn matches(self, text: &str, pattern: &str) -> String {
        match self {
            Self::DuckDb => format!("REGEXP_MATCHES({text}, '{pattern}')"),
            Self::Spark => format!("REGEXP_LIKE({text}, '{pattern}')"),
        }
    }

    /// `text` parted by a pattern.
    pub fn split(self, text: &str, pattern: &str) -> String {
        match self {
            Self::DuckDb => format!("STRING_SPLIT_REGEX({text}, '{pattern}')"),
            Self::Spark => format!("SPLIT({text}, '{pattern}')"),
        }
    }

    /// Whether one of `words` is among `parts`.
    pub fn any_of(self, parts: &str, words: &[&str]) -> String {
        match self {
            Self::DuckDb => format!("LIST_HAS_ANY({parts}, [{}])", literals(words.iter().copied())),
            Self::Spark => {
                format!("ARRAYS_OVERLAP({parts}, ARRAY({}))", literals(words.iter().copied()))
            }
        }
    }

    /// Whether all `parts` are among `words`.
    pub fn only(self, parts: &str, words: &[&str]) -> String {
        match self {
            Self::DuckDb => format!("LIST_HAS_ALL([{}], {parts})", literals(words.iter().copied())),
            Self::Spark => {
                format!(
                    "SIZE(ARRAY_EXCEPT({parts}, ARRAY({}))) = 0",
                    literals(words.iter().copied())
                )
            }
        }
    }
}
