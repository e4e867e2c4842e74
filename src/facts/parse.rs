//! Answers as text: the form they have in answers that are kept, links and files.

use super::answer::Answer;
use super::calendar::{Date, End, parse_date};
use super::fact::Fact;
use super::problem::Problem;
use super::vocabulary::{Choice, Number};

/// The key of 不清楚.
pub const UNSURE: &str = "unsure";
/// The key of a span that goes on.
pub const ONGOING: &str = "ongoing";

/// Reads the answer to `fact`: the inverse of [`write`].
///
/// # Errors
/// The problem, when the text is not an answer to this fact. Whether it fits the other answers
/// is for [`Profile::faults`](super::Profile::faults).
pub fn parse(fact: Fact, text: &str) -> Result<Answer, Problem> {
    if text == UNSURE {
        return Ok(Answer::Unsure);
    }
    match fact {
        Fact::Single(_) => parse_choice(fact, text).map(Answer::One),
        Fact::Multiple(_) => parse_set(fact, text),
        Fact::Number(number) => parse_number(number, text).map(Answer::Number),
        Fact::Span(_) => match text.split_once('/') {
            Some((start, end)) => parse_days(start, end),
            None => parse_choice(fact, text).map(Answer::One),
        },
        Fact::Day(_) => parse_date(text).map(Answer::Day).ok_or(Problem::NoSuchDay),
    }
}

/// Writes an answer as text: the inverse of [`parse`].
pub fn write(answer: &Answer) -> String {
    match answer {
        Answer::Unsure => UNSURE.to_owned(),
        Answer::One(choice) => choice.key().to_owned(),
        Answer::Many { ticked, unsure } => {
            let keys = ticked.iter().map(|choice| choice.key()).chain(unsure.then_some(UNSURE));
            keys.collect::<Vec<_>>().join(",")
        }
        Answer::Number(number) => number.to_string(),
        Answer::Days(start, End::On(last)) => format!("{start}/{last}"),
        Answer::Days(start, End::Ongoing) => format!("{start}/{ONGOING}"),
        Answer::Day(date) => date.to_string(),
    }
}

/// Reads a number of persons as people type it: full-width digits are taken, anything else but digits is not.
///
/// # Errors
/// [`Problem::Empty`], [`Problem::NotANumber`], or out of the bounds of the fact.
pub fn parse_number(number: Number, text: &str) -> Result<u32, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::Empty);
    }
    let digits =
        text.chars().map(ascii_digit).collect::<Option<String>>().ok_or(Problem::NotANumber)?;
    // Too many digits for a u32 is too many persons.
    within(number, digits.parse().unwrap_or(u32::MAX))
}

/// A number of persons that the fact allows.
///
/// # Errors
/// [`Problem::TooFew`] or [`Problem::TooMany`].
pub fn within(number: Number, value: u32) -> Result<u32, Problem> {
    match number.bounds() {
        (least, _) if value < least => Err(Problem::TooFew(least)),
        (_, most) if value > most => Err(Problem::TooMany(most)),
        _ => Ok(value),
    }
}

fn ascii_digit(digit: char) -> Option<char> {
    match digit {
        '0'..='9' => Some(digit),
        '０'..='９' => char::from_digit(u32::from(digit) - u32::from('０'), 10),
        _ => None,
    }
}

fn parse_choice(fact: Fact, text: &str) -> Result<Choice, Problem> {
    Choice::from_key(text)
        .filter(|choice| fact.choices().contains(choice))
        .ok_or(Problem::NotAChoice)
}

fn parse_set(fact: Fact, text: &str) -> Result<Answer, Problem> {
    let keys = || text.split(',').filter(|key| !key.is_empty());
    let chosen = keys()
        .filter(|&key| key != UNSURE)
        .map(|key| parse_choice(fact, key))
        .collect::<Result<Vec<_>, _>>()?;
    let ticked = fact.choices().iter().copied().filter(|choice| chosen.contains(choice)).collect();
    Ok(Answer::Many { ticked, unsure: keys().any(|key| key == UNSURE) })
}

fn parse_days(start: &str, end: &str) -> Result<Answer, Problem> {
    let day = |text: &str| -> Result<Date, Problem> { parse_date(text).ok_or(Problem::NoSuchDay) };
    let start = day(start)?;
    let end = if end == ONGOING { End::Ongoing } else { End::On(day(end)?) };
    Ok(Answer::Days(start, end))
}
