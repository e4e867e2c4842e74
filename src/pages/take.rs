//! What is taken away: a picture, a link, a sheet of paper.
//!
//! What is on them is what the results page shows: every line of it that is taken along says what it is in
//! [`LINE`], and a script that is fetched for this page reads the lines from a hidden copy, puts in what the
//! program does not carry, and paints. All other words of the page are in [`take_form`], drawn at build time and
//! fetched with the script, for few people come here. What does not work in a browser is not shown there.

use super::Route;
use super::held::held;
use super::results::all_recipients;
use super::review::nothing_said;
use super::screen::{Act, Page, Screen, button, link};
use crate::i18n::{page, take as words};
use crate::interview::{ShareLink, digits};
use crate::policy::Granted;
use crate::policy::draft_2022::EDITION;
use maud::{Markup, html};

/// What a line of the results is, to whoever paints it: `title`, `section`, `block`, `measure`, `amount`
/// or `open` for one that nobody may count on, `plain`;
/// of several `name`s one line is made, and a `payee` is said where it is another than before.
pub const LINE: &str = "data-line";

/// Id of what the script fills, and the name of the event that tells it to.
pub const TAKE: &str = "take";

/// Longer figures nobody would tell, letters and spaces.
const LONGEST_TOLD: usize = 39;

/// The page.
pub fn take(screen: Screen<'_>) -> Page {
    let interview = screen.interview;
    let answers = ShareLink { profile: interview.profile().clone(), own_day: screen.own_day };
    let Some(code) = answers.write(interview.edition()) else { return nothing_said(words::TAKE) };
    let remaining = interview.remaining().len();
    let body = html! {
        details { summary { (words::HELD) } (held(&answers)) }
        div id=(TAKE) data-figures=(digits(&code).filter(|it| it.len() <= LONGEST_TOLD).unwrap_or_default())
            data-link=(Route::Open(code).hash()) {
            p #drawing role="status" { (words::DRAWING) }
            div #not-drawn role="alert" hidden {
                p { (words::NO_PICTURE) }
                (button(Act::Fetch, page::RETRY, "secondary"))
            }
        }
        div hidden data-results {
            p data-line="plain" { (words::as_of(interview.profile().as_of)) }
            @if remaining > 0 { p data-line="plain" { (page::unfinished(remaining)) } }
            (all_recipients(Screen { trial: None, ..screen }))
        }
        (link(&Route::Results, page::BACK_TO_RESULTS, "secondary"))
    };
    Page::new(words::TAKE, body)
}

/// What is fetched for the page: its form, the lines that every sheet has, and the notes of each measure. An
/// element with `data-when` is shown when that is so, a button with `data-deed` where that can be done, and
/// `data-fill` says what belongs into an element.
pub fn take_form() -> Markup {
    html! {
        (form())
        div data-part="head" {
            p data-line="brand" { (page::NAME) ":" (page::RESULTS) }
            p data-line="draft" { (page::DRAFT) }
            p data-line="draft" { (words::NOT_BINDING) }
        }
        div data-part="where" {
            p data-line="section" { (page::WHERE) }
            p data-line="plain" { (page::WHERE_TO_ASK) (page::OUR_ADVICE) }
        }
        div data-part="foot" {
            p data-line="foot" { (EDITION.title) }
            p data-line="foot" { (EDITION.issuer) "。" }
        }
        div data-part="scan" { p data-line="plain" { (words::SCAN) } }
        div data-part="clauses" { p data-line="section" { (words::CLAUSES) } }
        @for granted in EDITION.grants() { (notes(granted)) }
    }
}

fn form() -> Markup {
    html! {
        div data-part="form" {
            p { (words::GIVES_AWAY) }
            section {
                h2 { (words::PICTURE) }
                p { (words::KEEP) }
                div data-fill="pictures" data-alt=(words::ALT) data-save=(words::DOWNLOAD) {}
            }
            section {
                h2 { (words::LINK) }
                div data-when="link" {
                    p { (words::LINK_HELP) }
                    p.link data-fill="link" {}
                    div.code data-fill="code" data-alt=(words::CODE_ALT) {}
                    p.note data-when="local" { (words::ONLY_HERE) }
                    p data-when="long" { (words::NO_CODE) }
                    p data-when="told" { (words::FIGURES) b.figures data-fill="figures" {} }
                    (deed("share", words::SHARE))
                    (deed("copy-link", words::COPY_LINK))
                    (outcome())
                }
                p data-when="file" { (words::NO_LINK) }
            }
            section {
                h2 { (words::TEXT) }
                (deed("copy-text", words::COPY_TEXT))
                (deed("print", words::PRINT))
                p data-when="closed" { (words::OPEN_IN_BROWSER) }
                (outcome())
                div data-fill="sheets" {}
            }
        }
    }
}

/// A button that the script shows where it works.
fn deed(key: &str, label: &str) -> Markup {
    html! { button.secondary type="button" hidden data-deed=(key) { (label) } }
}

/// Whether it was copied.
fn outcome() -> Markup {
    html! { p role="status" data-fill="outcome" data-done=(words::COPIED) data-failed=(words::NOT_COPIED) {} }
}

/// What the program does not carry of a measure: what to bring, and its words in the document.
fn notes(granted: Granted) -> Markup {
    let measure = granted.measure;
    let things = measure.evidence.all().iter().map(|&thing| thing.to_owned()).collect::<Vec<_>>();
    html! {
        div data-notes-of=(measure.id) {
            @if !things.is_empty() {
                p data-line="plain" { (words::bring(&things)) }
            }
            p data-line="clause" { (words::clause(granted.clause.number, measure.quote.text())) }
        }
    }
}
