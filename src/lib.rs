//! 青惠查: one policy document as proved data, one evaluator, an interview and the pages around it.
//!
//! Layers, each importing only from those further down; no two files import each other:
//!
//! | layer | what it is |
//! |---|---|
//! | [`staff`] | the page for staff |
//! | [`app`] | the citizens' page |
//! | [`browser`] | what is asked of the browser |
//! | [`screening`] | tables of many people, and the rules as SQL |
//! | `json` | profiles and assessments as JSON, natively |
//! | [`i18n`] | every sentence that is not the document's |
//! | [`interview`] | which question is next, and what becomes of the answers |
//! | [`eligibility`] | what the document holds for a profile: status, amount, reasons, what is missing |
//! | [`policy`] | the document as static data, which tests prove against its words |
//! | [`facts`] | what can be asked and answered |
//!
//! Only the pages know a browser. Errors exist only at the edges (typed numbers, kept answers, links, files);
//! what evaluates cannot fail.

pub mod app;
pub mod browser;
pub mod eligibility;
pub mod facts;
pub mod i18n;
pub mod interview;
#[cfg(not(target_arch = "wasm32"))]
pub mod json;
pub mod policy;
pub mod screening;
pub mod staff;
