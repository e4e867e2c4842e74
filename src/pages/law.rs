//! The whole document, word for word, with what each sentence grants.
//!
//! The page's program does not carry the document: it shows an empty place and fetches [`document`], drawn
//! at build time, into it.

use super::Route;
use super::screen::{Page, link};
use crate::i18n::page;
#[cfg(not(target_arch = "wasm32"))]
use crate::{
    i18n,
    policy::{Clause, Part, Passage, draft_2022::EDITION},
};
use maud::{Markup, html};

/// Id of the place for the document.
pub const DOCUMENT: &str = "document";

/// The page, with an empty place for the document.
pub fn law() -> Page {
    let body = html! {
        (back())
        p.help { (page::LAW_HELP) }
        div id=(DOCUMENT) .document { p role="status" { (page::LOADING) } }
    };
    Page::new(page::LAW, body)
}

/// The way back to the results, from the top and from the passage that is shown.
pub fn back() -> Markup {
    link(&Route::Results, page::BACK_TO_RESULTS, "secondary")
}

/// What stands in that place when the document cannot be fetched.
pub fn no_document() -> Markup {
    html! {
        p role="alert" { (page::NO_DOCUMENT) }
        button.secondary type="button" data-do=(super::Act::Fetch.key()) { (page::RETRY) }
    }
}

#[cfg(not(target_arch = "wasm32"))]
/// The document. The entry of a measure has an id, see [`entry_id`].
pub fn document() -> Markup {
    html! {
        @for part in EDITION.parts {
            @match part {
                Part::Frame(passage) => @if !passage.text.text().trim().is_empty() { p.frame { (passage.text.text()) } } @else { p hidden { (passage.text.text()) } },
                Part::Clause(of) => (clause(of)),
            }
        }
    }
}

/// Id of the entry of a measure in the document.
pub fn entry_id(measure: &str) -> String {
    format!("of-{measure}")
}

#[cfg(not(target_arch = "wasm32"))]
fn clause(clause: &Clause) -> Markup {
    html! {
        section.clause {
            h2 { (clause.number) (clause.heading) "。" }
            @for of in clause.passages { (passage(of)) }
            p.departments { (clause.departments.text()) }
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn passage(passage: &Passage) -> Markup {
    html! {
        div.passage {
            p { @if passage.grants.is_empty() { (passage.text.text()) } @else { mark { (passage.text.text()) } } }
            ul {
                @for measure in passage.grants {
                    li id=(entry_id(measure.id)) {
                        (link(&Route::Measure(measure.id.to_owned()), measure.title, ""))
                        span.offer { (i18n::offer(&measure.amount)) }
                    }
                }
                @for silence in passage.non_entitlements { li { (page::GRANTS_NOTHING) (silence.reason.text()) } }
            }
        }
    }
}
