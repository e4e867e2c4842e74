//! Interpretation the fields of a form, and showing those that go with a choice.

use super::browser::{all, one};
use crate::facts::{Fact, ONGOING, Span};
use crate::pages::DATES;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The keys of what is ticked.
pub fn ticked() -> Vec<String> {
    all("input[name=answer]:checked").iter().filter_map(value).collect()
}

/// The answer in the form, as text; None when nothing was chosen.
pub fn answer(fact: Fact) -> Option<String> {
    match fact {
        Fact::Single(_) => ticked().pop(),
        Fact::Multiple(_) => Some(ticked().join(",")).filter(|keys| !keys.is_empty()),
        Fact::Number(_) => field("input[name=number]"),
        Fact::Day(_) => field("#day"),
        Fact::Span(span) => match ticked().pop() {
            Some(key) if key == DATES => Some(days(span)),
            chosen => chosen,
        },
    }
}

fn days(span: Span) -> String {
    let goes_on = span == Span::Trading || one("#goes-on:checked").is_some();
    let last = if goes_on { Some(ONGOING.to_owned()) } else { field("#last") };
    format!("{}/{}", field("#first").unwrap_or_default(), last.unwrap_or_default())
}

/// Shows the fields for days, or hides them.
pub fn show_dates(shown: bool) {
    set_hidden(".dates", !shown);
}

/// Shows the field for the last day, or hides it.
pub fn show_last_day(shown: bool) {
    set_hidden("#until", !shown);
}

/// One that stands alone clears the rest when it is ticked, and the rest clear it.
pub fn keep_alone(changed: &HtmlInputElement) {
    if !changed.checked() {
        return;
    }
    let is_alone = |input: &HtmlInputElement| input.has_attribute("data-alone");
    let others = all("input[name=answer]:checked")
        .into_iter()
        .filter_map(|other| other.dyn_into::<HtmlInputElement>().ok());
    for other in others.filter(|other| other != changed && (is_alone(other) || is_alone(changed))) {
        other.set_checked(false);
    }
}

fn set_hidden(selector: &str, hidden: bool) {
    if let Some(element) = one(selector) {
        element.set_hidden(hidden);
    }
}

fn field(selector: &str) -> Option<String> {
    one(selector).as_ref().and_then(value)
}

fn value(element: &web_sys::HtmlElement) -> Option<String> {
    element.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value)
}
