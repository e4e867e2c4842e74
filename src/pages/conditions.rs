//! The conditions of a measure with the words of the document, and how they stand for a person.

use crate::i18n;
#[cfg(not(target_arch = "wasm32"))]
use crate::i18n::page;
#[cfg(not(target_arch = "wasm32"))]
use crate::policy::{Amount, Condition, Measure, Test};
use crate::policy::{Criterion, Trace, Truth};
use maud::{Markup, html};

/// Class of the items that stand for a criterion of a person, in the order of [`marks`].
pub const LEAF: &str = "leaf";

#[cfg(not(target_arch = "wasm32"))]
/// The conditions of a measure as they are written.
pub fn conditions(measure: &'static Measure) -> Markup {
    html! {
        @if measure.condition.criteria().is_empty() { p { (page::NO_CONDITIONS) } }
        ul.conditions { (items(&measure.condition, LEAF)) }
        @if let Amount::PerHead { top_up: Some(extra), .. } = &measure.amount {
            p { (page::TOP_UP) }
            ul.conditions { @for group in extra.groups { (criterion(group, "")) } }
        }
    }
}

/// How each criterion of a finding stands, as one word each, in the order it is written.
pub fn marks(finding: &Trace<Criterion>) -> String {
    finding.leaves().into_iter().map(|(_, truth)| key(truth)).collect::<Vec<_>>().join(" ")
}

/// The mark that one of these words stands for; None for a word that is none.
pub fn mark(word: &str) -> Option<Markup> {
    let truth = [Truth::True, Truth::False, Truth::Unknown, Truth::Unclear]
        .into_iter()
        .find(|&it| key(it) == word)?;
    Some(html! { b class={ "mark " (word) } { (i18n::mark(truth)) } })
}

#[cfg(not(target_arch = "wasm32"))]
/// The items of a whole condition. Its outermost `All` needs no heading: the parts simply follow each other.
fn items(condition: &Condition<Criterion>, class: &str) -> Markup {
    match condition {
        Condition::All(parts) => html! { @for part in *parts { (item(part, class)) } },
        _ => item(condition, class),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn item(condition: &Condition<Criterion>, class: &str) -> Markup {
    let (title, parts) = match condition {
        Condition::Is(of) => return criterion(of, class),
        Condition::All(parts) => (page::ALL_OF, parts),
        Condition::Any(parts) => (page::ONE_OF, parts),
    };
    html! { li { p { (title) } ul.conditions { @for part in *parts { (item(part, class)) } } } }
}

#[cfg(not(target_arch = "wasm32"))]
fn criterion(criterion: &Criterion, class: &str) -> Markup {
    html! {
        li class=(class) {
            (criterion.plain)
            q { (criterion.quote.text()) }
            @if let Test::SomeHead(count) = criterion.test {
                p { (page::EACH_PERSON) }
                ul.conditions { (items(&count.each, "")) }
            }
        }
    }
}

/// A truth as a word of the page: also the class that gives its mark shape and colour.
fn key(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "yes",
        Truth::False => "no",
        Truth::Unknown => "open",
        Truth::Unclear => "ask",
    }
}
