//! 青惠查. (crate docs to come)
#![allow(missing_docs)]
#[cfg(target_arch = "wasm32")]
pub mod web;
