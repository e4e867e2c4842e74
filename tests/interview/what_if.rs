//! Trying other numbers and days changes nothing but what is tried.

use crate::profiles::{cases, profile};
use proptest::prelude::*;
use qinghuicha::eligibility::assess;
use qinghuicha::facts::{Answer, EntityRef, Fact, Number, Profile, Role, parse, parse_date};
use qinghuicha::interview::{Adjustment, Interview, Question, Step};
use qinghuicha::policy::draft_2022::EDITION;

fn employer(group: u32, both: u32) -> Interview {
    let mut profile = Profile {
        roles: vec![Role::Employer],
        ..Profile::new(parse_date("2026-06-01").expect("a day"))
    };
    let said = [
        ("employer_kind", "brand_enterprise".to_owned()),
        ("employer_form", "enterprise".to_owned()),
        ("hires_group_count", group.to_string()),
        ("hires_both_count", both.to_string()),
        ("hires_grad_over2", "0".to_owned()),
    ];
    for (key, text) in said {
        let fact = Fact::from_key(key).expect(key);
        profile.answers.set(fact, parse(fact, &text).expect(&text));
    }
    Interview::resume(&EDITION, profile)
}

/// The number that the first adjustment of the reward for hires moves, and what the reward is.
fn reward(interview: &Interview) -> (Option<Adjustment>, String) {
    let assessment = assess(&EDITION, interview.profile());
    let outcome = assessment.find("hire-one-off-reward").expect("an employer's measure");
    (interview.adjustments(outcome).first().copied(), qinghuicha::i18n::headline(outcome))
}

#[test]
fn one_hire_more_is_one_reward_more_and_raises_the_whole_if_need_be() {
    let real = employer(3, 3);
    let (adjustment, before) = reward(&real);
    let adjustment = adjustment.expect("the number of hires matters");
    assert_eq!(before, "3000元");
    let more = real.step(adjustment, Step::More).expect("one more can be hired");
    assert_eq!(reward(&more).1, "4000元");
    assert_eq!(
        more.profile().answers.number(Number::HiresGroup),
        Some(4),
        "who has both belongs to the group"
    );
    let back = more.step(adjustment, Step::Fewer).expect("and one fewer");
    assert_eq!(reward(&back).1, "3000元");
    assert_eq!(reward(&real).1, "3000元", "the answers are as they were");
}

#[test]
fn nobody_has_fewer_than_no_hires() {
    let none = employer(2, 0);
    let both = Question { entity: EntityRef::Person, fact: Fact::Number(Number::HiresBoth) };
    assert!(none.step(Adjustment::Persons(both), Step::Fewer).is_none());
    let wholes = Question { entity: EntityRef::Person, fact: Fact::Number(Number::HiresGroup) };
    assert!(
        employer(2, 2).step(Adjustment::Persons(wholes), Step::Fewer).is_none(),
        "two have contract and insurance"
    );
}

#[test]
fn days_go_by_until_three_months_are_full() {
    let mut profile = Profile {
        roles: vec![Role::Worker],
        ..Profile::new(parse_date("2026-06-01").expect("a day"))
    };
    for (key, text) in [
        ("person_groups", "monitored"),
        ("works_other_province", "yes"),
        ("cross_span", "2026-03-20/ongoing"),
    ] {
        let fact = Fact::from_key(key).expect(key);
        profile.answers.set(fact, parse(fact, text).expect(text));
    }
    let mut interview = Interview::resume(&EDITION, profile);
    let outcome = |interview: &Interview| {
        let assessment = assess(&EDITION, interview.profile());
        assessment.find("cross-province-transport-subsidy").expect("a worker's measure").clone()
    };
    let adjustments = interview.adjustments(&outcome(&interview));
    let full = parse_date("2026-06-20").expect("a day");
    assert_eq!(adjustments, [Adjustment::Until(full)]);
    for day in ["2026-06-11", "2026-06-20", "2026-06-30"] {
        interview = interview.step(adjustments[0], Step::More).expect("time goes by");
        assert_eq!(
            interview.profile().as_of,
            parse_date(day).expect("a day"),
            "never past the day by one step"
        );
    }
    assert_eq!(interview.adjustments(&outcome(&interview)), [], "nothing is left to wait for");
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn a_step_changes_what_it_moves_and_nothing_else(profile in profile()) {
        let interview = Interview::resume(&EDITION, profile);
        for outcome in assess(&EDITION, interview.profile()).outcomes {
            for adjustment in interview.adjustments(&outcome) {
                for step in [Step::More, Step::Fewer] {
                    let Some(after) = interview.step(adjustment, step) else { continue };
                    prop_assert!(after.profile().faults().is_empty());
                    let (before, after) = (interview.profile(), after.profile());
                    prop_assert_eq!(before.as_of == after.as_of, matches!(adjustment, Adjustment::Persons(_)));
                    for ((entity, one), (other_entity, other)) in before.entities().zip(after.entities()) {
                        prop_assert_eq!(entity, other_entity);
                        for ((fact, one), (other_fact, other)) in one.iter().zip(other.iter()) {
                            prop_assert_eq!(fact, other_fact);
                            let is_step = match (one, other) {
                                (Answer::Number(one), Answer::Number(other)) => one.abs_diff(*other) == 1,
                                _ => false,
                            };
                            prop_assert!(one == other || is_step, "{:?}: {:?} to {:?}", fact, one, other);
                        }
                    }
                }
            }
        }
    }
}
