//! Writing an assessment.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Serialize, Serializer};

use crate::eligibility::{Assessment, Entitlement, Limit, Outcome, Status};

/// An assessment as JSON: an object of every applicable measure by id, in the order of the document.
#[derive(Clone, Copy, Debug)]
pub struct AssessmentJson<'a>(pub &'a Assessment);

impl Serialize for AssessmentJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let outcomes = self.0.outcomes.iter();
        serializer.collect_map(
            outcomes.map(|outcome| (outcome.granted.measure.id, OutcomeJson::new(outcome))),
        )
    }
}

/// A measure: how it stands and what it gives.
#[derive(Serialize)]
struct OutcomeJson {
    status: &'static str,
    #[serde(flatten)]
    gives: Gives,
}

/// What a measure gives, in yuan, or the ids of the criteria that fail.
#[derive(Serialize)]
#[serde(untagged)]
enum Gives {
    Grant {
        low: Yuan,
        #[serde(skip_serializing_if = "Option::is_none")]
        high: Option<Yuan>,
    },
    Ceiling {
        at_most: Yuan,
    },
    Loan {
        loan_limit: Yuan,
    },
    EitherLoan {
        loan_limit_low: Yuan,
        loan_limit_high: Yuan,
    },
    LoanAtMost {
        loan_limit_at_most: Yuan,
    },
    Unpriced {
        amount: &'static str,
    },
    NotMet {
        failed: Vec<&'static str>,
    },
    Service {},
}

/// Whole yuan as a number; were there a part of one, the exact figure as text.
struct Yuan(Decimal);

impl Serialize for Yuan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.to_u64() {
            Some(whole) if self.0.is_integer() => serializer.serialize_u64(whole),
            _ => serializer.collect_str(&self.0),
        }
    }
}

impl OutcomeJson {
    fn new(outcome: &Outcome) -> Self {
        let gives = match outcome.entitlement {
            Some(Entitlement::Grant { low, high, .. }) => Gives::Grant {
                low: Yuan(low.in_yuan()),
                high: high.map(|high| Yuan(high.in_yuan())),
            },
            Some(Entitlement::Ceiling(most)) => Gives::Ceiling { at_most: Yuan(most.in_yuan()) },
            Some(Entitlement::Loan(limit)) => of_loan(limit),
            Some(Entitlement::AsPrescribed) => Gives::Unpriced { amount: "as_prescribed" },
            Some(Entitlement::TaxRelief) => Gives::Unpriced { amount: "tax_relief" },
            None if outcome.status == Status::NotMet => {
                let because = outcome.trace.because();
                Gives::NotMet { failed: because.iter().map(|criterion| criterion.id).collect() }
            }
            None => Gives::Service {},
        };
        Self { status: status(outcome.status), gives }
    }
}

fn of_loan(limit: Limit) -> Gives {
    match limit {
        Limit::Most(most) => Gives::Loan { loan_limit: Yuan(most.in_yuan()) },
        Limit::Either(low, high) => Gives::EitherLoan {
            loan_limit_low: Yuan(low.in_yuan()),
            loan_limit_high: Yuan(high.in_yuan()),
        },
        Limit::AtMost(most) => Gives::LoanAtMost { loan_limit_at_most: Yuan(most.in_yuan()) },
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::MayQualify => "may_qualify",
        Status::Check => "check",
        Status::NeedInfo => "need_info",
        Status::NotMet => "not_met",
        Status::MayAsk => "may_ask",
    }
}
