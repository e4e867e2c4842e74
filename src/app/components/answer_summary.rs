//! Answers to be read and not changed: what a link holds.

use super::erase::Erase;
use super::{dynamic, entry_title, nothing, on_tap};
use crate::facts::EntityRef;
use crate::i18n::{self, page, role};
use crate::interview::{ShareLink, question_order};
use leptos::prelude::*;

/// Every answer of a link, in the order they are asked.
#[component]
pub fn AnswerSummary(
    /// The link.
    link: ShareLink,
) -> AnyView {
    let roles = link.profile.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、");
    let day = link.own_day.map(|day| row(page::DAY, i18n::date(day)));
    let (more, first): (Vec<_>, Vec<_>) =
        link.profile.entities().map(|(entry, _)| entry).partition(|entry| match entry {
            EntityRef::Person => false,
            EntityRef::Batch(index) | EntityRef::Hire(index) => *index >= SHOWN_AT_ONCE,
        });
    let first = entries(&link, &first);
    view! {
        <dl class="rows">{row(page::ROLES, roles)}{day}</dl>
        {first}
        {folded(link, more)}
    }
    .erased()
}

/// Of a longer list the rest unfolds: to draw a thousand people takes a phone seconds.
const SHOWN_AT_ONCE: usize = 20;

fn entries(link: &ShareLink, entries: &[EntityRef]) -> Vec<AnyView> {
    let entry = |&entry: &EntityRef| {
        let title =
            (entry != EntityRef::Person).then(|| view! { <h3>{entry_title(entry)}</h3> }.erased());
        view! { {title} <dl class="rows">{answers(link, entry)}</dl> }.erased()
    };
    entries.iter().map(entry).collect()
}

/// Entries that are drawn when somebody wants to see them.
fn folded(link: ShareLink, more: Vec<EntityRef>) -> AnyView {
    if more.is_empty() {
        return nothing();
    }
    let unfolded = RwSignal::new(false);
    let text = page::more_entries(more.len());
    let rest =
        dynamic(move || if unfolded.get() { entries(&link, &more).into_any() } else { nothing() });
    let unfold = on_tap(move |_| unfolded.set(true));
    view! { <details><summary on:click=unfold>{text}</summary>{rest}</details> }.erased()
}

fn answers(link: &ShareLink, entry: EntityRef) -> Vec<AnyView> {
    let Some(answers) = link.profile.at(entry) else { return Vec::new() };
    let mut facts = Vec::new();
    for &fact in link.profile.roles.iter().flat_map(|&role| question_order(role)) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    let answered = facts.into_iter().filter_map(|fact| Some((fact, answers.get(fact)?)));
    answered.map(|(fact, answer)| row(i18n::label(fact), i18n::answer(fact, answer))).collect()
}

fn row(label: &'static str, answer: String) -> AnyView {
    view! { <div class="row"><dt>{label}</dt><dd>{answer}</dd></div> }.erased()
}
