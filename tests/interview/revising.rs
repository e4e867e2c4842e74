//! Changing what was said: what still matters stays, what does not goes, and what cannot be is refused.

use qinghuicha::facts::{
    Answer, Choice, Date, End, EntityRef, Fact, Multiple, Number, Problem, Profile, Role, Single,
    Span, parse_date,
};
use qinghuicha::interview::{Interview, Question};
use qinghuicha::policy::draft_2022::EDITION;

use super::profiles::today;

fn somebody(roles: &[Role]) -> Interview {
    let mut interview = Interview::new(&EDITION, today(0));
    interview.choose_roles(roles);
    interview
}

/// Says something of oneself, or of the first entry of a list.
fn say(interview: &mut Interview, fact: Fact, answer: Answer) -> Result<(), Problem> {
    interview.answer(Question { entity: fact.entity(0), fact }, answer)
}

fn choose(interview: &mut Interview, fact: Single, choice: Choice) {
    assert_eq!(say(interview, Fact::Single(fact), Answer::One(choice)), Ok(()));
}

fn count(interview: &mut Interview, fact: Number, number: u32) -> Result<(), Problem> {
    say(interview, Fact::Number(fact), Answer::Number(number))
}

fn groups(choices: &[Choice]) -> Answer {
    Answer::Many { ticked: choices.to_vec(), unsure: false }
}

fn day(text: &str) -> Date {
    parse_date(text).expect("it is in the calendar")
}

fn has(interview: &Interview, fact: Fact) -> bool {
    interview.profile().at(fact.entity(0)).is_some_and(|answers| answers.has(fact))
}

#[test]
fn a_changed_answer_keeps_what_still_matters_and_drops_the_rest() {
    let mut worker = somebody(&[Role::Worker]);
    let person_groups = Fact::Multiple(Multiple::PersonGroups);
    say(&mut worker, person_groups, groups(&[Choice::PovertyLifted])).expect("it fits");
    choose(&mut worker, Single::WorksOtherProvince, Choice::Yes);
    say(&mut worker, Fact::Span(Span::CrossProvince), Answer::One(Choice::From3Months))
        .expect("it fits");
    choose(&mut worker, Single::TransportReceived, Choice::No);
    choose(&mut worker, Single::BrandLink, Choice::Yes);
    assert_eq!(worker.remaining(), []);
    // In another group the transport subsidy is out of reach; the brand matters to the training all the same.
    say(&mut worker, person_groups, groups(&[Choice::None])).expect("it fits");
    assert!(
        !has(&worker, Fact::Single(Single::WorksOtherProvince))
            && !has(&worker, Fact::Span(Span::CrossProvince))
    );
    assert!(has(&worker, Fact::Single(Single::BrandLink)));
    assert_eq!(worker.remaining(), []);
}

#[test]
fn a_part_larger_than_a_changed_whole_is_dropped() {
    let mut partners = somebody(&[Role::Partners]);
    choose(&mut partners, Single::BrandLink, Choice::Yes);
    assert_eq!(count(&mut partners, Number::PartnersTotal, 5), Ok(()));
    assert_eq!(count(&mut partners, Number::PartnersEligible, 4), Ok(()));
    assert_eq!(count(&mut partners, Number::PartnersTotal, 4), Ok(()));
    assert!(has(&partners, Fact::Number(Number::PartnersEligible)));
    assert_eq!(count(&mut partners, Number::PartnersTotal, 3), Ok(()));
    assert!(!has(&partners, Fact::Number(Number::PartnersEligible)));
    assert_eq!(
        partners.remaining().first().map(|it| it.fact),
        Some(Fact::Number(Number::PartnersEligible))
    );
}

#[test]
fn a_part_larger_than_its_whole_is_refused_and_changes_nothing() {
    let mut partners = somebody(&[Role::Partners]);
    choose(&mut partners, Single::BrandLink, Choice::Yes);
    assert_eq!(count(&mut partners, Number::PartnersTotal, 3), Ok(()));
    assert_eq!(count(&mut partners, Number::PartnersEligible, 2), Ok(()));
    let before = partners.profile().clone();
    assert_eq!(count(&mut partners, Number::PartnersEligible, 4), Err(Problem::MoreThanWhole(3)));
    assert_eq!(partners.profile(), &before);

    let mut broker = somebody(&[Role::Broker]);
    choose(&mut broker, Single::BrokerConfirmed, Choice::Yes);
    assert_eq!(count(&mut broker, Number::BatchPeople, 10), Ok(()));
    choose(&mut broker, Single::QinghaiRural, Choice::Some);
    assert_eq!(count(&mut broker, Number::BatchOk, 6), Ok(()));
    assert_eq!(count(&mut broker, Number::BatchPriority, 7), Err(Problem::MoreThanWhole(6)));
    assert_eq!(count(&mut broker, Number::BatchPriority, 6), Ok(()));

    let mut employer = somebody(&[Role::Employer]);
    assert_eq!(count(&mut employer, Number::HiresGroup, 2), Ok(()));
    assert_eq!(count(&mut employer, Number::HiresBoth, 3), Err(Problem::MoreThanWhole(2)));
}

#[test]
fn giving_up_a_role_drops_its_answers_and_keeps_shared_ones() {
    let mut several = somebody(&[Role::Worker, Role::Entrepreneur, Role::Partners]);
    say(&mut several, Fact::Multiple(Multiple::PersonGroups), groups(&[Choice::PovertyLifted]))
        .expect("it fits");
    choose(&mut several, Single::BrandLink, Choice::Yes);
    choose(&mut several, Single::BizForm, Choice::IndividualBusiness);
    assert_eq!(count(&mut several, Number::PartnersTotal, 2), Ok(()));
    several.choose_roles(&[Role::Entrepreneur]);
    let kept = several.answered().into_iter().map(|it| it.fact).collect::<Vec<_>>();
    assert_eq!(kept, [Fact::Single(Single::BrandLink), Fact::Single(Single::BizForm)]);
    // The role comes back without its answers.
    several.choose_roles(&[Role::Entrepreneur, Role::Worker]);
    assert!(!has(&several, Fact::Multiple(Multiple::PersonGroups)));
}

#[test]
fn an_earlier_day_drops_what_lies_after_it() {
    let mut worker = somebody(&[Role::Worker]);
    say(&mut worker, Fact::Multiple(Multiple::PersonGroups), groups(&[Choice::Monitored]))
        .expect("it fits");
    choose(&mut worker, Single::WorksOtherProvince, Choice::Yes);
    let span = Answer::Days(day("2025-03-10"), End::On(day("2025-06-10")));
    say(&mut worker, Fact::Span(Span::CrossProvince), span).expect("it is over");
    worker.set_day(day("2025-06-10"));
    assert!(has(&worker, Fact::Span(Span::CrossProvince)));
    worker.set_day(day("2025-06-09"));
    assert!(
        !has(&worker, Fact::Span(Span::CrossProvince))
            && has(&worker, Fact::Single(Single::WorksOtherProvince))
    );
    let future = Answer::Days(day("2025-06-10"), End::Ongoing);
    assert_eq!(say(&mut worker, Fact::Span(Span::CrossProvince), future), Err(Problem::NotYet));
    let backwards = Answer::Days(day("2025-03-10"), End::On(day("2025-03-09")));
    assert_eq!(
        say(&mut worker, Fact::Span(Span::CrossProvince), backwards),
        Err(Problem::EndBeforeStart)
    );
}

#[test]
fn batches_come_and_go_with_their_answers() {
    let mut broker = somebody(&[Role::Broker]);
    choose(&mut broker, Single::BrokerConfirmed, Choice::Yes);
    assert_eq!(
        count(&mut broker, Number::BatchPeople, 10),
        Ok(()),
        "the first batch needs no adding"
    );
    broker.add_batch();
    let second = Question { entity: EntityRef::Batch(1), fact: Fact::Number(Number::BatchPeople) };
    assert!(broker.remaining().contains(&second));
    assert_eq!(broker.answer(second, Answer::Number(20)), Ok(()));
    broker.remove(EntityRef::Batch(0));
    let left = broker
        .profile()
        .batches
        .iter()
        .map(|batch| batch.number(Number::BatchPeople))
        .collect::<Vec<_>>();
    assert_eq!(left, [Some(20)]);
    let before = broker.profile().clone();
    broker.remove(EntityRef::Batch(7));
    broker.remove(EntityRef::Person);
    assert_eq!(broker.profile(), &before, "there is no such entry");
    assert_eq!(
        broker.answer(Question { entity: EntityRef::Batch(7), ..second }, Answer::Number(1)),
        Ok(())
    );
    assert_eq!(broker.profile(), &before, "an entry that is not there takes no answer");
}

#[test]
fn a_list_of_hires_takes_the_place_of_the_counts_and_gives_it_back() {
    let mut employer = somebody(&[Role::Employer]);
    choose(&mut employer, Single::EmployerKind, Choice::Workshop);
    assert_eq!(count(&mut employer, Number::HiresGroup, 2), Ok(()));
    employer.add_hire();
    employer.add_hire();
    assert!(!has(&employer, Fact::Number(Number::HiresGroup)));
    assert!(employer.remaining().iter().all(|it| !matches!(it.fact, Fact::Number(_))));
    choose(&mut employer, Single::NewPost, Choice::No);
    employer.remove(EntityRef::Hire(1));
    assert!(has(&employer, Fact::Single(Single::NewPost)));
    employer.remove(EntityRef::Hire(0));
    assert_eq!(employer.profile().hires, None);
    assert!(employer.remaining().iter().any(|it| it.fact == Fact::Number(Number::HiresGroup)));
    // Of somebody who hires nobody there is no list, whatever was put there.
    let stray =
        Profile { roles: vec![Role::Worker], hires: Some(Vec::new()), ..Profile::new(today(0)) };
    assert_eq!(Interview::resume(&EDITION, stray).profile().hires, None);
}
