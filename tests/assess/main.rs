//! The program `assess`, run as it is: lines, tables, queries, and what becomes of files when things go wrong.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod lines;
mod options;
mod output;
mod run;
mod strict;
mod table;
