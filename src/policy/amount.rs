//! What a measure gives.

use super::criterion::HeadRule;
use super::money::{Ceiling, Grant, Loan};
use super::words::Words;

/// What a measure gives, with the words of the document that say so.
#[derive(Clone, Copy, Debug)]
pub enum Amount {
    /// A fixed sum, once.
    Fixed {
        /// The sum.
        sum: Grant,
        /// The words.
        quote: Words,
    },
    /// So much for every head that counts.
    PerHead {
        /// For each head.
        unit: Grant,
        /// The words.
        quote: Words,
        /// Whose heads.
        heads: &'static HeadRule,
        /// What is added for heads of the priority groups.
        top_up: Option<TopUp>,
    },
    /// No more than this (不高于).
    Ceiling {
        /// The most.
        most: Ceiling,
        /// The words.
        quote: Words,
    },
    /// May be borrowed up to this (最高).
    LoanLimit {
        /// The most.
        most: Loan,
        /// The words.
        quote: Words,
    },
    /// May be borrowed by partners together: each head's limit raised, all heads added, up to a cap.
    PartnerLoan {
        /// Limit of one person.
        base: Loan,
        /// The words for it.
        base_quote: Words,
        /// Raise for each head, in per cent.
        raise_percent: u64,
        /// The words for it.
        raise_quote: Words,
        /// The most for all together.
        cap: Loan,
        /// The words for it.
        cap_quote: Words,
    },
    /// Money, but the document gives no figure.
    AsPrescribed,
    /// Less tax or fees, but the document gives no figure.
    TaxRelief,
    /// A service, a title or an encouragement.
    Service,
}

/// What is added for some heads.
#[derive(Clone, Copy, Debug)]
pub struct TopUp {
    /// For each such head, on top.
    pub unit: Grant,
    /// The words.
    pub quote: Words,
    /// The groups it is for.
    pub groups: &'static [super::Criterion],
}

/// What a measure is about, by how tangible it is (tiers of the reading).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// The text gives a figure.
    Figure,
    /// The text names money or relief, without a figure.
    Prescribed,
    /// Service, title or encouragement.
    Service,
}

impl Amount {
    /// The tier this kind of amount belongs to.
    pub fn tier(&self) -> Tier {
        match self {
            Self::AsPrescribed | Self::TaxRelief => Tier::Prescribed,
            Self::Service => Tier::Service,
            _ => Tier::Figure,
        }
    }
}
