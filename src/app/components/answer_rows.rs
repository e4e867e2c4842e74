//! Answers with a link to change each, and the lists whose entries are filled in one by one.

use super::erase::Erase;
use crate::app::Route;
use crate::facts::{EntityKind, EntityRef};
use crate::i18n::{self, page};
use crate::interview::Interview;
use leptos::prelude::*;

/// What a list is called.
pub fn list_title(kind: EntityKind) -> &'static str {
    if kind == EntityKind::Batches { page::BATCHES } else { page::HIRES }
}

/// The entries there are.
pub fn entries(interview: &Interview, kind: EntityKind) -> Vec<EntityRef> {
    let mut entries = Vec::new();
    for (entry, _) in interview.profile().entities() {
        if entry.entity_kind() == kind {
            entries.push(entry);
        }
    }
    entries
}

/// Which entry it is; nothing for the person's own answers.
pub fn entry_title(entry: EntityRef) -> String {
    match entry {
        EntityRef::Batch(index) => page::batch(index),
        EntityRef::Hire(index) => page::hire(index),
        EntityRef::Person => String::new(),
    }
}

/// Every answer of an entry, or of the person, each with a link to change it.
pub fn answer_rows(interview: &Interview, entry: EntityRef) -> AnyView {
    let rows = interview.answered_of(entry).into_iter().map(|question| {
        let answer = interview.answer_to(question).map(|it| i18n::answer(question.fact, it));
        let label = i18n::label(question.fact);
        let answer = answer.unwrap_or_default();
        view! { <AnswerRow label=label answer=answer change=Route::Question(question) /> }.erased()
    });
    view! { <dl class="rows">{rows.collect_view()}</dl> }.erased()
}

/// One answer, with a link to change it.
#[component]
pub fn AnswerRow(
    /// What was asked, in short.
    label: &'static str,
    /// What was answered.
    answer: String,
    /// Where it is changed.
    change: Route,
) -> AnyView {
    view! {
        <div class="row">
            <dt>{label}</dt>
            <dd>{answer}</dd>
            <dd class="change">
                <a href=change.hash() aria-label=format!("{}:{label}", page::CHANGE)>{page::CHANGE}</a>
            </dd>
        </div>
    }
    .erased()
}
