//! Long lists: they are taken up in time that grows with their length, and to the same as answer by answer.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use qinghuicha::eligibility::assess;
use qinghuicha::facts::{
    Answer, Answers, Choice, EntityKind, EntityRef, Fact, Multiple, Number, Profile, Role, Single,
    Span,
};
use qinghuicha::interview::{
    Interview, Question, Refusal, SavedAnswers, ShareLink, question_order,
};
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::policy::{Amount, Edition, Measure};

use super::matter::edition;
use super::profiles::{cases, profile, today};

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_list_is_taken_up_as_if_answered_one_by_one(profile in profile()) {
        for edition in [&EDITION, &*SOMEBODY_IS_ENOUGH] {
            let resumed = Interview::resume(edition, profile.clone());
            prop_assert_eq!(resumed.profile(), &one_by_one(edition, &profile));
        }
    }
}

/// An edition that pays no money a head: of a list it only matters whether anybody in it counts.
static SOMEBODY_IS_ENOUGH: LazyLock<Edition> = LazyLock::new(|| {
    let prescribed = |measure: &Measure| match measure.amount {
        Amount::PerHead { .. } => Measure { amount: Amount::AsPrescribed, ..*measure },
        _ => *measure,
    };
    edition(EDITION.measures().map(|measure| &*Box::leak(Box::new(prescribed(measure)))).collect())
});

/// Every answer in the order of asking, each kept where some measure lacks it at that moment.
fn one_by_one(edition: &Edition, profile: &Profile) -> Profile {
    let blank = |entries: usize| vec![Answers::default(); entries];
    let mut kept = Profile {
        roles: profile.roles.clone(),
        batches: blank(if profile.is(Role::Broker) { profile.batches.len() } else { 0 }),
        hires: profile
            .hires
            .as_ref()
            .filter(|_| profile.is(Role::Employer))
            .map(|hires| blank(hires.len())),
        ..Profile::new(profile.as_of)
    };
    for (entity, fact) in in_order(profile) {
        let Some(answer) = profile.at(entity).and_then(|answers| answers.get(fact)) else {
            continue;
        };
        let mut outcomes = assess(edition, &kept).outcomes.into_iter();
        if outcomes.any(|outcome| outcome.missing_facts(&kept).contains(&(entity, fact))) {
            kept.at_mut(entity).expect("an entry").set(fact, answer.clone());
        }
    }
    kept
}

fn in_order(profile: &Profile) -> Vec<(EntityRef, Fact)> {
    let mut order = Vec::new();
    for &role in &profile.roles {
        for block in
            question_order(role).chunk_by(|one, next| one.entity_kind() == next.entity_kind())
        {
            let entries = match block[0].entity_kind() {
                EntityKind::Person => 1,
                EntityKind::Batches => profile.batches.len(),
                EntityKind::Hires => profile.hires.as_ref().map_or(0, Vec::len),
            };
            for index in 0..entries {
                order.extend(block.iter().map(|&fact| (fact.entity(index), fact)));
            }
        }
    }
    order
}

/// An employer's hires and a broker's batches, everything said of each of them.
fn long(entries: usize) -> Profile {
    let one = |fact, choice| (Fact::Single(fact), Answer::One(choice));
    let number = |fact, number| (Fact::Number(fact), Answer::Number(number));
    let groups = Answer::Many { ticked: vec![Choice::PovertyLifted], unsure: false };
    let hire = [
        (Fact::Multiple(Multiple::HireGroups), groups),
        one(Single::NewPost, Choice::Yes),
        one(Single::Contract, Choice::Yes),
        one(Single::Insured, Choice::Yes),
    ];
    let batch = [
        number(Number::BatchPeople, 300),
        one(Single::QinghaiRural, Choice::Some),
        one(Single::HaixiGoji, Choice::All),
        (Fact::Span(Span::Picking), Answer::One(Choice::All)),
        number(Number::BatchOk, 200),
        number(Number::BatchPriority, 70),
    ];
    let person = [
        one(Single::EmployerKind, Choice::Workshop),
        one(Single::EmployerForm, Choice::Enterprise),
        one(Single::BrokerConfirmed, Choice::Yes),
    ];
    Profile {
        roles: vec![Role::Employer, Role::Broker],
        answers: answers(&person),
        batches: vec![answers(&batch); entries],
        hires: Some(vec![answers(&hire); entries]),
        ..Profile::new(today(0))
    }
}

fn answers(all: &[(Fact, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for (fact, answer) in all {
        answers.set(*fact, answer.clone());
    }
    answers
}

/// Everything a page does with a list: it is opened, gone on with, changed at its end and at its start, and shown.
fn open_and_use(text: &str) -> Interview {
    let saved = SavedAnswers::read(text, &EDITION, today(0)).expect("what was written is read");
    let mut interview = saved.interview;
    interview.add_hire();
    let hires = interview.profile().hires.as_ref().map_or(0, Vec::len);
    let new_post =
        |hire| Question { entity: EntityRef::Hire(hire), fact: Fact::Single(Single::NewPost) };
    for hire in [hires - 1, 0] {
        interview.answer(new_post(hire), Answer::One(Choice::No)).expect("an answer that fits");
    }
    for outcome in assess(&EDITION, interview.profile()).outcomes {
        interview.missing(&outcome);
        interview.adjustments(&outcome);
    }
    assert!(!interview.open().asked.is_empty());
    interview
}

/// The quickest of some runs: the least disturbed by whatever else runs.
fn quickest(run: impl Fn()) -> Duration {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..5).map(time).min().unwrap_or_default()
}

/// Linear is 4 times as long for 4 times as many; with a square it would be 16, and it was 64.
#[test]
fn four_times_as_many_take_four_times_as_long() {
    let written = |entries| {
        let interview = Interview::resume(&EDITION, long(entries));
        assert_eq!(interview.profile(), &long(entries), "all of it matters");
        SavedAnswers { interview, own_day: None }.write()
    };
    let [few, many] = [100, 400].map(written);
    let few = quickest(|| drop(open_and_use(&few)));
    let many = quickest(|| drop(open_and_use(&many)));
    println!("100 and 100 entries: {few:?}, 400 and 400: {many:?}");
    assert!(many < few * 7, "100 and 100 entries: {few:?}, 400 and 400: {many:?}");
}

#[test]
fn a_long_link_is_read_and_a_longer_one_refused() {
    let link = |entries| ShareLink { profile: long(entries), own_day: None };
    let text = link(400).write(&EDITION).expect("a link");
    assert_eq!(ShareLink::read(&text, &EDITION, today(0)), Ok(link(400)));
    assert!(link(Profile::MOST_ENTRIES).write(&EDITION).is_none(), "more than a link holds");
    let longer = text.repeat(3);
    assert_eq!(ShareLink::read(&longer, &EDITION, today(0)), Err(Refusal::TooLong));
}

#[test]
fn no_list_is_longer_than_what_is_kept_can_be() {
    let mut full = Interview::resume(&EDITION, long(Profile::MOST_ENTRIES));
    full.add_hire();
    full.add_batch();
    assert_eq!(full.profile(), &long(Profile::MOST_ENTRIES));
    assert!(!full.has_room(EntityKind::Hires) && !full.has_room(EntityKind::Batches));
    let read = |interview| {
        let text = SavedAnswers { interview, own_day: None }.write();
        SavedAnswers::read(&text, &EDITION, today(0)).is_some()
    };
    assert!(read(full));
    // Nothing makes such an interview but a record that nobody's answers wrote.
    assert!(!read(Interview::resume(&EDITION, long(Profile::MOST_ENTRIES + 1))));
}
