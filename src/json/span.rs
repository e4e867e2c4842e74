//! Spans: one fact, which the reading writes as a first day, a last day and a band.

use super::text::{Object, complaint, text};
use crate::facts::{Column, Date, Fact, ONGOING, Problem, Span, UNSURE, parse_date};

/// Whether `name` is part of a span. A day is checked by itself, whether or not its other end is there.
///
/// # Errors
/// There is no such day, or it has not come yet.
pub(super) fn check(name: &str, written: &str, as_of: Date) -> Result<bool, String> {
    let column = Column::from_key(name);
    let Some(column @ (Column::First(_) | Column::Last(_) | Column::Band(_))) = column else {
        return Ok(false);
    };
    let is_day = !matches!(column, Column::Band(_)) && ![UNSURE, ""].contains(&written);
    let goes_on = column == Column::Last(Span::CrossProvince) && written == ONGOING;
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
    Span::ALL.iter().filter_map(|&span| {
        let given = |column: Column| {
            object.get(column.key()).and_then(text).filter(|text| !text.is_empty())
        };
        let day = |column: Column| given(column).filter(|day| day != UNSURE);
        let last = match span {
            Span::Trading => Some(ONGOING.to_owned()),
            span => day(Column::Last(span)),
        };
        let (first, band) = (Column::First(span), Column::Band(span));
        match (day(first), last) {
            (Some(from), Some(to)) => Some((first.key(), Fact::Span(span), format!("{from}/{to}"))),
            _ => given(band).map(|answer| (band.key(), Fact::Span(span), answer)),
        }
    })
}

/// The name a span is complained of by: its last day, or its only one.
pub(super) fn name_of_end(span: Span) -> &'static str {
    let end = if span == Span::Trading { Column::First(span) } else { Column::Last(span) };
    end.key()
}
