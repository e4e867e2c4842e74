//! Hard words: a button for each, and the half-screen dialog that explains it.

use super::screen::{Act, button};
use crate::i18n::{TERMS, Term, page};
use maud::{Markup, html};

/// Id of the dialog.
pub const EXPLAIN: &str = "explain";

/// A button for each word; nothing without words.
pub fn words(terms: &[Term]) -> Markup {
    html! {
        @if !terms.is_empty() {
            div.chips {
                @for term in terms { (button(Act::Explain(term.key), &page::what_is(term.word), "term")) }
            }
        }
    }
}

/// What the dialog says of a word; None when there is no such word.
pub fn explanation(key: &str) -> Option<Markup> {
    let term = TERMS.iter().find(|term| term.key == key)?;
    Some(html! {
        h2 tabindex="-1" { (term.word) }
        p { (term.means) }
        p.help { (page::OUR_WORDS) }
        (button(Act::Close, page::UNDERSTOOD, "primary"))
    })
}

/// The dialog, for the frame.
pub fn dialog() -> Markup {
    html! { dialog id=(EXPLAIN) aria-label=(page::EXPLAIN) {} }
}
