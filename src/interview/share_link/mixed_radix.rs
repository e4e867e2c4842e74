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
    /// What is left to read: `rest` times `limit`, and `first`, which is below `limit`. To divide what is long
    /// takes long, so it is divided by the limits of several numbers at once, and those are read from `first`.
    Written {
        /// The large number.
        rest: Large,
        /// The product of limits.
        limit: u32,
        /// The small numbers with these limits.
        first: u32,
        /// Limits that follow on the next.
        ahead: Vec<u32>,
    },
}

impl MixedRadixCodec {
    /// A codec to write with.
    pub(super) fn blank() -> Self {
        Self::Blank(Vec::new())
    }

    /// A codec to read with, from digits of 62, the lowest first.
    pub(super) fn written(number: &[u8]) -> Self {
        let rest = Large::from_digits(number);
        Self::Written { rest, limit: 1, first: 0, ahead: Vec::new() }
    }

    /// Says which limits the numbers behind the next ones will have, as far as is known: reading is faster then.
    pub(super) fn announce(&mut self, limits: impl Iterator<Item = u32>) {
        if let Self::Written { ahead, .. } = self {
            ahead.clear();
            ahead.extend(limits);
        }
    }

    /// The next number: when writing `given`, which must be below the limit, when reading what was given then.
    pub(super) fn next(&mut self, limit: u32, given: u32) -> Result<u32, Refusal> {
        match self {
            Self::Blank(_) if given >= limit => Err(Refusal::Damaged),
            Self::Blank(numbers) => {
                numbers.push((limit, given));
                Ok(given)
            }
            Self::Written { rest, limit: limits, first, ahead } => {
                if *limits == 1 || !limits.is_multiple_of(limit) {
                    rest.multiply_and_add(*limits, *first);
                    *limits = limit;
                    for &next in ahead.iter() {
                        *limits = limits.checked_mul(next).unwrap_or(*limits);
                    }
                    *first = rest.divide(*limits);
                }
                let number = *first % limit;
                *first /= limit;
                *limits /= limit;
                Ok(number)
            }
        }
    }

    /// The large number as digits of 62, its lowest digit first and its highest not 0.
    pub(super) fn number(self) -> Vec<u8> {
        let mut large = Large::default();
        let (mut limits, mut last) = (1_u32, 0);
        let Self::Blank(numbers) = self else { return Vec::new() };
        for (limit, number) in numbers.into_iter().rev() {
            // Several at once, as in reading.
            if let Some(product) = limits.checked_mul(limit) {
                (limits, last) = (product, last * limit + number);
            } else {
                large.multiply_and_add(limits, last);
                (limits, last) = (limit, number);
            }
        }
        large.multiply_and_add(limits, last);
        large.to_digits()
    }

    /// Whether nothing is left to read.
    pub(super) fn is_at_end(&self) -> bool {
        matches!(self, Self::Written { rest, first: 0, .. } if rest.0.is_empty())
    }
}

/// A link in figures alone, which can be told and typed, in groups of four. None for what is no link.
pub fn digits(link: &str) -> Option<String> {
    let digits = link.chars().rev().map(digit_of).collect::<Option<Vec<_>>>()?;
    let mut number = Large::from_digits(&digits);
    let mut figures = Vec::new();
    while !number.0.is_empty() {
        figures.push(char::from_digit(number.divide(10), 10)?);
    }
    let figures = figures.into_iter().rev().collect::<Vec<_>>();
    Some(figures.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" "))
}

/// The link of such figures, however they are grouped. None where something else stands among them.
pub fn letters(figures: &str) -> Option<String> {
    let mut number = Large::default();
    for figure in figures.chars().filter(|letter| !letter.is_whitespace()) {
        number.multiply_and_add(10, figure.to_digit(10)?);
    }
    let letter = |&digit: &u8| DIGITS.get(usize::from(digit)).map(|&byte| char::from(byte));
    number.to_digits().iter().rev().map(letter).collect()
}

/// A large number in parts of five digits of 62, the lowest first and the highest not 0: the largest parts
/// that are divided in one step.
#[derive(Default)]
pub(super) struct Large(Vec<u32>);

/// How many digits a part has.
const DIGITS_OF_PART: usize = 5;

/// Parts are below this.
const PART: u64 = 62_u64.pow(5);

impl Large {
    fn from_digits(digits: &[u8]) -> Self {
        let part = |digits: &[u8]| {
            digits.iter().rev().fold(0, |part, &digit| part * 62 + u32::from(digit))
        };
        let mut number = Self(digits.chunks(DIGITS_OF_PART).map(part).collect());
        number.trim();
        number
    }

    fn to_digits(&self) -> Vec<u8> {
        let digits = self.0.iter().flat_map(|&part| {
            (0..5).map(move |place| u8::try_from(part / 62_u32.pow(place) % 62).unwrap_or_default())
        });
        let mut digits = digits.collect::<Vec<_>>();
        while digits.last() == Some(&0) {
            digits.pop();
        }
        digits
    }

    fn multiply_and_add(&mut self, factor: u32, number: u32) {
        if (factor, number) == (1, 0) {
            return;
        }
        let mut carry = u64::from(number);
        for part in &mut self.0 {
            carry += u64::from(*part) * u64::from(factor);
            *part = part_of(carry);
            carry /= PART;
        }
        while carry > 0 {
            self.0.push(part_of(carry));
            carry /= PART;
        }
        self.trim();
    }

    /// Divides in place and returns the remainder.
    fn divide(&mut self, divisor: u32) -> u32 {
        let mut rest = 0;
        for part in self.0.iter_mut().rev() {
            let value = rest * PART + u64::from(*part);
            *part = part_of(value / u64::from(divisor));
            rest = value % u64::from(divisor);
        }
        self.trim();
        u32::try_from(rest).unwrap_or_default()
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}

/// The lowest part of a value.
fn part_of(value: u64) -> u32 {
    u32::try_from(value % PART).unwrap_or_default()
}
