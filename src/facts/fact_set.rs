//! A set of facts.

use super::entity::EntityKind;
use super::fact::Fact;
use super::vocabulary::{Day, Multiple, Number, Single, Span};

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FactSet(u64);

/// Where each kind of fact begins in a set, and how many facts there are.
const MULTIPLES: usize = Single::ALL.len();
const NUMBERS: usize = MULTIPLES + Multiple::ALL.len();
const SPANS: usize = NUMBERS + Number::ALL.len();
const DAYS: usize = SPANS + Span::ALL.len();
const FACTS: usize = DAYS + Day::ALL.len();
const _: () = assert!(FACTS <= u64::BITS as usize, "a set of facts has a bit for each");

impl FactSet {
    /// No fact.
    pub const NONE: Self = Self(0);

    /// The facts kept in a list of this kind, or of the person.
    pub fn of(entity_kind: EntityKind) -> Self {
        Fact::all().filter(|fact| fact.entity_kind() == entity_kind).collect()
    }

    /// The set as a number of its own.
    pub fn bits(self) -> u64 {
        self.0
    }

    /// Whether `fact` is in it.
    pub fn has(self, fact: Fact) -> bool {
        self.0 & bit(fact) != 0
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether both have a fact in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What is in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this and not in `other`.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// This set and `fact`.
    #[must_use]
    pub fn with(self, fact: Fact) -> Self {
        Self(self.0 | bit(fact))
    }

    /// The facts in it, in their order.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::all().filter(move |&fact| self.has(fact))
    }
}

impl FromIterator<Fact> for FactSet {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        facts.into_iter().fold(Self::NONE, Self::with)
    }
}

fn bit(fact: Fact) -> u64 {
    1 << match fact {
        Fact::Single(fact) => fact as usize,
        Fact::Multiple(fact) => MULTIPLES + fact as usize,
        Fact::Number(fact) => NUMBERS + fact as usize,
        Fact::Span(fact) => SPANS + fact as usize,
        Fact::Day(fact) => DAYS + fact as usize,
    }
}
