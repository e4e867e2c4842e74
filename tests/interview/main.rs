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
mod long_lists;
mod matter;
mod missing;
mod revising;
mod walk;
mod what_if;

use test_support::profiles;
