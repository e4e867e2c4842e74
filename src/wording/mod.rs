//! Every sentence a person reads, apart from the document's own words.
//!
//! Short plain Chinese: no jargon, no promise, no exclamation mark. Matches are exhaustive, so a
//! missing sentence does not compile. Decides nothing.

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
pub use outcome::{amount, block, headline, lack, mark, offer, payee, status, verdict};
pub use problem::problem;
pub use question::{choice, help, label, placeholder, skip, text};
pub use role::{role, role_examples};
pub use term::{TERMS, Term, terms};
pub use trial::{fewer, lever, more, once_full, stands, with_one_more};
