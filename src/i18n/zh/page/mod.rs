//! The words of the page itself: headings, buttons, notices.

mod asking;
mod frame;
mod reading;
mod results;

pub use super::trial::{TRY, TRY_END, TRY_KEEP, TRYING};
pub use asking::*;
pub use frame::*;
pub use reading::*;
pub use results::*;
