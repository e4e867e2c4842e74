//! How many questions there are: never more than the reading's table allows, the question for the role included.

use qinghuicha::facts::{Answer, Role};
use qinghuicha::interview::{Interview, Question};
use qinghuicha::policy::draft_2022::EDITION;

use super::profiles::{answers, today};

/// The most questions of each role alone, as published (reading §7.1). Hires are given as counts, pickers as one batch.
const MOST: [(Role, usize); 8] = [
    (Role::Worker, 8),
    (Role::Entrepreneur, 8),
    (Role::Partners, 10),
    (Role::Employer, 11),
    (Role::Broker, 9),
    (Role::ExportOrg, 2),
    (Role::TrainingOrg, 2),
    (Role::BrandOrg, 4),
];

#[test]
fn no_path_is_longer_than_the_reading_allows() {
    println!("{:<12} {:>8} {:>8} {:>8}", "role", "shortest", "longest", "allowed");
    for (role, allowed) in MOST {
        let (shortest, longest) = (1 + shortest(&start(role)), 1 + longest(&start(role)));
        println!("{:<12} {shortest:>8} {longest:>8} {allowed:>8}", role.key());
        assert!(
            (1..=longest).contains(&shortest) && longest <= allowed,
            "{}: {shortest} to {longest}",
            role.key()
        );
        let promised = 1 + start(role).remaining().len();
        assert_eq!(
            longest,
            promised,
            "{}: the number shown at the start is the longest path",
            role.key()
        );
    }
}

fn start(role: Role) -> Interview {
    let mut interview = Interview::new(&EDITION, today(0));
    interview.choose_roles(&[role]);
    interview
}

/// How many questions at least: paths are tried by growing length until one ends.
fn shortest(interview: &Interview) -> usize {
    (0..=interview.remaining().len())
        .find(|&length| ends_within(interview, length))
        .expect("every path ends")
}

fn ends_within(interview: &Interview, length: usize) -> bool {
    let remaining = interview.remaining();
    match remaining.first() {
        None => true,
        Some(_) if length == 0 => false,
        Some(&question) => after(interview, question).any(|next| ends_within(&next, length - 1)),
    }
}

/// How many questions at most: an answer takes at least one away, so a path on which each takes exactly one is
/// the longest there can be. Where there is none, the answer that leaves the most is taken.
fn longest(interview: &Interview) -> usize {
    let Some(&question) = interview.remaining().first() else { return 0 };
    let next = after(interview, question).max_by_key(|next| next.remaining().len());
    1 + next.map_or(0, |next| longest(&next))
}

/// The interview after each answer that is taken.
fn after(interview: &Interview, question: Question) -> impl Iterator<Item = Interview> {
    let taken = move |answer: Answer| {
        let mut next = interview.clone();
        next.answer(question, answer).is_ok().then_some(next)
    };
    answers(question.fact, interview.profile().as_of).into_iter().filter_map(taken)
}
