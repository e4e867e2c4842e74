//! The number in a cell, as the spreadsheet shows it or somebody would type it.

use super::styles::NumberKind;
use chrono::{Datelike, Days, NaiveDate};
use std::fmt::Write;

/// Spreadsheet programs keep so many digits of a number.
const DIGITS: usize = 15;
/// From this number on, a whole number has more digits.
const TOO_LONG: f64 = 1e15;
/// How many days after the start of 1900 the count from 1904 begins.
const FROM_1900_TO_1904: f64 = 1462.0;
/// Days before 1925 and after 2099 are what somebody typed into a cell for days that is none: 2025
/// would be a day of 1905, 202501 one of 2454.
const FIRST_DAY: f64 = 9133.0;
const LAST_DAY: f64 = 73_050.0;
/// 9999-12-31, which stands for ever.
const FOR_EVER: f64 = 2_958_465.0;
/// The days of 2000 to 2099, which a number without a format may mean.
const BARE_DAYS: std::ops::RangeInclusive<f64> = 36_526.0..=73_050.0;

/// Appends the number `written` in a cell of this kind. True when its last digits were lost before
/// it came here.
pub fn push_number(out: &mut String, written: &str, kind: NumberKind, is_1904: bool) -> bool {
    let written = written.trim();
    // Most numbers are short and whole.
    let is_plain = written.len() < DIGITS && !written.starts_with('0');
    if kind == NumberKind::Number && is_plain && written.bytes().all(|it| it.is_ascii_digit()) {
        out.push_str(written);
        return false;
    }
    let Some(number) = written.parse::<f64>().ok().filter(|number| number.is_finite()) else {
        out.push_str(written);
        return false;
    };
    let epoch = if is_1904 { FROM_1900_TO_1904 } else { 0.0 };
    let is_shown = match kind {
        NumberKind::Number => false,
        NumberKind::Elapsed => number >= 0.0 && push_time(out, number, true),
        NumberKind::Time if (0.0..1.0).contains(&number) => push_time(out, number, false),
        _ => push_day(out, number + epoch, kind),
    };
    !is_shown && push_plain(out, written, number)
}

/// A number without a format that may be a day, where days are counted from 1904; None when it is
/// none.
pub fn bare_day_of_1904(written: &str) -> Option<String> {
    let number = written.trim().parse::<f64>().ok()? + FROM_1900_TO_1904;
    let mut out = String::new();
    (BARE_DAYS.contains(&number) && push_day(&mut out, number, NumberKind::Day)).then_some(out)
}

/// Appends a day, counted from the start of 1900. False when it is none.
fn push_day(out: &mut String, number: f64, kind: NumberKind) -> bool {
    let is_day = (FIRST_DAY..LAST_DAY + 1.0).contains(&number) || number.floor() == FOR_EVER;
    // A part of a second is an error of reckoning.
    let seconds = (number.fract() * 86_400.0).round();
    let whole = number.floor() + if seconds >= 86_400.0 { 1.0 } else { 0.0 };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a day")]
    let day = NaiveDate::from_ymd_opt(1899, 12, 30)
        .and_then(|it| it.checked_add_days(Days::new(whole as u64)));
    let Some(day) = day.filter(|_| is_day) else { return false };
    let _ = write!(out, "{day}");
    // Who types a month gets its first day.
    if kind == NumberKind::Month && day.day() == 1 {
        out.truncate(out.len() - "-01".len());
    }
    if matches!(kind, NumberKind::DayAndTime | NumberKind::Time) && seconds % 86_400.0 > 0.0 {
        out.push(' ');
        push_time(out, number.fract(), false);
    }
    true
}

/// Appends hours and minutes, and seconds where there are some. Always true.
fn push_time(out: &mut String, days: f64, is_elapsed: bool) -> bool {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is not below 0")]
    let seconds = (days * 86_400.0).round() as u64;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let hours = if is_elapsed { hours } else { hours % 24 };
    let _ = write!(out, "{hours:02}:{minutes:02}");
    if seconds > 0 {
        let _ = write!(out, ":{seconds:02}");
    }
    true
}

/// Appends a number with the digits that count. True when it has more than are kept.
fn push_plain(out: &mut String, written: &str, number: f64) -> bool {
    if number.abs() >= TOO_LONG {
        let digits = written.strip_prefix('-').unwrap_or(written);
        // Written out, they are as they were typed; else the last are gone.
        if digits.bytes().all(|byte| byte.is_ascii_digit()) {
            out.push_str(written);
        } else {
            let _ = write!(out, "{number}");
        }
        return true;
    }
    if number.fract() == 0.0 {
        let _ = write!(out, "{}", number + 0.0);
        return false;
    }
    let rounded = format!("{number:.*e}", DIGITS - 1).parse::<f64>().unwrap_or(number);
    let _ = write!(out, "{rounded}");
    false
}
