//! Counting months as the Civil Code does (reading §3.1).

use chrono::{Days, Months, NaiveDate};

/// A day of the calendar.
pub type Date = NaiveDate;

/// The end of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The last day.
    On(Date),
    /// It goes on.
    Ongoing,
}

/// Whether a number of months is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fullness {
    /// Full.
    Full,
    /// One day short by the Civil Code, which leaves out the first day; full where both ends are counted.
    Edge,
    /// Not full.
    Short,
}

/// The day on which `months` months from `start` are full: the same day of the month,
/// or the last day of a month that lacks it (Civil Code art. 202).
pub fn full_on(start: Date, months: u32) -> Date {
    start.checked_add_months(Months::new(months)).unwrap_or(Date::MAX)
}

/// Whether `months` months from `start` are full. A span that goes on is measured on
/// `as_of`, to the day; a finished one has an edge of a single day.
pub fn fullness(start: Date, end: End, as_of: Date, months: u32) -> Fullness {
    let due = full_on(start, months);
    let (last, finished) = match end {
        End::On(last) => (last, true),
        End::Ongoing => (as_of, false),
    };
    if last >= due {
        Fullness::Full
    } else if finished && last.checked_add_days(Days::new(1)) == Some(due) {
        Fullness::Edge
    } else {
        Fullness::Short
    }
}

/// Reads `2025-03-10`. None for a day that does not exist, such as 30 February.
pub fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text
        .split('-')
        .map(|part| part.parse::<u32>().ok().filter(|_| part.bytes().all(|b| b.is_ascii_digit())));
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() || !(1900..=2099).contains(&year) {
        return None;
    }
    Date::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}
