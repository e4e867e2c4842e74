//! The interview: it asks nothing in vain, asks no more than the reading allows, and forgets no answer that matters.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod dice;
mod keeping;
mod lengths;
mod links;
mod matter;
mod missing;
#[path = "../properties/profiles.rs"]
#[allow(dead_code, reason = "shared with the properties, which need more of it")]
mod profiles;
mod revising;
mod walk;
mod what_if;
