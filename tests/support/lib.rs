//! What several tests share: profiles at random, and Rust source cut into code and literals.
#![allow(clippy::expect_used, reason = "a test that panics has failed, as it should")]
#![allow(clippy::missing_panics_doc, reason = "nothing but tests calls this")]

pub mod dice;
pub mod lists;
pub mod people;
pub mod profiles;
pub mod source;
