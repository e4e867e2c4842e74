//! What can be asked and what was answered: [`Fact`], [`Answer`], [`Profile`].
//!
//! Knows the kinds of answers, their bounds and how months are counted. Knows no
//! measure, no question's wording and no order of questions.

mod answer;
mod calendar;
mod column;
mod entity;
mod fact;
mod fact_set;
mod parse;
mod problem;
mod profile;
mod vocabulary;

pub use answer::{Answer, Answers};
pub use calendar::{Date, End, Fullness, full_on, fullness, parse_date};
pub use column::Column;
pub use entity::{EntityKind, EntityRef};
pub use fact::Fact;
pub use fact_set::FactSet;
pub use parse::{ONGOING, UNSURE, parse, parse_number, within, write};
pub use problem::{Fault, Problem};
pub use profile::{Profile, Reply};
pub use vocabulary::{Choice, Day, Multiple, Number, Role, Single, Span};
