//! Proof 5: every criterion quotes a word of its fact, no fact is idle, no test is repeated.

use super::sheet::Sheet;
use super::terms::{of_choice, of_fact};
use qinghuicha::facts::{Choice, Day, Fact, Multiple, Number, Roster, Single};
use qinghuicha::law::{Criterion, Test};

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    for (_, measure) in sheet.measures() {
        let id = measure.measure.id;
        for (index, criterion) in measure.criteria.iter().enumerate() {
            complaints.extend(of_criterion(criterion).map(|complaint| format!("{id}.{}: {complaint}", criterion.id)));
            // Two conditions of the text may share one question, but never their words as well.
            let twin = measure.criteria[..index].iter().find(|earlier| same(earlier, criterion));
            complaints.extend(twin.map(|twin| format!("{id}: {} repeats {}", criterion.id, twin.id)));
        }
    }
    let asked =
        sheet.measures().flat_map(|(_, measure)| &measure.criteria).flat_map(|criterion| facts(&criterion.test));
    let asked = asked.collect::<Vec<_>>();
    complaints.extend(Fact::all().filter(|fact| !asked.contains(fact)).map(|fact| format!("{} is idle", fact.key())));
    complaints
}

fn of_criterion(criterion: &Criterion) -> Option<String> {
    let quote = criterion.quote;
    let facts = facts(&criterion.test);
    if !facts.is_empty() && !facts.iter().any(|fact| of_fact(*fact).iter().any(|term| quote.contains(term))) {
        return Some(format!("“{quote}” names none of its facts"));
    }
    let (fact, accepted) = match criterion.test {
        Test::Is(fact, accepted) | Test::IsOrAsk(fact, accepted, ..) => (Fact::Single(fact), accepted),
        Test::Includes(fact, accepted) => (Fact::Multiple(fact), accepted),
        _ => return None,
    };
    let named = |choice: &&Choice| of_choice(fact, **choice).iter().any(|term| quote.contains(term));
    let has_words = |choice: &&Choice| !of_choice(fact, **choice).is_empty();
    if accepted.iter().any(|choice| has_words(&choice)) && !accepted.iter().any(|choice| named(&choice)) {
        return Some(format!("“{quote}” names none of {accepted:?}"));
    }
    // An unclear case (c5, c5x) takes what the words leave open, so only tests with words of their own must take all they name.
    let left_out = fact.choices().iter().filter(|choice| !accepted.contains(choice)).find(named);
    left_out
        .filter(|_| accepted.iter().any(|choice| has_words(&choice)))
        .map(|choice| format!("“{quote}” names {choice:?} too"))
}

/// The facts a test looks at, and those that say how many it counts.
fn facts(test: &Test) -> Vec<Fact> {
    match test {
        Test::Is(fact, _) | Test::IsOrAsk(fact, ..) | Test::OfBatch(fact) => vec![Fact::Single(*fact)],
        Test::Includes(fact, _) => vec![Fact::Multiple(*fact)],
        Test::MonthsFull(fact, ..) | Test::MonthsBelow(fact, ..) => vec![Fact::Span(*fact)],
        Test::AtLeast(fact, _) | Test::Several(fact, _) => vec![Fact::Number(*fact)],
        Test::RecentGraduate(..) => vec![
            Fact::Multiple(Multiple::HireGroups),
            Fact::Single(Single::HadJobBefore),
            Fact::Day(Day::LeftSchool),
            Fact::Day(Day::Hired),
        ],
        Test::SomeHead(count) if count.roster == Roster::Hires => {
            vec![
                Fact::Number(Number::HiresGroup),
                Fact::Number(Number::HiresBoth),
                Fact::Number(Number::HiresGradOver2),
            ]
        }
        Test::SomeHead(_) => vec![Fact::Number(Number::BatchPeople), Fact::Number(Number::BatchOk)],
        Test::SmallEnterprise(_) => {
            vec![
                Fact::Single(Single::BizForm),
                Fact::Single(Single::EmployerForm),
                Fact::Single(Single::EnterpriseSize),
            ]
        }
        Test::AnyMeasure(_) | Test::Unsettled(_) => Vec::new(),
    }
}

fn same(one: &Criterion, other: &Criterion) -> bool {
    one.quote == other.quote && format!("{:?}", one.test) == format!("{:?}", other.test)
}
