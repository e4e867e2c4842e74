//! What a cell may say, and by what it is parsed.

use super::set::{ChoiceSet, RoleSet};
use crate::facts::{Choice, Date, End};
use serde::{Deserialize, Serialize};

/// The value of a cell in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellValue {
    /// It is empty: not answered.
    Nothing,
    /// 不清楚.
    Unsure,
    /// A mark for nothing, such as `/` or 无. It counts as 不清楚: never as a no, never as silence.
    Mark,
    /// What could not be parsed.
    Wrong,
    /// Roles.
    Roles(RoleSet),
    /// A choice, or the band of a span.
    One(Choice),
    /// A set of choices; `unsure` when 不清楚 stands among them.
    Many {
        /// What is written.
        ticked: ChoiceSet,
        /// 不清楚 is written too.
        unsure: bool,
    },
    /// A number of persons.
    Number(u32),
    /// A day, or one end of a span.
    Day(End),
    /// Both days of a span.
    Days(Date, End),
}

impl CellValue {
    /// The day it says, or that it goes on.
    pub fn day(&self) -> Option<End> {
        if let Self::Day(end) = self { Some(*end) } else { None }
    }
}

/// How the cells of a table are parsed.
#[derive(Clone, Copy, Debug)]
pub struct CellContext {
    /// Days after it have not come yet.
    pub as_of: Date,
    /// A row is one picker, so that a yes stands for one person.
    pub one_person_rows: bool,
}

/// What was decided for the days of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DayRules {
    /// Which day a month without a day stands for; None where nobody has said.
    pub month: Option<MonthEdge>,
    /// Whether one cell holds both days of a span.
    pub span: bool,
}

/// A day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MonthEdge {
    /// The first.
    First,
    /// The last.
    Last,
}
