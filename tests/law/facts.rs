//! Proof 5: every criterion quotes a word of its fact, no fact is idle, no test is repeated.

use super::measure::{CriterionSheet, MeasureSheet};
use super::sheet::Sheet;
use super::terms::{names, of_choice};
use qinghuicha::facts::{Choice, Day, EntityKind, Fact, Multiple, Number, Single};
use qinghuicha::policy::{Amount, Test};
use std::ptr;

/// Facts no criterion names: they say how many heads of a list count, and are tested where a head is.
const COUNTED: [(Fact, EntityKind, &str); 5] = [
    (
        Fact::Number(Number::HiresGroup),
        EntityKind::Hires,
        "hires given as a number, not one by one",
    ),
    (
        Fact::Number(Number::HiresBoth),
        EntityKind::Hires,
        "narrows that number to those with contract and insurance",
    ),
    (Fact::Number(Number::HiresGradOver2), EntityKind::Hires, "adds to it the graduates of A04"),
    (Fact::Number(Number::BatchPeople), EntityKind::Batches, "pickers given as a number"),
    (
        Fact::Number(Number::BatchOk),
        EntityKind::Batches,
        "narrows that number where a batch is mixed",
    ),
];

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    for (passage, measure) in sheet.measures() {
        let name = format!("{} {}", sheet.place(passage), measure.id);
        complaints
            .extend(of_measure(measure).into_iter().map(|complaint| format!("{name} {complaint}")));
    }
    let criteria = sheet.measures().flat_map(|(_, measure)| &measure.criteria);
    let asked = criteria.flat_map(|criterion| facts(&criterion.test)).collect::<Vec<_>>();
    let idle = Fact::all().filter(|fact| !asked.contains(fact));
    complaints.extend(idle.map(|fact| format!("{} is idle: no measure asks about it", fact.key())));
    complaints
}

fn of_measure(measure: &MeasureSheet) -> Vec<String> {
    let mut complaints = Vec::from_iter(of_heads(measure));
    for (index, criterion) in measure.criteria.iter().enumerate() {
        let found = [of_words(criterion), of_choices(criterion), of_roster(criterion)];
        complaints.extend(
            found.into_iter().flatten().map(|complaint| format!("{}: {complaint}", criterion.id)),
        );
        // Where the next criterion says that nobody can settle it, this one takes what the words leave open.
        let unclear = measure.criteria.get(index + 1).is_some_and(|next| {
            matches!(next.test, Test::Unsettled(_)) && next.quote == criterion.quote
        });
        complaints.extend(of_answer(criterion).filter(|_| !unclear));
        // Two conditions of the text may share one question, but never their words as well.
        let twin = measure.criteria[..index].iter().find(|earlier| same(earlier, criterion));
        complaints.extend(twin.map(|twin| format!("{}: repeats {}", criterion.id, twin.id)));
    }
    complaints
}

/// What is paid for each head is paid for the heads that are asked about.
fn of_heads(measure: &MeasureSheet) -> Option<String> {
    let Amount::PerHead { heads, .. } = measure.amount else { return None };
    let asked = |criterion: &CriterionSheet| matches!(criterion.test, Test::SomeHead(count) if ptr::eq(count, heads));
    (!measure.criteria.iter().any(asked))
        .then(|| ": pays for heads it does not ask about".to_owned())
}

/// A graduate without work is all of it; elsewhere one of the facts is asked and the others tell of it.
fn of_words(criterion: &CriterionSheet) -> Option<String> {
    let quote = criterion.quote;
    let facts = facts(&criterion.test);
    let named = facts.iter().filter(|fact| names(quote, **fact)).count();
    let enough = if matches!(criterion.test, Test::RecentGraduate(..)) {
        facts.len()
    } else {
        facts.len().min(1)
    };
    let keys = facts.iter().map(|fact| fact.key()).collect::<Vec<_>>();
    (named < enough).then(|| format!("“{quote}” does not name {}", keys.join(", ")))
}

/// A test takes every choice its words name, and no other that has words.
fn of_choices(criterion: &CriterionSheet) -> Option<String> {
    let quote = criterion.quote;
    let (fact, accepted) = match criterion.test {
        Test::Is(fact, accepted) | Test::IsOrAsk(fact, accepted, ..) => {
            (Fact::Single(fact), accepted)
        }
        Test::Includes(fact, accepted) => (Fact::Multiple(fact), accepted),
        _ => return None,
    };
    let terms = |choice: &Choice| of_choice(fact, *choice);
    let named = |choice: &&Choice| terms(choice).iter().any(|term| quote.contains(term));
    let has_words = accepted.iter().any(|choice| !terms(choice).is_empty());
    // Of a list the words must name every choice; both or all of a single fact have no words of their own.
    let listed = matches!(fact, Fact::Multiple(_));
    let made_up =
        accepted.iter().find(|choice| !named(choice) && (listed || !terms(choice).is_empty()));
    if let Some(choice) = made_up {
        return Some(format!("“{quote}” does not name {choice:?}"));
    }
    if accepted.is_empty() {
        return Some("takes no answer at all".to_owned());
    }
    // An unclear case takes what the words leave open, so only tests with words of their own must take all they name.
    let left_out = fact.choices().iter().filter(|choice| !accepted.contains(choice)).find(named);
    left_out.filter(|_| has_words).map(|choice| format!("“{quote}” names {choice:?} too"))
}

/// What a yes/no fact must be: 一次性 asks that it was not paid before, everything else that it is so.
fn of_answer(criterion: &CriterionSheet) -> Option<String> {
    let (Test::Is(fact, accepted) | Test::IsOrAsk(fact, accepted, ..)) = criterion.test else {
        return None;
    };
    let wanted = match fact {
        Single::TransportReceived | Single::StartupReceived => Choice::No,
        _ if fact.choices().contains(&Choice::Yes) => Choice::Yes,
        _ => return None,
    };
    (accepted != [wanted]).then(|| {
        format!(
            "{}: “{}” asks for {wanted:?}, the code for {accepted:?}",
            criterion.id, criterion.quote
        )
    })
}

/// Heads are asked about heads, the person about the person.
fn of_roster(criterion: &CriterionSheet) -> Option<String> {
    let lists = |fact: &Fact| fact.entity_kind() != criterion.entity_kind;
    if matches!(criterion.test, Test::SomeHead(_)) {
        return None;
    }
    let stray = facts(&criterion.test).into_iter().find(lists);
    stray.map(|fact| {
        format!("asks {:?} about {}, which is not theirs", criterion.entity_kind, fact.key())
    })
}

/// The facts a test looks at, and those that say how many it counts.
fn facts(test: &Test) -> Vec<Fact> {
    match test {
        Test::Is(fact, _) | Test::IsOrAsk(fact, ..) | Test::OfBatch(fact) => {
            vec![Fact::Single(*fact)]
        }
        Test::Includes(fact, _) => vec![Fact::Multiple(*fact)],
        Test::MonthsFull(fact, ..) | Test::MonthsBelow(fact, ..) => vec![Fact::Span(*fact)],
        Test::AtLeast(fact, _) | Test::Several(fact, _) => vec![Fact::Number(*fact)],
        Test::RecentGraduate(..) => vec![
            Fact::Multiple(Multiple::HireGroups),
            Fact::Single(Single::HadJobBefore),
            Fact::Day(Day::LeftSchool),
            Fact::Day(Day::Hired),
        ],
        Test::SomeHead(count) => COUNTED
            .iter()
            .filter(|(_, entity_kind, _)| *entity_kind == count.entity_kind)
            .map(|(fact, ..)| *fact)
            .collect(),
        Test::SmallEnterprise(_) => vec![
            Fact::Single(Single::BizForm),
            Fact::Single(Single::EmployerForm),
            Fact::Single(Single::EnterpriseSize),
        ],
        Test::AnyMeasure(_) | Test::Unsettled(_) => Vec::new(),
    }
}

fn same(one: &CriterionSheet, other: &CriterionSheet) -> bool {
    one.quote == other.quote && format!("{:?}", one.test) == format!("{:?}", other.test)
}
