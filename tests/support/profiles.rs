//! Profiles at random: any roles, any answers, any lists, but always such as fit together.

use chrono::{Days, Months};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use qinghuicha::facts::{
    Answer, Answers, Choice, Date, Day, End, EntityKind, EntityRef, Fact, Multiple, Profile, Reply,
    Role, Single, Span, full_on,
};
use qinghuicha::interview::question_order;

/// So many cases of a property: always the same ones, unless `PROPTEST_RNG_SEED` says otherwise.
pub fn cases(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let rng_seed = match default.rng_seed {
        RngSeed::Random => RngSeed::Fixed(2022),
        chosen @ RngSeed::Fixed(_) => chosen,
    };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..default }
}

/// A day whose months end on the 31st, the 29th of February and in the middle: one of these is today.
const TODAYS: [(i32, u32, u32); 3] = [(2025, 12, 31), (2024, 2, 29), (2025, 6, 10)];

/// One of the days everything is measured on.
pub fn today(index: usize) -> Date {
    let (year, month, day) = TODAYS[index % TODAYS.len()];
    Date::from_ymd_opt(year, month, day).expect("these days exist")
}

/// Answers to `fact` that differ in anything the law could care about: every choice, 不清楚, and numbers
/// and days on both sides of every threshold.
pub fn answers(fact: Fact, today: Date) -> Vec<Answer> {
    let mut answers = vec![Answer::Unsure];
    match fact {
        Fact::Multiple(set) => answers.extend(sets(set)),
        Fact::Number(number) => {
            let (least, most) = number.bounds();
            let numbers = [0, 1, 2, 3, 10, 999, 9999]
                .into_iter()
                .filter(|number| (least..=most).contains(number));
            answers.extend(numbers.map(Answer::Number));
        }
        Fact::Day(Day::LeftSchool) => {
            answers.extend([0, 1].map(|later| Answer::Day(left_school(today) + days(later))));
        }
        Fact::Day(Day::Hired) => {
            answers.extend(
                [0, 1].map(|later| Answer::Day(full_on(left_school(today), 24) + days(later))),
            );
        }
        Fact::Span(span) => {
            answers.extend(fact.choices().iter().map(|&band| Answer::One(band)));
            answers.extend(spans(span, today));
        }
        Fact::Single(_) => answers.extend(fact.choices().iter().map(|&choice| Answer::One(choice))),
    }
    answers
}

/// Every set that can be ticked. 不清楚 alone is [`Answer::Unsure`], and 都不是 stands alone.
fn sets(set: Multiple) -> impl Iterator<Item = Answer> {
    let (alone, together): (Vec<_>, Vec<_>) =
        set.choices().iter().partition(|&&choice| choice == Choice::None);
    let subset = move |bits: u32| {
        together
            .iter()
            .enumerate()
            .filter(|(index, _)| bits >> index & 1 == 1)
            .map(|(_, &choice)| choice)
            .collect()
    };
    let count = 1 << set.choices().iter().filter(|&&choice| choice != Choice::None).count();
    let ticked = (0..count)
        .flat_map(move |bits| [(bits, false), (bits, true)])
        .filter(|&ticked| ticked != (0, true));
    let many = |ticked: Vec<Choice>, unsure| Answer::Many { ticked, unsure };
    ticked
        .map(move |(bits, unsure)| many(subset(bits), unsure))
        .chain((!alone.is_empty()).then(|| many(alone, false)))
}

/// Spans that end two days, one day and no day before each threshold, and such as go on around it.
fn spans(span: Span, today: Date) -> Vec<Answer> {
    let thresholds: &[u32] = match span {
        Span::CrossProvince => &[3],
        Span::Trading => &[12],
        Span::Picking => &[2, 6],
    };
    let start = today - days(300);
    let finished = |&months: &u32| {
        [2, 1, 0]
            .map(|short| Answer::Days(start, End::On(full_on(start, months) - days(short))))
            .into_iter()
    };
    let running = |&months: &u32| {
        let start = today - Months::new(months);
        [start, start + days(1)].map(|start| Answer::Days(start, End::Ongoing)).into_iter()
    };
    let mut spans = thresholds.iter().flat_map(running).collect::<Vec<_>>();
    // A licence has no last day.
    if span != Span::Trading {
        spans.extend(thresholds.iter().flat_map(finished));
    }
    spans
}

fn days(days: u64) -> Days {
    Days::new(days)
}

fn left_school(today: Date) -> Date {
    today - days(900)
}

/// Every fact the roles of `profile` are asked about, at every place there is.
pub fn questions(profile: &Profile) -> Vec<(EntityRef, Fact)> {
    let mut questions = Vec::new();
    for &fact in profile.roles.iter().flat_map(|&role| question_order(role)) {
        let entries = match fact.entity_kind() {
            EntityKind::Person => 1,
            EntityKind::Batches => profile.batches.len(),
            EntityKind::Hires => profile.hires.as_ref().map_or(0, Vec::len),
        };
        let entities = (0..entries).map(|index| (fact.entity(index), fact));
        questions
            .extend(entities.filter(|question| !questions.contains(question)).collect::<Vec<_>>());
    }
    questions
}

/// The questions nobody answered. An employer's brand link that follows from the kind of employer counts as answered.
pub fn unanswered(profile: &Profile) -> Vec<(EntityRef, Fact)> {
    let follows = profile.brand_link() != Reply::Missing;
    let answered = |&(entity, fact): &(EntityRef, Fact)| {
        let given = profile.at(entity).is_some_and(|answers| answers.has(fact));
        given || follows && fact == Fact::Single(Single::BrandLink)
    };
    questions(profile).into_iter().filter(|question| !answered(question)).collect()
}

/// `profile` with one more answer; None when that does not fit the others.
pub fn with(
    profile: &Profile,
    (entity, fact): (EntityRef, Fact),
    answer: Answer,
) -> Option<Profile> {
    let mut profile = profile.clone();
    profile.at_mut(entity)?.set(fact, answer);
    profile.faults().is_empty().then_some(profile)
}

/// `profile` with its unanswered questions answered as `seeds` say: some, all or none of them.
pub fn fill(mut profile: Profile, seeds: &[u16]) -> Profile {
    for (question, &seed) in unanswered(&profile).into_iter().zip(seeds) {
        let Some(seed) = usize::from(seed).checked_sub(20_000) else { continue };
        let answers = answers(question.1, profile.as_of);
        profile =
            with(&profile, question, answers[seed % answers.len()].clone()).unwrap_or(profile);
    }
    profile
}

/// Seeds for [`fill`]; they shrink towards answering nothing.
pub fn seeds() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(any::<u16>(), 100)
}

/// Any profile that fits together.
pub fn profile() -> impl Strategy<Value = Profile> {
    (0..TODAYS.len(), roles(), seeds(), 0..4_usize, prop::option::of(0..5_usize)).prop_map(
        |(day, roles, seeds, batches, hires)| {
            let blank = |entries| vec![Answers::default(); entries];
            fill(
                Profile {
                    roles,
                    batches: blank(batches),
                    hires: hires.map(blank),
                    ..Profile::new(today(day))
                },
                &seeds,
            )
        },
    )
}

/// One role, as most people have, or any that are.
fn roles() -> impl Strategy<Value = Vec<Role>> {
    let any = prop::sample::subsequence(Role::ALL.to_vec(), 1..=Role::ALL.len());
    prop_oneof![prop::sample::select(Role::ALL.to_vec()).prop_map(|role| vec![role]), any]
}
