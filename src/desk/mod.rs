//! The worker that screens rosters, until the typed one takes its place.

mod worker;

pub use worker::work;
