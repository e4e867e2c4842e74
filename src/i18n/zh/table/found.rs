//! What was found for a row: headers and sentences.

use super::super::outcome::payee as payee_of;
use crate::facts::{Date, EntityKind, Role};
use crate::policy::{Amount, Measure};
use chrono::Datelike;

/// No role is written in this row, so it was not screened.
pub const NO_ROLE: &str = "这一行没有写身份,所以没有查。";
/// There is no header above this cell; it was left behind. See whether this row has a cell too many.
pub const BEYOND: &str = "这一格上面没有表头,没有带过来。请看看这一行是不是多了一格。";
/// There are letters in this cell that cannot be read. Put it right by the list it came from.
pub const NOT_TEXT: &str = "这一格里有读不出来的字，请照着原来的名册改过来。";

/// A quote is not closed, so that this row may have been read wrongly. Put it right and come again.
pub const OPEN_QUOTE: &str = "这一格的双引号只有一半，这一行可能读错了。请改好再来。";

/// The header of how a measure stands.
pub fn status_header(measure: &Measure) -> String {
    format!("{}(按征求意见稿估)", measure.title)
}

/// The header of a figure of a measure, after its [`low`] or [`high`] name.
pub fn figure_header(measure: &Measure, figure: &str) -> String {
    format!("{}:{figure}", measure.title)
}

/// What the smaller figure of an amount is; None where it has none.
pub fn low(amount: &Amount) -> Option<&'static str> {
    match amount {
        Amount::Fixed { .. } | Amount::PerHead { .. } => Some("按稿子估算(元)"),
        Amount::PartnerLoan { .. } => Some("也可能只能借(元)"),
        _ => None,
    }
}

/// What the larger figure of an amount is; None where it has none.
pub fn high(amount: &Amount) -> Option<&'static str> {
    match amount {
        Amount::Fixed { .. } | Amount::PerHead { .. } | Amount::Ceiling { .. } => Some("最多(元)"),
        Amount::LoanLimit { .. } | Amount::PartnerLoan { .. } => Some("最多可借(元,要还)"),
        _ => None,
    }
}

/// The day it is measured on.
pub const AS_OF_HEADER: &str = "按哪天算的";
/// Look again later.
pub const AGAIN_HEADER: &str = "过些日子再看";
/// Cells to correct.
pub const WRONG_HEADER: &str = "要改的格子";
/// Reasons.
pub const REASONS_HEADER: &str = "说明";

/// From when a measure is worth looking at again.
pub fn again(measure: &Measure, day: Date) -> String {
    format!("{}:{}年{}月{}日以后再来看", measure.title, day.year(), day.month(), day.day())
}

/// Why a measure stands as it does.
pub fn why(measure: &Measure, why: &str) -> String {
    format!("{}:{why}", measure.title)
}

/// Who gets it, said to somebody else; empty where the document does not say.
pub fn payee(measure: &Measure, role: Role) -> String {
    match role {
        _ if measure.is_unsettled() => String::new(),
        Role::Worker => "给本人。".to_owned(),
        _ => format!("{}。", payee_of(&measure.amount, role)),
    }
}

/// A verdict, said to somebody else.
pub fn of_others(verdict: &str) -> String {
    verdict.replace("你可能可以", "可能可以")
}

/// What stands around what was found, behind the header of a cell to put right.
pub const AROUND_FOUND: [&str; 2] = ["“", "”"];

/// Row, column, what it says, what to write.
pub const MISTAKE_HEADERS: [&str; 4] = ["行", "列", "写的是", "应该怎么填"];

/// What a row of a table is, by the list its measures count.
pub fn kind(entity_kind: EntityKind) -> &'static str {
    match entity_kind {
        EntityKind::Person => "村民名册:一行一个人",
        EntityKind::Hires => "单位招工名册:一行一个招来的人",
        EntityKind::Batches => "劳务经纪人带工名册:一行一个人或一批人",
    }
}
