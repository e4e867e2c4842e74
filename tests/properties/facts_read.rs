//! What becomes of a measure depends on the facts it is said to look at, and on no others.

use super::profiles::{cases, profile};
use proptest::prelude::*;
use qinghuicha::eligibility::{facts_read, outcome};
use qinghuicha::facts::{Answers, EntityRef, Fact, FactSet, Profile};
use qinghuicha::interview::missing;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::policy::{Condition, Criterion, Granted, Test};

/// `one` on these facts, `other` on all the rest.
fn mixed(one: &Answers, other: &Answers, facts: FactSet) -> Answers {
    let mut mixed = Answers::default();
    let of_one = one.iter().filter(|(fact, _)| facts.has(*fact));
    for (fact, answer) in of_one.chain(other.iter().filter(|(fact, _)| !facts.has(*fact))) {
        mixed.set(fact, answer.clone());
    }
    mixed
}

/// Somebody with the roles and the lists of `one` who says the same on these facts, and on all others
/// what `other` says.
fn alike(one: &Profile, other: &Profile, facts: FactSet) -> Profile {
    let nothing = Answers::default();
    let mut alike = one.clone();
    for (entity, answers) in one.entities() {
        let others = other.at(entity).or_else(|| match entity {
            EntityRef::Person => None,
            EntityRef::Batch(_) => other.batches.first(),
            EntityRef::Hire(_) => other.hires.as_ref()?.first(),
        });
        if let Some(place) = alike.at_mut(entity) {
            *place = mixed(answers, others.unwrap_or(&nothing), facts);
        }
    }
    alike
}

/// Everything that is made of a measure.
fn comes_to(granted: Granted, profile: &Profile) -> Option<String> {
    let outcome = outcome(granted, profile)?;
    let because = outcome.trace.because().iter().map(|it| it.id).collect::<Vec<_>>();
    let shortfalls = outcome.shortfalls(profile);
    let shortfalls = shortfalls.iter().map(|it| (it.criterion.id, it.gap)).collect::<Vec<_>>();
    Some(format!(
        "{:?} {:?} {because:?} {shortfalls:?} {:?} {:?}",
        outcome.status,
        outcome.entitlement,
        outcome.missing_facts(profile),
        missing(&outcome, profile)
    ))
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_measure_reads_no_other_facts(one in profile(), other in profile()) {
        for granted in EDITION.grants() {
            let facts = facts_read(granted.measure);
            let alike = alike(&one, &other, facts);
            prop_assert_eq!(
                comes_to(granted, &one),
                comes_to(granted, &alike),
                "{}: {:?} {:?}", granted.measure.id, one, alike
            );
        }
    }
}

/// The facts that are named in a condition.
fn named(condition: &'static Condition<Criterion>) -> Vec<Fact> {
    let of = |criterion: &'static Criterion| match &criterion.test {
        Test::Is(fact, _) | Test::IsOrAsk(fact, ..) | Test::OfBatch(fact) => {
            vec![Fact::Single(*fact)]
        }
        Test::Includes(fact, _) => vec![Fact::Multiple(*fact)],
        Test::MonthsFull(fact, ..) | Test::MonthsBelow(fact, ..) => vec![Fact::Span(*fact)],
        Test::AtLeast(fact, _) | Test::Several(fact, _) => vec![Fact::Number(*fact)],
        Test::SomeHead(heads) => named(&heads.each),
        Test::AnyMeasure(measures) => measures.iter().flat_map(|it| named(&it.condition)).collect(),
        _ => Vec::new(),
    };
    condition.criteria().into_iter().flat_map(of).collect()
}

#[test]
fn every_fact_of_a_condition_is_read() {
    for measure in EDITION.measures() {
        for fact in named(&measure.condition) {
            assert!(facts_read(measure).has(fact), "{} reads {}", measure.id, fact.key());
        }
    }
}

#[test]
fn a_set_holds_each_fact_by_itself() {
    for fact in Fact::all() {
        let set = FactSet::NONE.with(fact);
        assert_eq!(set.iter().collect::<Vec<_>>(), [fact]);
        assert!(Fact::all().all(|other| other == fact || !set.has(other)));
    }
    assert_eq!(Fact::all().collect::<FactSet>().iter().count(), Fact::all().count());
}
