//! Answers to be read and not changed: what a link holds.

use super::entry_title;
use super::erase::Erase;
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
    let entries = link.profile.entities().map(|(entry, _)| {
        let title =
            (entry != EntityRef::Person).then(|| view! { <h3>{entry_title(entry)}</h3> }.erased());
        view! { {title} <dl class="rows">{answers(&link, entry)}</dl> }.erased()
    });
    view! {
        <dl class="rows">{row(page::ROLES, roles)}{day}</dl>
        {entries.collect_view()}
    }
    .erased()
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
