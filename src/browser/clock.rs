//! The day.

use crate::facts::Date;

/// The first day that anything is measured on: the draft is of 2022.
pub const FIRST_DAY: Date = match Date::from_ymd_opt(2022, 1, 1) {
    Some(day) => day,
    None => Date::MIN,
};

/// Today, by the device's clock and time zone; a clock that lies before the draft is wrong.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    i32::try_from(now.get_full_year())
        .ok()
        .and_then(|year| Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()))
        .unwrap_or(FIRST_DAY)
        .max(FIRST_DAY)
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
