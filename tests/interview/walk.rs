//! Interviews walked from the first question to the last, with answers at random.

use std::collections::BTreeMap;

use qinghuicha::eligibility::{Status, assess};
use qinghuicha::facts::Role;
use qinghuicha::interview::{Interview, Question};
use qinghuicha::policy::draft_2022::EDITION;

use super::dice::Dice;
use super::matter::{could_matter, money};
use super::profiles::{answers, today};

/// Walks from `interview` to its end, showing every step to `see` before the question is answered.
pub fn walk(
    mut interview: Interview,
    dice: &mut Dice,
    mut see: impl FnMut(&Interview, Question, &mut Dice),
) -> Interview {
    while let Some(&question) = interview.remaining().first() {
        see(&interview, question, dice);
        let answers = answers(question.fact, interview.profile().as_of);
        // A part larger than its whole is refused and asked again; 0 and 不清楚 never are.
        let _refused = interview.answer(question, dice.pick(&answers).clone());
    }
    interview
}

/// Somebody of these roles, perhaps with batches or a list of hires, who said nothing yet.
fn somebody(roles: &[Role], dice: &mut Dice) -> Interview {
    let mut interview = Interview::new(&EDITION, today(dice.roll(3)));
    interview.choose_roles(roles);
    (0..dice.roll(3)).for_each(|_| interview.add_batch());
    (0..dice.roll(5).saturating_sub(2)).for_each(|_| interview.add_hire());
    interview
}

/// Every role alone, and some people who are several.
pub fn everybody(times: usize, mut go: impl FnMut(Interview, &mut Dice)) {
    let mut dice = Dice(2022);
    for time in 0..times {
        for &role in Role::ALL {
            go(somebody(&[role], &mut dice), &mut dice);
        }
        let several = Role::ALL.iter().copied().filter(|_| dice.roll(3) == 0).collect::<Vec<_>>();
        if time % 2 == 0 && !several.is_empty() {
            go(somebody(&several, &mut dice), &mut dice);
        }
    }
}

/// Of those who are sure of everything, this holds without reserve. A question may hang on something that was answered
/// 不清楚; then it is asked because the person may still find that out.
#[test]
fn no_question_is_asked_in_vain() {
    let money = money();
    let mut vain = BTreeMap::new();
    everybody(60, |interview, dice| {
        walk(interview, dice, |interview, question, dice| {
            if !could_matter(interview.profile(), question, &money, dice) {
                vain.entry(question.fact.key()).or_insert_with(|| said(interview));
            }
        });
    });
    assert!(vain.is_empty(), "{vain:#?}");
}

/// An answer takes its own question away and adds none, so the number of those that remain is a promise.
#[test]
fn an_answer_takes_questions_away_and_adds_none() {
    everybody(60, |interview, dice| {
        let mut before: Vec<Question> = Vec::new();
        let mut asked: Option<Question> = None;
        walk(interview, dice, |interview, question, _| {
            let remaining = interview.remaining();
            if let Some(asked) = asked.filter(|&asked| interview.answer_to(asked).is_some()) {
                assert!(!remaining.contains(&asked), "{asked:?} is asked again");
                assert!(
                    remaining.iter().all(|it| before.contains(it)),
                    "a question was added: {}",
                    said(interview)
                );
            }
            (before, asked) = (remaining, Some(question));
        });
    });
}

/// At the end nothing about money shortfalls an answer, unless the answer was 不清楚.
#[test]
fn at_the_end_only_what_was_unsure_is_missing() {
    everybody(100, |interview, dice| {
        let end = walk(interview, dice, |_, _, _| {});
        let open = end
            .profile()
            .entities()
            .any(|(_, answers)| answers.iter().any(|(_, answer)| answer.is_open()));
        for outcome in assess(&EDITION, end.profile()).outcomes {
            let lacking = outcome.status == Status::NeedInfo;
            assert!(!lacking || open, "{} after {}", outcome.granted.measure.id, said(&end));
        }
    });
}

/// Services cause no question: whoever has only services to ask for is asked nothing, but may say more.
#[test]
fn services_cause_no_question() {
    let mut interview = Interview::new(&EDITION, today(0));
    interview.choose_roles(&[Role::BrandOrg]);
    assert_eq!(interview.remaining(), []);
    assert_eq!(interview.optional().len(), 3);
    everybody(20, |interview, dice| {
        walk(interview, dice, |interview, _, _| {
            let optional = interview.optional();
            assert!(interview.remaining().iter().all(|question| !optional.contains(question)));
        });
    });
}

/// What was said, for a failure to show.
pub fn said(interview: &Interview) -> String {
    let one =
        |it: Question| format!("{:?} {}={:?}", it.entity, it.fact.key(), interview.answer_to(it));
    format!(
        "{:?} {}",
        interview.profile().roles,
        interview.answered().into_iter().map(one).collect::<Vec<_>>().join(", ")
    )
}
