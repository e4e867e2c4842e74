//! Where engines differ.

use super::literal;

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

    /// What people call it.
    pub fn title(self) -> &'static str {
        match self {
            Self::DuckDb => "DuckDB",
            Self::Spark => "Spark",
        }
    }

    /// The name of a column, whatever stands in it.
    pub fn name(self, name: &str) -> String {
        match self {
            Self::DuckDb => format!("\"{}\"", name.replace('"', "\"\"")),
            Self::Spark => format!("`{}`", name.replace('`', "``")),
        }
    }

    /// Text as a literal, letters that nobody sees spelled out.
    pub fn literal(self, text: &str) -> String {
        match self {
            Self::DuckDb => literal::duckdb(text),
            Self::Spark => literal::spark(text),
        }
    }

    /// Words as literals, in a row.
    pub fn literals(self, words: &[&str]) -> String {
        words.iter().map(|word| self.literal(word)).collect::<Vec<_>>().join(", ")
    }

    /// The type of text.
    pub fn text(self) -> &'static str {
        match self {
            Self::DuckDb => "VARCHAR",
            Self::Spark => "STRING",
        }
    }

    /// A value of any type as text, a number without an exponent.
    pub fn as_text(self, value: &str) -> String {
        let text = format!("CAST({value} AS {})", self.text());
        match self {
            Self::DuckDb => text,
            Self::Spark => format!(
                "CASE WHEN TYPEOF({value}) IN ('double', 'float') AND {text} LIKE '%E%' \
                 THEN CAST(TRY_CAST({text} AS DECIMAL(30, 6)) AS STRING) ELSE {text} END"
            ),
        }
    }

    /// All columns of a table, to be handed on.
    pub fn whole_row(self) -> &'static str {
        match self {
            Self::DuckDb => "*",
            // Not before version 4 can columns be left out.
            Self::Spark => "STRUCT(*) AS q_given",
        }
    }

    /// The columns of the table, without those that steps added.
    pub fn given(self, added: &[&str]) -> String {
        match self {
            Self::DuckDb => format!("* EXCLUDE ({})", added.join(", ")),
            Self::Spark => "q_given.*".to_owned(),
        }
    }

    /// The cells of all columns whatever their names, parted by a text. Those without a value may be
    /// passed over.
    pub fn all_cells(self, between: &str) -> String {
        let between = self.literal(between);
        match self {
            Self::DuckDb => format!("CONCAT_WS({between}, *COLUMNS(*))"),
            Self::Spark => format!("CONCAT_WS({between}, *)"),
        }
    }

    /// `text` without every match of a pattern.
    pub fn without(self, text: &str, pattern: &str) -> String {
        self.replace(text, pattern, Replacement::Nothing)
    }

    /// Every match of a pattern in `text` replaced.
    pub fn replace(self, text: &str, pattern: &str, by: Replacement) -> String {
        let pattern = self.literal(pattern);
        let by = match (self, by) {
            (_, Replacement::Nothing) => "",
            (_, Replacement::Blank) => " ",
            (_, Replacement::Hyphen) => "-",
            (Self::DuckDb, Replacement::Group) => "\\1",
            (Self::Spark, Replacement::Group) => "$1",
        };
        match self {
            Self::DuckDb => format!("REGEXP_REPLACE({text}, {pattern}, '{by}', 'g')"),
            Self::Spark => format!("REGEXP_REPLACE({text}, {pattern}, '{by}')"),
        }
    }

    /// What the first group of a pattern holds in `text`; empty where there is no match.
    pub fn extract(self, text: &str, pattern: &str) -> String {
        format!("REGEXP_EXTRACT({text}, {}, 1)", self.literal(pattern))
    }

    /// Whether `text` holds a match of a pattern.
    pub fn matches(self, text: &str, pattern: &str) -> String {
        let pattern = self.literal(pattern);
        match self {
            Self::DuckDb => format!("REGEXP_MATCHES({text}, {pattern})"),
            Self::Spark => format!("REGEXP_LIKE({text}, {pattern})"),
        }
    }

    /// `text` parted by a pattern.
    pub fn split(self, text: &str, pattern: &str) -> String {
        let pattern = self.literal(pattern);
        match self {
            Self::DuckDb => format!("STRING_SPLIT_REGEX({text}, {pattern})"),
            Self::Spark => format!("SPLIT({text}, {pattern})"),
        }
    }

    /// A list of texts.
    pub fn list(self, items: &[String]) -> String {
        let items = items.join(", ");
        match self {
            Self::DuckDb => format!("CAST([{items}] AS VARCHAR[])"),
            Self::Spark => format!("CAST(ARRAY({items}) AS ARRAY<STRING>)"),
        }
    }

    /// Lists one after the other.
    pub fn joined(self, lists: &[String]) -> String {
        match (self, lists) {
            (_, [one]) => one.clone(),
            (Self::DuckDb, lists) => format!("({})", lists.join(" || ")),
            (Self::Spark, lists) => format!("CONCAT({})", lists.join(", ")),
        }
    }

    /// Whether one of `words` is among `parts`.
    pub fn any_of(self, parts: &str, words: &[&str]) -> String {
        let words = self.literals(words);
        match self {
            Self::DuckDb => format!("LIST_HAS_ANY({parts}, [{words}])"),
            Self::Spark => format!("ARRAYS_OVERLAP({parts}, ARRAY({words}))"),
        }
    }

    /// Whether all `parts` are among `words`.
    pub fn only(self, parts: &str, words: &[&str]) -> String {
        let words = self.literals(words);
        match self {
            Self::DuckDb => format!("LIST_HAS_ALL([{words}], {parts})"),
            Self::Spark => format!("SIZE(ARRAY_EXCEPT({parts}, ARRAY({words}))) = 0"),
        }
    }
}

/// What stands in the place of a match.
#[derive(Clone, Copy, Debug)]
pub enum Replacement {
    /// Nothing.
    Nothing,
    /// A blank.
    Blank,
    /// A hyphen.
    Hyphen,
    /// What the first group of the pattern held.
    Group,
}
