//! A row is assessed as a person is.

use super::profiles::{answers, cases, profile, today};
use super::written::{cells, header, plan, screen};
use proptest::prelude::*;
use qinghuicha::eligibility::{Entitlement, Gap, Limit, Status, assess, judge};
use qinghuicha::facts::{
    Answer, Answers, Choice, Date, Day, EntityKind, Fact, Multiple, Profile, Role, Single, Span,
    parse,
};
use qinghuicha::policy::Grant;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::screening::{
    Layout, MeasureStatus, RecheckOn, Row, Screening, Table, Totals, measures,
};

/// What the evaluator of the page says of `profile`.
fn by_hand(profile: &Profile, entity_kind: EntityKind) -> Vec<Option<MeasureStatus>> {
    let assessment = assess(&EDITION, profile);
    let standing = |measure: &&'static qinghuicha::policy::Measure| {
        let outcome = assessment.find(measure.id)?;
        let (low, high) = match outcome.entitlement {
            Some(Entitlement::Grant { low, high, .. }) => {
                (low.in_whole_yuan(), high.and_then(Grant::in_whole_yuan))
            }
            Some(Entitlement::Ceiling(most)) => (None, most.in_whole_yuan()),
            Some(Entitlement::Loan(Limit::Either(low, high))) => {
                (low.in_whole_yuan(), high.in_whole_yuan())
            }
            Some(Entitlement::Loan(Limit::Most(most) | Limit::AtMost(most))) => {
                (None, most.in_whole_yuan())
            }
            _ => (None, None),
        };
        Some(MeasureStatus { status: outcome.status, low, high })
    };
    measures(&EDITION, entity_kind).iter().map(standing).collect()
}

/// From when what fails only by time is worth looking at again.
fn rechecks(profile: &Profile) -> Vec<RecheckOn> {
    let assessment = assess(&EDITION, profile);
    let day = |(index, measure): (usize, &'static qinghuicha::policy::Measure)| {
        let shortfalls = assessment.find(measure.id)?.shortfalls(profile);
        let days = shortfalls
            .iter()
            .map(|lack| if let Gap::Until { day, .. } = lack.gap { Some(day) } else { None });
        let day = days.collect::<Option<Vec<_>>>()?.into_iter().max()?;
        let then = Profile { as_of: day, ..profile.clone() };
        let status = assess(&EDITION, &then).find(measure.id)?.status;
        Some(RecheckOn { measure: index, day, may_qualify: status == Status::MayQualify })
    };
    measures(&EDITION, EntityKind::Person).into_iter().enumerate().filter_map(day).collect()
}

fn table(entity_kind: EntityKind, profile: &Profile) -> Table {
    let plan = plan(entity_kind, profile.as_of);
    Table::open(&plan, &Layout::of_headers(&plan, header(entity_kind)))
}

/// In a table nobody ticks nothing: they write that it is none of these.
fn ticked(mut profile: Profile) -> Profile {
    let places = profile.entities().map(|(place, _)| place).collect::<Vec<_>>();
    for (place, &set) in
        places.iter().flat_map(|place| Multiple::ALL.iter().map(move |set| (*place, set)))
    {
        let fact = Fact::Multiple(set);
        let Some(answers) = profile.at_mut(place) else { continue };
        if answers.get(fact) == Some(&Answer::Many { ticked: Vec::new(), unsure: false }) {
            let none =
                fact.choices().iter().copied().filter(|choice| *choice == Choice::None).collect();
            answers.set(fact, Answer::Many { ticked: none, unsure: false });
        }
    }
    profile
}

/// A row says nothing of a batch that nothing is said of, and holds no list of hires.
pub fn as_row(profile: Profile) -> Profile {
    let mut profile = ticked(profile);
    profile.hires = None;
    profile.batches.truncate(1);
    profile.batches.retain(|batch| !batch.is_empty());
    profile.take_silence();
    profile
}

proptest! {
    #![proptest_config(cases(600))]

    /// The truth without its finding is the truth of the finding.
    #[test]
    fn what_is_judged_is_what_is_assessed(profile in profile()) {
        let assessment = assess(&EDITION, &profile);
        for measure in EDITION.measures() {
            let found = assessment.find(measure.id).map(|outcome| (outcome.status, outcome.entitlement));
            prop_assert_eq!(judge(measure, &profile), found, "{}", measure.id);
        }
    }

    /// Many rows of one table, so that what was found for one is found again for others that say the same.
    #[test]
    fn a_row_is_assessed_as_a_person_is(profiles in prop::collection::vec(profile(), 1..8)) {
        let mut tables = Vec::<(Date, Table)>::new();
        for profile in profiles.into_iter().map(as_row).filter(|profile| profile.faults().is_empty()) {
            let known = tables.iter().position(|(day, _)| *day == profile.as_of);
            let known = known.unwrap_or_else(|| {
                tables.push((profile.as_of, table(EntityKind::Person, &profile)));
                tables.len() - 1
            });
            let verdict = tables[known].1.assess(&Row::from_cells(cells(EntityKind::Person, &profile)));
            prop_assert_eq!(&verdict.mistakes, &[]);
            prop_assert_eq!(&verdict.statuses, &by_hand(&profile, EntityKind::Person));
            prop_assert_eq!(&verdict.rechecks, &rechecks(&profile), "{:?}", profile);
        }
    }

    /// One row a hire: what is certain and what there may be at most add up to that of the employer.
    #[test]
    fn the_hires_of_an_employer_add_up(profile in profile()) {
        let profile = Profile { roles: vec![Role::Employer], batches: Vec::new(), ..ticked(profile) };
        prop_assume!(profile.faults().is_empty());
        let hires = profile.hires.clone().unwrap_or_default();
        let row = |hire: &Answers| Profile { hires: Some(vec![hire.clone()]), ..profile.clone() };
        add_up(EntityKind::Hires, &profile, hires.iter().map(row).collect())?;
    }

    /// One row a batch: likewise.
    #[test]
    fn the_batches_of_a_broker_add_up(profile in profile()) {
        let profile = Profile { roles: vec![Role::Broker], hires: None, ..ticked(profile) };
        let batches = profile.batches.iter().filter(|batch| !batch.is_empty()).cloned().collect::<Vec<_>>();
        let profile = Profile { batches: batches.clone(), ..profile };
        prop_assume!(profile.faults().is_empty());
        let row = |batch: &Answers| Profile { batches: vec![batch.clone()], ..profile.clone() };
        add_up(EntityKind::Batches, &profile, batches.iter().map(row).collect())?;
    }
}

fn add_up(
    entity_kind: EntityKind,
    whole: &Profile,
    rows: Vec<Profile>,
) -> Result<(), TestCaseError> {
    if rows.is_empty() {
        return Ok(());
    }
    let mut table = table(entity_kind, whole);
    let mut totals = Totals::new(table.measures());
    for row in rows {
        let verdict = table.assess(&Row::from_cells(cells(entity_kind, &row)));
        prop_assert_eq!(&verdict.mistakes, &[]);
        totals.add(verdict);
    }
    for (total, standing) in totals.measures.iter().zip(by_hand(whole, entity_kind)) {
        let standing = standing.expect("it is a measure of the role");
        prop_assert_eq!(
            total.low,
            Grant::yuan(standing.low.unwrap_or_default()),
            "{}",
            total.measure.id
        );
        if total.unbounded == 0 {
            prop_assert_eq!(
                total.high,
                Grant::yuan(standing.high.unwrap_or_default()),
                "{}",
                total.measure.id
            );
        }
    }
    Ok(())
}

/// Rows that differ in nothing but days, in one table: what was found for some is found again for others.
#[test]
fn days_on_both_sides_of_a_threshold_are_told_apart() {
    let today = today(0);
    let text = "roles=worker person_groups=monitored works_other_province=yes transport_received=no \
                roles=entrepreneur brand_link=yes biz_in_qinghai=yes biz_form=individual_business licensed=yes \
                operating_normally=yes startup_received=no \
                roles=broker broker_confirmed=yes broker_all_qinghai_rural=all broker_all_haixi_goji=all \
                broker_people=3 broker_priority_count=1";
    let mut profile =
        Profile { roles: Vec::new(), batches: vec![Answers::default()], ..Profile::new(today) };
    for (key, value) in text.split_whitespace().filter_map(|pair| pair.split_once('=')) {
        let Some(fact) = Fact::from_key(key) else {
            profile.roles.extend(Role::from_key(value));
            continue;
        };
        let answers = profile.at_mut(fact.entity(0)).expect("there is a batch");
        answers.set(fact, parse(fact, value).expect("it is an answer"));
    }
    let mut table = table(EntityKind::Person, &profile);
    let mut seen = std::collections::BTreeSet::new();
    for fact in Span::ALL.iter().map(|&span| Fact::Span(span)) {
        for answer in answers(fact, today) {
            let mut profile = profile.clone();
            profile.at_mut(fact.entity(0)).expect("there is a batch").set(fact, answer);
            let verdict = table.assess(&Row::from_cells(cells(EntityKind::Person, &profile)));
            assert_eq!(verdict.statuses, by_hand(&profile, EntityKind::Person), "{profile:?}");
            assert_eq!(verdict.rechecks, rechecks(&profile), "{profile:?}");
            seen.extend(
                verdict
                    .statuses
                    .iter()
                    .enumerate()
                    .filter_map(|(index, it)| it.map(|it| (index, it.status))),
            );
        }
    }
    let dated =
        ["cross-province-transport-subsidy", "startup-one-off-subsidy", "broker-goji-subsidy"];
    for (index, measure) in measures(&EDITION, EntityKind::Person).iter().enumerate() {
        let statuses = seen.iter().filter(|(at, _)| *at == index).count();
        assert!(!dated.contains(&measure.id) || statuses >= 3, "{}: {seen:?}", measure.id);
    }
    let hire = |left: &Answer, hired: &Answer| {
        let mut hire = Answers::default();
        hire.set(
            Fact::Multiple(Multiple::HireGroups),
            Answer::Many { ticked: vec![Choice::Graduate], unsure: false },
        );
        for fact in [Single::NewPost, Single::Contract, Single::Insured] {
            hire.set(Fact::Single(fact), Answer::One(Choice::Yes));
        }
        hire.set(Fact::Single(Single::HadJobBefore), Answer::One(Choice::No));
        hire.set(Fact::Day(Day::LeftSchool), left.clone());
        hire.set(Fact::Day(Day::Hired), hired.clone());
        let mut profile =
            Profile { roles: vec![Role::Employer], hires: Some(vec![hire]), ..Profile::new(today) };
        profile.answers.set(Fact::Single(Single::EmployerKind), Answer::One(Choice::Workshop));
        profile
    };
    let mut table = self::table(EntityKind::Hires, &profile);
    for left in answers(Fact::Day(Day::LeftSchool), today) {
        for hired in answers(Fact::Day(Day::Hired), today) {
            let profile = hire(&left, &hired);
            let verdict = table.assess(&Row::from_cells(cells(EntityKind::Hires, &profile)));
            assert_eq!(verdict.statuses, by_hand(&profile, EntityKind::Hires), "{profile:?}");
        }
    }
}

#[test]
fn what_time_cures_is_told_with_its_day() {
    let text = "姓名,身份,是哪一种人,在不在外省干活,在外省哪天开始干,在外省干到哪天,领没领过路费补助\n\
                张三,打工,脱贫户,是,2025-09-10,还在干,没领过\n\
                李四,打工,都不是,是,2025-09-10,还在干,没领过\n";
    let day = qinghuicha::facts::parse_date("2025-11-30").expect("it is a day");
    let (rows, mistakes) = screen(plan(EntityKind::Person, day), text);
    assert_eq!(mistakes, []);
    assert!(
        rows[1].contains(&"跨省就业一次性交通补助:2025年12月10日以后再来看".to_owned()),
        "{:?}",
        rows[1]
    );
    assert!(!rows[2].iter().any(|cell| cell.contains("以后再来看")), "{:?}", rows[2]);
}

/// Some may have it when the day comes; of others an office must still say something.
#[test]
fn days_tell_those_who_may_have_it_from_those_who_must_ask() {
    let day = qinghuicha::facts::parse_date("2025-11-30").expect("it is a day");
    let mut screening = Screening::new(plan(EntityKind::Person, day));
    let text = "身份,是哪一种人,在不在外省干活,在外省哪天开始干,在外省干到哪天,领没领过路费补助,跟劳务品牌有没有关系\n\
                打工,脱贫户,是,2025-09-10,还在干,没领过,有关系\n\
                打工,脱贫户,是,2025-09-10,还在干,没领过,有关系\n\
                打工,脱贫户,是,2025-09-10,还在干,领过,有关系\n";
    screening.push(text.as_bytes(), &mut Vec::new());
    screening.finish(&mut Vec::new());
    let again = screening.totals().expect("headers were read").due_days();
    assert_eq!(
        again.iter().map(|again| (again.rows, again.others)).collect::<Vec<_>>(),
        [(2, 1)],
        "{again:?}"
    );
}
