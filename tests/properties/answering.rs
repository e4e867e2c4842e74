//! What one more answer may change.

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use qinghuicha::eligibility::Outcome;
use qinghuicha::facts::{Answer, Profile};
use qinghuicha::policy::Truth;

use super::decided::{may_follow, narrows, truths};
use super::law::{assessed, range, shown};
use super::profiles::{cases, fill, profile, seeds, unanswered, with};

/// What stands to be proved of every measure of a profile before and after answering.
fn compare(
    before: &Profile,
    after: &Profile,
    law: impl Fn(&str, &Pair<'_>) -> TestCaseResult,
) -> TestCaseResult {
    let (old, new) = (assessed(before), assessed(after));
    prop_assert_eq!(old.outcomes.len(), new.outcomes.len());
    for (old, new) in old.outcomes.iter().zip(&new.outcomes) {
        law(old.granted.measure.id, &Pair { old, new })?;
    }
    Ok(())
}

struct Pair<'a> {
    old: &'a Outcome,
    new: &'a Outcome,
}

proptest! {
    #![proptest_config(cases(600))]

    /// True, False and Unclear stay what they are, at every node of every finding: only Unknown may change.
    #[test]
    fn answering_an_unknown_never_contradicts_a_decided_finding(before in profile(), seeds in seeds()) {
        let after = fill(before.clone(), &seeds);
        compare(&before, &after, |id, Pair { old, new }| {
            let (old, new) = (truths(&old.trace), truths(&new.trace));
            prop_assert!(may_follow(&old, &new), "{id}: {old:?} became {new:?}");
            Ok(())
        })?;
    }

    /// The certain sum only grows and the greatest only shrinks.
    #[test]
    fn answering_narrows_an_amount_and_never_moves_it(before in profile(), seeds in seeds()) {
        let after = fill(before.clone(), &seeds);
        compare(&before, &after, |id, Pair { old, new }| {
            let (old, new) = (range(old), range(new));
            prop_assert!(narrows(old, new), "{id}: {old:?} became {new:?}");
            Ok(())
        })?;
    }

    /// 不清楚 is an answer like none: nobody is better or worse off for it, and it never passes for a no.
    #[test]
    fn unsure_counts_like_no_answer(before in profile()) {
        for question in unanswered(&before) {
            let Some(after) = with(&before, question, Answer::Unsure) else { continue };
            compare(&before, &after, |id, Pair { old, new }| {
                prop_assert_eq!(truths(&old.trace), truths(&new.trace), "{} by {:?}", id, question);
                prop_assert_eq!(old.entitlement, new.entitlement, "{} by {:?}", id, question);
                Ok(())
            })?;
        }
    }

    /// Of a person who was never unsure, a measure that is open needs an answer.
    #[test]
    fn an_open_measure_needs_an_answer(profile in profile()) {
        let definite = profile.definite();
        for outcome in assessed(&definite).outcomes {
            let open = outcome.trace.truth == Truth::Unknown;
            prop_assert!(!open || !outcome.missing_facts(&definite).is_empty(), "{}", outcome.granted.measure.id);
        }
    }

    /// The same profile always gives the same assessment, and assessing changes nothing.
    #[test]
    fn assessing_is_pure(profile in profile()) {
        let copy = profile.clone();
        prop_assert_eq!(shown(&assessed(&profile)), shown(&assessed(&profile)));
        prop_assert_eq!(profile, copy);
    }
}
