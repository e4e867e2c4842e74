//! Laws that hold of every profile: what an answer may change and what it may not, what amounts may be,
//! and that no order of answering matters. Profiles are made at random by [`profiles`]; for the measures
//! about money every partial profile is tried besides, see [`exhaustive`].
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod amounts;
mod answering;
mod decided;
mod exhaustive;
mod facts_read;
mod law;
mod ordering;
mod recipients;
mod space;
mod text;

use test_support::profiles;
