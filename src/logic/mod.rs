//! Four-valued logic over condition trees: [`Truth`], [`Condition`], [`Finding`].
//!
//! The only place that decides how truths combine. It is generic over the
//! criterion at the leaves and knows no policy, no dates, no money and no words.

mod condition;
mod finding;
mod truth;

pub use condition::{Condition, Fold};
pub use finding::{Finding, Node, evaluate};
pub use truth::Truth;
