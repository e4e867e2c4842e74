//! What an amount may be.

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use qinghuicha::eligibility::{Entitlement, HeadCount, Limit, Outcome, Status};
use qinghuicha::facts::{
    Answer, Answers, Choice, EntityRef, Fact, Multiple, Number, Profile, Role, Single, Span,
};
use qinghuicha::i18n;
use qinghuicha::policy::{Amount, Grant, Loan};
use rust_decimal::Decimal;

use super::law::{assessed, range};
use super::profiles::{cases, fill, profile, seeds, with};

const REWARD: &str = "hire-one-off-reward";
const BROKER: &str = "broker-goji-subsidy";

proptest! {
    #![proptest_config(cases(600))]

    /// The most is what the text gives: a sum, a ceiling, a limit, or the unit for every head that may count.
    #[test]
    fn an_amount_never_exceeds_what_the_text_gives(profile in profile()) {
        for outcome in assessed(&profile).outcomes {
            let (low, high) = range(&outcome);
            let id = outcome.granted.measure.id;
            prop_assert!(high.is_none_or(|high| low <= high), "{id}: {low} to {high:?}");
            prop_assert!(low == 0 || outcome.status == Status::MayQualify, "{id}: {low} is not certain");
            prop_assert!(outcome.entitlement.is_none() || outcome.status != Status::NotMet, "{id} fails and gives");
            prop_assert!(fits(&outcome), "{id}: {:?}", outcome.entitlement);
        }
    }

    /// One more person hired, whoever that is.
    #[test]
    fn another_hire_never_lowers_the_reward(profile in profile(), seeds in seeds()) {
        let mut more = Profile { roles: vec![Role::Employer], ..profile };
        more.hires.get_or_insert_default().push(Answers::default());
        let more = fill(more, &seeds);
        let mut fewer = more.clone();
        fewer.hires.as_mut().and_then(Vec::pop);
        grows(REWARD, &fewer, &more)?;
    }

    /// More of the counted have contract and insurance, or more were counted.
    #[test]
    fn a_greater_count_never_lowers_the_reward(profile in profile(), count in 0..9999_u32) {
        let profile = Profile { roles: vec![Role::Employer], hires: None, ..profile };
        for fact in [Number::HiresGroup, Number::HiresBoth, Number::HiresGradOver2] {
            let of = |count| with(&profile, (EntityRef::Person, Fact::Number(fact)), Answer::Number(count));
            if let (Some(fewer), Some(more)) = (of(count), of(count + 1)) {
                grows(REWARD, &fewer, &more)?;
            }
        }
    }

    /// One more picker in a batch, one more of a priority group, or one more batch.
    #[test]
    fn another_picker_never_lowers_the_subsidy(profile in profile(), count in 0..9999_u32) {
        let profile = Profile { roles: vec![Role::Broker], ..profile };
        for index in 0..profile.batches.len() {
            for fact in [Number::BatchPeople, Number::BatchOk, Number::BatchPriority].map(Fact::Number) {
                let of = |count| with(&profile, (fact.entity(index), fact), Answer::Number(count));
                if let (Some(fewer), Some(more)) = (of(count), of(count + 1)) {
                    grows(BROKER, &fewer, &more)?;
                }
            }
            let mut fewer = profile.clone();
            fewer.batches.remove(index);
            if !fewer.batches.is_empty() {
                grows(BROKER, &fewer, &profile)?;
            }
        }
    }
}

fn grows(id: &str, fewer: &Profile, more: &Profile) -> TestCaseResult {
    let range = |profile| assessed(profile).find(id).map(range);
    let (Some((low, high)), Some((more_low, more_high))) = (range(fewer), range(more)) else {
        return Ok(());
    };
    prop_assert!(low <= more_low, "{}: {} became {}", id, low, more_low);
    prop_assert!(
        more_high.is_none_or(|most| high.is_none_or(|high| high <= most)),
        "{high:?} became {more_high:?}"
    );
    Ok(())
}

/// Whether what an outcome gives is what its measure may give.
fn fits(outcome: &Outcome) -> bool {
    match (&outcome.granted.measure.amount, outcome.entitlement) {
        (_, None) => outcome.status == Status::NotMet || outcome.status == Status::MayAsk,
        (Amount::Fixed { sum, .. }, Some(Entitlement::Grant { high, heads: None, .. })) => {
            high == Some(*sum)
        }
        (
            Amount::PerHead { unit, top_up, .. },
            Some(Entitlement::Grant { low, high, heads: Some(heads) }),
        ) => {
            let extra = top_up.map(|top_up| top_up.unit).unwrap_or_default();
            let most = |heads: u64| (*unit + extra) * heads;
            low <= most(heads.sure)
                && high.map(|_| ()) == heads.most().map(|_| ())
                && high.is_none_or(|high| high <= most(heads.most().unwrap_or_default()))
                && priorities_count_already(heads)
        }
        (Amount::Ceiling { most, .. }, Some(Entitlement::Ceiling(ceiling))) => ceiling == *most,
        (Amount::LoanLimit { most, .. }, Some(Entitlement::Loan(Limit::Most(limit)))) => {
            limit == *most
        }
        (Amount::PartnerLoan { cap, base, .. }, Some(Entitlement::Loan(limit))) => match limit {
            Limit::Most(limit) | Limit::AtMost(limit) => limit <= *cap,
            Limit::Either(one, other) => one == *base && one < other && other <= *cap,
        },
        (Amount::AsPrescribed, Some(Entitlement::AsPrescribed))
        | (Amount::TaxRelief, Some(Entitlement::TaxRelief)) => true,
        _ => false,
    }
}

/// Priority is paid on top, so only for people who count.
fn priorities_count_already(heads: HeadCount) -> bool {
    heads.priority <= heads.sure && heads.most().is_none_or(|most| heads.priority_most <= most)
}

/// The greatest numbers anyone may type stay exact.
#[test]
fn the_greatest_numbers_do_not_overflow() {
    let mut profile =
        Profile { roles: Role::ALL.to_vec(), ..Profile::new(super::profiles::today(0)) };
    let set = |answers: &mut Answers, fact, number| {
        answers.set(Fact::Number(fact), Answer::Number(number));
    };
    let mut batch = Answers::default();
    batch.set(Fact::Single(Single::QinghaiRural), Answer::One(Choice::All));
    batch.set(Fact::Single(Single::HaixiGoji), Answer::One(Choice::All));
    batch.set(Fact::Span(Span::Picking), Answer::One(Choice::All));
    set(&mut batch, Number::BatchPeople, 9999);
    set(&mut batch, Number::BatchPriority, 9999);
    profile.batches = vec![batch; 999];
    for fact in [Number::HiresGroup, Number::HiresBoth, Number::HiresGradOver2] {
        set(&mut profile.answers, fact, 9999);
    }
    set(&mut profile.answers, Number::PartnersEligible, 999);
    profile.answers.set(Fact::Single(Single::EmployerKind), Answer::One(Choice::Both));
    profile.answers.set(Fact::Single(Single::BrokerConfirmed), Answer::One(Choice::Yes));
    profile.answers.set(Fact::Multiple(Multiple::PersonGroups), Answer::Unsure);
    let assessment = assessed(&profile);
    let of = |id| assessment.find(id).map(range);
    assert_eq!(of(REWARD), Some((9_999_000, Some(19_998_000))));
    assert_eq!(of(BROKER), Some((998_900_100, Some(998_900_100))));
    assert_eq!(of("guaranteed-loan-partners"), Some((0, Some(2_200_000))));
}

/// What no amount of the draft does: were there a part of a yuan, it would be kept and said.
#[test]
fn a_part_of_a_yuan_is_kept_and_never_rounded() {
    let limit = Loan::yuan(125).raised_per_head(10, 3, Loan::yuan(1000));
    assert_eq!(limit.in_yuan(), Decimal::new(4125, 1));
    assert_eq!((limit.in_whole_yuan(), Loan::yuan(412).in_whole_yuan()), (None, Some(412)));
    assert_eq!(i18n::yuan(limit.in_yuan()), "412.5元");
    assert_eq!(Grant::yuan(u64::MAX).in_whole_yuan(), Some(u64::MAX));
}

#[test]
fn a_sum_is_said_as_people_say_it_and_exactly() {
    for (yuan, said) in [
        (0, "0元"),
        (1000, "1000元"),
        (9999, "9999元"),
        (10_000, "1万元"),
        (15_000, "1.5万元"),
        (220_000, "22万元"),
        (1_000_500, "100.05万元"),
        (10_010, "10010元"),
        (4_000_000, "400万元"),
    ] {
        assert_eq!(i18n::in_ten_thousands(yuan.into()), said);
    }
    assert_eq!(i18n::in_ten_thousands(Decimal::new(200_005, 1)), "20000.5元");
}
