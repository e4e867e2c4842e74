//! The columns of the steps, by name, and words as literals.

use crate::facts::{Column, Fact, Multiple, Number, Role, Single, Span};

/// The text of a row.
pub const ROW: &str = "q_row";
/// The first cell that is filled.
pub const FIRST: &str = "q_first_cell";
/// Whether a row is assessed.
pub const IS_PERSON: &str = "q_is_person";

/// The text of a cell as it stands in the table.
pub fn raw(column: Column, nth: usize) -> String {
    format!("{}_raw", cell(column, nth))
}

/// The text of a cell as it is compared; NULL when it is empty.
pub fn text(column: Column) -> String {
    nth_text(column, 0)
}

/// The same in one of several columns for one set.
pub fn nth_text(column: Column, nth: usize) -> String {
    format!("{}_text", cell(column, nth))
}

/// The text of a cell without blanks.
pub fn word(column: Column, nth: usize) -> String {
    format!("{}_word", cell(column, nth))
}

/// The words in a cell.
pub fn words_of(column: Column, nth: usize) -> String {
    format!("{}_words", cell(column, nth))
}

/// Whether the cell of the roles names nothing else.
pub fn names_roles() -> String {
    format!("{}_only", cell(Column::Roles, 0))
}

/// What was ticked in all columns for a set.
pub fn ticked(set: Multiple) -> String {
    format!("{}_ticked", answer(Fact::Multiple(set)))
}

fn cell(column: Column, nth: usize) -> String {
    match nth {
        0 => format!("q_{}", column.key()),
        nth => format!("q_{}_{}", column.key(), nth + 1),
    }
}

/// The day in a cell; NULL when there is none that has come.
pub fn day(column: Column) -> String {
    format!("{}_day", text(column))
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

/// Keys as literals, in a row.
pub fn literals<'a>(keys: impl IntoIterator<Item = &'a str>) -> String {
    keys.into_iter().map(|key| format!("'{key}'")).collect::<Vec<_>>().join(", ")
}
