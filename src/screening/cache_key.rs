//! What of a row the rules can tell apart.
//!
//! Of days they see no more than which months are full between them, so that two rows with other
//! days and the same full months come to the same. Only where it is told when months will be full
//! do the days themselves count. All other cells are kept as they are written.

use super::column_cache::ColumnCache;
use super::csv::Row;
use crate::facts::{Column, Date, Day, End, Fact, Span, full_on, fullness};
use crate::policy::Condition;
use crate::policy::{Amount, Criterion, HeadRule, Measure, Test};
use std::ops::Range;

/// Makes the keys of rows.
#[derive(Debug)]
pub struct RowKeys {
    parts: Vec<Part>,
    thresholds: Thresholds,
    as_of: Date,
    key: Vec<u8>,
    days: Vec<u8>,
}

/// A part of a row that is told apart by itself.
#[derive(Clone, Debug)]
enum Part {
    /// Cells side by side, as they are written.
    Cells(Range<usize>),
    /// The two days of a span; a licence has no last.
    Span(Span, usize, Option<usize>),
    /// The two days of a graduate: left school, hired.
    Graduate(usize, usize),
}

/// After how many months the measures of a table ask.
#[derive(Debug, Default)]
struct Thresholds {
    spans: [Vec<u32>; Span::ALL.len()],
    graduates: Vec<u32>,
}

impl RowKeys {
    /// For rows whose cells mean `columns`, assessed by `measures`.
    pub fn new(columns: &[Option<Column>], measures: &[&'static Measure], as_of: Date) -> Self {
        let mut thresholds = Thresholds::default();
        for measure in measures {
            thresholds.measure(measure);
        }
        Self { parts: parts(columns), thresholds, as_of, key: Vec::new(), days: Vec::new() }
    }

    /// The last key, and the days on which the spans of its row began that go on.
    pub fn key_with_days(&mut self) -> &[u8] {
        self.key.append(&mut self.days);
        &self.key
    }

    /// The key of a row.
    pub fn key(&mut self, row: &Row, cells: &mut ColumnCache) -> &[u8] {
        let Self { parts, thresholds, as_of, key, days } = self;
        key.clear();
        days.clear();
        for part in parts.iter() {
            match *part {
                Part::Cells(ref columns) => write(key, row, columns.clone()),
                Part::Span(_, first, last)
                    if row.cell(first).is_empty()
                        && last.is_none_or(|last| row.cell(last).is_empty()) =>
                {
                    key.push(EMPTY);
                }
                Part::Span(span, first, last) => {
                    let end = match span {
                        Span::Trading => Some(End::Ongoing),
                        _ => last.and_then(|last| cells.day(row, last)),
                    };
                    match (cells.day(row, first), end) {
                        (Some(End::On(start)), Some(end)) if fits(start, end, *as_of) => {
                            thresholds.write(key, span, start, end, *as_of);
                            if end == End::Ongoing {
                                days.extend_from_slice(
                                    &(start - Date::MIN).num_days().to_le_bytes(),
                                );
                            }
                        }
                        _ => write_both(key, row, first, last),
                    }
                }
                Part::Graduate(left, hired) => {
                    match (cells.day(row, left), cells.day(row, hired)) {
                        (Some(End::On(left)), Some(End::On(hired))) => {
                            key.push(DAYS);
                            let in_time = |&months: &u32| u8::from(hired <= full_on(left, months));
                            key.extend(thresholds.graduates.iter().map(in_time));
                        }
                        _ => write_both(key, row, left, Some(hired)),
                    }
                }
            }
        }
        key
    }
}

/// Nothing is written.
const EMPTY: u8 = 0;
/// Days follow by what they come to.
const DAYS: u8 = 1;
/// The same of a span that goes on, which time may cure.
const RUNNING: u8 = 2;
/// Cells follow as they are written.
const WRITTEN: u8 = 3;

/// The parts of a row whose cells mean `columns`.
fn parts(columns: &[Option<Column>]) -> Vec<Part> {
    let index = |column: Column| columns.iter().position(|it| *it == Some(column));
    let day = |day: Day| index(Column::Fact(Fact::Day(day)));
    let (left, hired) = (day(Day::LeftSchool), day(Day::Hired));
    let part = |(column_index, column): (usize, &Option<Column>)| match (*column)? {
        Column::First(span) => Some(Part::Span(span, column_index, index(Column::Last(span)))),
        Column::Last(span) if index(Column::First(span)).is_some() => None,
        Column::Fact(Fact::Day(Day::LeftSchool)) if hired.is_some() => {
            hired.map(|hired| Part::Graduate(column_index, hired))
        }
        Column::Fact(Fact::Day(Day::Hired)) if left.is_some() => None,
        _ => Some(Part::Cells(column_index..column_index + 1)),
    };
    let mut parts = Vec::new();
    for part in columns.iter().enumerate().filter_map(part) {
        match (parts.last_mut(), &part) {
            (Some(Part::Cells(before)), Part::Cells(this)) if before.end == this.start => {
                before.end = this.end;
            }
            _ => parts.push(part),
        }
    }
    parts
}

impl Thresholds {
    fn measure(&mut self, measure: &'static Measure) {
        self.condition(&measure.condition);
        if let Amount::PerHead { heads, .. } = &measure.amount {
            self.heads(heads);
        }
    }

    fn heads(&mut self, heads: &'static HeadRule) {
        self.condition(&heads.each);
    }

    fn condition(&mut self, condition: &'static Condition<Criterion>) {
        for criterion in condition.criteria() {
            match &criterion.test {
                Test::MonthsFull(span, months, _) | Test::MonthsBelow(span, months, _) => {
                    self.spans[*span as usize].push(*months);
                }
                Test::RecentGraduate(months, _) => self.graduates.push(*months),
                Test::SomeHead(heads) => self.heads(heads),
                Test::AnyMeasure(measures) => {
                    measures.iter().for_each(|measure| self.measure(measure));
                }
                _ => {}
            }
        }
    }

    fn write(&self, key: &mut Vec<u8>, span: Span, start: Date, end: End, as_of: Date) {
        key.push(if end == End::Ongoing { RUNNING } else { DAYS });
        let months = &self.spans[span as usize];
        key.extend(months.iter().map(|&months| fullness(start, end, as_of, months) as u8));
    }
}

/// A span whose days fit together, so that nothing is told of them.
fn fits(start: Date, end: End, as_of: Date) -> bool {
    match end {
        End::On(last) => start <= last && last <= as_of,
        End::Ongoing => start <= as_of,
    }
}

/// Two cells as they are written.
fn write_both(key: &mut Vec<u8>, row: &Row, first: usize, last: Option<usize>) {
    key.push(WRITTEN);
    write(key, row, first..first + 1);
    if let Some(last) = last {
        write(key, row, last..last + 1);
    }
}

/// Cells side by side after their lengths (a long one's stands in more bytes), so that no two rows
/// are written alike.
fn write(key: &mut Vec<u8>, row: &Row, columns: Range<usize>) {
    for column_index in columns.clone() {
        let length = row.cell(column_index).len();
        match u8::try_from(length) {
            Ok(short) if short < u8::MAX => key.push(short),
            _ => {
                key.push(u8::MAX);
                key.extend_from_slice(&length.to_le_bytes());
            }
        }
    }
    key.extend_from_slice(row.cells(columns));
}
