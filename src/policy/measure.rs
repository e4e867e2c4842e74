//! One thing the document offers somebody: what it asks, and what it gives. These types refer to each other:
//! an amount counts heads that meet criteria, and a criterion may ask for another measure.

use super::condition::Condition;
use super::interpretation::Interpretation;
use super::money::{Ceiling, Grant, Loan};
use super::words::{Notes, Words};
use crate::facts::{Choice, EntityKind, Multiple, Number, Role, Single, Span};

/// One thing the document offers somebody.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// Its id, as in the published reading.
    pub id: &'static str,
    /// Its name in Chinese.
    pub title: &'static str,
    /// What it is, in one or two plain sentences.
    pub plain: &'static str,
    /// The words of the document that grant it.
    pub quote: Words,
    /// Whose measure it is.
    pub roles: &'static [Role],
    /// The words by which the document names them, where it does.
    pub addressee: Option<&'static str>,
    /// When it is granted.
    pub condition: Condition<Criterion>,
    /// What it gives.
    pub amount: Amount,
    /// What else the words say that nobody can answer here: shown, never tested.
    pub remarks: Notes<Remark>,
    /// The unclear wording that bears on it.
    pub interpretations: Notes<&'static Interpretation>,
    /// What to bring. Our practical advice, not the document's.
    pub evidence: Notes<&'static str>,
}

impl Measure {
    /// Whether the document does not say whose it is, or when: then only an office can tell.
    pub fn is_unsettled(&self) -> bool {
        matches!(self.condition, Condition::Is(Criterion { test: Test::Unsettled(_), .. }))
    }

    /// Whether it may depend on how many heads count in the lists of a kind, itself or by a measure it asks for.
    pub fn counts_heads(&'static self, kind: EntityKind) -> bool {
        let is_counted = |criterion: &&'static Criterion| match criterion.test {
            Test::SomeHead(heads) => heads.entity_kind == kind,
            Test::AnyMeasure(measures) => measures.iter().any(|measure| measure.counts_heads(kind)),
            _ => false,
        };
        matches!(self.amount, Amount::PerHead { heads, .. } if heads.entity_kind == kind)
            || self.condition.criteria().iter().any(is_counted)
    }
}

/// Words of the document that are shown beside the conditions and never tested.
#[derive(Clone, Copy, Debug)]
pub struct Remark {
    /// The words.
    pub quote: Words,
    /// The same in plain Chinese.
    pub plain: &'static str,
    /// What they do.
    pub kind: RemarkKind,
}

/// What untested words do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemarkKind {
    /// They refer to other rules (按规定, 符合条件的): a standing warning.
    OtherRules,
    /// They name a purpose, a preference or a quality without a test, or say what is counted.
    Aside,
}

/// One requirement of a measure.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// Its id within the measure: what it tests. `tests/law` has the names of the published reading.
    pub id: &'static str,
    /// The words of the document it rests on.
    pub quote: Words,
    /// The same in plain Chinese.
    pub plain: &'static str,
    /// How it is tested.
    pub test: Test,
}

/// How a criterion is tested. Only what the kind of a fact allows can be written.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// The answer is one of these.
    Is(Single, &'static [Choice]),
    /// The answer is one of the first; of the second, an office must say.
    IsOrAsk(Single, &'static [Choice], &'static [Choice], &'static Interpretation),
    /// At least one of these was ticked.
    Includes(Multiple, &'static [Choice]),
    /// So many months are full (以上: the number itself included).
    MonthsFull(Span, u32, &'static Interpretation),
    /// So many months are not full (不足: the number itself excluded).
    MonthsBelow(Span, u32, &'static Interpretation),
    /// The number is at least this.
    AtLeast(Number, u32),
    /// Two or more; with one alone an office must say.
    Several(Number, &'static Interpretation),
    /// True of the people of a batch: of all, of those counted, or of none.
    OfBatch(Single),
    /// A graduate without work, hired within so many months of leaving school; later, an office must say.
    RecentGraduate(u32, &'static Interpretation),
    /// At least one head counts.
    SomeHead(&'static HeadRule),
    /// The business is a small or micro enterprise; of a cooperative, an office must say.
    SmallEnterprise(&'static Interpretation),
    /// At least one of these measures holds.
    AnyMeasure(&'static [&'static Measure]),
    /// No answer can settle it.
    Unsettled(&'static Interpretation),
}

/// Whose heads count, and when.
#[derive(Clone, Copy, Debug)]
pub struct HeadRule {
    /// The list the heads are in.
    pub entity_kind: EntityKind,
    /// What must hold of a head.
    pub each: Condition<Criterion>,
}

impl Test {
    /// The unclear wording this test may run into.
    pub fn interpretation(&self) -> Option<&'static Interpretation> {
        match self {
            Self::IsOrAsk(.., interpretation)
            | Self::MonthsFull(.., interpretation)
            | Self::MonthsBelow(.., interpretation)
            | Self::Several(_, interpretation)
            | Self::RecentGraduate(_, interpretation)
            | Self::SmallEnterprise(interpretation)
            | Self::Unsettled(interpretation) => Some(interpretation),
            _ => None,
        }
    }
}

/// What a measure gives, with the words of the document that say so.
#[derive(Clone, Copy, Debug)]
pub enum Amount {
    /// A fixed sum, once.
    Fixed {
        /// The sum.
        sum: Grant,
        /// The words.
        quote: Words,
    },
    /// So much for every head that counts.
    PerHead {
        /// For each head.
        unit: Grant,
        /// The words.
        quote: Words,
        /// Whose heads.
        heads: &'static HeadRule,
        /// What is added for heads of the priority groups.
        top_up: Option<TopUp>,
    },
    /// No more than this (不高于).
    Ceiling {
        /// The most.
        most: Ceiling,
        /// The words.
        quote: Words,
    },
    /// May be borrowed up to this (最高).
    LoanLimit {
        /// The most.
        most: Loan,
        /// The words.
        quote: Words,
    },
    /// May be borrowed by partners together: each head's limit raised, all heads added, up to a cap.
    PartnerLoan {
        /// Limit of one person.
        base: Loan,
        /// The words for it.
        base_quote: Words,
        /// Raise for each head, in per cent.
        raise_percent: u64,
        /// The words for it.
        raise_quote: Words,
        /// The most for all together.
        cap: Loan,
        /// The words for it.
        cap_quote: Words,
    },
    /// Money, but the document gives no figure.
    AsPrescribed,
    /// Less tax or fees, but the document gives no figure.
    TaxRelief,
    /// A service, a title or an encouragement.
    Service,
}

/// What is added for some heads.
#[derive(Clone, Copy, Debug)]
pub struct TopUp {
    /// For each such head, on top.
    pub unit: Grant,
    /// The words.
    pub quote: Words,
    /// The groups it is for.
    pub groups: &'static [Criterion],
}

/// What a measure is about, by how tangible it is (tiers of the reading).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// The text gives a figure.
    Figure,
    /// The text names money or relief, without a figure.
    Prescribed,
    /// Service, title or encouragement.
    Service,
}

impl Amount {
    /// The tier this kind of amount belongs to.
    pub fn tier(&self) -> Tier {
        match self {
            Self::AsPrescribed | Self::TaxRelief => Tier::Prescribed,
            Self::Service => Tier::Service,
            _ => Tier::Figure,
        }
    }
}
