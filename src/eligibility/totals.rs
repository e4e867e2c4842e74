//! Totals by recipient, in five blocks (reading §3.2). Nothing is added across recipients or blocks.

use super::entitlement::Entitlement;
use super::outcome::{Assessment, Outcome};
use super::status::Status;
use crate::facts::Role;
use crate::policy::{Amount, Grant};

/// What kinds of help are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Block {
    /// Fixed sums and sums a head: the only ones that are added up.
    Grants,
    /// Ceilings, each by itself.
    Ceilings,
    /// Loans: alternatives, each by itself.
    Loans,
    /// Money or relief without a figure.
    Unpriced,
    /// Services.
    Services,
}

impl Block {
    /// Every block, in the order they are shown.
    pub const ALL: [Self; 5] =
        [Self::Grants, Self::Ceilings, Self::Loans, Self::Unpriced, Self::Services];

    /// The block a kind of amount belongs to.
    pub fn of(amount: &Amount) -> Self {
        match amount {
            Amount::Fixed { .. } | Amount::PerHead { .. } => Self::Grants,
            Amount::Ceiling { .. } => Self::Ceilings,
            Amount::LoanLimit { .. } | Amount::PartnerLoan { .. } => Self::Loans,
            Amount::AsPrescribed | Amount::TaxRelief => Self::Unpriced,
            Amount::Service => Self::Services,
        }
    }
}

/// What one recipient may have.
#[derive(Clone, Debug)]
pub struct Recipient<'a> {
    /// Who.
    pub role: Role,
    /// The outcomes, in the order of the document.
    pub outcomes: Vec<&'a Outcome>,
    /// The sum of what is certain under the draft: grants that may be had, by their low figure.
    pub sum: Grant,
}

impl<'a> Recipient<'a> {
    /// The outcomes of one block.
    pub fn block(&self, block: Block) -> impl Iterator<Item = &'a Outcome> {
        self.outcomes
            .iter()
            .copied()
            .filter(move |outcome| Block::of(&outcome.granted.measure.amount) == block)
    }
}

/// The recipients, in the order of their roles. Every outcome belongs to exactly one.
pub fn recipients(assessment: &Assessment) -> Vec<Recipient<'_>> {
    let recipient = |&role: &Role| {
        let outcomes =
            assessment.outcomes.iter().filter(|outcome| outcome.role == role).collect::<Vec<_>>();
        let sum = outcomes.iter().map(|outcome| certain(outcome)).sum();
        (!outcomes.is_empty()).then_some(Recipient { role, outcomes, sum })
    };
    Role::ALL.iter().filter_map(recipient).collect()
}

fn certain(outcome: &Outcome) -> Grant {
    match outcome.entitlement {
        Some(Entitlement::Grant { low, .. }) if outcome.status == Status::MayQualify => low,
        _ => Grant::default(),
    }
}
