//! The conditions of a measure, with their marks and the words of the document.

use crate::law::{Amount, Criterion, Measure, Test};
use crate::logic::{Condition, Finding, Node, Truth, evaluate};
use crate::wording::{self, page};
use maud::{Markup, html};

/// Whether conditions are shown with how they stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marks {
    Shown,
    Hidden,
}

/// The conditions of a measure as they stand for a person.
pub fn conditions(measure: &Measure, finding: &Finding<Criterion>) -> Markup {
    list(measure, finding, Marks::Shown)
}

/// The conditions of a measure as they are written, for people they do not concern.
pub fn conditions_as_written(measure: &'static Measure) -> Markup {
    list(measure, &unmarked(&measure.condition), Marks::Hidden)
}

fn list(measure: &Measure, finding: &Finding<Criterion>, marks: Marks) -> Markup {
    html! {
        @if finding.leaves().is_empty() { p { (page::NO_CONDITIONS) } }
        ul.conditions { (items(finding, marks)) }
        @if let Amount::PerHead { top_up: Some(extra), .. } = &measure.amount {
            p { (page::TOP_UP) }
            ul.conditions { @for group in extra.groups { (criterion(group, Truth::Unknown, Marks::Hidden)) } }
        }
    }
}

/// The items of a whole condition. Its outermost `All` needs no heading: the parts simply follow each other.
fn items(finding: &Finding<Criterion>, marks: Marks) -> Markup {
    match &finding.node {
        Node::All(parts) => html! { @for part in parts { (item(part, marks)) } },
        _ => item(finding, marks),
    }
}

fn item(finding: &Finding<Criterion>, marks: Marks) -> Markup {
    let (title, parts) = match &finding.node {
        Node::Is(of) => return criterion(of, finding.truth, marks),
        Node::All(parts) => (page::ALL_OF, parts),
        Node::Any(parts) => (page::ONE_OF, parts),
    };
    html! { li { p { (title) } ul.conditions { @for part in parts { (item(part, marks)) } } } }
}

fn criterion(criterion: &Criterion, truth: Truth, marks: Marks) -> Markup {
    html! {
        li {
            @if marks == Marks::Shown { b class={ "mark " (class_of(truth)) } { (wording::mark(truth)) } }
            (criterion.plain)
            q { (criterion.quote) }
            @if let Test::SomeHead(count) = criterion.test {
                p { (page::EACH_PERSON) }
                ul.conditions { (items(&unmarked(&count.each), Marks::Hidden)) }
            }
        }
    }
}

fn unmarked(condition: &'static Condition<Criterion>) -> Finding<Criterion> {
    evaluate(condition, &|_| Truth::Unknown)
}

fn class_of(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "yes",
        Truth::False => "no",
        Truth::Unknown => "open",
        Truth::Unclear => "ask",
    }
}
