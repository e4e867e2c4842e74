//! What a measure asks of a profile, with the words of the document that ask it.

use super::{Interpretation, Measure, Words};
use crate::facts::{Choice, EntityKind, Multiple, Number, Single, Span};
use crate::policy::Condition;

/// One requirement of a measure.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// Its id within the measure, as in the published reading.
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
    pub roster: EntityKind,
    /// What must hold of a head.
    pub each: Condition<Criterion>,
}

impl Test {
    /// The unclear wording this test may run into.
    pub fn reading(&self) -> Option<&'static Interpretation> {
        match self {
            Self::IsOrAsk(.., reading)
            | Self::MonthsFull(.., reading)
            | Self::MonthsBelow(.., reading)
            | Self::Several(_, reading)
            | Self::RecentGraduate(_, reading)
            | Self::SmallEnterprise(reading)
            | Self::Unsettled(reading) => Some(reading),
            _ => None,
        }
    }
}
