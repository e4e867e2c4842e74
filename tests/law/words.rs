//! Conditions, tests and amounts in the words of the reading, to be compared with it.

use crate::ids::in_reading;
use qinghuicha::facts::{Choice, EntityKind};
use qinghuicha::policy::Condition;
use qinghuicha::policy::{Amount, Criterion, Remark, RemarkKind, Test};

/// How criteria hang together, by their ids in the reading.
pub fn logic(measure: &str, condition: &'static Condition<Criterion>) -> String {
    let (name, parts) = match condition {
        Condition::Is(criterion) => return in_reading(measure, criterion.id).to_owned(),
        Condition::All(parts) => ("all", parts),
        Condition::Any(parts) => ("any", parts),
    };
    group(name, parts.iter().map(|part| logic(measure, part)).collect())
}

/// A group; of one, that one.
pub fn group(name: &str, parts: Vec<String>) -> String {
    match <[String; 1]>::try_from(parts) {
        Ok([one]) => one,
        Err(parts) if parts.is_empty() => String::new(),
        Err(parts) => format!("{name}({})", parts.join(" ")),
    }
}

/// A test as the reading writes it; None where the reading gives rules for heads in words only.
pub fn test(test: &Test, entity_kind: EntityKind) -> Option<String> {
    if entity_kind != EntityKind::Person {
        return None;
    }
    Some(match test {
        Test::Is(fact, accepted) => format!("{} is {}", fact.key(), keys(accepted)),
        Test::IsOrAsk(fact, accepted, ask, _) => {
            format!("{} is {} ask {}", fact.key(), keys(accepted), keys(ask))
        }
        Test::Includes(fact, accepted) => format!("{} has {}", fact.key(), keys(accepted)),
        Test::MonthsFull(span, months, _) => format!("{} full {months}", span.key()),
        Test::MonthsBelow(span, months, _) => format!("{} below {months}", span.key()),
        Test::AtLeast(number, least) => format!("{} at-least {least}", number.key()),
        Test::Several(number, _) => format!("{} several", number.key()),
        Test::OfBatch(fact) => format!("{} of batch", fact.key()),
        Test::RecentGraduate(months, _) => format!("graduate within {months}"),
        Test::SomeHead(_) => "some-head".to_owned(),
        Test::SmallEnterprise(_) => "small-enterprise".to_owned(),
        Test::AnyMeasure(measures) => {
            format!("any-measure {}", sorted(measures.iter().map(|measure| measure.id)))
        }
        Test::Unsettled(_) => "unsettled".to_owned(),
    })
}

/// What kind of amount it is; a loan of partners is a loan with a limit.
pub fn kind(amount: &Amount) -> &'static str {
    match amount {
        Amount::Fixed { .. } => "fixed",
        Amount::PerHead { .. } => "per_head",
        Amount::Ceiling { .. } => "ceiling",
        Amount::LoanLimit { .. } | Amount::PartnerLoan { .. } => "loan_limit",
        Amount::AsPrescribed => "as_prescribed",
        Amount::TaxRelief => "tax_relief",
        Amount::Service => "service",
    }
}

/// A remark, with what it does.
pub fn remark(remark: &Remark) -> String {
    let kind = match remark.kind {
        RemarkKind::OtherRules => "other-rules",
        RemarkKind::Aside => "aside",
    };
    format!("{kind} {}", remark.quote.text())
}

/// Words in one order, whatever order they come in.
pub fn sorted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words = words.filter(|word| !word.is_empty()).collect::<Vec<_>>();
    words.sort_unstable();
    words.join(" ")
}

fn keys(choices: &[Choice]) -> String {
    sorted(choices.iter().map(|choice| choice.key()))
}
