//! What stands beside each measure: its conditions with the words of the document, what to bring, where to
//! ask, what is unclear.

use super::conditions::Conditions;
use super::to_html;
use crate::app::components::fragment_start;
use crate::i18n::{TERMS, page};
use crate::policy::draft_2022::EDITION;
use crate::policy::{Granted, Measure, RemarkKind};
use leptos::prelude::*;

/// The notes of every measure, each after what its fragment begins with, with places for the marks.
pub fn notes() -> String {
    let fragment = |granted: Granted| {
        let html = to_html(
            || view! { <About granted=granted marked=true /><Terms measure=granted.measure /> },
        );
        fragment_start(granted.measure.id) + &html
    };
    EDITION.grants().map(fragment).collect()
}

/// A button for each hard word that a measure is described with.
#[component]
fn Terms(measure: &'static Measure) -> AnyView {
    let criteria = measure.condition.criteria();
    let plain = criteria.iter().map(|criterion| criterion.plain);
    let text = plain.chain([measure.title, measure.plain]).collect::<String>();
    let hard = TERMS.iter().filter(|term| text.contains(term.word)).map(|term| {
        view! { <button class="term" type="button" data-term=term.key>{page::what_is(term.word)}</button> }
    });
    let hard = hard.collect::<Vec<_>>();
    (!hard.is_empty()).then(|| view! { <div class="chips">{hard}</div> }).into_any()
}

/// The notes of a measure.
#[component]
pub fn About(
    /// The measure, and where it stands.
    granted: Granted,
    /// Whether its conditions have places for marks.
    marked: bool,
) -> AnyView {
    let measure = granted.measure;
    let lines = |kind: RemarkKind| {
        let remarks = measure.remarks.iter().filter(move |remark| remark.kind == kind);
        remarks.map(|remark| page::other_rules(remark.quote, remark.plain)).collect::<Vec<_>>()
    };
    let one = |line: &str| vec![line.to_owned()];
    let bring = measure.evidence.iter().map(ToString::to_string).collect();
    let unclear = (!measure.readings.is_empty()).then(|| {
        let lines = measure.readings.iter().map(|it| view! { <li>{it.tell}</li> });
        view! {
            <details class="unclear">
                <summary>{page::folded(page::UNCLEAR, measure.readings.len())}</summary>
                <ul>{lines.collect_view()}</ul>
            </details>
        }
    });
    view! {
        <p class="part">{page::CONDITIONS}</p>
        <Conditions measure=measure marked=marked />
        {section(page::WARNINGS, None, lines(RemarkKind::OtherRules))}
        {section(page::ASIDES, None, lines(RemarkKind::Aside))}
        {section(page::BRING, Some(page::OUR_ADVICE), bring)}
        {section(page::WHERE, Some(page::OUR_ADVICE), one(page::WHERE_TO_ASK))}
        {section(page::DEPARTMENTS, None, one(granted.clause.departments))}
        {unclear}
    }
    .into_any()
}

/// A title and its lines; nothing without lines. It is no heading, for it stands under headings of every rank.
fn section(title: &'static str, note: Option<&'static str>, lines: Vec<String>) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! { <p class="part">{title}{note.map(|note| view! { <small>{note}</small> })}</p><ul>{lines}</ul> }.into_any()
}
