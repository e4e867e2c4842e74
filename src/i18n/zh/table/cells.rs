//! What may stand in a cell, said to whoever fills it in, and what is said of a wrong one.

use super::super::problem::problem;
use super::super::question::choice;
use super::found::NOT_TEXT;
use super::marks::{ONGOING_WORDS, UNSURE_WORDS};
use super::words::role_words;
use crate::facts::{Column, Fact, Problem, Role};

/// How a day may be written.
const DAYS: &str = "填日子，比如2025-03-10、2025/3/10、2025年3月10日";

/// No part of a day may be left out.
const WHOLE_DAYS: &str = "年、月、日都要有。";

/// Several may be named.
const SEVERAL: &str = "几样都是的，用顿号隔开。";

/// What may stand in a column, in a sentence.
pub fn allowed(column: Column) -> String {
    let quoted = |words: Vec<&str>| format!("“{}”", words.join("”“"));
    match column {
        Column::Roles => {
            let words = Role::ALL.iter().map(|&role| role_words(role)[0]).collect();
            format!("填{}。{SEVERAL}", quoted(words))
        }
        Column::Last(_) => format!("{DAYS}，或者“{}”。{WHOLE_DAYS}", ONGOING_WORDS[0]),
        Column::First(_) | Column::Fact(Fact::Day(_)) => format!("{DAYS}。{WHOLE_DAYS}"),
        Column::Fact(Fact::Number(number)) => {
            let (least, most) = number.bounds();
            format!("只填一个数，从{least}到{most}。不知道就填“{}”。", UNSURE_WORDS[0])
        }
        Column::Fact(fact) => {
            let end = if matches!(fact, Fact::Multiple(_)) { SEVERAL } else { "" };
            format!("填{}。{end}", quoted(choices(fact)))
        }
        Column::Band(span) => format!("填{}。", quoted(choices(Fact::Span(span)))),
    }
}

/// The words we write for the choices of `fact`, 不清楚 last.
pub fn choices(fact: Fact) -> Vec<&'static str> {
    fact.choices().iter().map(|&chosen| choice(fact, chosen)).chain([UNSURE_WORDS[0]]).collect()
}

/// What is wrong with a cell of `column`, and what may stand there.
pub fn wrong(column: Column, found: Problem) -> String {
    match found {
        Problem::NotAChoice | Problem::NoSuchDay | Problem::NotANumber => allowed(column),
        Problem::MonthOnly => {
            "这里只有年和月。请写上日，或者给这一列选：当作月初，还是当作月底。".to_owned()
        }
        Problem::SpanInCell => {
            "这里写了两个日子。请分成两列，或者给这一列选：一格里有开始和结束。".to_owned()
        }
        Problem::LostZero => "这里分不清是1月还是10月。请写上日，比如2025-01-03。".to_owned(),
        Problem::FailedFormula => "表格里的公式没有算出来。请改好公式，或者直接填。".to_owned(),
        Problem::NotText => NOT_TEXT.to_owned(),
        other => problem(other),
    }
}
