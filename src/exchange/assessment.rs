//! Writing an assessment.

use serde_json::{Map, Value, json};

use crate::eligibility::{Assessment, Entitlement, Limit, Outcome, Status};

/// An object of every applicable measure by id: its `status`; of money `low` and `high`, `at_most`, or
/// a loan limit, in whole yuan; of a measure that fails, the ids of the criteria that fail.
pub fn write_assessment(assessment: &Assessment) -> Value {
    let measure =
        |outcome: &Outcome| (outcome.granted.measure.id.to_owned(), write_outcome(outcome));
    Value::Object(assessment.outcomes.iter().map(measure).collect())
}

fn write_outcome(outcome: &Outcome) -> Value {
    let mut object = Map::new();
    object.insert("status".to_owned(), status(outcome.status).into());
    let mut put = |name: &str, value: Value| {
        object.insert(name.to_owned(), value);
    };
    match outcome.entitlement {
        Some(Entitlement::Grant { low, high, .. }) => {
            put("low", low.in_whole_yuan().into());
            if let Some(high) = high {
                put("high", high.in_whole_yuan().into());
            }
        }
        Some(Entitlement::Ceiling(most)) => put("at_most", most.in_whole_yuan().into()),
        Some(Entitlement::Loan(Limit::Most(most))) => {
            put("loan_limit", most.in_whole_yuan().into())
        }
        Some(Entitlement::Loan(Limit::Either(low, high))) => {
            put("loan_limit_low", low.in_whole_yuan().into());
            put("loan_limit_high", high.in_whole_yuan().into());
        }
        Some(Entitlement::Loan(Limit::AtMost(most))) => {
            put("loan_limit_at_most", most.in_whole_yuan().into())
        }
        Some(Entitlement::AsPrescribed) => put("amount", "as_prescribed".into()),
        Some(Entitlement::TaxRelief) => put("amount", "tax_relief".into()),
        None if outcome.status == Status::NotMet => {
            put(
                "failed",
                json!(
                    outcome
                        .finding
                        .because()
                        .iter()
                        .map(|criterion| criterion.id)
                        .collect::<Vec<_>>()
                ),
            );
        }
        None => {}
    }
    Value::Object(object)
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
