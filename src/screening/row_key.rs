//! What of a row the rules can tell apart: a word a cell. Rows with the same words come to the same.
//!
//! Of days the rules see no more than which months are full between them, so rows with other days and
//! the same full months have the same words. Where days are told, [`RowKey::days`] has them.

use super::cell_parser::{CellValue, RoleSet};
use super::row::SpanColumns;
use super::thresholds::Thresholds;
use crate::eligibility::Gap;
use crate::facts::{Answer, Column, Date, Day, End, Fact, FactSet, Profile, Span};
use crate::policy::Edition;
use chrono::Datelike;

/// The words of a row.
#[derive(Clone, Debug)]
pub struct RowKey {
    columns: Vec<Column>,
    thresholds: Thresholds,
    as_of: Date,
    default_roles: RoleSet,
    words: Vec<u64>,
    roles: RoleSet,
    said: FactSet,
    days: [Option<(Date, End)>; Span::ALL.len()],
}

/// The words that something depends on, by their indexes.
pub type Words = Box<[usize]>;

// How the words end that say which months are full. No cell's code ends so.
const FINISHED: u64 = 13;
const ONGOING: u64 = 14;
const GRADUATE: u64 = 15;

impl RowKey {
    /// For rows with these known columns, by the measures of `edition`. Who names no role has those
    /// of `everyone`.
    pub fn new(columns: Vec<Column>, edition: &Edition, everyone: &Profile) -> Self {
        let default_roles = everyone.roles.iter().copied().collect();
        Self {
            words: vec![0; columns.len()],
            columns,
            thresholds: Thresholds::new(edition),
            as_of: everyone.as_of,
            default_roles,
            roles: default_roles,
            said: FactSet::NONE,
            days: [None; Span::ALL.len()],
        }
    }

    /// The words that have a say in `facts`, and those of roles.
    pub fn words_of(&self, facts: FactSet) -> Words {
        let mut all = facts;
        for _ in Fact::all() {
            all = all.iter().fold(all, |all, fact| all.or(fact.told_with()));
        }
        let columns = self.columns.iter().enumerate();
        let is_of = |column: &Column| column.fact().is_none_or(|fact| all.has(fact));
        columns.filter(|(_, column)| is_of(column)).map(|(index, _)| index).collect()
    }

    /// Takes what the cells of a row say.
    pub fn set(&mut self, values: &[CellValue]) {
        self.roles = self.default_roles;
        self.said = FactSet::NONE;
        self.days = [None; Span::ALL.len()];
        let mut spans = [SpanColumns::default(); Span::ALL.len()];
        let mut graduate = [None; Day::ALL.len()];
        for ((word, &value), &column) in self.words.iter_mut().zip(values).zip(&self.columns) {
            *word = code(value);
            match (column.fact(), value) {
                (_, CellValue::Nothing) => {}
                (None, CellValue::Roles(roles)) => self.roles = roles,
                (None, _) => self.roles = RoleSet::default(),
                (Some(Fact::Span(span)), value) => spans[span as usize].set(column, value),
                (Some(fact), value) => {
                    self.said = self.said.with(fact);
                    if let Fact::Day(day) = fact {
                        let date = |end| if let End::On(date) = end { Some(date) } else { None };
                        graduate[day as usize] = value.day().and_then(date);
                    }
                }
            }
        }
        for (&span, columns) in Span::ALL.iter().zip(spans) {
            self.span(span, columns);
        }
        if let [Some(left_school), Some(hired)] = graduate
            && left_school.max(hired) <= self.as_of
            && let Some(full) = self.thresholds.of_graduate(left_school, hired)
        {
            self.replace(
                |column| matches!(column, Column::Fact(Fact::Day(_))),
                full << 4 | GRADUATE,
            );
        }
    }

    fn span(&mut self, span: Span, columns: SpanColumns) {
        let Some(answer) = columns.answer(span) else { return };
        self.said = self.said.with(Fact::Span(span));
        let Answer::Days(first, end) = answer else { return };
        let (last, tag) = match end {
            End::On(last) => (last, FINISHED),
            End::Ongoing => (first, ONGOING),
        };
        // Of days that do not fit there is more to say.
        if first > last || last > self.as_of || columns.contradict() {
            return;
        }
        if let Some(full) = self.thresholds.of_span(span, first, end, self.as_of) {
            self.days[span as usize] = Some((first, end));
            self.replace(|column| column.fact() == Some(Fact::Span(span)), full << 4 | tag);
        }
    }

    fn replace(&mut self, is_of: impl Fn(Column) -> bool, by: u64) {
        for (word, _) in self.words.iter_mut().zip(&self.columns).filter(|(_, it)| is_of(**it)) {
            *word = by;
        }
    }

    /// Appends some words to a key.
    pub fn write(&self, words: &Words, key: &mut Vec<u64>) {
        key.extend(words.iter().map(|&index| self.words[index]));
    }

    /// Appends the days of a span to a key.
    pub fn write_days(&self, span: Span, key: &mut Vec<u64>) {
        let days =
            self.days(span).map_or(CellValue::Nothing, |(first, end)| CellValue::Days(first, end));
        key.push(code(days));
    }

    /// The roles of the row.
    pub fn roles(&self) -> RoleSet {
        self.roles
    }

    /// A gap that was found for a row with the same words, as it is in this one.
    pub fn gap(&self, span: Option<Span>, found: Gap) -> Gap {
        match (found, span.and_then(|span| self.days(span))) {
            (Gap::Until { months, .. } | Gap::DaysShort { months, .. }, Some((first, end))) => {
                Gap::of_months(months, first, end)
            }
            _ => found,
        }
    }

    /// The facts on which the row says anything.
    pub fn said(&self) -> FactSet {
        self.said
    }

    /// The days of a span the row says, where they fit and their word does not say them.
    pub fn days(&self, span: Span) -> Option<(Date, End)> {
        self.days[span as usize]
    }
}

/// A number that no other value of a column has from which anything else could come.
fn code(value: CellValue) -> u64 {
    let tagged = |tag: u64, value: u64| value << 4 | tag;
    match value {
        CellValue::Nothing => 0,
        CellValue::Unsure | CellValue::Mark => 1,
        CellValue::Wrong => 2,
        CellValue::Day(End::Ongoing) => 3,
        CellValue::Day(End::On(day)) => tagged(4, day_number(day)),
        CellValue::Days(first, End::Ongoing) => tagged(5, day_number(first)),
        CellValue::Days(first, End::On(last)) => {
            tagged(6, day_number(first) << 28 | day_number(last))
        }
        CellValue::One(choice) => tagged(7, choice as u64),
        CellValue::Many { ticked, unsure } => tagged(8, ticked.bits() << 1 | u64::from(unsure)),
        CellValue::Number(number) => tagged(9, number.into()),
        CellValue::Roles(roles) => tagged(10, roles.bits()),
    }
}

/// The number of a day; 28 bits hold all there are.
pub fn day_number(day: Date) -> u64 {
    let days = day.num_days_from_ce() - Date::MIN.num_days_from_ce();
    u64::from(days.unsigned_abs())
}
