//! What was found: the status of every measure and its figures, under the headers and in the words
//! of the table.

use super::heads::{Count, count};
use super::names::IS_PERSON;
use super::names::number;
use super::query::Query;
use super::truths::{applies, of_measure};
use crate::eligibility::Status;
use crate::facts::Number;
use crate::i18n::{self, table as words};
use crate::policy::{Amount, Measure};

impl Query<'_> {
    /// Headers and expressions, in the order of the table.
    pub(super) fn found(&self) -> Vec<(String, String)> {
        let day = format!("CASE WHEN {IS_PERSON} THEN {} END", self.as_of());
        let mut found = vec![(words::AS_OF_HEADER.to_owned(), day)];
        for measure in self.measures() {
            found.push((words::status_header(measure), status(measure)));
            let names = [words::low(&measure.amount), words::high(&measure.amount)];
            for (name, figure) in
                names.into_iter().zip(figures(&measure.amount, &of_measure(measure)))
            {
                let open = format!("{} AND {} <> 0", concerns(measure), of_measure(measure));
                found.extend(name.map(|name| {
                    (
                        words::figure_header(measure, name),
                        format!("CASE WHEN {open} THEN {figure} END"),
                    )
                }));
            }
        }
        found
    }
}

fn status(measure: &Measure) -> String {
    let words =
        [Status::NotMet, Status::NeedInfo, Status::Check, Status::MayQualify].map(i18n::status);
    let cases = (0..)
        .zip(words)
        .map(|(truth, word)| format!("WHEN {truth} THEN '{word}'"))
        .collect::<Vec<_>>();
    format!(
        "CASE WHEN {} THEN CASE {} {} END END",
        concerns(measure),
        of_measure(measure),
        cases.join(" ")
    )
}

/// Whether a row is a person's whom a measure concerns.
fn concerns(measure: &Measure) -> String {
    format!("{IS_PERSON} AND {}", applies(measure))
}

/// The smaller and the larger figure of an amount at a truth other than no.
fn figures(amount: &Amount, truth: &str) -> [String; 2] {
    let none = || "NULL".to_owned();
    let certain = |sum: &str| format!("CASE WHEN {truth} = 3 THEN {sum} ELSE 0 END");
    match amount {
        Amount::Fixed { sum, .. } => {
            let sum = sum.in_yuan().to_string();
            [certain(&sum), sum]
        }
        Amount::PerHead { unit, heads, top_up, .. } => {
            let [sure, unsure, edge, unbounded, priority, most] = [
                Count::Sure,
                Count::Unsure,
                Count::Edge,
                Count::Unbounded,
                Count::Priority,
                Count::PriorityMost,
            ]
            .map(|it| count(heads.entity_kind, it));
            let (unit, extra) =
                (unit.in_yuan(), top_up.map(|extra| extra.unit).unwrap_or_default().in_yuan());
            let low = certain(&format!("{unit} * {sure} + {extra} * {priority}"));
            let high = format!("{unit} * ({sure} + {unsure} + {edge}) + {extra} * {most}");
            [low, format!("CASE WHEN NOT {unbounded} THEN {high} END")]
        }
        Amount::Ceiling { most, .. } => [none(), most.in_yuan().to_string()],
        Amount::LoanLimit { most, .. } => [none(), most.in_yuan().to_string()],
        Amount::PartnerLoan { base, raise_percent, cap, .. } => {
            let [total, eligible] = [Number::PartnersTotal, Number::PartnersEligible].map(number);
            let raised = base.raised_per_head(*raise_percent, 1, *cap).in_yuan();
            let (base, cap) = (base.in_yuan(), cap.in_yuan());
            let limit = |heads: &str| format!("LEAST({raised} * {heads}, {cap})");
            // With one alone it is unclear whether the raise applies.
            let low = format!("CASE WHEN {eligible} = 1 THEN {base} END");
            [
                low,
                format!(
                    "COALESCE({}, {}, {cap})",
                    nullable(&eligible, &limit),
                    nullable(&total, &limit)
                ),
            ]
        }
        Amount::AsPrescribed | Amount::TaxRelief | Amount::Service => [none(), none()],
    }
}

/// LEAST passes over NULL, so what is not known is said apart.
fn nullable(heads: &str, limit: &impl Fn(&str) -> String) -> String {
    format!("CASE WHEN {heads} IS NOT NULL THEN {} END", limit(heads))
}
