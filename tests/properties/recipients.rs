//! Whose measure it is, and what may be added.

use proptest::prelude::*;
use qinghuicha::eligibility::{Block, Entitlement, Status, recipients};
use qinghuicha::facts::Profile;
use qinghuicha::interview::{Interview, question_order};
use qinghuicha::policy::draft_2022::EDITION;

use super::law::{assessed, money, range};
use super::profiles::{cases, profile};

proptest! {
    #![proptest_config(cases(500))]

    /// Exactly the measures of one's roles are there, in the order of the document.
    #[test]
    fn a_person_sees_the_measures_of_their_roles_and_no_others(profile in profile()) {
        let shown = assessed(&profile).outcomes.iter().map(|it| it.granted.measure.id).collect::<Vec<_>>();
        let mine = EDITION.measures().filter(|measure| measure.roles.iter().any(|&role| profile.is(role)));
        prop_assert_eq!(shown, mine.map(|measure| measure.id).collect::<Vec<_>>());
    }

    /// Of a role alone, money depends on nothing that other roles are asked, and an interview keeps none of it.
    #[test]
    fn answers_of_other_roles_change_no_money(profile in profile()) {
        for &role in &profile.roles {
            let alone = Profile { roles: vec![role], ..profile.clone() };
            let mut own = alone.clone();
            for (fact, _) in alone.answers.iter().filter(|(fact, _)| !question_order(role).contains(fact)) {
                own.answers.forget(fact);
            }
            prop_assert_eq!(money(&assessed(&alone)), money(&assessed(&own)));
            let kept = Interview::resume(&EDITION, alone);
            prop_assert!(kept.profile().answers.iter().all(|(fact, _)| question_order(role).contains(&fact)));
        }
    }

    /// Every outcome goes to one recipient of its role and stands in one block.
    #[test]
    fn every_outcome_has_one_recipient_and_one_block(profile in profile()) {
        let assessment = assessed(&profile);
        let recipients = recipients(&assessment);
        for outcome in &assessment.outcomes {
            let homes = recipients.iter().flat_map(|recipient| {
                Block::ALL.into_iter().flat_map(|block| recipient.block(block).map(|it| (recipient.role, it)))
            });
            let mine = homes.filter(|(_, it)| std::ptr::eq(*it, outcome)).map(|(role, _)| role).collect::<Vec<_>>();
            prop_assert_eq!(&mine, &[outcome.role]);
            prop_assert!(profile.is(outcome.role) && outcome.granted.measure.roles.contains(&outcome.role));
        }
    }

    /// A sum adds the certain part of grants that may be had: no ceiling, no loan, nothing to be settled.
    #[test]
    fn a_sum_adds_certain_grants_and_nothing_else(profile in profile()) {
        for recipient in recipients(&assessed(&profile)) {
            let certain = recipient.block(Block::Grants).filter(|outcome| outcome.status == Status::MayQualify);
            let sum = certain.map(|outcome| range(outcome).0).sum::<u64>();
            prop_assert_eq!(recipient.sum.in_whole_yuan(), Some(sum));
            for outcome in recipient.block(Block::Loans).chain(recipient.block(Block::Ceilings)) {
                let added = matches!(outcome.entitlement, Some(Entitlement::Grant { .. }));
                prop_assert!(!added, "{} would be added", outcome.granted.measure.id);
            }
        }
    }
}
