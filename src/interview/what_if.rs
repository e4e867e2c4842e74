//! Trying another number or another day, without changing the answers.

use super::Interview;
use super::question::Question;
use crate::eligibility::{Gap, Outcome};
use crate::facts::{Answer, Date, EntityKind, Fact, Number, parse};
use chrono::Days;

/// What can be tried on a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Adjustment {
    /// Another number of persons.
    Persons(Question),
    /// A later day; on this one something is full.
    Until(Date),
}

/// One step of an adjustment: a person, or ten days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One person more, ten days later but not past the day on which something is full.
    More,
    /// One person fewer, ten days earlier.
    Fewer,
}

/// Numbers of which others are a part: one person more of the part may be one more of the whole.
const WHOLES: [Number; 4] =
    [Number::PartnersTotal, Number::HiresGroup, Number::BatchPeople, Number::BatchOk];

/// A longer list is not tried on.
const TRIED_ENTRIES: usize = 20;

const TEN_DAYS: Days = Days::new(10);

impl Interview {
    /// What could be tried on a measure: each number given that matters to it, and the day on which a failing
    /// condition is full. Of a long list no entry is tried: nobody looks through so many steppers.
    pub fn adjustments(&self, outcome: &Outcome) -> Vec<Adjustment> {
        let mut all = Vec::new();
        for question in self.answered() {
            if self.may_matter(question, outcome) && matters(self, question, outcome) {
                all.push(Adjustment::Persons(question));
            }
        }
        for shortfall in outcome.shortfalls(self.profile()) {
            if let Gap::Until { day, .. } = shortfall.gap {
                all.push(Adjustment::Until(day));
            }
        }
        all
    }

    /// The interview after a step; None where it leads to answers that cannot be.
    pub fn step(&self, adjustment: Adjustment, step: Step) -> Option<Self> {
        match adjustment {
            Adjustment::Persons(question) => self.with_persons(question, step),
            Adjustment::Until(day) => {
                let mut later = self.clone();
                let as_of = self.profile().as_of;
                later.profile_mut().as_of = match step {
                    Step::More if as_of < day => as_of.checked_add_days(TEN_DAYS)?.min(day),
                    Step::More => as_of.checked_add_days(TEN_DAYS)?,
                    Step::Fewer => as_of.checked_sub_days(TEN_DAYS)?,
                };
                later.profile().faults().is_empty().then_some(later)
            }
        }
    }

    fn with_persons(&self, question: Question, step: Step) -> Option<Self> {
        let changed = self.with_one(question, step)?;
        let wholes =
            WHOLES.map(|whole| Question { entity: question.entity, fact: Fact::Number(whole) });
        let with_whole = wholes.into_iter().filter_map(|whole| changed.with_one(whole, step));
        // The other entries are as they were.
        let is_possible = |changed: &Self| changed.profile().faults_of(question.entity).is_empty();
        std::iter::once(changed.clone()).chain(with_whole).find(is_possible)
    }

    fn with_one(&self, question: Question, step: Step) -> Option<Self> {
        let Some(Answer::Number(number)) = self.answer_to(question) else { return None };
        let number = match step {
            Step::More => number.checked_add(1)?,
            Step::Fewer => number.checked_sub(1)?,
        };
        // The limits of a number are known where it is read.
        let answer = parse(question.fact, &number.to_string()).ok()?;
        let mut changed = self.clone();
        changed.profile_mut().at_mut(question.entity)?.set(question.fact, answer);
        Some(changed)
    }

    /// Whether a number could matter to a measure, told without trying it.
    fn may_matter(&self, question: Question, outcome: &Outcome) -> bool {
        let kind = question.entity.entity_kind();
        let is_number = matches!(question.fact, Fact::Number(_));
        is_number
            && (kind == EntityKind::Person
                || self.profile().batches.len() <= TRIED_ENTRIES
                    && outcome.granted.measure.counts_heads(kind))
    }
}

fn matters(interview: &Interview, question: Question, outcome: &Outcome) -> bool {
    [Step::More, Step::Fewer].into_iter().any(|step| {
        let changed = interview.step(Adjustment::Persons(question), step);
        let after = changed.and_then(|changed| outcome.again(changed.profile()));
        after.is_some_and(|after| {
            (after.status, after.entitlement) != (outcome.status, outcome.entitlement)
        })
    })
}
