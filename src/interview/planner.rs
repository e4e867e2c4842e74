//! Which questions are open.

use super::path::path;
use super::session::Question;
use crate::assessment::assess;
use crate::facts::{Place, Profile, Roster};
use crate::law::{Edition, Tier};

/// Every question whose answer could still change a measure of these tiers, in the order of asking.
/// Answering one never opens another, so its length is how many at most remain.
pub(super) fn open(edition: &Edition, profile: &Profile, tiers: impl Fn(Tier) -> bool) -> Vec<Question> {
    let assessment = assess(edition, profile);
    let measures = assessment.outcomes.iter().filter(|outcome| tiers(outcome.granted.measure.amount.tier()));
    let needs = measures.flat_map(|outcome| outcome.needs(profile)).collect::<Vec<_>>();
    in_order(profile).into_iter().filter(|question| needs.contains(&(question.place, question.fact))).collect()
}

/// Every question of the roles of a profile, each once, in the order of asking.
pub(super) fn in_order(profile: &Profile) -> Vec<Question> {
    let mut questions = Vec::new();
    let blocks = profile.roles.iter().flat_map(|&role| path(role).chunk_by(|one, next| one.roster() == next.roster()));
    for block in blocks {
        let places = block.first().map(|fact| places(fact.roster(), profile)).unwrap_or_default();
        for question in places.iter().flat_map(|&place| block.iter().map(move |&fact| Question { place, fact })) {
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
    }
    questions
}

/// Where the answers of a roster are kept. There is always a first batch; hires there need not be.
fn places(roster: Roster, profile: &Profile) -> Vec<Place> {
    match roster {
        Roster::Person => vec![Place::Person],
        Roster::Batches => (0..profile.batches.len().max(1)).map(Place::Batch).collect(),
        Roster::Hires => (0..profile.hires.as_ref().map_or(0, Vec::len)).map(Place::Hire).collect(),
    }
}
