//! Numbers of persons as people and spreadsheets write them.

use crate::facts::{Number, Problem, within};
use crate::i18n::table::PERSONS;

/// A number of persons: `12`, `12人`, `1,234` or `20.0`. Nothing is guessed: 约20 and 20+ are none.
///
/// # Errors
/// [`Problem::NotANumber`], or out of the bounds of the fact.
pub fn persons(number: Number, text: &str) -> Result<u32, Problem> {
    let bare = text.trim_end_matches(|letter| letter == ' ' || PERSONS.contains(&letter));
    within(number, value(bare).ok_or(Problem::NotANumber)?)
}

/// The value of digits, with thousands parted or not; too many of them come to the largest number.
fn value(text: &str) -> Option<u32> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if fraction.is_empty() || fraction.bytes().any(|digit| digit != b'0') {
        return None;
    }
    let is_parted = whole.contains(',');
    let mut value = 0_u32;
    for (index, group) in whole.split(',').enumerate() {
        let fits = match (is_parted, index) {
            (false, _) => !group.is_empty(),
            (true, 0) => (1..=3).contains(&group.len()),
            (true, _) => group.len() == 3,
        };
        if !fits {
            return None;
        }
        for digit in group.chars() {
            value = value.saturating_mul(10).saturating_add(digit.to_digit(10)?);
        }
    }
    Some(value)
}
