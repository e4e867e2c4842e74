//! The value of a cell.

use crate::facts::{
    Answer, Choice, Column, Date, End, Fact, Number, ONGOING, Problem, Role, UNSURE, parse,
    parse_date, parse_number,
};
use crate::i18n::table as words;

/// The value of a cell in its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellValue {
    /// It is empty: not answered.
    Nothing,
    /// 不清楚.
    Unsure,
    /// What could not be parsed.
    Wrong,
    /// Roles.
    Roles(Vec<Role>),
    /// An answer to a fact, or the band of a span.
    Answer(Answer),
    /// One end of a span.
    Day(End),
}

impl CellValue {
    /// The day it says, or that it goes on.
    pub fn day(&self) -> Option<End> {
        match self {
            Self::Day(end) => Some(*end),
            Self::Answer(Answer::Day(day)) => Some(End::On(*day)),
            _ => None,
        }
    }
}

/// How cells are parsed.
#[derive(Clone, Copy, Debug)]
pub struct CellContext {
    /// Days after it have not come yet.
    pub as_of: Date,
    /// A row is one picker, so that a yes stands for one person.
    pub one_person_rows: bool,
}

/// The value of `text` in `column`.
///
/// # Errors
/// What is wrong with it. Whether it fits its row is for the row.
pub fn parse_cell(column: Column, text: &str, context: CellContext) -> Result<CellValue, Problem> {
    let text = text.trim_matches(|it: char| it.is_whitespace() || it == '\u{feff}');
    let is_unsure = text == UNSURE || words::UNSURE_WORDS.contains(&text);
    match column {
        _ if text.is_empty() => Ok(CellValue::Nothing),
        _ if is_unsure && column != Column::Roles => Ok(CellValue::Unsure),
        Column::Roles => roles(text).map(CellValue::Roles),
        Column::Last(_) if text == ONGOING || words::ONGOING_WORDS.contains(&text) => {
            Ok(CellValue::Day(End::Ongoing))
        }
        Column::First(_) | Column::Last(_) => {
            day(text, context).map(|day| CellValue::Day(End::On(day)))
        }
        Column::Band(span) => answer(Fact::Span(span), text),
        Column::Fact(Fact::Day(_)) => {
            day(text, context).map(|day| CellValue::Answer(Answer::Day(day)))
        }
        Column::Fact(Fact::Number(number)) => persons(number, text, context),
        Column::Fact(fact) => answer(fact, text),
    }
}

fn answer(fact: Fact, text: &str) -> Result<CellValue, Problem> {
    let key = |word: &str| key(fact, word).ok_or(Problem::NotAChoice);
    let keys = match fact {
        Fact::Multiple(_) => parts(text).map(key).collect::<Result<Vec<_>, _>>()?.join(","),
        _ => key(text)?.to_owned(),
    };
    let answer = parse(fact, &keys)?;
    match &answer {
        Answer::Many { ticked, unsure }
            if ticked.contains(&Choice::None) && (ticked.len() > 1 || *unsure) =>
        {
            Err(Problem::NoneAndSome)
        }
        _ => Ok(CellValue::Answer(answer)),
    }
}

/// The key of a choice of `fact`, written as a word or as the key.
fn key(fact: Fact, word: &str) -> Option<&'static str> {
    if word == UNSURE || words::UNSURE_WORDS.contains(&word) {
        return Some(UNSURE);
    }
    let means =
        |&&choice: &&Choice| choice.key() == word || words::words(fact, choice).contains(&word);
    fact.choices().iter().find(means).map(|choice| choice.key())
}

fn roles(text: &str) -> Result<Vec<Role>, Problem> {
    let role = |word: &str| {
        let means = |&&role: &&Role| role.key() == word || words::role_words(role).contains(&word);
        Role::ALL.iter().find(means).copied().ok_or(Problem::NotAChoice)
    };
    // A word of our own may hold what elsewhere parts two.
    let named = match role(text) {
        Ok(role) => vec![role],
        Err(_) => parts(text).map(role).collect::<Result<Vec<_>, _>>()?,
    };
    Ok(Role::ALL.iter().copied().filter(|role| named.contains(role)).collect())
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(words::SEPARATORS).map(str::trim).filter(|part| !part.is_empty())
}

fn persons(number: Number, text: &str, context: CellContext) -> Result<CellValue, Problem> {
    let counted =
        matches!(number, Number::BatchPriority | Number::BatchOk) && context.one_person_rows;
    let fact = Fact::Single(crate::facts::Single::HadJobBefore);
    let digits = match key(fact, text).filter(|_| counted) {
        Some(key) if key == Choice::Yes.key() => "1",
        Some(_) => "0",
        None => text.trim_end_matches(words::PERSONS),
    };
    parse_number(number, digits).map(|number| CellValue::Answer(Answer::Number(number)))
}

fn day(text: &str, context: CellContext) -> Result<Date, Problem> {
    match date(text) {
        None => Err(Problem::NoSuchDay),
        Some(day) if day > context.as_of => Err(Problem::NotYet),
        Some(day) => Ok(day),
    }
}

/// A day as people and spreadsheets write it: `2025-03-10`, `2025/3/10`, `2025.3.10`, `2025年3月10日`,
/// `20250310`, or the days since the end of 1899. A time of day is left out.
fn date(text: &str) -> Option<Date> {
    let text = text.split([' ', 'T']).next().unwrap_or(text);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
    if whole.len() == 5 && digits(whole) && digits(rest) {
        let before_the_first = Date::from_ymd_opt(1899, 12, 30)?;
        return before_the_first.checked_add_days(chrono::Days::new(whole.parse().ok()?));
    }
    if text.len() == 8 && digits(text) {
        return parse_date(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]));
    }
    let parted = text.trim_end_matches(words::DAY_ENDS).replace(words::DAY_PARTS, "-");
    parse_date(&parted)
}
