//! Running one scenario and comparing: every difference is a line that a policy officer can read.

use qinghuicha::facts::Date;
use qinghuicha::json::{AssessmentJson, read_profile};
use qinghuicha::{eligibility, policy};
use serde_json::{Map, Value};

use crate::load::{Outcome, Scenario};

/// What differs from the scenario's expectation; empty when nothing does.
pub fn differences(scenario: &Scenario) -> Vec<String> {
    compare(&scenario.outcome, &assess(&scenario.facts))
}

/// What `found` has otherwise than expected.
pub fn compare(expected: &Outcome, found: &Result<Value, String>) -> Vec<String> {
    match (expected, found) {
        (Outcome::Assessed { complete, expect }, Ok(Value::Object(found))) => {
            let named = expect
                .iter()
                .filter_map(|(measure, want)| of_measure(measure, want, found.get(measure)));
            let extra =
                found.iter().filter(|(measure, _)| *complete && !expect.contains_key(*measure));
            named
                .chain(extra.map(|(measure, got)| format!("{measure}: 应不列出,程序给出 {got}")))
                .collect()
        }
        (Outcome::Assessed { .. }, found) => vec![format!("应能算出结果,程序给出 {found:?}")],
        (Outcome::Refused { at, says }, Err(error)) => {
            let right = error.strip_prefix(at.as_str()).is_some_and(|rest| rest.starts_with(": "))
                && error.contains(says);
            if right {
                Vec::new()
            } else {
                vec![format!("应说 {at}: …{says}…,程序说 {error}")]
            }
        }
        (Outcome::Refused { at, .. }, Ok(_)) => vec![format!("{at}: 应不收,程序收下了")],
    }
}

fn of_measure(measure: &str, want: &Value, found: Option<&Value>) -> Option<String> {
    if policy::draft_2022::EDITION.find(measure).is_none() {
        return Some(format!("{measure}: 没有这一项措施,请看名字写对没有"));
    }
    match found {
        None if want["status"] == "not_applicable" => None,
        None => Some(format!("{measure}: 应为 {want},程序没有列出")),
        Some(got) if got == want => None,
        Some(got) => Some(format!("{measure}: 应为 {want},程序给出 {got}")),
    }
}

/// Assesses `facts` on the last day of 2025, unless they name another day.
fn assess(facts: &Value) -> Result<Value, String> {
    let day = Date::from_ymd_opt(2025, 12, 31).unwrap();
    let profile = read_profile(facts, day)?;
    let assessment = eligibility::assess(&policy::draft_2022::EDITION, &profile);
    Ok(serde_json::to_value(AssessmentJson(&assessment)).unwrap())
}

/// An expectation of one measure, for the tests of the comparison.
pub fn expecting(complete: bool, measure: &str, want: Value) -> Outcome {
    Outcome::Assessed { complete, expect: Map::from_iter([(measure.to_owned(), want)]) }
}
