//! After how many months the measures of an edition ask.

use crate::facts::{Date, End, Span, full_on, fullness};
use crate::policy::{Amount, Condition, Criterion, Edition, HeadRule, Measure, Test};

/// After how many months the measures of an edition ask.
#[derive(Clone, Debug, Default)]
pub struct Thresholds {
    spans: [Vec<u32>; Span::ALL.len()],
    graduates: Vec<u32>,
}

/// So many have room in a word.
const ROOM: usize = 28;

impl Thresholds {
    /// Those of `edition`.
    pub fn new(edition: &Edition) -> Self {
        let mut thresholds = Self::default();
        edition.measures().for_each(|measure| thresholds.measure(measure));
        for months in thresholds.spans.iter_mut().chain([&mut thresholds.graduates]) {
            months.sort_unstable();
            months.dedup();
        }
        thresholds
    }

    /// Which months of a span are full, as a number of its own; None where there are too many.
    pub fn of_span(&self, span: Span, first: Date, end: End, as_of: Date) -> Option<u64> {
        let months = &self.spans[span as usize];
        let full = |word, &months: &u32| word << 2 | fullness(first, end, as_of, months) as u64;
        (months.len() <= ROOM).then(|| months.iter().fold(0, full))
    }

    /// Within which months after school somebody was hired, as a number of its own; None where there
    /// are too many.
    pub fn of_graduate(&self, left_school: Date, hired: Date) -> Option<u64> {
        let in_time =
            |word, &months: &u32| word << 1 | u64::from(hired <= full_on(left_school, months));
        (self.graduates.len() <= ROOM).then(|| self.graduates.iter().fold(0, in_time))
    }

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
}
