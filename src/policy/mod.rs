//! The policy as data: what an edition is made of, and the draft of 2022.
//!
//! Conditions are trees over criteria; [`Truth`] is the only place that decides how truths combine.
//! Amounts are money of three kinds that cannot be added to each other. [`draft_2022`] holds the document
//! word for word, each sentence with the measures it grants. Nothing is evaluated for a person here.

/// The words of a sentence, in as many pieces as make it readable: see [`Words`].
macro_rules! words {
    ($($text:expr),+ $(,)?) => { $crate::policy::Words::new(concat!($($text),+)) };
}

/// What is noted beside a measure: see [`Notes`].
macro_rules! notes {
    ($($note:expr),* $(,)?) => { $crate::policy::Notes::new(&[$($note),*]) };
}

mod condition;
pub mod draft_2022;
mod edition;
mod interpretation;
mod measure;
mod money;
mod trace;
mod truth;
mod words;

pub use condition::{Condition, Fold};
pub use edition::{Clause, Edition, Granted, NonEntitlement, Part, Passage};
pub use interpretation::Interpretation;
pub use measure::{Amount, Criterion, HeadRule, Measure, Remark, RemarkKind, Test, Tier, TopUp};
pub use money::{Ceiling, Grant, Loan};
pub use trace::{Node, Trace, evaluate};
pub use truth::Truth;
pub use words::{Notes, Words};
