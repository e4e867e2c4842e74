//! What is asked, and of whom.

use crate::facts::{EntityRef, Fact};

/// A question: which fact, of whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Question {
    /// Whose answers it belongs to.
    pub entity: EntityRef,
    /// What is asked.
    pub fact: Fact,
}
