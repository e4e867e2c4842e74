//! The rows of a table that are no people: how many of each kind, and the first of them.

use super::csv::Row;
use super::left_out::LeftOut;
use serde::{Deserialize, Serialize};

/// So many are shown.
const SHOWN: usize = 20;
/// How many characters of one are shown.
const SHOWN_LENGTH: usize = 20;

/// The rows that were left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutRows {
    counts: [u64; LeftOut::ALL.len()],
    /// The first of them, blank ones left aside.
    pub first: Vec<LeftOutRow>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutRow {
    /// Its number, as a spreadsheet counts.
    pub number: u64,
    /// Why it is no person.
    pub kind: LeftOut,
    /// How it begins.
    pub text: String,
}

impl LeftOutRows {
    /// Adds a row.
    pub fn add(&mut self, kind: LeftOut, row: &Row) {
        self.counts[kind as usize] += 1;
        if kind == LeftOut::Blank || self.first.len() >= SHOWN {
            return;
        }
        let texts = row.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned());
        let text = texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        let text = text.chars().take(SHOWN_LENGTH).collect();
        self.first.push(LeftOutRow { number: row.number(), kind, text });
    }

    /// Adds those of other rows of the table.
    pub fn add_all(&mut self, other: Self) {
        for (count, other) in self.counts.iter_mut().zip(other.counts) {
            *count += other;
        }
        self.first.extend(other.first);
        self.first.sort_by_key(|row| row.number);
        self.first.truncate(SHOWN);
    }

    /// How many of a kind.
    pub fn count(&self, kind: LeftOut) -> u64 {
        self.counts[kind as usize]
    }

    /// How many that say something: blank ones left aside.
    pub fn told(&self) -> u64 {
        self.counts.iter().sum::<u64>() - self.count(LeftOut::Blank)
    }
}
