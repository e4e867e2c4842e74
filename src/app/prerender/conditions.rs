//! The conditions of a measure with the words of the document.

use crate::app::components::MARK_PLACE;
use crate::i18n::page;
use crate::policy::{Amount, Condition, Criterion, Measure, Test};
use leptos::prelude::*;

/// The conditions of a measure as they are written. With `marked` each has a place for its mark.
#[component]
pub fn Conditions(
    /// The measure.
    measure: &'static Measure,
    /// Whether each condition has a place for its mark.
    marked: bool,
) -> AnyView {
    let none = measure.condition.criteria().is_empty();
    let none = none.then(|| view! { <p>{page::NO_CONDITIONS}</p> });
    let extra = match &measure.amount {
        Amount::PerHead { top_up: Some(extra), .. } => Some(view! {
            <p>{page::TOP_UP}</p>
            <ul class="conditions">
                {extra.groups.iter().map(|group| criterion(group, false)).collect_view()}
            </ul>
        }),
        _ => None,
    };
    view! {
        {none}
        <ul class="conditions">{items(&measure.condition, marked)}</ul>
        {extra}
    }
    .into_any()
}

/// The items of a whole condition. Its outermost `All` needs no heading: the parts simply follow each other.
fn items(condition: &'static Condition<Criterion>, marked: bool) -> AnyView {
    match condition {
        Condition::All(parts) => {
            parts.iter().map(|part| item(part, marked)).collect_view().into_any()
        }
        _ => item(condition, marked),
    }
}

fn item(condition: &'static Condition<Criterion>, marked: bool) -> AnyView {
    let (title, parts) = match condition {
        Condition::Is(of) => return criterion(of, marked),
        Condition::All(parts) => (page::ALL_OF, parts),
        Condition::Any(parts) => (page::ONE_OF, parts),
    };
    let parts = parts.iter().map(|part| item(part, marked)).collect_view();
    view! { <li><p>{title}</p><ul class="conditions">{parts}</ul></li> }.into_any()
}

fn criterion(criterion: &'static Criterion, marked: bool) -> AnyView {
    let each = match criterion.test {
        Test::SomeHead(rule) => Some(view! {
            <p>{page::EACH_PERSON}</p>
            <ul class="conditions">{items(&rule.each, false)}</ul>
        }),
        _ => None,
    };
    let place = marked.then_some(MARK_PLACE);
    view! {
        <li class=marked.then_some("leaf")>
            {place}
            {criterion.plain}
            <q>{criterion.quote}</q>
            {each}
        </li>
    }
    .into_any()
}
