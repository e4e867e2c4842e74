//! The cells to correct, put together: the same word in the same column is told once.

use crate::screening::RowError;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// So many columns are told of, so many words in each, and so many rows of a word.
const COLUMNS: usize = 50;
const WORDS: usize = 30;
const ROWS: usize = 20;
/// How many characters of a word are shown.
const WORD_LENGTH: usize = 40;

/// The cells to correct in a column, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MistakeColumn {
    /// Its header.
    pub header: String,
    /// What may stand there, in a sentence.
    pub sentence: String,
    /// How many cells they are.
    pub count: u64,
    /// What stands there, the most frequent first. The rarest are left aside where there are many.
    pub words: Vec<MistakeWord>,
}

/// What stands in cells to correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MistakeWord {
    /// What stands there.
    pub found: String,
    /// In how many cells.
    pub count: u64,
    /// In which rows, the first of them.
    pub rows: Vec<u64>,
}

/// Puts `errors` together, in the order of their columns in the first rows.
pub fn mistakes(errors: &[RowError]) -> Vec<MistakeColumn> {
    let mut columns: Vec<MistakeColumn> = Vec::new();
    let (mut places, mut word_places) = (HashMap::new(), HashMap::new());
    for RowError { row, error } in errors {
        let key = (error.column_index, &error.header, &error.sentence);
        let column = *places.entry(key).or_insert_with(|| {
            let (header, sentence) = (error.header.clone(), error.sentence.clone());
            columns.push(MistakeColumn { header, sentence, count: 0, words: Vec::new() });
            columns.len() - 1
        });
        let MistakeColumn { count, words, .. } = &mut columns[column];
        *count += 1;
        let word = *word_places.entry((column, &error.found)).or_insert_with(|| {
            let found = error.found.chars().take(WORD_LENGTH).collect();
            words.push(MistakeWord { found, count: 0, rows: Vec::new() });
            words.len() - 1
        });
        words[word].count += 1;
        if words[word].rows.len() < ROWS {
            words[word].rows.push(*row);
        }
    }
    columns.truncate(COLUMNS);
    for column in &mut columns {
        column.words.sort_by_key(|word| std::cmp::Reverse(word.count));
        column.words.truncate(WORDS);
    }
    columns
}
