//! The page in a browser: the only layer that knows one.
//!
//! One place holds everything that changes. When it does, the page is drawn anew by
//! [`pages`](crate::pages); nothing passes from one drawing to the next. What a person does arrives at
//! one listener a kind of event and becomes a change there.

mod app;
pub(crate) mod browser;
pub(crate) mod document;
mod events;
mod form;
mod state;

pub use app::start;
