//! What was decided by hand of columns, as it is kept on the device. Nothing of a row is in it, and
//! nothing of a column without a header: that would be another column in the next file.

use crate::facts::Column;
use crate::screening::ColumnChoice;
use serde::{Deserialize, Serialize};

/// What was decided, a column each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SavedMapping(pub Vec<ColumnChoice>);

impl SavedMapping {
    /// Reads what was kept; empty when it is unreadable.
    pub fn from_text(text: &str) -> Self {
        let read = serde_json::from_str(text)
            .or_else(|_| {
                serde_json::from_str::<Vec<(String, Option<Column>)>>(text).map(from_pairs)
            })
            .unwrap_or_else(|_| from_lines(text));
        Self(read.0.into_iter().filter(ColumnChoice::can_be_kept).collect())
    }

    /// What of `choices` may be kept.
    pub fn of(choices: &[ColumnChoice]) -> Self {
        Self(choices.iter().filter(|choice| choice.can_be_kept()).cloned().collect())
    }
}

/// As builds before wrote it that knew a column by its header alone.
fn from_pairs(pairs: Vec<(String, Option<Column>)>) -> SavedMapping {
    let choice = |(header, column)| ColumnChoice { header, column, ..Default::default() };
    SavedMapping(pairs.into_iter().map(choice).collect())
}

/// As builds before serde wrote it: a header, a tab and a key on each line.
fn from_lines(text: &str) -> SavedMapping {
    let entry = |line: &str| {
        let (header, key) = line.split_once('\t')?;
        Some((header.to_owned(), Column::from_key(key)))
    };
    from_pairs(text.lines().filter_map(entry).collect())
}
