//! Both days of a span in one cell, where it was decided that a column holds them.

use super::cells::Adds;
use super::days::{any_day, any_month_of_span, day_of, edge_of, first_of, hyphened};
use super::literal::{exactly, letter_of};
use super::names::text;
use super::query::Query;
use crate::facts::Column;
use crate::i18n::table as words;

/// The first day of the span in a cell; NULL where there is none.
pub fn first(column: Column) -> String {
    format!("{}_first", text(column))
}

/// Its last day, or the day to measure on.
pub fn last(column: Column) -> String {
    format!("{}_last", text(column))
}

/// What stands behind the first day.
pub fn tail(column: Column) -> String {
    format!("{}_tail", text(column))
}

/// A day whether or not it is in order.
fn written(day: &str) -> String {
    format!("{day}_written")
}

fn head_day(column: Column) -> String {
    format!("{}_head_day", text(column))
}

fn head_month(column: Column) -> String {
    format!("{}_head_month", text(column))
}

impl Query<'_> {
    /// Whether both days may stand in one cell of a column.
    pub(super) fn holds_two_days(&self, column: Column) -> bool {
        column.may_hold_span() && self.rules(column).span
    }

    fn two_days(&self) -> impl Iterator<Item = Column> {
        Column::all().filter(|column| self.holds_two_days(*column))
    }

    /// What the cells begin with: a day, or else a month.
    pub(super) fn heads_of_spans(&self) -> Adds {
        let heads = |column: Column| {
            let text = text(column);
            let starts =
                |pattern: &str| self.dialect.extract(&text, &format!("^{pattern}([^0-9].*)?$"));
            [
                (head_day(column), starts(&any_day())),
                (head_month(column), starts(&any_month_of_span())),
            ]
        };
        self.two_days().flat_map(heads).collect()
    }

    /// What stands behind that.
    pub(super) fn tails_of_spans(&self) -> Adds {
        let (from, until) = (exactly(&words::SPAN_FROM.to_string()), words::SPAN_TO);
        let connector = letter_of(words::SPAN_CONNECTORS);
        let connectors = letter_of(words::SPAN_CONNECTORS.into_iter().chain([' ']));
        let tail_of = |column: Column| {
            let (text, day, month) = (text(column), head_day(column), head_month(column));
            let head = format!("CASE WHEN {day} <> '' THEN {day} ELSE {month} END");
            let rest = format!("SUBSTRING({text}, LENGTH({head}) + 1)");
            let pattern = format!("^ *{from}? *{connector}{connectors}*(.*)$");
            let behind = self.dialect.extract(&rest, &pattern);
            let until = exactly(&until.to_string());
            (tail(column), self.dialect.without(&behind, &format!("{until}+$")))
        };
        self.two_days().map(tail_of).collect()
    }

    /// Both days, whether or not they are in order.
    pub(super) fn days_of_spans(&self) -> Adds {
        let both = |column: Column| {
            let tail = tail(column);
            let last_day = format!(
                "CASE WHEN {} THEN {} ELSE {} END",
                self.is_ongoing(&tail),
                self.as_of(),
                self.believed(&format!("({})", self.tail_date(column))),
            );
            let first_day = self.believed(&format!("({})", self.head_date(column)));
            [(written(&first(column)), first_day), (written(&last(column)), last_day)]
        };
        self.two_days().flat_map(both).collect()
    }

    /// Both days, where they are in order.
    pub(super) fn whole_spans(&self) -> Adds {
        let both = |column: Column| {
            let [from, to] = [first(column), last(column)].map(|day| written(&day));
            let whole = |day: &str| format!("CASE WHEN {to} >= {from} THEN {day} END");
            [(first(column), whole(&from)), (last(column), whole(&to))]
        };
        self.two_days().flat_map(both).collect()
    }

    /// The day that a cell begins with.
    fn head_date(&self, column: Column) -> String {
        let (text, day, month) = (text(column), head_day(column), head_month(column));
        let of_day = day_of(self.dialect, &day);
        let Some(edge) = self.rules(column).month else { return of_day };
        let of_month = edge_of(&first_of(self.dialect, &month), edge);
        let [year, name] = [words::YEAR, words::MONTH].map(|it| exactly(&it.to_string()));
        let is_cut = self.dialect.matches(&month, &format!("{year} *[0-9]+$"));
        let is_named = self.dialect.matches(&text, &format!("{name}$"));
        format!(
            "CASE WHEN {day} <> '' THEN {of_day} WHEN {month} <> '' AND (NOT {is_cut} OR {is_named}) THEN {of_month} END"
        )
    }

    /// The day behind it, of the first year where none is named.
    fn tail_date(&self, column: Column) -> String {
        let (tail, day) = (tail(column), head_day(column));
        let is = |pattern: &str| self.dialect.matches(&tail, &format!("^{pattern}$"));
        let name = exactly(&words::MONTH.to_string());
        let end = letter_of(words::DAY_ENDS);
        let separator = letter_of(words::DAY_SEPARATORS);
        let short = "[0-9]{1,2}";
        let is_day = format!(
            "({} OR ({day} <> '' AND {}))",
            is(&format!("{short} *{name} *{short}( *{end})?")),
            is(&format!("{short} *{separator} *{short}")),
        );
        let is_month =
            format!("({} OR ({day} = '' AND {}))", is(&format!("{short} *{name}")), is(short));
        let is_serial = self.dialect.matches(&day, "^[0-9]{5}([.]|$)");
        let year = format!(
            "CASE WHEN {is_serial} THEN CAST(YEAR({}) AS {}) ELSE SUBSTRING({}, 1, 4) END",
            day_of(self.dialect, &day),
            self.dialect.text(),
            text(column),
        );
        let figures = hyphened(self.dialect, &tail);
        let of_year = format!("TRY_CAST(CONCAT({year}, '-', {figures}) AS DATE)");
        let mut dates =
            vec![day_of(self.dialect, &tail), format!("CASE WHEN {is_day} THEN {of_year} END")];
        if let (Some(month), Some(edge)) = (self.month(column, &tail), self.rules(column).month) {
            let first = format!("TRY_CAST(CONCAT({year}, '-', {figures}, '-1') AS DATE)");
            dates.push(month);
            dates.push(format!("CASE WHEN {is_month} THEN {} END", edge_of(&first, edge)));
        }
        format!("COALESCE({})", dates.join(", "))
    }
}
