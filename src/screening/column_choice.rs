//! What was decided by hand of a column.

use crate::facts::Column;
use serde::{Deserialize, Serialize};

/// What was decided by hand of a column, which is known by its header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnChoice {
    /// The header, as it is shown.
    pub header: String,
    /// Which of the columns with this header, from 0.
    #[serde(default)]
    pub nth: usize,
    /// What the column is; None when it is passed through.
    pub column: Option<Column>,
}

impl ColumnChoice {
    /// Whether another file may have the same column. One without a header is another in each.
    pub fn can_be_kept(&self) -> bool {
        !self.header.trim().is_empty()
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

    /// What each column is: what was decided by hand, else what is guessed and not yet taken.
    pub fn apply(
        choices: &[Self],
        headers: &[String],
        guesses: &[Option<Column>],
    ) -> Vec<Option<Column>> {
        let places = Self::places(headers);
        let by_hand = |(header, place): (&String, &usize)| {
            let is_of = |choice: &&Self| choice.header == *header && choice.nth == *place;
            choices.iter().find(is_of).map(|choice| choice.column)
        };
        let chosen = headers.iter().zip(&places).map(by_hand).collect::<Vec<_>>();
        let taken = chosen.iter().flatten().flatten().collect::<Vec<_>>();
        let column = |(chosen, guess): (&Option<Option<Column>>, &Option<Column>)| {
            chosen.unwrap_or_else(|| guess.filter(|column| !taken.contains(&column)))
        };
        chosen.iter().zip(guesses).map(column).collect()
    }
}
