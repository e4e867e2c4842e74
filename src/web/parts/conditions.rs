//! The conditions of a measure, with their marks and the words of the document.

use crate::law::{Amount, Criterion, HeadCount, Measure, Test};
use crate::logic::{Condition, Finding, Node, Truth, evaluate};
use crate::wording::{self, page};
use leptos::prelude::*;

/// Whether conditions are shown with how they stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// With.
    Shown,
    /// Without: for people they do not concern.
    Hidden,
}

/// The conditions of a measure as they stand for a person.
pub fn conditions(measure: &'static Measure, finding: &Finding<Criterion>) -> AnyView {
    list(measure, finding, Marks::Shown)
}

/// The conditions of a measure as they are written.
pub fn conditions_as_written(measure: &'static Measure) -> AnyView {
    list(measure, &unmarked(&measure.condition), Marks::Hidden)
}

fn list(measure: &'static Measure, finding: &Finding<Criterion>, marks: Marks) -> AnyView {
    if measure.condition.criteria().is_empty() {
        return view! { <p>{page::NO_CONDITIONS}</p> }.into_any();
    }
    let top_up = match &measure.amount {
        Amount::PerHead { top_up: Some(extra), .. } => Some(view! {
            <p>{page::TOP_UP}</p>
            <ul class="conditions">{extra.groups.iter().map(|group| criterion(group, Truth::Unknown, Marks::Hidden)).collect_view()}</ul>
        }),
        _ => None,
    };
    view! { <ul class="conditions">{nodes(finding, marks)}</ul> {top_up} }.into_any()
}

/// The items of a whole condition. Its outermost `All` needs no heading: the parts simply follow each other.
fn nodes(finding: &Finding<Criterion>, marks: Marks) -> AnyView {
    match &finding.node {
        Node::All(parts) => parts.iter().map(|part| node(part, marks)).collect_view().into_any(),
        _ => node(finding, marks),
    }
}

fn node(finding: &Finding<Criterion>, marks: Marks) -> AnyView {
    let (title, parts) = match &finding.node {
        Node::Is(of) => return criterion(of, finding.truth, marks),
        Node::All(parts) => (page::ALL_OF, parts),
        Node::Any(parts) => (page::ONE_OF, parts),
    };
    let parts = parts.iter().map(|part| node(part, marks)).collect_view();
    view! { <li><p>{title}</p><ul class="conditions">{parts}</ul></li> }.into_any()
}

fn criterion(criterion: &'static Criterion, truth: Truth, marks: Marks) -> AnyView {
    let mark = (marks == Marks::Shown).then(|| view! { <b class=class_of(truth)>{wording::mark(truth)}</b> });
    let each = match criterion.test {
        Test::SomeHead(count) => Some(of_each_head(count)),
        _ => None,
    };
    view! { <li>{mark}{criterion.plain}<q>{criterion.quote}</q>{each}</li> }.into_any()
}

fn of_each_head(count: &'static HeadCount) -> AnyView {
    view! { <p>{page::EACH_PERSON}</p><ul class="conditions">{nodes(&unmarked(&count.each), Marks::Hidden)}</ul> }
        .into_any()
}

fn unmarked(condition: &'static Condition<Criterion>) -> Finding<Criterion> {
    evaluate(condition, &|_| Truth::Unknown)
}

fn class_of(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "mark yes",
        Truth::False => "mark no",
        Truth::Unknown => "mark open",
        Truth::Unclear => "mark ask",
    }
}
