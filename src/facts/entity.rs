//! Whose facts: the person, and the entries of the lists that a profile may hold.

use serde::{Deserialize, Serialize};

/// Where a fact's answer is kept.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum EntityKind {
    /// Once a profile.
    #[default]
    Person,
    /// Once for every batch of pickers a broker led.
    Batches,
    /// Once for every person an employer hired.
    Hires,
}

/// Which answers: the person's own, or those of an entry of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityRef {
    /// The person's own.
    #[default]
    Person,
    /// Those of the batch of pickers with this index.
    Batch(usize),
    /// Those of the hire with this index.
    Hire(usize),
}

impl EntityRef {
    /// The list it is in.
    pub fn entity_kind(self) -> EntityKind {
        match self {
            Self::Person => EntityKind::Person,
            Self::Batch(_) => EntityKind::Batches,
            Self::Hire(_) => EntityKind::Hires,
        }
    }
}
