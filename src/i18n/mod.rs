//! Every sentence a person reads, apart from the document's own words. Decides nothing.
//!
//! A folder is a language, and a build speaks one. Matches are exhaustive and every constant is used, so a
//! missing sentence does not compile. Another language is a folder with the same names, taken in here; what
//! stands outside of words (fonts, line breaks, the voice) goes by the `lang` of the page.

mod zh;

pub use zh::*;
