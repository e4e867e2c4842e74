//! The value of a cell.

mod clean;
mod days;
mod letters;
mod numbers;
mod parser;
mod scan;
mod set;
mod value;
mod word_table;

pub use clean::clean;
pub use days::{EARLIEST, SERIALS};
pub use letters::{ERROR_WORDS, FOLDED, FOLDED_TO, TEXT_MARK};
pub use parser::CellParser;
pub use set::{ChoiceSet, RoleSet};
pub use value::{CellContext, CellValue, DayRules, MonthEdge};
pub use word_table::{Meaning, WordTable};
