//! One thing the document offers somebody.

use super::{Amount, Criterion, Interpretation, Notes, Test, Words};
use crate::facts::Role;
use crate::policy::Condition;

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
    pub readings: Notes<&'static Interpretation>,
    /// What to bring. Our practical advice, not the document's.
    pub evidence: Notes<&'static str>,
}

impl Measure {
    /// Whether the document does not say whose it is, or when: then only an office can tell.
    pub fn is_unsettled(&self) -> bool {
        matches!(self.condition, Condition::Is(Criterion { test: Test::Unsettled(_), .. }))
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
