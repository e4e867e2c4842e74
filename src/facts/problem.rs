//! What can be wrong with an answer. The sentence for it is in `i18n`.

use super::entity::EntityRef;
use super::fact::Fact;

/// Why an answer cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// Nothing was typed: unanswered, not zero.
    Empty,
    /// Negative, a fraction, or not digits.
    NotANumber,
    /// Fewer than the fact allows, in persons.
    TooFew(u32),
    /// More than the fact allows, in persons.
    TooMany(u32),
    /// A part is larger than its whole, in persons.
    MoreThanWhole(u32),
    /// No such day in the calendar.
    NoSuchDay,
    /// The end lies before the start.
    EndBeforeStart,
    /// The day has not come yet.
    NotYet,
    /// Not one of the choices of this fact.
    NotAChoice,
    /// 都不是 together with something else.
    NoneAndSome,
    /// A day so long ago that nobody can mean it.
    TooEarly,
    /// A year and a month without a day.
    MonthOnly,
    /// `2025.1`: January, or October whose zero a spreadsheet has dropped.
    LostZero,
    /// Two days in a cell for one.
    SpanInCell,
    /// Two cells of a row say two things about one.
    Contradiction,
    /// What a spreadsheet shows for a formula that failed.
    FailedFormula,
    /// Bytes that are no letters.
    NotText,
}

impl Problem {
    /// Whether nothing at all could be made of what was written.
    pub fn is_unreadable(self) -> bool {
        matches!(self, Self::NotANumber | Self::NoSuchDay | Self::NotAChoice)
    }
}

/// A problem, and the answer it lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The list entry.
    pub entity: EntityRef,
    /// The fact whose answer must be given again.
    pub fact: Fact,
    /// What is wrong with it.
    pub problem: Problem,
}
