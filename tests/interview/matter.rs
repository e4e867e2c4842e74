//! Whether a question could matter: whether two answers to it differ for the money, now or after further answers.

use qinghuicha::eligibility::{Entitlement, Status, assess};
use qinghuicha::facts::{Answers, EntityRef, Fact, Profile};
use qinghuicha::interview::Question;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::policy::{Clause, Edition, Measure, Part, Passage, Tier, Words};

use super::dice::Dice;
use super::profiles::{answers, questions, with};

/// How many ways to go on are tried before a question counts as asked in vain.
const TRIES: usize = 2000;

/// Whether two answers to `question` differ after some way of answering others: those not answered yet, and those
/// answered 不清楚. That may be found out: the person is told to, and comes back.
pub fn could_matter(
    profile: &Profile,
    question: Question,
    edition: &Edition,
    dice: &mut Dice,
) -> bool {
    let mut profile = profile.clone();
    if matches!(question.entity, EntityRef::Batch(_)) && profile.batches.is_empty() {
        profile.batches.push(Answers::default());
    }
    let asked = (question.entity, question.fact);
    let settled = |&(entity, fact): &(EntityRef, Fact)| {
        profile
            .at(entity)
            .and_then(|answers| answers.get(fact))
            .is_some_and(|answer| !answer.is_open())
    };
    let others = questions(&profile)
        .into_iter()
        .filter(|other| *other != asked && !settled(other))
        .collect::<Vec<_>>();
    (0..TRIES).any(|skip| {
        let mut later = profile.clone();
        for &other in &others {
            // First nothing else is said, then everything, then now this and now that.
            if skip > 0 && (skip < TRIES / 4 || dice.roll(2) > 0) {
                // After 不清楚 comes the choice that leads on, most often.
                let answers = answers(other.1, profile.as_of);
                let answer = if dice.roll(2) == 0 { &answers[1] } else { dice.pick(&answers) };
                later = with(&later, other, answer.clone()).unwrap_or(later);
            }
        }
        let said = answers(question.fact, profile.as_of)
            .into_iter()
            .filter_map(|answer| with(&later, asked, answer));
        let told = said.map(|profile| told(edition, &profile)).collect::<Vec<_>>();
        told.windows(2).any(|pair| pair[0] != pair[1])
    })
}

/// What a person is told about money: how every measure stands and what it may give.
pub fn told(
    edition: &Edition,
    profile: &Profile,
) -> Vec<(&'static str, Status, Option<Entitlement>)> {
    let money = assess(edition, profile).outcomes.into_iter();
    let entitlement = |given| match given {
        Entitlement::Grant { low, high, .. } => Entitlement::Grant { low, high, heads: None },
        other => other,
    };
    money.map(|it| (it.granted.measure.id, it.status, it.entitlement.map(entitlement))).collect()
}

/// The measures about money alone: services cause no question.
pub fn money() -> Edition {
    let grants = EDITION.measures().filter(|measure| measure.amount.tier() != Tier::Service);
    edition(grants.collect())
}

/// An edition of these measures and no words.
pub fn edition(measures: Vec<&'static Measure>) -> Edition {
    let grants = Vec::leak(measures);
    let passage = Box::leak(Box::new(Passage {
        text: Words::new(""),
        grants,
        non_entitlements: &[],
        figures: &[],
    }));
    let passages = Vec::leak(vec![&*passage]);
    let clause = Box::leak(Box::new(Clause {
        number: "",
        heading: "",
        passages,
        departments: Words::new(""),
    }));
    Edition { parts: Vec::leak(vec![Part::Clause(clause)]), ..EDITION }
}
