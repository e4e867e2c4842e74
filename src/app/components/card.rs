//! One measure: what holds, how much, why, and where to go.

use super::erase::Erase;
use super::icon::{Icon, icon};
use super::notes::{Notes, NotesFile, Payees};
use super::{Link, ReadAloud, WhatIf, dynamic_if, on_tap};
use crate::app::{Route, use_app};
use crate::eligibility::{Block, Outcome, Status};
use crate::i18n::{self, page};
use crate::policy::{Measure, Truth};
use leptos::prelude::*;

/// A card of the results: the rest unfolds.
#[component]
pub fn Card(
    /// The measure, by id.
    measure: &'static str,
) -> AnyView {
    let state = use_app();
    let file = expect_context::<NotesFile>();

    let title = state.interview().edition().find(measure).map(|it| it.measure.title);
    let unfolded = RwSignal::new(false);
    let unfold = on_tap(move |_| {
        unfolded.set(true);
        file.fetch(state.address("data-notes-file"));
    });
    let notes =
        dynamic_if(move || unfolded.get().then(|| view! { <Notes measure=measure /> }.erased()));
    view! {
        <article id=measure class=move || outcome_class(state.outcome(measure).as_ref())>
            <h4>{title}</h4>
            <Verdict measure=measure />
            <WhatIf measure=measure />
            <details>
                <summary on:click=unfold>{page::WHY}</summary>
                {notes}
            </details>
        </article>
    }
    .erased()
}

/// How a measure stands, in words and figures, and the way to the words of the document.
#[component]
pub fn Verdict(
    /// The measure, by id; nothing is drawn when it is none of the person.
    measure: &'static str,
) -> AnyView {
    let state = use_app();
    let read = move || untrack(|| state.outcome(measure).map(|it| words(&it)).unwrap_or_default());
    let verdict = dynamic_if(move || state.outcome(measure).map(|outcome| verdict(&outcome)));
    view! {
        {verdict}
        <div class="chips"><ReadAloud words=Box::new(read) /></div>
    }
    .erased()
}

fn verdict(outcome: &Outcome) -> AnyView {
    let state = use_app();
    let interview = state.shown();
    let measure = outcome.granted.measure;
    let needs = outcome.status == Status::NeedInfo;
    let missing = interview.missing(outcome).first().copied().filter(|_| needs);
    let fill_in = missing.map(|question| {
        let text = page::fill_in(i18n::label(question.fact));
        view! { <Link route=Route::Question(question) text=text class="secondary" /> }.erased()
    });
    let amount =
        i18n::amount(outcome).map(|amount| view! { <p class="exact">{amount}</p> }.erased());
    let asks =
        to_ask(outcome).map(|tell| view! { <p class="to-ask">{page::TO_ASK}{tell}</p> }.erased());
    view! {
        <p class="status"><b>{icon(Icon::Status(outcome.status))}{i18n::status(outcome.status)}</b></p>
        <p class="amount">{i18n::headline(outcome)}</p>
        {amount}
        <p class="verdict">{i18n::verdict(outcome, interview.profile())}</p>
        {asks.collect_view()}
        {fill_in}
        <Payees measure=measure recipients=vec![outcome.role] />
        <LawLink measure=measure />
    }
    .erased()
}

/// What an office must say, where it must.
fn to_ask(outcome: &Outcome) -> impl Iterator<Item = &'static str> {
    let leaves = outcome.trace.leaves().into_iter();
    let is_asked = outcome.status == Status::Check;
    let unclear = leaves.filter(move |(_, truth)| is_asked && *truth == Truth::Unclear);
    unclear.filter_map(|(criterion, _)| criterion.test.interpretation()).map(|reading| reading.tell)
}

/// What is read aloud of a card.
fn words(outcome: &Outcome) -> Vec<String> {
    let interview = use_app().shown();
    let measure = outcome.granted.measure;
    let title = [measure.title, i18n::status(outcome.status)].map(ToOwned::to_owned);
    let asks = to_ask(outcome).map(|tell| format!("{}{tell}", page::TO_ASK));
    title
        .into_iter()
        .chain([i18n::headline(outcome)])
        .chain(i18n::amount(outcome))
        .chain([i18n::verdict(outcome, interview.profile())])
        .chain(asks)
        .collect()
}

/// A link to the words of the document.
#[component]
pub fn LawLink(
    /// Of which measure.
    measure: &'static Measure,
) -> AnyView {
    let route = Route::Law(Some(measure.id.to_owned()));
    view! { <Link route=route text=page::CLAUSE class="law" /> }.erased()
}

/// The class that gives a status its colours.
pub fn status_class(status: Status) -> &'static str {
    match status {
        Status::MayQualify => "may",
        Status::Check => "check",
        Status::NeedInfo => "need",
        Status::NotMet => "not",
        Status::MayAsk => "service",
    }
}

/// The classes that give a card its colours. What must be paid back never looks like what is given.
pub fn outcome_class(outcome: Option<&Outcome>) -> String {
    let Some(outcome) = outcome else { return "card".to_owned() };
    let block = match Block::of(&outcome.granted.measure.amount) {
        Block::Loans => " loan",
        Block::Unpriced => " unpriced",
        _ => "",
    };
    format!("card {}{block}", status_class(outcome.status))
}
