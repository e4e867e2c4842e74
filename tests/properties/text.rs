//! Answers as text and back.

use proptest::prelude::*;
use qinghuicha::facts::{Answer, Date, End, Fact, Number, Span, parse, write};

use super::profiles::{answers, cases, today};

/// Every kind of answer to every fact survives being written and read.
#[test]
fn an_answer_written_is_the_answer_read() {
    for (fact, day) in Fact::all().flat_map(|fact| (0..3).map(move |day| (fact, today(day)))) {
        for answer in answers(fact, day) {
            assert_eq!(parse(fact, &write(&answer)), Ok(answer), "{}", fact.key());
        }
    }
}

/// No two facts share a key, or one would be read for the other.
#[test]
fn keys_are_distinct() {
    let mut keys = Fact::all().map(Fact::key).collect::<Vec<_>>();
    assert!(Fact::all().all(|fact| Fact::from_key(fact.key()) == Some(fact)));
    keys.sort_unstable();
    assert!(keys.windows(2).all(|pair| pair[0] != pair[1]));
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_number_within_bounds_survives(number in 0..=9999_u32) {
        let fact = Fact::Number(Number::BatchPeople);
        prop_assert_eq!(parse(fact, &write(&Answer::Number(number))), Ok(Answer::Number(number)));
    }

    #[test]
    fn any_days_survive(start in 0..60_000_i32, length in 0..5_000_i32) {
        let day = |days: i32| Date::from_num_days_from_ce_opt(700_000 + days).expect("the calendar is long enough");
        let answer = Answer::Days(day(start), End::On(day(start + length)));
        prop_assert_eq!(parse(Fact::Span(Span::Picking), &write(&answer)), Ok(answer));
    }

    /// Whatever is typed is taken or refused; nothing makes it panic.
    #[test]
    fn anything_typed_is_taken_or_refused(typed in ".*") {
        for fact in Fact::all() {
            if let Ok(answer) = parse(fact, &typed) {
                prop_assert_eq!(parse(fact, &write(&answer)), Ok(answer));
            }
        }
    }
}
