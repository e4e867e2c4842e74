//! Tables of many people: what a header, a cell and a row mean, and that a row is assessed as a person is.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod cached;
mod cells;
mod days;
mod parallel;
mod people;
mod rows;
mod text;
mod words;
mod written;

use test_support::profiles;
