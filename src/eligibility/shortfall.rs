//! What would have to change for a measure that fails, and by how much.

use super::evaluate::Subject;
use super::outcome::Outcome;
use crate::facts::{Date, End, Number, Profile, full_on};
use crate::policy::Trace;
use crate::policy::{Criterion, Measure, Test};

/// One criterion that fails.
#[derive(Clone, Copy, Debug)]
pub struct Shortfall {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// By how much it fails.
    pub gap: Gap,
}

/// By how much a criterion fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Time alone cures it: on this day so many months are full.
    Until {
        /// The day.
        day: Date,
        /// The months.
        months: u32,
    },
    /// A finished span fell so many days short of these months.
    DaysShort {
        /// The days.
        days: u32,
        /// The months.
        months: u32,
    },
    /// So many persons are missing.
    PersonsShort(u32),
    /// It is not a matter of more or less.
    Otherwise,
}

impl Gap {
    /// By how much a span falls short of so many months.
    pub fn of_months(months: u32, start: Date, end: End) -> Self {
        let day = full_on(start, months);
        match end {
            End::Ongoing => Self::Until { day, months },
            End::On(last) => {
                let days = u32::try_from((day - last).num_days()).unwrap_or_default();
                Self::DaysShort { days, months }
            }
        }
    }
}

impl Outcome {
    /// The fewest criteria that would have to change, each with its gap. Empty unless the measure fails.
    pub fn shortfalls(&self, profile: &Profile) -> Vec<Shortfall> {
        of_finding(&self.trace, profile)
    }
}

/// What an outcome of `measure` falls short of, for those who need nothing else of it.
pub fn shortfalls(measure: &'static Measure, profile: &Profile) -> Vec<Shortfall> {
    of_finding(&Subject::person(profile).trace(&measure.condition), profile)
}

fn of_finding(trace: &Trace<Criterion>, profile: &Profile) -> Vec<Shortfall> {
    let shortfall =
        |criterion: &'static Criterion| Shortfall { criterion, gap: gap(&criterion.test, profile) };
    trace.shortfall().into_iter().map(shortfall).collect()
}

fn gap(test: &Test, profile: &Profile) -> Gap {
    let answers = &profile.answers;
    match test {
        Test::MonthsFull(span, months, _) => {
            let days = answers.days(*span);
            days.map_or(Gap::Otherwise, |(start, end)| Gap::of_months(*months, start, end))
        }
        Test::AtLeast(fact, least) => persons_short(answers.number(*fact), *least),
        // Whatever the rule makes of one alone, two are enough.
        Test::Several(fact @ Number::PartnersEligible, _) => {
            persons_short(answers.number(*fact), 2)
        }
        Test::SomeHead(_) => Gap::PersonsShort(1),
        _ => Gap::Otherwise,
    }
}

fn persons_short(have: Option<u32>, least: u32) -> Gap {
    Gap::PersonsShort(least.saturating_sub(have.unwrap_or_default()))
}
