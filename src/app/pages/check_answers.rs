//! All answers, each to be changed.

use crate::app::components::{
    AnswerRow, Button, Erase, Link, Page, Restart, answer_rows, dynamic, entries, entry_title,
    list_title, nothing, on_change,
};
use crate::app::{Route, use_app};
use crate::browser::clock::FIRST_DAY;
use crate::facts::{EntityKind, EntityRef, Role, parse_date};
use crate::i18n::{self, page, role};
use crate::interview::Interview;

use leptos::prelude::*;

/// The page.
#[component]
pub fn CheckAnswers() -> AnyView {
    let state = use_app();
    if state.interview().profile().roles.is_empty() {
        return nothing_said(page::REVIEW);
    }
    let go_on = dynamic(move || {
        let done = state.interview().remaining().is_empty();
        let text = if done { page::SEE_RESULTS } else { page::GO_ON };
        view! { <Button class="primary" text=text on_tap=move || state.go_on() /> }.erased()
    });
    view! {
        <Page title=page::REVIEW>
            {dynamic(move || answers(&state.interview()))}
            <MeasuredOn />
            {go_on}
            <Restart />
        </Page>
    }
    .erased()
}

/// A page that needs answers, without any.
pub fn nothing_said(title: &'static str) -> AnyView {
    view! {
        <Page title=title>
            <p>{page::NO_ANSWERS}</p>
            <Link route=Route::Home text=page::START class="primary" />
        </Page>
    }
    .erased()
}

fn answers(interview: &Interview) -> AnyView {
    let roles = &interview.profile().roles;
    let names = roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、");
    let batches = roles.contains(&Role::Broker);
    let batches = batches.then(|| view! { <Entries kind=EntityKind::Batches /> }.erased());
    view! {
        <section class="card">
            <dl class="rows"><AnswerRow label=page::ROLES answer=names change=Route::Home /></dl>
            {answer_rows(interview, EntityRef::Person)}
        </section>
        {batches}
        <Entries kind=EntityKind::Hires />
        <OptionalQuestions />
    }
    .erased()
}

/// The day that spans which go on are measured on.
#[component]
fn MeasuredOn() -> AnyView {
    let state = use_app();
    let day = state.interview().profile().as_of.to_string();
    let change = on_change(move |event| {
        let typed = event_target_value(&event);
        match parse_date(&typed) {
            // The draft is of 2022; half a date changes nothing, an empty field is today.
            Some(day) if day >= FIRST_DAY => state.set_day(Some(day)),
            None if typed.is_empty() => state.set_day(None),
            _ => {}
        }
    });
    view! {
        <section class="note">
            <label class="field">
                <span>{page::DAY}</span>
                <input id="as-of" type="date" min="2022-01-01" max="2099-12-31" value=day on:change=change />
            </label>
            <p class="help">{page::DAY_HELP}</p>
        </section>
    }
    .erased()
}

/// The entries of a list, for those who have any.
#[component]
fn Entries(kind: EntityKind) -> AnyView {
    let interview = use_app().interview();
    let entries = entries(&interview, kind);
    if entries.is_empty() {
        return nothing();
    }
    let entry =
        |entry| view! { <h3>{entry_title(entry)}</h3>{answer_rows(&interview, entry)} }.erased();
    view! {
        <section class="card">
            <h2>{list_title(kind)}</h2>
            {entries.into_iter().map(entry).collect_view()}
            <Link route=Route::List(kind) text=page::CHANGE_LIST class="secondary" />
        </section>
    }
    .erased()
}

/// Questions that would only narrow down services.
#[component]
fn OptionalQuestions() -> AnyView {
    let questions = use_app().interview().optional();
    if questions.is_empty() {
        return nothing();
    }
    let link = |question: crate::interview::Question| {
        view! { <li><Link route=Route::Question(question) text=i18n::label(question.fact) /></li> }
            .erased()
    };
    view! {
        <section class="note">
            <h2>{page::OPTIONAL_QUESTIONS}</h2>
            <p>{page::OPTIONAL_HELP}</p>
            <ul>{questions.into_iter().map(link).collect_view()}</ul>
        </section>
    }
    .erased()
}
