//! Which questions are open.

use super::question::Question;
use super::question_order::question_order;
use crate::eligibility::{Needs, Outcome, assess};
use crate::facts::{EntityKind, EntityRef, Fact, Profile};
use crate::policy::{Edition, Tier};
use std::rc::Rc;

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
    let (money, services) = (Needs::new(money, profile), Needs::new(services, profile));
    let mut open = Open::default();
    for (entity, facts) in blocks(profile) {
        let [money, services] = [&money, &services].map(|needs| needs.facts_of(entity, profile));
        for &fact in facts.iter() {
            if money.contains(&fact) {
                open.asked.push(Question { entity, fact });
            } else if services.contains(&fact) {
                open.offered.push(Question { entity, fact });
            }
        }
    }
    open
}

/// The questions behind what a measure still lacks for `profile`, in the order of asking: not answered, or
/// answered 不清楚.
pub fn missing(outcome: &Outcome, profile: &Profile) -> Vec<Question> {
    let definite = profile.definite();
    let needs = Needs::new([outcome], &definite);
    let mut missing = Vec::new();
    for (entity, facts) in blocks(profile) {
        let needed = needs.facts_of(entity, &definite);
        let facts = facts.iter().filter(|fact| needed.contains(fact));
        missing.extend(facts.map(|&fact| Question { entity, fact }));
    }
    missing
}

/// Every question of the roles of a profile, each once, in the order of asking.
pub(super) fn in_order(profile: &Profile) -> impl Iterator<Item = Question> {
    blocks(profile).into_iter().flat_map(|(entity, facts)| {
        (0..facts.len()).map(move |index| Question { entity, fact: facts[index] })
    })
}

/// The questions of a profile in the order of asking: of whom, and which facts at a stretch.
pub(super) fn blocks(profile: &Profile) -> Vec<(EntityRef, Rc<[Fact]>)> {
    let mut blocks = Vec::new();
    for (kind, facts) in stretches(profile) {
        for entity in entities(kind, profile) {
            blocks.push((entity, Rc::clone(&facts)));
        }
    }
    blocks
}

/// Every fact asked of a profile, each once, in the order of asking: which at a stretch, and of what.
pub(super) fn stretches(profile: &Profile) -> Vec<(EntityKind, Rc<[Fact]>)> {
    let mut stretches = Vec::new();
    let mut known = Vec::new();
    let facts = profile.roles.iter().flat_map(|&role| {
        question_order(role).chunk_by(|one, next| one.entity_kind() == next.entity_kind())
    });
    for facts in facts {
        let facts = facts.iter().copied().filter(|fact| !known.contains(fact)).collect::<Rc<_>>();
        known.extend_from_slice(&facts);
        if let Some(first) = facts.first() {
            stretches.push((first.entity_kind(), facts));
        }
    }
    stretches
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
