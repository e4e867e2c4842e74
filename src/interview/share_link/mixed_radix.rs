//! One large number made of small ones, as digits of 62.

use super::refusal::Refusal;

/// The digits, by value.
pub(super) const DIGITS: &[u8; 62] =
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The value of a digit.
pub(super) fn digit_of(letter: char) -> Option<u8> {
    DIGITS
        .iter()
        .position(|&digit| char::from(digit) == letter)
        .and_then(|value| u8::try_from(value).ok())
}

/// Small numbers, one after the other: to be written, or as they were written. The same calls serve both.
pub(super) enum MixedRadixCodec {
    /// Each number with its limit.
    Blank(Vec<(u32, u32)>),
    /// What is left of the large number, its lowest digit first.
    Written(Vec<u8>),
}

impl MixedRadixCodec {
    /// A codec to write with.
    pub(super) fn blank() -> Self {
        Self::Blank(Vec::new())
    }

    /// A codec to read with.
    pub(super) fn written(number: &[u8]) -> Self {
        Self::Written(number.to_vec())
    }

    /// The next number: when writing `given`, which must be below the limit, when reading what was given then.
    pub(super) fn next(&mut self, limit: u32, given: u32) -> Result<u32, Refusal> {
        match self {
            Self::Blank(_) if given >= limit => Err(Refusal::Damaged),
            Self::Blank(numbers) => {
                numbers.push((limit, given));
                Ok(given)
            }
            Self::Written(digits) => Ok(divide(digits, limit)),
        }
    }

    /// The large number, its lowest digit first and its highest not 0.
    pub(super) fn number(self) -> Vec<u8> {
        match self {
            Self::Blank(numbers) => {
                numbers.into_iter().rev().fold(Vec::new(), |mut digits, (limit, number)| {
                    multiply_and_add(&mut digits, limit, number);
                    digits
                })
            }
            Self::Written(digits) => digits,
        }
    }

    /// Whether nothing is left to read.
    pub(super) fn is_at_end(&self) -> bool {
        matches!(self, Self::Written(digits) if digits.is_empty())
    }
}

/// The digits of a text, its last letter the lowest digit; None where a letter is no digit.
fn base62(text: &str) -> Option<Vec<u8>> {
    text.chars().rev().map(digit_of).collect()
}

/// A link in figures alone, which can be told and typed, in groups of four. None for what is no link.
pub fn digits(link: &str) -> Option<String> {
    let mut number = base62(link)?;
    let mut figures = Vec::new();
    while !number.is_empty() {
        figures.push(char::from_digit(divide(&mut number, 10), 10)?);
    }
    let figures = figures.into_iter().rev().collect::<Vec<_>>();
    Some(figures.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" "))
}

/// The link of such figures, however they are grouped. None where something else stands among them.
pub fn letters(figures: &str) -> Option<String> {
    let mut number = Vec::new();
    for figure in figures.chars().filter(|letter| !letter.is_whitespace()) {
        multiply_and_add(&mut number, 10, figure.to_digit(10)?);
    }
    let letter = |&digit: &u8| DIGITS.get(usize::from(digit)).map(|&byte| char::from(byte));
    number.iter().rev().map(letter).collect()
}

fn multiply_and_add(digits: &mut Vec<u8>, factor: u32, number: u32) {
    let mut carry = u64::from(number);
    let mut take = |value: u64| {
        carry += value;
        let digit = carry % 62;
        carry /= 62;
        u8::try_from(digit).unwrap_or_default()
    };
    for digit in digits.iter_mut() {
        *digit = take(u64::from(*digit) * u64::from(factor));
    }
    // Any u64 has 11 digits at most.
    digits.extend((0..11).map(|_| take(0)));
    trim(digits);
}

/// Divides in place and returns the remainder.
fn divide(digits: &mut Vec<u8>, divisor: u32) -> u32 {
    let mut rest = 0;
    for digit in digits.iter_mut().rev() {
        rest = rest * 62 + u32::from(*digit);
        *digit = u8::try_from(rest / divisor).unwrap_or_default();
        rest %= divisor;
    }
    trim(digits);
    rest
}

fn trim(digits: &mut Vec<u8>) {
    while digits.last() == Some(&0) {
        digits.pop();
    }
}
