//! Which questions are open.

use super::question::Question;
use super::question_order::question_order;
use crate::eligibility::{Outcome, assess};
use crate::facts::{EntityKind, EntityRef, Profile};
use crate::policy::{Edition, Tier};

/// The questions whose answer could still change something, in the order of asking. Answering one never
/// opens another.
#[derive(Clone, Debug, Default)]
pub struct Open {
    /// Those that could change a measure about money or relief: they are asked.
    pub asked: Vec<Question>,
    /// Those that could only narrow down services: they are offered.
    pub offered: Vec<Question>,
}

/// What is open for a profile.
pub(super) fn open(edition: &Edition, profile: &Profile) -> Open {
    let assessment = assess(edition, profile);
    let (services, money): (Vec<_>, Vec<_>) = assessment
        .outcomes
        .iter()
        .partition(|outcome| outcome.granted.measure.amount.tier() == Tier::Service);
    let missing = |outcomes: Vec<&Outcome>| {
        outcomes.into_iter().flat_map(|one| one.missing_facts(profile)).collect::<Vec<_>>()
    };
    let (money, services) = (missing(money), missing(services));
    let mut open = Open::default();
    for question in in_order(profile) {
        let missing_fact = (question.entity, question.fact);
        if money.contains(&missing_fact) {
            open.asked.push(question);
        } else if services.contains(&missing_fact) {
            open.offered.push(question);
        }
    }
    open
}

/// Every question of the roles of a profile, each once, in the order of asking.
pub(super) fn in_order(profile: &Profile) -> Vec<Question> {
    let mut questions = Vec::new();
    let blocks = profile.roles.iter().flat_map(|&role| {
        question_order(role).chunk_by(|one, next| one.entity_kind() == next.entity_kind())
    });
    for block in blocks {
        let entities =
            block.first().map(|fact| entities(fact.entity_kind(), profile)).unwrap_or_default();
        for question in entities
            .iter()
            .flat_map(|&entity| block.iter().map(move |&fact| Question { entity, fact }))
        {
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
    }
    questions
}

/// The entities of a kind. There is always a first batch; hires there need not be.
fn entities(entity_kind: EntityKind, profile: &Profile) -> Vec<EntityRef> {
    match entity_kind {
        EntityKind::Person => vec![EntityRef::Person],
        EntityKind::Batches => (0..profile.batches.len().max(1)).map(EntityRef::Batch).collect(),
        EntityKind::Hires => {
            (0..profile.hires.as_ref().map_or(0, Vec::len)).map(EntityRef::Hire).collect()
        }
    }
}
