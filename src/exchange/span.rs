//! Spans: one fact, which the reading writes as a first day, a last day and a band.

use super::profile::{Object, complaint, text};
use crate::facts::{Date, Fact, ONGOING, Problem, Span, UNSURE, parse_date};

/// A span, by the names of its parts. Trading goes on, so it has no last day.
struct Names {
    span: Span,
    start: &'static str,
    end: Option<&'static str>,
    band: &'static str,
}

const SPANS: [Names; 3] = [
    Names { span: Span::CrossProvince, start: "cross_start", end: Some("cross_end"), band: "cross_band" },
    Names { span: Span::Trading, start: "licence_date", end: None, band: "op_band" },
    Names { span: Span::Picking, start: "broker_start", end: Some("broker_end"), band: "broker_all_2to6" },
];

/// Whether `name` is part of a span. A day is checked by itself, whether or not its other end is there.
///
/// # Errors
/// There is no such day, or it has not come yet.
pub(super) fn check(name: &str, written: &str, as_of: Date) -> Result<bool, String> {
    let Some(names) = SPANS.iter().find(|names| names.start == name || names.end == Some(name) || names.band == name)
    else {
        return Ok(false);
    };
    let is_day = name != names.band && ![UNSURE, ""].contains(&written);
    let goes_on = names.end == Some(name) && written == ONGOING && names.span == Span::CrossProvince;
    if is_day && !goes_on {
        let day = parse_date(written).ok_or_else(|| complaint(name, Problem::NoSuchDay))?;
        if day > as_of {
            return Err(complaint(name, Problem::NotYet));
        }
    }
    Ok(true)
}

/// The spans an object gives, as text, each with the name that decides it. Days win over a band.
pub(super) fn spans(object: &Object) -> impl Iterator<Item = (&'static str, Fact, String)> + '_ {
    SPANS.iter().filter_map(|names| {
        let given = |name: &str| object.get(name).and_then(text).filter(|text| !text.is_empty());
        let day = |name: &str| given(name).filter(|day| day != UNSURE);
        let last = match names.end {
            Some(end) => day(end),
            None => Some(ONGOING.to_owned()),
        };
        let fact = Fact::Span(names.span);
        match (day(names.start), last) {
            (Some(first), Some(last)) => Some((names.start, fact, format!("{first}/{last}"))),
            _ => given(names.band).map(|band| (names.band, fact, band)),
        }
    })
}

/// The name a span is complained of by: its last day, or its only one.
pub(super) fn name_of_end(span: Span) -> &'static str {
    SPANS.iter().find(|names| names.span == span).map_or("", |names| names.end.unwrap_or(names.start))
}
