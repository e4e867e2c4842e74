//! Spans, out of what their cells say.

use super::cells::Adds;
use super::names::{band, day, last, over, start, text, word};
use super::query::Query;
use super::two_days;
use crate::facts::{Column, Span, UNSURE};

/// What the cells of a span say of its two days, as expressions.
struct Days {
    first: String,
    last: String,
    is_over: String,
    /// Something of it cannot be taken.
    is_wrong: Vec<String>,
}

impl Query<'_> {
    /// Days win over a band; one that is 不清楚 leaves the band to decide, a wrong one leaves nothing
    /// to.
    pub(super) fn span(&self, span: Span) -> Adds {
        let key = format!("{}_key", text(Column::Band(span)));
        let mut days = self.with_both(span, self.separate_days(span));
        days.is_wrong.push(format!("COALESCE({key} = 'wrong', FALSE)"));
        let Days { first, last: to, is_over, is_wrong } = days;
        let wrong = is_wrong.join(" OR ");
        let given = format!("{first} IS NOT NULL AND {to} IS NOT NULL AND NOT ({wrong})");
        vec![
            (start(span), format!("CASE WHEN {given} AND {to} >= {first} THEN {first} END")),
            (last(span), to.clone()),
            (over(span), is_over),
            (band(span), format!("CASE WHEN {given} OR {wrong} THEN '{UNSURE}' ELSE {key} END")),
        ]
    }

    /// Each day in a cell of its own. A licence has no last one.
    fn separate_days(&self, span: Span) -> Days {
        let columns = [Column::First(span), Column::Last(span)];
        let [first, last] = columns.map(day);
        let [first_wrong, last_wrong] = columns.map(|column| self.is_wrong(column));
        if span == Span::Trading {
            let (last, is_over) = (self.as_of(), "FALSE".to_owned());
            return Days { first, last, is_over, is_wrong: vec![first_wrong] };
        }
        let is_over = format!("(NOT {})", self.is_ongoing(&word(columns[1], 0)));
        Days { first, last, is_over, is_wrong: vec![first_wrong, last_wrong] }
    }

    /// Both days in one cell, where a cell holds them; one beside it may not say another.
    fn with_both(&self, span: Span, apart: Days) -> Days {
        let columns = [Column::First(span), Column::Last(span)];
        let holding = columns.into_iter().filter(|column| self.holds_two_days(*column));
        let holding = holding.collect::<Vec<_>>();
        if holding.is_empty() {
            return apart;
        }
        let ongoing = |text: &str| self.is_ongoing(text);
        let cases = |value: &dyn Fn(Column) -> String| {
            let case = |column: &Column| {
                format!("WHEN {} IS NOT NULL THEN {} ", two_days::first(*column), value(*column))
            };
            // Of two cells that hold both the last counts.
            holding.iter().rev().map(case).collect::<String>()
        };
        let is_over = |column: Column| format!("(NOT {})", ongoing(&two_days::tail(column)));
        let Days { first, last, is_over: over_apart, mut is_wrong } = apart;
        let (both_first, both_last, both_over) =
            (cases(&two_days::first), cases(&two_days::last), cases(&is_over));
        let over_both = format!("CASE {both_over}END");
        is_wrong.push(format!("COALESCE({first} <> CASE {both_first}END, FALSE)"));
        is_wrong.push(format!(
            "COALESCE({last} <> CASE {both_last}END OR ({last} IS NOT NULL AND {over_apart} <> ({over_both})), FALSE)"
        ));
        Days {
            first: format!("CASE {both_first}ELSE {first} END"),
            last: format!("CASE {both_last}ELSE {last} END"),
            is_over: format!("CASE {both_over}ELSE {over_apart} END"),
            is_wrong,
        }
    }

    /// Whether a cell of days says something that cannot be taken.
    fn is_wrong(&self, column: Column) -> String {
        let mut wrong = format!(
            "{} IS NOT NULL AND NOT {} AND {} IS NULL",
            text(column),
            self.is_unsure(column, 0),
            day(column)
        );
        if self.holds_two_days(column) {
            wrong = format!("{wrong} AND {} IS NULL", two_days::first(column));
        }
        format!("({wrong})")
    }
}
