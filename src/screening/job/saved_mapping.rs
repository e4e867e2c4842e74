//! What was decided by hand of headers, as it is kept on the device. Nothing of a row is in it.

use crate::facts::Column;
use serde::{Deserialize, Serialize};

/// Headers, and which column each is; None for one that is passed through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SavedMapping(pub Vec<(String, Option<Column>)>);

impl SavedMapping {
    /// Reads what was kept; empty when it is unreadable.
    pub fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_else(|_| Self::from_lines(text))
    }

    /// As builds before serde wrote it: a header, a tab and a key on each line.
    fn from_lines(text: &str) -> Self {
        let entry = |line: &str| {
            let (header, key) = line.split_once('\t')?;
            Some((header.to_owned(), Column::from_key(key)))
        };
        Self(text.lines().filter_map(entry).collect())
    }

    /// Decides that `header` is `column`.
    pub fn set(&mut self, header: String, column: Option<Column>) {
        self.0.retain(|(known, _)| *known != header);
        self.0.push((header, column));
    }
}
