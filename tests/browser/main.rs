//! The page in a real browser, as a person uses it: by taps, reading what is written.
//!
//! `cargo xtask test` provides the built page and Chromium, and says where they are:
//! `QINGHUICHA_DIST`, `CHROMIUM`, `CHROMEDRIVER`, `QINGHUICHA_AXE`, `QINGHUICHA_QR_READER`. With `QINGHUICHA_SHOTS` set to a folder, every screen
//! that is reached is kept there as a picture.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod access;
mod clock;
mod document;
mod handing;
mod history;
mod keeping;
mod keyboard;
mod language;
mod lists;
mod mistakes;
mod network;
mod opening;
mod paths;
mod person;
mod reading;
mod roster;
mod roster_failures;
mod roster_gone;
mod screens;
mod server;
mod staff;
mod taking;
mod wechat;
