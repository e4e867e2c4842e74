//! The clock of the device.

use crate::facts::Date;

/// The first day that anything is measured on; a clock before it is wrong.
const FIRST_DAY: Date = match Date::from_ymd_opt(2022, 1, 1) {
    Some(day) => day,
    None => Date::MIN,
};

/// Today, by the clock and the time zone of the device.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok();
    let day = year.and_then(|year| Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()));
    day.unwrap_or(FIRST_DAY).max(FIRST_DAY)
}
