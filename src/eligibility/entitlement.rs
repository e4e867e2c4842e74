//! What a measure may give a person.

use super::evaluate::Subject;
use super::head_count::HeadCount;
use super::status::Status;
use crate::facts::{Number, Profile};
use crate::policy::{Amount, Ceiling, Grant, Loan, TopUp};

/// What a measure may give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entitlement {
    /// Money given for good.
    Grant {
        /// What is certain under the draft: nothing unless the status is 可能可以.
        low: Grant,
        /// What it is if everything open turns out well; None when how many people was not said.
        high: Option<Grant>,
        /// The people counted, where it is paid a head.
        heads: Option<HeadCount>,
    },
    /// At most so much may be given.
    Ceiling(Ceiling),
    /// So much may be borrowed.
    Loan(Limit),
    /// Money without a figure in the text.
    AsPrescribed,
    /// Tax or fees, without a figure in the text.
    TaxRelief,
}

/// How much may be borrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Up to this.
    Most(Loan),
    /// Up to the first or the second: an office must say ([`A31`](crate::policy::draft_2022::interpretations::A31)).
    Either(Loan, Loan),
    /// Up to this at the very most: how many partners count was not said.
    AtMost(Loan),
}

impl Entitlement {
    /// What `amount` gives at this status; None for a service, and when a condition fails.
    pub(super) fn of(amount: &'static Amount, status: Status, profile: &Profile) -> Option<Self> {
        if status == Status::NotMet {
            return None;
        }
        let certain =
            |sum: Grant| if status == Status::MayQualify { sum } else { Grant::default() };
        Some(match amount {
            Amount::Fixed { sum, .. } => {
                Self::Grant { low: certain(*sum), high: Some(*sum), heads: None }
            }
            Amount::PerHead { unit, heads, top_up, .. } => {
                let heads = Subject::person(profile).count(heads);
                let extra = top_up.map_or(Grant::default(), |TopUp { unit, .. }| unit);
                let low = certain(*unit * heads.sure + extra * heads.priority);
                let high = heads.most().map(|most| *unit * most + extra * heads.priority_most);
                Self::Grant { low, high, heads: Some(heads) }
            }
            Amount::Ceiling { most, .. } => Self::Ceiling(*most),
            Amount::LoanLimit { most, .. } => Self::Loan(Limit::Most(*most)),
            Amount::PartnerLoan { base, raise_percent, cap, .. } => {
                Self::Loan(partners(*base, *raise_percent, *cap, profile))
            }
            Amount::AsPrescribed => Self::AsPrescribed,
            Amount::TaxRelief => Self::TaxRelief,
            Amount::Service => return None,
        })
    }
}

fn partners(base: Loan, percent: u64, cap: Loan, profile: &Profile) -> Limit {
    let limit = |heads| base.raised_per_head(percent, heads, cap);
    match profile.answers.number(Number::PartnersEligible) {
        // With one alone it is unclear whether the raise applies.
        Some(1) => Limit::Either(base, limit(1)),
        Some(heads) => Limit::Most(limit(heads)),
        None => Limit::AtMost(profile.answers.number(Number::PartnersTotal).map_or(cap, limit)),
    }
}
