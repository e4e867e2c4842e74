//! Days and months as people and spreadsheets write them: the forms of the reader of cells, as
//! patterns.

use super::dialect::{Dialect, Replacement};
use super::literal::{exactly, letter_of, one_of};
use super::names::{text, word};
use super::query::Query;
use crate::facts::{Column, Span};
use crate::i18n::table as words;
use crate::screening::cell_parser::{DayRules, EARLIEST, Meaning, MonthEdge, SERIALS};

/// A month or a day in figures.
const SHORT: &str = "[0-9]{1,2}";
/// A year and its month in figures only, as a spreadsheet may have made a number of it.
const SOLID_MONTH: &str = "[0-9]{5,6}([.]0+)?";
/// The same with a day.
const SOLID_DAY: &str = "[0-9]{8}([.]0+)?";
/// The days since the end of 1899.
const SERIAL: &str = "[0-9]{5}([.][0-9]+)?";

/// A year, a month and a day, each from the next by the same letter.
fn parted_day() -> String {
    let between = words::DAY_SEPARATORS.map(|letter| {
        let letter = exactly(&letter.to_string());
        format!("{letter} *{SHORT} *{letter} *")
    });
    let [year, month] = [words::YEAR, words::MONTH].map(|letter| exactly(&letter.to_string()));
    let end = letter_of(words::DAY_ENDS);
    let between = format!("{}|{year} *{SHORT} *{month} *", between.join("|"));
    format!("[0-9]{{4}} *({between}){SHORT}( *{end})?")
}

/// A year and a month.
fn parted_month() -> String {
    let [year, month, end] =
        [words::YEAR, words::MONTH, words::MONTH_END].map(|letter| exactly(&letter.to_string()));
    let separator = letter_of(words::DAY_SEPARATORS);
    format!("[0-9]{{4}} *({separator} *{SHORT}|{year} *{SHORT} *{month}( *{end})?)")
}

/// Any day.
pub fn any_day() -> String {
    format!("({}|{SOLID_DAY}|{SERIAL})", parted_day())
}

/// Any month at the start of a span, where the name of the month may stand once, at the end.
pub fn any_month_of_span() -> String {
    let year = exactly(&words::YEAR.to_string());
    format!("({}|[0-9]{{4}} *{year} *{SHORT}|{SOLID_MONTH})", parted_month())
}

impl Query<'_> {
    /// The text of a day without the time of day.
    pub(super) fn without_time(&self, text: &str) -> String {
        let end = letter_of(words::DAY_ENDS);
        let half = one_of(&words::DAY_HALVES);
        let time = "[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?$";
        let pattern = format!("({end})( *T *| *){time}|( *T *| +){time}| *T?{half} *({time})?$");
        self.dialect.replace(text, &pattern, Replacement::Group)
    }

    /// The day in a cell of days, whether or not it has come.
    pub(super) fn date(&self, column: Column) -> String {
        let text = text(column);
        let day = day_of(self.dialect, &format!("{text}_bare"));
        let Some(month) = self.month(column, &text) else { return day };
        // The only month that nobody can tell from another.
        let is_tenth = self.dialect.matches(&text, "^[0-9]{4} *[.。] *1$");
        format!("COALESCE({day}, CASE WHEN NOT {is_tenth} THEN {month} END)")
    }

    /// The day that a month in `text` stands for; None where nobody has decided that.
    pub(super) fn month(&self, column: Column, text: &str) -> Option<String> {
        self.rules(column).month.map(|edge| month_of(self.dialect, text, edge))
    }

    /// What was decided for the days of a column.
    pub(super) fn rules(&self, column: Column) -> DayRules {
        self.columns(column).last().map(|(_, days)| *days).unwrap_or_default()
    }

    /// The day in a cell; NULL when there is none that is believed.
    pub(super) fn day(&self, column: Column) -> String {
        self.believed(&format!("{}_date", text(column)))
    }

    /// A day that is believed; else NULL.
    pub(super) fn believed(&self, date: &str) -> String {
        let earliest = EARLIEST.unwrap_or_default();
        format!("CASE WHEN {date} BETWEEN DATE '{earliest}' AND {} THEN {date} END", self.as_of())
    }

    /// The last day in a cell; the day to measure on where it goes on.
    pub(super) fn end(&self, column: Column) -> String {
        format!(
            "CASE WHEN {} THEN {} ELSE {} END",
            self.is_ongoing(&word(column, 0)),
            self.as_of(),
            self.day(column)
        )
    }

    /// Whether a text says that it goes on.
    pub(super) fn is_ongoing(&self, text: &str) -> String {
        let table = self.word_table(Column::Last(Span::CrossProvince));
        format!("({text} IN ({}))", self.dialect.literals(&table.saying(Meaning::Ongoing)))
    }
}

/// The day in `text`.
pub fn day_of(dialect: Dialect, text: &str) -> String {
    let parted = dialect.matches(text, &format!("^{}$", parted_day()));
    let solid = dialect.matches(text, &format!("^{SOLID_DAY}$"));
    let serial = dialect.matches(text, &format!("^{SERIAL}$"));
    let [year, month, day] = [(1, 4), (5, 2), (7, 2)]
        .map(|(from, length)| format!("SUBSTRING({text}, {from}, {length})"));
    let number = format!("TRY_CAST(SUBSTRING({text}, 1, 5) AS INT)");
    let (first, last) = (SERIALS.start(), SERIALS.end());
    format!(
        "CASE WHEN {parted} THEN TRY_CAST({} AS DATE) \
         WHEN {solid} THEN TRY_CAST(CONCAT({year}, '-', {month}, '-', {day}) AS DATE) \
         WHEN {serial} AND {number} BETWEEN {first} AND {last} THEN DATE '1899-12-30' + {number} END",
        hyphened(dialect, text),
    )
}

/// The first or the last day of the month in `text`.
fn month_of(dialect: Dialect, text: &str, edge: MonthEdge) -> String {
    let is_month = dialect.matches(text, &format!("^({}|{SOLID_MONTH})$", parted_month()));
    format!("CASE WHEN {is_month} THEN {} END", edge_of(&first_of(dialect, text), edge))
}

/// The first day of the month in `text`, which is one.
pub fn first_of(dialect: Dialect, text: &str) -> String {
    let is_solid = dialect.matches(text, &format!("^{SOLID_MONTH}$"));
    let month = dialect.without(&format!("SUBSTRING({text}, 5, 2)"), "[.].*");
    format!(
        "TRY_CAST(CASE WHEN {is_solid} THEN CONCAT(SUBSTRING({text}, 1, 4), '-', {month}, '-1') \
         ELSE CONCAT({}, '-1') END AS DATE)",
        hyphened(dialect, text),
    )
}

/// The first or the last day of the month that begins on `first`.
pub fn edge_of(first: &str, edge: MonthEdge) -> String {
    match edge {
        MonthEdge::First => first.to_owned(),
        MonthEdge::Last => {
            format!("CAST(({first}) + INTERVAL '1' MONTH - INTERVAL '1' DAY AS DATE)")
        }
    }
}

/// The figures of `text`, hyphens between them.
pub fn hyphened(dialect: Dialect, text: &str) -> String {
    let hyphened = dialect.replace(text, "[^0-9]+", Replacement::Hyphen);
    format!("TRIM(BOTH '-' FROM {hyphened})")
}
