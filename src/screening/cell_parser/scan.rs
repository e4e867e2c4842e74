//! Reading a text from its beginning, passing over blanks.

use crate::i18n::table::DAY_HALVES;

/// What of a text has not been read yet.
#[derive(Clone, Debug)]
pub struct Scan<'a>(&'a str);

impl<'a> Scan<'a> {
    /// All of `text`.
    pub fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// What has not been read, without blanks before it.
    pub fn rest(&self) -> &'a str {
        self.0.trim_start_matches(' ')
    }

    /// The digits that come next, and how many there are; None where there are none or more than 8.
    pub fn digits(&mut self) -> Option<(u32, usize)> {
        let rest = self.rest();
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=8).contains(&length) {
            return None;
        }
        let (digits, rest) = rest.split_at(length);
        self.0 = rest;
        let value = digits.bytes().fold(0, |value, digit| value * 10 + u32::from(digit - b'0'));
        Some((value, length))
    }

    /// A number of one or two digits that comes next.
    pub fn short(&mut self) -> Option<u32> {
        let before = self.0;
        let number = self.digits().filter(|(_, length)| *length <= 2);
        if number.is_none() {
            self.0 = before;
        }
        number.map(|(value, _)| value)
    }

    /// The letter that comes next.
    pub fn letter(&mut self) -> Option<char> {
        let mut letters = self.rest().chars();
        let letter = letters.next()?;
        self.0 = letters.as_str();
        Some(letter)
    }

    /// Passes `letter`, if it comes next.
    pub fn take(&mut self, letter: char) -> bool {
        self.take_one_of(&[letter])
    }

    /// Passes one of `letters`, if one comes next.
    pub fn take_one_of(&mut self, letters: &[char]) -> bool {
        let rest = self.rest().strip_prefix(letters);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// What stands behind the `letters` that come next; None where none does.
    pub fn behind(&self, letters: &[char]) -> Option<&'a str> {
        let is_passed = |letter: char| letter == ' ' || letters.contains(&letter);
        let behind = self.rest().trim_start_matches(is_passed);
        self.rest().starts_with(letters).then_some(behind)
    }

    /// What has not been read, without a fraction of nothing but such digits.
    pub fn without_fraction(&self, is_passed: impl Fn(char) -> bool) -> &'a str {
        let Some(fraction) = self.0.strip_prefix('.') else { return self.rest() };
        let behind = fraction.trim_start_matches(is_passed);
        if behind.len() == fraction.len() { self.rest() } else { behind.trim_start_matches(' ') }
    }
}

/// Whether `text` is no more than a time of day, such as `00:00:00`. One of another zone is none: it
/// may lie on another day.
pub fn is_time(text: &str) -> bool {
    let text = text.strip_prefix('T').unwrap_or(text);
    let half = DAY_HALVES.iter().find_map(|half| text.strip_prefix(half));
    let text = half.unwrap_or(text).trim_start_matches(' ');
    if text.is_empty() {
        return half.is_some();
    }
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let mut parts = text.split(':');
    let (Some(hour), Some(minute)) = (parts.next(), parts.next()) else { return false };
    let second = parts.next().unwrap_or("00");
    let (second, fraction) = second.split_once('.').unwrap_or((second, "0"));
    parts.next().is_none()
        && hour.len() <= 2
        && [minute, second].iter().all(|it| it.len() == 2)
        && [hour, minute, second, fraction].into_iter().all(digits)
}
