//! What is taken away, line by line: nothing of the results is lost, nothing looks surer than it is, and a loan is
//! no gift.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

#[path = "taking/layout.rs"]
mod layout;
#[path = "taking/page.rs"]
mod page;
#[path = "properties/profiles.rs"]
#[allow(dead_code, reason = "shared with the properties, which need more of it")]
mod profiles;
#[path = "taking/sheets.rs"]
mod sheets;
#[path = "taking/summary.rs"]
mod summary;
