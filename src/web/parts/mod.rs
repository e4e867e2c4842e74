//! What pages are put together from.

pub mod banner;
pub mod card;
pub mod choices;
pub mod conditions;
pub mod dates;
pub mod field;
pub mod input;
pub mod notice;
pub mod restart;
