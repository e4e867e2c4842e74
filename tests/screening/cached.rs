//! What is kept of a row for others changes nothing: in a table of many rows each comes to what it comes
//! to alone, to the last byte.

use super::profiles::{cases, profile};
use super::written::{cells, header, plan};
use proptest::prelude::*;
use qinghuicha::eligibility::assess;
use qinghuicha::facts::{Choice, Column, Date, EntityKind, Fact, Profile, Role, Single};
use qinghuicha::i18n::{self, table as words};
use qinghuicha::interview::Interview;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::screening::{Layout, Plan, Row, Table, measures};
use test_support::people::{Dice, headers, row};

/// Everything that is told of a row.
fn told(table: &mut Table, row: &Row) -> String {
    table.assess(row);
    let verdict = table.verdict().clone();
    let reasons = verdict.reasons().collect::<Vec<_>>();
    let mut text = format!(
        "{:?}\n{:?}\n{:?}\n{reasons:?}\n{:?}\n",
        verdict.statuses, verdict.rechecks, verdict.mistakes, verdict.marks
    )
    .into_bytes();
    table.write_found(row, &mut text);
    table.write_mistakes(row, &mut text);
    String::from_utf8(text).expect("what is told is text")
}

/// Rows of people, and the same with some of their cells exchanged, so that many differ in little.
fn rows(dice: &mut Dice, entity_kind: EntityKind, today: Date) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for _ in 0..40 {
        let person = row(dice, &headers(entity_kind), today);
        for _ in 0..25 {
            let other = row(dice, &headers(entity_kind), today);
            let mut row = person.clone();
            for _ in 0..=dice.roll(3) {
                let index = dice.roll(row.len());
                row[index].clone_from(&other[index]);
            }
            rows.push(row);
        }
        rows.push(person);
    }
    rows
}

fn compare(plan: &Plan, headers: &[Column], rows: &[Vec<String>]) {
    let layout = Layout::of_headers(plan, headers.iter().map(|it| words::header(*it)));
    assert_eq!(layout.columns, headers.iter().copied().map(Some).collect::<Vec<_>>());
    let empty = Table::open(plan, &layout);
    let mut table = empty.clone();
    for cells in rows {
        let row = Row::from_cells(cells);
        let (together, alone) = (told(&mut table, &row), told(&mut empty.clone(), &row));
        assert_eq!(together, alone, "{cells:?}");
    }
}

#[test]
fn a_row_among_others_comes_to_what_it_comes_to_alone() {
    for (seed, entity_kind) in
        [(1, EntityKind::Person), (2, EntityKind::Hires), (3, EntityKind::Batches)]
    {
        // The 31st, and the 29th of February: many months have none.
        for today in [(2025, 12, 31), (2024, 2, 29), (2025, 3, 1)] {
            let today = Date::from_ymd_opt(today.0, today.1, today.2).expect("it is a day");
            let rows = rows(&mut Dice::new(seed), entity_kind, today);
            let plan = Plan { reasons: true, ..plan(entity_kind, today) };
            compare(&plan, &headers(entity_kind), &rows);
        }
    }
}

/// Not every column is there, and something is said for everybody.
#[test]
fn what_is_said_for_everybody_is_no_exception() {
    let today = Date::from_ymd_opt(2025, 12, 31).expect("it is a day");
    let mut dice = Dice::new(4);
    for _ in 0..12 {
        let mut plan = Plan { reasons: true, ..plan(EntityKind::Person, today) };
        plan.defaults.roles = vec![dice.pick(Role::ALL), dice.pick(Role::ALL)];
        plan.defaults.roles.dedup();
        let kind = dice.pick(Single::EmployerKind.choices());
        for (fact, choice) in [(Single::EmployerKind, kind), (Single::BrandLink, Choice::Yes)] {
            let answer = qinghuicha::facts::Answer::One(choice);
            plan.defaults.answers.set(Fact::Single(fact), answer);
        }
        let all = headers(EntityKind::Person);
        let kept = (0..all.len()).filter(|_| dice.happens(60)).collect::<Vec<_>>();
        let of_kept = |cells: Vec<String>| kept.iter().map(|&it| cells[it].clone()).collect();
        let rows = rows(&mut dice, EntityKind::Person, today).into_iter().step_by(5).map(of_kept);
        let headers = kept.iter().map(|&index| all[index]).collect::<Vec<_>>();
        compare(&plan, &headers, &rows.collect::<Vec<_>>());
    }
}

/// What a person reads who answers the questions of the page.
fn read_by_a_person(profile: &Profile) -> Vec<(usize, String)> {
    let interview = Interview::resume(&EDITION, profile.clone());
    let assessment = assess(&EDITION, interview.profile());
    let reason = |(index, measure): (usize, &&'static qinghuicha::policy::Measure)| {
        let outcome = assessment.find(measure.id)?;
        let verdict = words::of_others(&i18n::verdict(outcome, interview.profile()));
        let amount = i18n::amount(outcome).unwrap_or_default();
        Some((index, format!("{verdict}{amount}{}", words::payee(measure, outcome.role))))
    };
    let measures = measures(&EDITION, EntityKind::Person);
    measures.iter().enumerate().filter_map(reason).collect()
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_reasons_of_a_row_are_those_of_a_person(profiles in prop::collection::vec(profile(), 1..6)) {
        let mut tables = Vec::<(Date, Table)>::new();
        for profile in profiles.into_iter().map(super::people::as_row) {
            if !profile.faults().is_empty() {
                continue;
            }
            let known = tables.iter().position(|(day, _)| *day == profile.as_of);
            let known = known.unwrap_or_else(|| {
                let plan = Plan { reasons: true, ..plan(EntityKind::Person, profile.as_of) };
                let layout = Layout::of_headers(&plan, header(EntityKind::Person));
                tables.push((profile.as_of, Table::open(&plan, &layout)));
                tables.len() - 1
            });
            let table = &mut tables[known].1;
            table.assess(&Row::from_cells(cells(EntityKind::Person, &profile)));
            let reasons = table.verdict().reasons().map(|(index, why)| (index, why.to_owned()));
            prop_assert_eq!(reasons.collect::<Vec<_>>(), read_by_a_person(&profile), "{:?}", profile);
        }
    }
}
