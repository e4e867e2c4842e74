//! What is taken away, line by line: nothing of the results is lost, nothing looks surer than it is, and a loan is
//! no gift.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod layout;
mod page;
mod sheets;
mod summary;
