//! Answers taken again one after the other, as they would have been given.
//!
//! What could matter is found out for all at once, and again only after an answer that could have changed
//! it: one of the person's own, or one by which a list comes to have somebody who counts, or nobody more
//! who might. So a list of a thousand people takes ten times as long as one of a hundred.

use super::next_questions::blocks;
use crate::eligibility::{Needs, assess};
use crate::facts::{Answers, EntityRef, Profile, Role};
use crate::policy::{Edition, Truth};

/// The profile again, answer by answer in the order of asking, keeping only what could matter then.
pub(super) fn replay(edition: &Edition, profile: &Profile) -> Profile {
    let empty = |entries: usize| vec![Answers::default(); entries];
    let mut kept = Profile {
        roles: profile.roles.clone(),
        batches: empty(if profile.is(Role::Broker) { profile.batches.len() } else { 0 }),
        hires: profile
            .hires
            .as_ref()
            .filter(|_| profile.is(Role::Employer))
            .map(|hires| empty(hires.len())),
        ..Profile::new(profile.as_of)
    };
    let mut open = None;
    for (entity, facts) in blocks(profile) {
        for &fact in facts.iter() {
            let Some(answer) = profile.at(entity).and_then(|answers| answers.get(fact)) else {
                continue;
            };
            let known = open.get_or_insert_with(|| OpenFacts::new(edition, &kept));
            if !known.needs.facts_of(entity, &kept).contains(&fact) {
                continue;
            }
            let before = known.needs.truths_of(entity, &kept);
            if let Some(answers) = kept.at_mut(entity) {
                answers.set(fact, answer.clone());
            }
            let after = known.needs.truths_of(entity, &kept);
            if entity == EntityRef::Person || known.has_moved(entity, &before, &after) {
                open = None;
            }
        }
    }
    kept
}

/// What could matter at one moment.
struct OpenFacts {
    needs: Needs,
    batches: Tally,
    hires: Tally,
}

/// How many entries of a list come to each truth, by the rules they are counted by.
type Tally = Vec<[usize; 4]>;

impl OpenFacts {
    fn new(edition: &Edition, profile: &Profile) -> Self {
        let needs = Needs::new(&assess(edition, profile).outcomes, profile);
        let mut open = Self { needs, batches: Tally::new(), hires: Tally::new() };
        for (entity, _) in profile.entities() {
            let truths = open.needs.truths_of(entity, profile);
            if let Some(tally) = open.tally(entity) {
                tally.resize(truths.len(), [0; 4]);
                for (tally, truth) in tally.iter_mut().zip(truths) {
                    tally[truth as usize] += 1;
                }
            }
        }
        open
    }

    fn tally(&mut self, entity: EntityRef) -> Option<&mut Tally> {
        match entity {
            EntityRef::Person => None,
            EntityRef::Batch(_) => Some(&mut self.batches),
            EntityRef::Hire(_) => Some(&mut self.hires),
        }
    }

    /// Moves an entry from some truths to others. True when that leaves its list without an entry of one
    /// truth, or gives it the first of another: the list itself may have come to something else then.
    fn has_moved(&mut self, entity: EntityRef, before: &[Truth], after: &[Truth]) -> bool {
        let mut is_other = false;
        let tally = self.tally(entity).into_iter().flatten();
        for (tally, (&before, &after)) in tally.zip(before.iter().zip(after)) {
            if before != after {
                tally[before as usize] -= 1;
                tally[after as usize] += 1;
                is_other |= tally[before as usize] == 0 || tally[after as usize] == 1;
            }
        }
        is_other
    }
}
