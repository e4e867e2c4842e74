//! The columns of the steps, by name, and words as literals.

use crate::facts::{Column, Fact, Number, Role, Single, Span};

/// The text of a cell; NULL when it is empty.
pub fn text(column: Column) -> String {
    format!("q_{}_text", column.key())
}

/// The words in a cell.
pub fn parted(column: Column) -> String {
    format!("q_{}_parts", column.key())
}

/// The answer to a fact: its key.
pub fn answer(fact: Fact) -> String {
    format!("q_{}", fact.key())
}

/// A single choice, as it holds after what silence means.
pub fn single(fact: Single) -> String {
    answer(Fact::Single(fact))
}

/// A number; NULL when it is not known.
pub fn number(fact: Number) -> String {
    answer(Fact::Number(fact))
}

/// Whether somebody has a role.
pub fn role(role: Role) -> String {
    format!("q_is_{}", role.key())
}

/// The first day of a span; NULL when no days are given.
pub fn start(span: Span) -> String {
    format!("q_{}_start", span.key())
}

/// The last day of a span, or the day to measure on.
pub fn last(span: Span) -> String {
    format!("q_{}_last", span.key())
}

/// Whether a span is over.
pub fn over(span: Span) -> String {
    format!("q_{}_over", span.key())
}

/// The band of a span that gives no days.
pub fn band(span: Span) -> String {
    format!("q_{}_band", span.key())
}

/// Words as literals, in a row.
pub fn literals<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", ")
}
