//! What the document holds for a profile: [`assess`] evaluates every measure of the profile's roles;
//! status, amount, reasons, lacks, needs and totals are folds over its findings.
//!
//! Chooses no question, writes no sentence and never guesses: what was not said stays unknown.

mod entitlement;
mod heads;
mod lack;
mod need;
mod outcome;
mod test;
mod totals;

pub use entitlement::{Entitlement, Limit};
pub use heads::Heads;
pub use lack::{Gap, Lack, lacks};
pub use need::Need;
pub use outcome::{Assessment, Outcome, Status, assess, judge};
pub use totals::{Block, Recipient, recipients};
