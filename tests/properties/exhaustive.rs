//! Laws proved over every partial profile of every measure about money, see [`space`](super::space).

use qinghuicha::policy::Tier;
use qinghuicha::policy::Truth;
use qinghuicha::policy::draft_2022::EDITION;

use super::decided::{may_follow, narrows};
use super::space::{Found, Space, blank_profiles};

/// What is decided stays, an amount only narrows, and nothing becomes needed that was not.
#[test]
fn every_answer_to_every_partial_profile_keeps_what_is_decided() {
    let kept = |before: &Found, after: &Found| {
        may_follow(&before.truths, &after.truths)
            && narrows(before.range, after.range)
            && after.needs & !before.needs == 0
    };
    let entries = everywhere(|space, index, found| {
        let mut broken =
            space.next(index).filter(|(_, _, after)| !after.iter().all(|after| kept(found, after)));
        broken.next().map(|(_, it, _)| format!("{} changes what was decided", it.fact.key()))
    });
    assert!(entries > 450_000, "only {entries} partial profiles were tried");
}

/// A fact that is not needed cannot matter: whatever further answers come, no two answers to it differ for the
/// measure. Nothing is left out. That nothing is asked in vain is for the interview, which knows every measure.
#[test]
fn a_fact_that_is_not_needed_cannot_matter() {
    let mut matters = Vec::new();
    let told = |found: &Found| (found.truths[0], found.gives);
    everywhere(|space, index, found| {
        // Entries come last to first, so those with one more answer are there already.
        if index + 1 == space.found.len() {
            matters = vec![0_u32; space.found.len()];
        }
        for (bit, it, after) in space.next(index) {
            let differs = after.windows(2).any(|pair| told(pair[0]) != told(pair[1]));
            let later = (1..it.said.len()).map(|said| matters[index + said * it.stride]);
            matters[index] |= later.fold(u32::from(differs) << bit, |all, one| all | one);
        }
        let unasked = matters[index] & !found.needs;
        let (_, it) = (0..).zip(&space.dimensions).find(|(bit, _)| unasked >> bit & 1 == 1)?;
        Some(format!("{} is needed and not asked", it.fact.key()))
    });
}

/// Of somebody who was never unsure, a measure that is open needs an answer: 还缺信息 always means one can be given.
/// One case is left out, for there the reading says so (§6.2): of some of a batch it stays unknown whether
/// days that are one short or one over are theirs.
#[test]
fn an_open_measure_needs_an_answer_unless_something_was_unsure() {
    everywhere(|space, index, found| {
        let open = found.truths[0] == Truth::Unknown && found.needs == 0;
        let stuck = open && !space.is_unsure(index) && !space.counts_some_by_days(index);
        stuck.then(|| "is open and needs nothing".to_owned())
    });
}

/// Tries a law at every entry of every space, last to first, and says how many there were. The law names what breaks
/// it; of each kind the entry with the fewest answers is shown.
fn everywhere(mut law: impl FnMut(&Space, usize, &Found) -> Option<String>) -> usize {
    let mut broken = std::collections::BTreeMap::new();
    let mut entries = 0;
    for measure in EDITION.measures().filter(|measure| measure.amount.tier() != Tier::Service) {
        for space in blank_profiles(measure).map(|blank| Space::of(measure, blank)) {
            entries += space.found.len();
            for (index, found) in space.found.iter().enumerate().rev() {
                let Some(what) = found.as_ref().and_then(|found| law(&space, index, found)) else {
                    continue;
                };
                let entry = space.describe(index);
                let shown = broken.entry((measure.id, what)).or_insert((0, entry.clone()));
                shown.0 += 1;
                if entry.len() < shown.1.len() {
                    shown.1 = entry;
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    entries
}
