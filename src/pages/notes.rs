//! What stands beside each measure: its conditions with the words of the document, what to bring, where to
//! ask, what is unclear.
//!
//! The page's program does not carry these words. They are drawn at build time; the page fetches them when
//! somebody unfolds a card, and marks how the conditions stand.

use super::screen::{Act, button};
#[cfg(not(target_arch = "wasm32"))]
use super::{conditions::conditions, explain::words};
use crate::eligibility::Block;
use crate::facts::Role;
use crate::i18n::{self, page};
use crate::policy::Measure;
#[cfg(not(target_arch = "wasm32"))]
use crate::{
    i18n::{TERMS, Term},
    policy::{Granted, RemarkKind, draft_2022::EDITION},
};
use maud::{Markup, html};

/// Where the notes of a measure belong: an element with this attribute, which names the measure.
pub const NOTES: &str = "data-notes";

/// How its conditions stand for a person, see [`super::conditions::marks`].
pub const MARKS: &str = "data-marks";

#[cfg(not(target_arch = "wasm32"))]
/// The notes of every measure, each in an element with its [`note_id`].
pub fn notes() -> Markup {
    html! {
        @for granted in EDITION.grants() {
            section id=(note_id(granted.measure.id)) {
                (about(granted))
                (words(&hard_words(granted.measure)))
            }
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
/// The hard words that a measure is described with.
fn hard_words(measure: &'static Measure) -> Vec<Term> {
    let criteria = measure.condition.criteria();
    let plain = criteria.iter().map(|criterion| criterion.plain);
    let text = plain.chain([measure.title, measure.plain]).collect::<String>();
    TERMS.iter().copied().filter(|term| text.contains(term.word)).collect()
}

/// Id of the notes of a measure.
pub fn note_id(measure: &str) -> String {
    format!("note-{measure}")
}

/// A place for the notes of a measure. `marks` tell how its conditions stand.
pub fn place(measure: &Measure, marks: &str) -> Markup {
    html! { div.notes data-notes=(measure.id) data-marks=(marks) { p role="status" { (page::LOADING_NOTES) } } }
}

/// What stands in the place of notes that cannot be fetched.
pub fn no_notes() -> Markup {
    html! {
        p role="alert" { (page::NO_NOTES) }
        (button(Act::Fetch, page::RETRY, "secondary"))
    }
}

#[cfg(not(target_arch = "wasm32"))]
/// The notes of a measure.
pub fn about(granted: Granted) -> Markup {
    let measure = granted.measure;
    let remarks =
        |kind: RemarkKind| measure.remarks.all().iter().filter(move |remark| remark.kind == kind);
    let lines = |kind| {
        remarks(kind)
            .map(|remark| page::other_rules(remark.quote.text(), remark.plain))
            .collect::<Vec<_>>()
    };
    html! {
        p.part { (page::CONDITIONS) }
        (conditions(measure))
        (section(page::WARNINGS, "", &lines(RemarkKind::OtherRules)))
        (section(page::ASIDES, "", &lines(RemarkKind::Aside)))
        (section(page::BRING, page::OUR_ADVICE, measure.evidence.all()))
        (section(page::WHERE, page::OUR_ADVICE, &[page::WHERE_TO_ASK]))
        (section(page::DEPARTMENTS, "", &[granted.clause.departments.text()]))
        @if !measure.interpretations.all().is_empty() {
            details.unclear {
                summary { (page::folded(page::UNCLEAR, measure.interpretations.all().len())) }
                ul { @for reading in measure.interpretations.all() { li { (reading.tell) } } }
            }
        }
    }
}

/// Who gets it; where the document does not say, that.
pub fn payees(measure: &Measure, recipients: &[Role]) -> Markup {
    let title =
        if Block::of(&measure.amount) == Block::Loans { page::BORROWER } else { page::PAYEE };
    html! {
        p.payee data-line="payee" {
            (title)
            @if measure.is_unsettled() { span { (page::NOBODY_NAMED) } }
            @else { @for &role in recipients { span { (i18n::payee(&measure.amount, role)) } } }
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
/// A title and its lines; nothing without lines. It is no heading, for it stands under headings of every rank.
fn section(title: &str, note: &str, lines: &[impl AsRef<str>]) -> Markup {
    html! {
        @if !lines.is_empty() {
            p.part { (title) small { (note) } }
            ul { @for line in lines { li { (line.as_ref()) } } }
        }
    }
}
