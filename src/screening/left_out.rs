//! Rows of a list that are no people: totals, lines for a village or a signature, notes, headers
//! that come again, blank rows. They go through as they are and are not assessed.
//!
//! The rules are words and where they stand, in [`words`]; the SQL is written from the same words.

use super::csv::{Defect, Row};
use super::header_name::squeezed;
use crate::i18n::table as words;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Why a row is no person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LeftOut {
    /// Nothing stands in it.
    Blank,
    /// It adds up others.
    Total,
    /// It says whose rows follow.
    Village,
    /// It is to be signed.
    Signature,
    /// It explains.
    Note,
    /// A title or headers stand in it once more.
    Header,
    /// It is longer than any row, and was not read.
    TooLong,
}

/// What may stand in a table once more. All without white space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headings {
    /// What stands above the headers, a row each.
    pub titles: Vec<String>,
    /// The header rows, cell by cell.
    pub headers: Vec<Vec<String>>,
}

impl LeftOut {
    /// Every kind, in the order they are told.
    pub const ALL: [Self; 7] = [
        Self::TooLong,
        Self::Total,
        Self::Village,
        Self::Signature,
        Self::Note,
        Self::Header,
        Self::Blank,
    ];

    /// What such a row is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Blank => words::BLANK_ROW,
            Self::Total => words::TOTAL_ROW,
            Self::Village => words::VILLAGE_ROW,
            Self::Signature => words::SIGNATURE_ROW,
            Self::Note => words::NOTE_ROW,
            Self::Header => words::HEADER_ROW,
            Self::TooLong => words::TOO_LONG_ROW,
        }
    }

    /// Why `row` is no person; None when it is one.
    pub fn of(row: &Row, headings: &Headings) -> Option<Self> {
        if row.defect() == Some(Defect::TooLong) {
            return Some(Self::TooLong);
        }
        let mut filled = row.iter().enumerate().filter(|(_, cell)| !is_blank(cell));
        let Some((place, first)) = filled.next() else { return Some(Self::Blank) };
        let is_alone = filled.all(|(_, cell)| is_same(cell, first));
        // Nearly every row ends here.
        if !is_alone && !is_suspect(first, place, headings) && !row.iter().any(may_be_total) {
            return None;
        }
        let text = squeezed(first);
        if is_total(&text, words::BEFORE_TOTAL) || row.iter().any(is_whole_total) {
            Some(Self::Total)
        } else if is_signature(&text) {
            Some(Self::Signature)
        } else if is_note(&text) {
            Some(Self::Note)
        } else if is_header_again(row, &text, is_alone, headings) {
            Some(Self::Header)
        } else if is_alone && is_village(&text) {
            Some(Self::Village)
        } else {
            None
        }
    }
}

/// Whether two cells say the same.
fn is_same(cell: &[u8], other: &[u8]) -> bool {
    // Nearly all are told by their first letter: three bytes, or one.
    let length = if cell.first().is_some_and(u8::is_ascii) { 1 } else { 3 };
    let may_be = cell.get(..length) == other.get(..length);
    cell == other
        || ((may_be || may_be_unseen(cell) || may_be_unseen(other))
            && squeezed(cell) == squeezed(other))
}

/// Whether nothing is seen of a cell.
fn is_blank(cell: &[u8]) -> bool {
    cell.is_empty() || (may_be_unseen(cell) && squeezed(cell).is_empty())
}

/// Whether a text may begin with a letter nobody sees: white space and the like begin with these bytes.
fn may_be_unseen(text: &[u8]) -> bool {
    matches!(text.first(), Some(b'\t'..=b' ' | 0xc2 | 0xd8 | 0xe1..=0xe3 | 0xef))
}

/// The letters that one of our words begins with, to see at once that most cells begin otherwise.
static FIRST_LETTERS: LazyLock<HashSet<char, foldhash::fast::FixedState>> = LazyLock::new(|| {
    let words = words::TOTALS.iter().chain(&words::SIGNATURES).chain(&words::NOTES);
    words.chain(&words::NOTE_BEGINNINGS).filter_map(|word| word.chars().next()).collect()
});

/// A look at the first cell that is filled: whether the row may be no person.
fn is_suspect(first: &[u8], place: usize, headings: &Headings) -> bool {
    let is_number = first.first().is_some_and(u8::is_ascii_digit)
        && std::str::from_utf8(first).is_ok_and(|first| first.parse() == Ok(place + 1));
    let is_header = |header: &Vec<String>| {
        header.get(place).is_some_and(|header| is_same(first, header.as_bytes()))
    };
    begins_with_word(first)
        || is_number
        || (0..first.len()).any(|at| begins_with_total(&first[at..]))
        || headings.headers.iter().any(is_header)
}

/// Whether a cell begins with a letter that one of our words begins with, or with one to be trimmed.
fn begins_with_word(cell: &[u8]) -> bool {
    if cell.first().is_some_and(u8::is_ascii_graphic) {
        return cell[0] == b'(';
    }
    let letter = cell.utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next());
    letter.is_none_or(|letter| {
        letter.is_whitespace() || words::is_invisible(letter) || FIRST_LETTERS.contains(&letter)
    })
}

/// Whether a text begins with the word for a total, perhaps with something unseen between its two
/// letters.
fn begins_with_total(text: &[u8]) -> bool {
    // Nearly all begin with another letter.
    words::TOTALS.iter().any(|total| {
        let (first, second) = total.as_bytes().split_at(total.len() / 2);
        let rest = text.strip_prefix(first);
        rest.is_some_and(|rest| rest.starts_with(second) || may_be_unseen(rest))
    })
}

/// A look at a cell: whether it may be a total by itself.
fn may_be_total(cell: &[u8]) -> bool {
    cell.first().is_some_and(|first| !first.is_ascii_graphic())
        && (may_be_unseen(cell) || begins_with_total(cell))
}

fn is_whole_total(cell: &[u8]) -> bool {
    let is_short = |text: &str| text.chars().count() <= words::LONGEST_TOTAL;
    may_be_total(cell) && Some(squeezed(cell)).is_some_and(|it| is_short(&it) && is_total(&it, 0))
}

/// Whether a text is the word for a total with no more than `before` letters before it.
fn is_total(text: &str, before: usize) -> bool {
    words::TOTALS.iter().any(|total| {
        text.find(total).is_some_and(|at| {
            text[..at].chars().count() <= before && ends(&text[at + total.len()..], is_figure)
        })
    })
}

/// Whether nothing follows, or something in brackets, after a colon, or of this kind.
fn ends(rest: &str, also: impl Fn(char) -> bool) -> bool {
    rest.chars().next().is_none_or(|next| ":：(（".contains(next) || also(next))
}

fn is_figure(letter: char) -> bool {
    letter.is_ascii_digit()
}

fn is_signature(text: &str) -> bool {
    let begins = |word: &&str| text.strip_prefix(*word).is_some_and(|rest| ends(rest, |_| false));
    !words::NO_SIGNATURES.contains(&text) && words::SIGNATURES.iter().any(begins)
}

fn is_note(text: &str) -> bool {
    let stops = |letter: char| letter.is_ascii_digit() || "、.．,，;；".contains(letter);
    let begins = |word: &&str| text.strip_prefix(*word).is_some_and(|rest| ends(rest, stops));
    words::NOTES.iter().any(begins)
        || words::NOTE_BEGINNINGS.iter().any(|word| text.starts_with(word))
}

/// Whether the title, the headers or the numbers of the columns stand here once more.
fn is_header_again(row: &Row, first: &str, is_alone: bool, headings: &Headings) -> bool {
    if is_alone && headings.titles.iter().any(|title| title == first) {
        return true;
    }
    let cells = || row.iter().enumerate().filter(|(_, cell)| !is_blank(cell));
    let several = cells().count() > 1;
    // Of two rows of headers one may be left when they come again.
    let is_same = |(index, cell): (usize, &[u8])| {
        let cell = squeezed(cell);
        headings.headers.iter().any(|row| row.get(index).is_some_and(|header| *header == cell))
    };
    let is_number = |(index, cell): (usize, &[u8])| squeezed(cell) == (index + 1).to_string();
    several && (cells().all(is_same) || (cells().count() > 3 && cells().all(is_number)))
}

fn is_village(text: &str) -> bool {
    let end = text.find([':', '：', '(', '（']).unwrap_or(text.len());
    let name = &text[..end];
    let is_numbered = |group: &&str| {
        name.strip_suffix(*group)
            .and_then(|before| before.chars().last())
            .is_some_and(|last| last.is_ascii_digit() || words::NUMERALS.contains(last))
    };
    let is_shop = words::NO_VILLAGES.iter().any(|shop| name.ends_with(shop));
    !is_shop
        && (words::VILLAGES.iter().any(|village| name.ends_with(village))
            || words::GROUPS.iter().any(is_numbered))
}
