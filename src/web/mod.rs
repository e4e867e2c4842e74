//! The page in a browser: the only layer that knows one.
//!
//! One signal holds everything that changes. When it does, the whole page is drawn anew by
//! [`pages`](crate::pages); nothing passes from one drawing to the next. What a person does arrives at
//! one listener a kind of event and becomes a change of the signal.

mod app;
mod browser;
mod document;
mod events;
mod form;
mod state;

pub use app::start;
