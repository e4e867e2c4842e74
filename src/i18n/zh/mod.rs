//! Simplified Chinese, as it is spoken to people: short and plain, no jargon, no promise, no exclamation mark.

mod answer;
mod money;
mod outcome;
pub mod page;
mod problem;
mod question;
mod role;
pub mod screening;
pub mod staff;
pub mod table;
pub mod take;
mod term;
mod trial;

pub use answer::{answer, date};
pub use money::{in_ten_thousands, yuan};
pub use outcome::{
    amount, block, cure, headline, mark, offer, payee, status, verdict, verdict_without_cures,
};
pub use problem::problem;
pub use question::{choice, help, label, placeholder, skip, text};
pub use role::{role, role_examples};
pub use term::{TERMS, Term, terms};
pub use trial::{adjustment, fewer, more, once_full, stands, with_one_more};

/// The language, as pages name it (BCP 47).
pub const LANGUAGE: &str = "zh-CN";
