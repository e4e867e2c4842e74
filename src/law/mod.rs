//! What an edition of the policy is made of: [`Edition`], [`Clause`], [`Passage`], [`Measure`],
//! [`Criterion`], [`Amount`], [`Reading`].
//!
//! Types only, for static data. No document stands here, and nothing is evaluated.

mod amount;
mod criterion;
mod edition;
mod measure;
mod money;
mod reading;

pub use amount::{Amount, Tier, TopUp};
pub use criterion::{Criterion, HeadCount, Test};
pub use edition::{Clause, Edition, Granted, Part, Passage, Silence};
pub use measure::{Measure, Remark, RemarkKind};
pub use money::{Ceiling, Grant, Loan};
pub use reading::Reading;
