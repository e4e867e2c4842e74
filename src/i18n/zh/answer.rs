//! Answers, as they are read back.

use super::question::{choice, skip};
use crate::facts::{Answer, Choice, Date, End, Fact, Span};
use chrono::Datelike;

/// An answer to `fact`, in the words it was chosen by.
pub fn answer(fact: Fact, answer: &Answer) -> String {
    match answer {
        Answer::Unsure => skip(fact).to_owned(),
        Answer::One(chosen) => choice(fact, *chosen).to_owned(),
        Answer::Many { ticked, unsure } => {
            let words = ticked.iter().map(|&chosen: &Choice| choice(fact, chosen));
            words.chain(unsure.then_some(skip(fact))).collect::<Vec<_>>().join("、")
        }
        Answer::Number(number) => format!("{number}个人"),
        Answer::Days(start, _) if fact == Fact::Span(Span::Trading) => date(*start),
        Answer::Days(start, End::On(last)) => format!("{}到{}", date(*start), date(*last)),
        Answer::Days(start, End::Ongoing) => format!("从{}到现在,还在干", date(*start)),
        Answer::Day(day) => date(*day),
    }
}

/// `2026年3月10日`.
pub fn date(date: Date) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}
