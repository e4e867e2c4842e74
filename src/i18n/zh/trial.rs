//! What is said of trying another number or day.

use super::answer::date;
use super::money::yuan;
use super::outcome::{headline, status};
use super::question::label;
use crate::eligibility::{Entitlement, Limit, Outcome};
use crate::facts::{Answer, Date};
use crate::interview::{Adjustment, Interview};

/// Try it: what if the number were another.
pub const TRY: &str = "试一试:数不一样会怎样";
/// This is a trial. Your answers have not changed.
pub const TRYING: &str = "现在是试一试。你的回答没有变。";
/// Go by this number.
pub const TRY_KEEP: &str = "就按这个数算";
/// Stop trying.
pub const TRY_END: &str = "不试了";

/// What an adjustment moves.
pub fn adjustment(adjustment: Adjustment) -> &'static str {
    match adjustment {
        Adjustment::Persons(question) => label(question.fact),
        Adjustment::Until(_) => "按哪一天算",
    }
}

/// Where an adjustment stands.
pub fn stands(adjustment: Adjustment, interview: &Interview) -> String {
    match adjustment {
        Adjustment::Persons(question) => match interview.answer_to(question) {
            Some(Answer::Number(number)) => format!("{number}个人"),
            _ => String::new(),
        },
        Adjustment::Until(_) => date(interview.profile().as_of),
    }
}

/// The name of the button for more, or for less.
pub fn more(adjustment: Adjustment) -> &'static str {
    match adjustment {
        Adjustment::Persons(_) => "多1个人",
        Adjustment::Until(_) => "晚10天",
    }
}

/// The same for less.
pub fn fewer(adjustment: Adjustment) -> &'static str {
    match adjustment {
        Adjustment::Persons(_) => "少1个人",
        Adjustment::Until(_) => "早10天",
    }
}

/// What becomes of a measure with one person more.
pub fn with_one_more(now: &Outcome, then: &Outcome) -> String {
    let more = match (now.entitlement, then.entitlement) {
        (Some(Entitlement::Grant { low, .. }), Some(Entitlement::Grant { low: then, .. }))
            if then > low =>
        {
            format!("多{}(按稿子估算)", yuan(then.in_yuan() - low.in_yuan()))
        }
        (
            Some(Entitlement::Grant { high: Some(high), .. }),
            Some(Entitlement::Grant { high: Some(then), .. }),
        ) if then > high => {
            format!("最多可能再多{},要先问清楚", yuan(then.in_yuan() - high.in_yuan()))
        }
        (
            Some(Entitlement::Loan(Limit::Most(most))),
            Some(Entitlement::Loan(Limit::Most(then))),
        ) if then > most => {
            format!("最多可以多借{},借的钱要还", yuan(then.in_yuan() - most.in_yuan()))
        }
        _ if now.status != then.status => become_of(then),
        _ => "这一条不变".to_owned(),
    };
    format!("再多1个人,{more}。")
}

/// What becomes of a measure on the day something is full.
pub fn once_full(day: Date, now: Date, then: &Outcome) -> String {
    let left = (day - now).num_days();
    if left > 0 {
        format!("再过{left}天,{}。", become_of(then))
    } else {
        format!("到这一天,{}。", become_of(then))
    }
}

fn become_of(then: &Outcome) -> String {
    format!("就是“{}”:{}", status(then.status), headline(then))
}
