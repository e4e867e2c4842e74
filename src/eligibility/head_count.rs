//! How many people count (reading §6.1, §6.2).

use std::iter::Sum;
use std::ops::Add;

use crate::facts::{Answers, Choice, EntityKind, Fact, Number, Profile, Single, Span};
use crate::policy::HeadRule;
use crate::policy::Truth;

/// How many people count, in persons: for certain, perhaps, or only if an office says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HeadCount {
    /// They count.
    pub sure: u64,
    /// They may count: something about them was not said.
    pub unsure: u64,
    /// They count only under one reading of unclear words.
    pub edge: u64,
    /// There may be more; how many was not said.
    pub unbounded: bool,
    /// Of the sure, how many are in a priority group for certain.
    pub priority: u64,
    /// Of all, how many may be in a priority group.
    pub priority_most: u64,
}

impl HeadCount {
    /// Counts the heads of `profile`. `holds` says of one entry whether it meets what `rule` asks of each.
    pub(super) fn count(
        rule: &HeadRule,
        profile: &Profile,
        holds: impl Fn(&Answers) -> Truth,
    ) -> Self {
        match (rule.entity_kind, &profile.hires) {
            (EntityKind::Hires, Some(hires)) => {
                hires.iter().map(|hire| Self::of_entry(rule, holds(hire), hire)).sum()
            }
            (EntityKind::Hires, None) => hires_by_count(&profile.answers),
            (EntityKind::Batches, _) if profile.batches.is_empty() => {
                Self { unbounded: true, ..Self::default() }
            }
            (EntityKind::Batches, _) => {
                let batches = profile.batches.iter();
                batches.map(|entry| Self::of_entry(rule, holds(entry), entry)).sum()
            }
            (EntityKind::Person, _) => Self::default(),
        }
    }

    /// Counts the heads of one entry of a list, of which `truth` holds.
    pub(super) fn of_entry(rule: &HeadRule, truth: Truth, answers: &Answers) -> Self {
        match rule.entity_kind {
            EntityKind::Hires => several(truth, 1),
            EntityKind::Batches => batch(truth, answers),
            EntityKind::Person => Self::default(),
        }
    }

    /// Whether there is at least one: of a list, whether there is one in any of its entries.
    pub fn truth(self) -> Truth {
        if self.sure > 0 {
            Truth::True
        } else if self.unsure > 0 || self.unbounded {
            Truth::Unknown
        } else if self.edge > 0 {
            Truth::Unclear
        } else {
            Truth::False
        }
    }

    /// The most there may be; None when that was not said.
    pub fn most(self) -> Option<u64> {
        (!self.unbounded).then_some(self.sure + self.unsure + self.edge)
    }
}

impl Add for HeadCount {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            sure: self.sure + other.sure,
            unsure: self.unsure + other.unsure,
            edge: self.edge + other.edge,
            unbounded: self.unbounded || other.unbounded,
            priority: self.priority + other.priority,
            priority_most: self.priority_most + other.priority_most,
        }
    }
}

impl Sum for HeadCount {
    fn sum<I: Iterator<Item = Self>>(heads: I) -> Self {
        heads.fold(Self::default(), Add::add)
    }
}

fn several(truth: Truth, heads: u64) -> HeadCount {
    match truth {
        Truth::True => HeadCount { sure: heads, ..HeadCount::default() },
        Truth::Unknown => HeadCount { unsure: heads, ..HeadCount::default() },
        Truth::Unclear => HeadCount { edge: heads, ..HeadCount::default() },
        Truth::False => HeadCount::default(),
    }
}

/// The employer's three counts, in place of a list.
fn hires_by_count(answers: &Answers) -> HeadCount {
    let Some(group) = answers.number(Number::HiresGroup) else {
        return HeadCount { unbounded: true, ..HeadCount::default() };
    };
    let counted = match answers.number(Number::HiresBoth) {
        Some(both) => several(Truth::True, both.into()),
        None => several(Truth::Unknown, group.into()),
    };
    let late_graduates = match answers.number(Number::HiresGradOver2) {
        Some(over) => several(Truth::Unclear, over.into()),
        None => HeadCount { unbounded: true, ..HeadCount::default() },
    };
    counted + late_graduates
}

/// One batch of pickers, of which `truth` holds.
fn batch(truth: Truth, answers: &Answers) -> HeadCount {
    let people = answers.number(Number::BatchPeople);
    if truth == Truth::False || people == Some(0) {
        return HeadCount::default();
    }
    let Some(people) = people else {
        return HeadCount { unbounded: true, ..HeadCount::default() };
    };
    let (truth, counted) = match answers.number(Number::BatchOk) {
        _ if !only_some(answers) => (truth, people),
        Some(counted) if truth == Truth::True => (truth, counted),
        // Of some, it is not known whether the unclear rest holds of those counted (reading §6.2).
        Some(counted) => (Truth::Unknown, counted),
        None => (Truth::Unknown, people),
    };
    let (priority, priority_most) = match answers.number(Number::BatchPriority) {
        Some(priority) => (priority.min(counted), priority.min(counted)),
        None => (0, counted),
    };
    let priority = if truth == Truth::True { priority } else { 0 };
    let priorities = HeadCount {
        priority: priority.into(),
        priority_most: priority_most.into(),
        ..HeadCount::default()
    };
    several(truth, counted.into()) + priorities
}

/// Whether anything was said to be true of only some of a batch, so that a count is needed.
pub(super) fn only_some(answers: &Answers) -> bool {
    let some_of = |fact| answers.choice(fact) == Some(Choice::Some);
    some_of(Single::QinghaiRural)
        || some_of(Single::HaixiGoji)
        || answers.band(Span::Picking) == Some(Choice::Some)
}

/// Whether something may still turn out to be true of only some of a batch.
pub(super) fn may_be_only_some(answers: &Answers) -> bool {
    let facts = [
        Fact::Single(Single::QinghaiRural),
        Fact::Single(Single::HaixiGoji),
        Fact::Span(Span::Picking),
    ];
    only_some(answers) || facts.iter().any(|&fact| !answers.has(fact))
}
