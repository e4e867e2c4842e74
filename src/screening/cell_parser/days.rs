//! Days, months and spans as people and spreadsheets write them.
//!
//! A day is `2025-03-10`, `2025/3/10`, `2025.3.10`, `2025年3月10日`, `20250310` or a spreadsheet's
//! number of days; a time of day behind it is left out. A month is the same without its day, and a
//! span is two of them with 至, a dash or the like between. What can be taken for two days is none.

use super::scan::{Scan, is_time};
use super::value::{CellContext, DayRules, MonthEdge};
use crate::facts::{Date, End, ONGOING, Problem};
use crate::i18n::table as words;
use chrono::{Datelike, Days, Months};

/// What stands in a cell of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// One day.
    Day(Date),
    /// The first day of a span and its end.
    Span(Date, End),
}

/// The first day that is believed: nobody in a list began to work before it.
pub const EARLIEST: Option<Date> = Date::from_ymd_opt(1980, 1, 1);
/// The years a spreadsheet's number of days may come to; a smaller one is a year and a month, or
/// nothing.
pub const SERIALS: std::ops::RangeInclusive<u32> = 36_526..=73_050;
/// The years of a month that is written in digits only.
const YEARS: std::ops::RangeInclusive<u32> = 1980..=2099;

/// A day, or a month whose day is still to be chosen.
#[derive(Clone, Copy, Debug)]
enum Point {
    Day(Option<Date>),
    /// A month, by its first day.
    Month(Option<Date>),
    /// `2025.1`, which may be October whose zero a spreadsheet has dropped.
    Tenth(Option<Date>),
}

/// The day or the span in `text`, which is clean.
///
/// # Errors
/// What is wrong with it, or what has to be decided for its column first.
pub fn days(text: &str, context: CellContext, rules: DayRules) -> Result<Written, Problem> {
    let (point, rest) = point(text).ok_or(Problem::NoSuchDay)?;
    match point {
        _ if rest.is_empty() => {}
        Point::Day(_) if is_time(rest) => {}
        _ => return span(point, rest, context, rules),
    }
    match point {
        Point::Tenth(_) => Err(Problem::LostZero),
        _ => day(point, context, rules).map(Written::Day),
    }
}

/// The day of a point, with the day of its month as it was decided.
fn day(point: Point, context: CellContext, rules: DayRules) -> Result<Date, Problem> {
    let (Point::Day(day) | Point::Month(day) | Point::Tenth(day)) = point;
    let day = day.ok_or(Problem::NoSuchDay)?;
    if EARLIEST.is_some_and(|earliest| day < earliest) {
        return Err(Problem::TooEarly);
    }
    let day = match (point, rules.month) {
        _ if day > context.as_of => day,
        (Point::Day(_), _) | (_, Some(MonthEdge::First)) => day,
        (_, None) => return Err(Problem::MonthOnly),
        (_, Some(MonthEdge::Last)) => last_of_month(day).ok_or(Problem::NoSuchDay)?,
    };
    if day > context.as_of { Err(Problem::NotYet) } else { Ok(day) }
}

fn last_of_month(first: Date) -> Option<Date> {
    first.checked_add_months(Months::new(1))?.pred_opt()
}

/// A day or a month at the beginning of `text`, and what stands behind it.
fn point(text: &str) -> Option<(Point, &str)> {
    let mut scan = Scan::new(text);
    let (year, length) = scan.digits()?;
    match length {
        4 => parted(year, scan),
        5 if SERIALS.contains(&year) => {
            let day = Date::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(year.into()))?;
            Some((Point::Day(Some(day)), scan.without_fraction(|digit| digit.is_ascii_digit())))
        }
        5 => solid(year / 10, year % 10, &scan),
        6 => solid(year / 100, year % 100, &scan),
        8 => {
            let day = ymd(year / 10_000, year / 100 % 100, year % 100);
            Some((Point::Day(day), scan.without_fraction(|digit| digit == '0')))
        }
        _ => None,
    }
}

/// A year and a month in digits only.
fn solid<'a>(year: u32, month: u32, scan: &Scan<'a>) -> Option<(Point, &'a str)> {
    let month = ymd(year, month, 1).filter(|_| YEARS.contains(&year))?;
    Some((Point::Month(Some(month)), scan.without_fraction(|digit| digit == '0')))
}

/// What stands behind a year: a month and perhaps a day, parted by the same letter.
fn parted(year: u32, mut scan: Scan<'_>) -> Option<(Point, &str)> {
    let separator = scan.letter()?;
    if separator == words::YEAR {
        return named(year, scan);
    }
    if !words::DAY_SEPARATORS.contains(&separator) {
        return None;
    }
    let before = scan.rest();
    let month = scan.short()?;
    let is_tenth = before.starts_with('1') && month == 1 && ['.', '。'].contains(&separator);
    let month_rest = scan.rest();
    if scan.take(separator)
        && let Some(day) = scan.short()
    {
        scan.take_one_of(&words::DAY_ENDS);
        return Some((Point::Day(ymd(year, month, day)), scan.rest()));
    }
    let first = ymd(year, month, 1);
    Some((if is_tenth { Point::Tenth(first) } else { Point::Month(first) }, month_rest))
}

/// What stands behind 年: a month with or without its 月, and perhaps a day.
fn named(year: u32, mut scan: Scan<'_>) -> Option<(Point, &str)> {
    let month = scan.short()?;
    let first = Point::Month(ymd(year, month, 1));
    if !scan.take(words::MONTH) {
        // 2025年3-9月: the name of the month stands once, at the end.
        let is_span = scan.rest().ends_with(words::MONTH);
        return is_span.then_some((first, scan.rest()));
    }
    if scan.take(words::MONTH_END) {
        return Some((first, scan.rest()));
    }
    let month_rest = scan.rest();
    let Some(day) = scan.short() else { return Some((first, month_rest)) };
    scan.take_one_of(&words::DAY_ENDS);
    Some((Point::Day(ymd(year, month, day)), scan.rest()))
}

fn ymd(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// A span that begins with `first`; `rest` is what stands behind it.
fn span(
    first: Point,
    rest: &str,
    context: CellContext,
    rules: DayRules,
) -> Result<Written, Problem> {
    let mut scan = Scan::new(rest);
    scan.take(words::SPAN_FROM);
    let last = scan.behind(&words::SPAN_CONNECTORS).ok_or(Problem::NoSuchDay)?;
    let last = last.trim_end_matches(words::SPAN_TO);
    let is_ongoing = last == ONGOING || words::ONGOING_WORDS.contains(&last);
    let end = if is_ongoing { None } else { Some(end(first, last).ok_or(Problem::NoSuchDay)?) };
    if !rules.span {
        return Err(Problem::SpanInCell);
    }
    let first = day(first, context, rules)?;
    let Some(end) = end else { return Ok(Written::Span(first, End::Ongoing)) };
    let last = day(end, context, rules)?;
    if last < first {
        Err(Problem::EndBeforeStart)
    } else {
        Ok(Written::Span(first, End::On(last)))
    }
}

/// The end of a span: a day or a month, of the first year where none is named.
fn end(first: Point, text: &str) -> Option<Point> {
    if let Some((point, "")) = point(text) {
        return Some(point);
    }
    let (Point::Day(Some(start)) | Point::Month(Some(start)) | Point::Tenth(Some(start))) = first
    else {
        return None;
    };
    let year = u32::try_from(start.year()).ok()?;
    let mut scan = Scan::new(text);
    let month = scan.short()?;
    let of_month = Point::Month(ymd(year, month, 1));
    let is_day = matches!(first, Point::Day(_));
    let point = match scan.letter() {
        // 2025.3-9 is until September, but 2025.3.1-9 may be until the ninth.
        None => (!is_day).then_some(of_month),
        Some(words::MONTH) => match scan.short() {
            None => Some(of_month),
            Some(day) => {
                scan.take_one_of(&words::DAY_ENDS);
                Some(Point::Day(ymd(year, month, day)))
            }
        },
        Some(letter) if words::DAY_SEPARATORS.contains(&letter) && is_day => {
            scan.short().map(|day| Point::Day(ymd(year, month, day)))
        }
        Some(_) => None,
    };
    point.filter(|_| scan.rest().is_empty())
}
