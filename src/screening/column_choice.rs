//! What was decided by hand of a column.

use super::cell_parser::DayRules;
use crate::facts::Column;
use serde::{Deserialize, Serialize};

/// What was decided by hand of a column, which is known by its header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnChoice {
    /// The header, as it is shown.
    pub header: String,
    /// Which of the columns with this header, from 0.
    #[serde(default)]
    pub nth: usize,
    /// What the column is; None when it is passed through.
    pub column: Option<Column>,
    /// What was decided for its days.
    #[serde(default)]
    pub days: DayRules,
}

/// A header has fewer digits than a phone number.
const LONGEST_NUMBER: usize = 11;

impl ColumnChoice {
    /// Whether another file may have the same column. One without a header is another in each, and what
    /// looks like the number of a person is none that may be kept.
    pub fn can_be_kept(&self) -> bool {
        let digits = self.header.chars().filter(char::is_ascii_digit).count();
        !self.header.trim().is_empty() && digits < LONGEST_NUMBER
    }

    /// Which of the columns with its header each of these is.
    pub fn places(headers: &[String]) -> Vec<usize> {
        let mut seen = std::collections::HashMap::new();
        let place = |header: &String| {
            let count = seen.entry(header.clone()).or_insert(0);
            *count += 1;
            *count - 1
        };
        headers.iter().map(place).collect()
    }

    /// What was decided of each of the columns with these headers.
    pub fn of_columns<'a>(choices: &'a [Self], headers: &[String]) -> Vec<Option<&'a Self>> {
        let by_hand = |(header, place): (&String, usize)| {
            choices.iter().find(|choice| choice.header == *header && choice.nth == place)
        };
        headers.iter().zip(Self::places(headers)).map(by_hand).collect()
    }
}
