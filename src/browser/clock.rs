//! The day.

use crate::facts::Date;

/// The first day that anything is measured on: the draft is of 2022.
pub const FIRST_DAY: Date = match Date::from_ymd_opt(2022, 1, 1) {
    Some(day) => day,
    None => Date::MIN,
};

/// Every build is younger: a clock that shows an earlier day is wrong.
pub const FIRST_BUILD: Date = match Date::from_ymd_opt(2026, 1, 1) {
    Some(day) => day,
    None => Date::MIN,
};

/// How far China's clocks are ahead of UTC, and how long a day is, in milliseconds.
const AHEAD: f64 = 8.0 * 3600.0 * 1000.0;
const DAY: f64 = 24.0 * 3600.0 * 1000.0;

/// Today in China, wherever the device believes to be. Where its clock is wrong, the day of the first build.
pub fn today() -> Date {
    shown().max(FIRST_BUILD)
}

/// The day that a clock shows which is wrong beyond doubt.
pub fn wrong_day() -> Option<Date> {
    Some(shown()).filter(|day| *day < FIRST_BUILD)
}

/// What the device shows.
fn shown() -> Date {
    day_in_china(js_sys::Date::now())
}

/// The day in China, so many milliseconds after 1970 began in UTC.
#[allow(clippy::cast_possible_truncation, reason = "days of any calendar")]
pub fn day_in_china(milliseconds: f64) -> Date {
    let days = ((milliseconds + AHEAD) / DAY).floor() as i32;
    // Days are counted from the year 1, and 1970 began after so many.
    Date::from_num_days_from_ce_opt(days.saturating_add(719_163)).unwrap_or_default()
}

/// Milliseconds since 1970.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time of this millennium"
)]
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}
