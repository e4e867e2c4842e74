//! The whole document, word for word, with what each sentence grants.

use super::Route;
use super::screen::{Page, link};
use crate::editions::draft_2022::EDITION;
use crate::law::{Clause, Part, Passage};
use crate::wording::{self, page};
use maud::{Markup, html};

/// Id of the passage that was asked for.
pub const SHOWN: &str = "shown";

/// The page; the passage of the measure with this id is marked.
pub fn law(id: Option<&str>) -> Page {
    let body = html! {
        p.help { (page::LAW_HELP) }
        div.document {
            @for part in EDITION.parts {
                @match part {
                    Part::Frame(passage) => p.frame { (passage.text) },
                    Part::Clause(of) => (clause(of, id)),
                }
            }
        }
    };
    Page::new(page::LAW, body)
}

fn clause(clause: &Clause, id: Option<&str>) -> Markup {
    html! {
        section.clause {
            h2 { (clause.number) (clause.heading) "。" }
            @for of in clause.passages { (passage(of, id)) }
            p.departments { (clause.departments) }
        }
    }
}

fn passage(passage: &Passage, id: Option<&str>) -> Markup {
    let shown = passage.grants.iter().any(|measure| Some(measure.id) == id);
    html! {
        div.passage.shown[shown] id=[shown.then_some(SHOWN)] {
            p { @if passage.grants.is_empty() { (passage.text) } @else { mark { (passage.text) } } }
            ul {
                @for measure in passage.grants {
                    li {
                        (link(&Route::Measure(measure.id.to_owned()), measure.title, ""))
                        span.offer { (wording::offer(&measure.amount)) }
                    }
                }
                @for silence in passage.silences { li { (page::GRANTS_NOTHING) (silence.reason) } }
            }
        }
    }
}
