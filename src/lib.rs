//! 青惠查: one policy document as proved data, one evaluator, an interview and a page.
//!
//! Layers, each importing only from those to its right:
//! `app → i18n → interview → eligibility → policy → facts`.
//!
//! - The policy is static data under [`policy`]; tests prove it against the document's words.
//! - [`logic`] is the only evaluator; verdicts, amounts, reasons and questions are folds over its findings.
//! - Nothing below `web` knows a browser; a native build has no web dependency.
//! - Errors exist only at the edges (typed numbers, stored sessions, files). The core cannot fail.

pub mod app;
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod desk;
pub mod eligibility;
#[cfg(not(target_arch = "wasm32"))]
pub mod exchange;
pub mod facts;
pub mod i18n;
pub mod interview;
pub mod pages;
pub mod policy;
pub mod screening;
pub mod staff;
#[cfg(target_arch = "wasm32")]
pub mod web;
