//! What the document holds for a profile: [`assess`] evaluates every measure of the profile's roles;
//! status, amount, reasons, shortfalls, missing facts and totals are folds over its traces.
//!
//! Chooses no question, writes no sentence and never guesses: what was not said stays unknown.

mod entitlement;
mod evaluate;
mod facts_read;
mod head_count;
mod missing_facts;
mod outcome;
mod shortfall;
mod status;
mod totals;

pub use entitlement::{Entitlement, Limit};
pub use facts_read::facts_read;
pub use head_count::HeadCount;
pub use missing_facts::{MissingFact, Needs};
pub use outcome::{Assessment, Outcome, assess, judge, outcome};
pub use shortfall::{Gap, Shortfall, shortfalls};
pub use status::Status;
pub use totals::{Block, Recipient, recipients};
