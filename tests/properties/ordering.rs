//! No order of answering matters, and dropping what is pointless changes nothing.

use proptest::prelude::*;
use qinghuicha::facts::{Answer, EntityRef, Fact, Profile, Reply, Single};
use qinghuicha::interview::{Interview, Question};
use qinghuicha::policy::draft_2022::EDITION;

use super::law::{assessed, shown};
use super::profiles::{cases, profile, questions};

proptest! {
    #![proptest_config(cases(150))]

    /// An interview keeps only answers that matter; the assessment is that of all the answers.
    #[test]
    fn dropping_pointless_answers_changes_no_outcome(profile in profile()) {
        let profile = without_contradicted_brand(profile);
        let kept = Interview::resume(&EDITION, profile.clone());
        prop_assert_eq!(shown(&assessed(kept.profile())), shown(&assessed(&profile)));
    }

    /// Taken up twice, an interview is what it was: nothing more is dropped.
    #[test]
    fn taking_up_an_interview_again_changes_nothing(profile in profile()) {
        let once = Interview::resume(&EDITION, profile);
        let twice = Interview::resume(&EDITION, once.profile().clone());
        prop_assert_eq!(once.profile(), twice.profile());
    }

    /// The same answers in any order come to the same profile.
    #[test]
    fn answers_in_any_order_come_to_the_same(profile in profile(), order in any::<u64>()) {
        let profile = without_contradicted_brand(profile);
        let given = questions(&profile).into_iter().filter(|&it| answer(&profile, it).is_some()).collect::<Vec<_>>();
        let straight = interviewed(&profile, given.iter().copied());
        let mut shuffled = given;
        shuffled.sort_by_key(|&question| scramble(order, question));
        let mixed = interviewed(&profile, shuffled.into_iter());
        prop_assert_eq!(shown(&assessed(straight.profile())), shown(&assessed(mixed.profile())));
        prop_assert_eq!(straight.profile(), mixed.profile());
    }
}

/// Somebody who tells an interview all of `profile`, question by question in this order.
fn interviewed(profile: &Profile, order: impl Iterator<Item = (EntityRef, Fact)>) -> Interview {
    let mut interview = Interview::new(&EDITION, profile.as_of);
    interview.choose_roles(&profile.roles);
    profile.batches.iter().for_each(|_| interview.add_batch());
    profile.hires.iter().flatten().for_each(|_| interview.add_hire());
    for (entity, fact) in order {
        if let Some(answer) = answer(profile, (entity, fact)) {
            interview
                .answer(Question { entity, fact }, answer)
                .expect("a profile without faults is taken");
        }
    }
    interview
}

fn answer(profile: &Profile, (entity, fact): (EntityRef, Fact)) -> Option<Answer> {
    profile.at(entity)?.get(fact).cloned()
}

/// A brand link said besides a kind of employer that already decides it is another answer to the same question:
/// the interview never asks for it, and takes the kind's word.
fn without_contradicted_brand(mut profile: Profile) -> Profile {
    let brand = Fact::Single(Single::BrandLink);
    let mut silent = profile.clone();
    silent.answers.forget(brand);
    if silent.brand_link() != Reply::Missing {
        profile = silent;
    }
    profile
}

/// A number that sorts questions at random, differently for every `order`.
fn scramble(order: u64, question: (EntityRef, Fact)) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    (order, question).hash(&mut hasher);
    hasher.finish()
}
