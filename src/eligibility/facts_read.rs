//! Which facts a measure looks at.

use crate::facts::{EntityKind, Fact, FactSet, Number, Single};
use crate::policy::{Amount, Condition, Criterion, HeadRule, Measure, Test};

/// Every fact that can have a say in what becomes of `measure`: its status, its amount, why, what it
/// falls short of and what it lacks. Whoever differs in other facts alone comes to the same, given
/// the same roles and the same day.
pub fn facts_read(measure: &'static Measure) -> FactSet {
    let of_amount = match &measure.amount {
        Amount::PerHead { heads, .. } => of_heads(heads),
        Amount::PartnerLoan { .. } => numbers(&[Number::PartnersEligible, Number::PartnersTotal]),
        Amount::Fixed { .. }
        | Amount::Ceiling { .. }
        | Amount::LoanLimit { .. }
        | Amount::AsPrescribed
        | Amount::TaxRelief
        | Amount::Service => FactSet::NONE,
    };
    of_condition(&measure.condition).or(of_amount)
}

fn of_condition(condition: &'static Condition<Criterion>) -> FactSet {
    let criteria = condition.criteria().into_iter();
    criteria.fold(FactSet::NONE, |facts, criterion| facts.or(of_test(&criterion.test)))
}

fn of_test(test: &'static Test) -> FactSet {
    match test {
        Test::Is(fact, _) | Test::IsOrAsk(fact, ..) | Test::OfBatch(fact) => of_single(*fact),
        Test::Includes(fact, _) => FactSet::NONE.with(Fact::Multiple(*fact)),
        Test::MonthsFull(span, ..) | Test::MonthsBelow(span, ..) => {
            FactSet::NONE.with(Fact::Span(*span))
        }
        Test::AtLeast(number, _) | Test::Several(number, _) => numbers(&[*number]),
        // It is asked of a hire, by what the list says.
        Test::RecentGraduate(..) => FactSet::of(EntityKind::Hires),
        Test::SomeHead(heads) => of_heads(heads),
        Test::SmallEnterprise(_) => [Single::EmployerForm, Single::EnterpriseSize, Single::BizForm]
            .into_iter()
            .map(Fact::Single)
            .collect(),
        Test::AnyMeasure(measures) => {
            measures.iter().fold(FactSet::NONE, |facts, measure| facts.or(facts_read(measure)))
        }
        Test::Unsettled(_) => FactSet::NONE,
    }
}

/// Of an employer the kind may say whether there is a labour brand.
fn of_single(fact: Single) -> FactSet {
    let kind = (fact == Single::BrandLink).then_some(Fact::Single(Single::EmployerKind));
    kind.into_iter().chain([Fact::Single(fact)]).collect()
}

/// An entry is looked at as a whole; hires may be counted in place of a list.
fn of_heads(heads: &'static HeadRule) -> FactSet {
    let counts = match heads.entity_kind {
        EntityKind::Hires => {
            numbers(&[Number::HiresGroup, Number::HiresBoth, Number::HiresGradOver2])
        }
        EntityKind::Person | EntityKind::Batches => FactSet::NONE,
    };
    of_condition(&heads.each).or(FactSet::of(heads.entity_kind)).or(counts)
}

fn numbers(numbers: &[Number]) -> FactSet {
    numbers.iter().map(|&number| Fact::Number(number)).collect()
}
