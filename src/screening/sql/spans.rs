//! Spans, out of what their cells say.

use super::cells::Adds;
use super::days::{any_day, any_month, day_of, edge_of, hyphened, month_of};
use super::literal::letter_of;
use super::names::{band, day, last, over, start, text};
use super::query::Query;
use crate::facts::{Column, Span, UNSURE};
use crate::i18n::table as words;
use crate::screening::cell_parser::MonthEdge;

impl Query<'_> {
    /// Days win over a band; one that is 不清楚 leaves the band to decide, a wrong one leaves nothing
    /// to.
    pub(super) fn span(&self, span: Span) -> Adds {
        let columns = [Column::First(span), Column::Last(span), Column::Band(span)];
        let [_, last_text, _] = columns.map(text);
        let (from, to) = (day(columns[0]), day(columns[1]));
        let key = format!("{}_key", text(columns[2]));
        let trading = span == Span::Trading;
        let to = if trading { self.as_of() } else { to };
        let mut wrongs = vec![self.is_wrong(columns[0]), format!("COALESCE({key} = 'wrong', FALSE)")];
        let mut is_over = "FALSE".to_owned();
        if !trading {
            wrongs.push(self.is_wrong(columns[1]));
            is_over = format!("NOT {}", self.is_ongoing(&super::names::word(columns[1], 0)));
        }
        let wrongs = wrongs.join(" OR ");
        let given = format!("{from} IS NOT NULL AND {to} IS NOT NULL AND NOT ({wrongs})");
        vec![
            (start(span), format!("CASE WHEN {given} AND {to} >= {from} THEN {from} END")),
            (last(span), to.clone()),
            (over(span), is_over),
            (band(span), format!("CASE WHEN {given} OR {wrongs} THEN '{UNSURE}' ELSE {key} END")),
        ]
    }

    /// Whether a cell of days says something that cannot be taken.
    fn is_wrong(&self, column: Column) -> String {
        format!(
            "({} IS NOT NULL AND NOT {} AND {} IS NULL)",
            text(column),
            self.is_unsure(column, 0),
            day(column)
        )
    }
}
