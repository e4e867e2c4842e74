//! A link with somebody's answers, opened. It shows them; only a tap takes them.

use crate::app::components::{AnswerSummary, Button, Erase, Link, Page};
use crate::app::{Route, use_app};
use crate::i18n::{page, take};
use crate::interview::{Refusal, ShareLink};
use leptos::prelude::*;

/// The page of a link, for somebody who may have answers of their own.
#[component]
pub fn SharedLink(
    /// What stands in the address.
    code: String,
) -> AnyView {
    let state = use_app();
    let interview = state.interview();
    let own = ShareLink { profile: interview.profile().clone(), own_day: state.own_day() };
    let body = match ShareLink::read(&code, interview.edition(), own.profile.as_of) {
        Ok(theirs) if theirs == own => same(theirs),
        Ok(theirs) => theirs_or_own(theirs, own),
        Err(refusal) => refused(refusal),
    };
    view! { <Page title=take::OPEN>{body}</Page> }.erased()
}

fn refused(refusal: Refusal) -> AnyView {
    view! {
        <p role="alert">{take::refusal(refusal)}</p>
        <Link route=Route::Home text=page::HOME class="primary" />
    }
    .erased()
}

fn same(theirs: ShareLink) -> AnyView {
    view! {
        <p>{take::SAME}</p>
        <Link route=Route::Results text=page::SEE_RESULTS class="primary" />
        {card(take::THEIRS, theirs)}
    }
    .erased()
}

fn theirs_or_own(theirs: ShareLink, own: ShareLink) -> AnyView {
    let state = use_app();
    let has_own = !own.profile.roles.is_empty();
    let (keep, keep_route) =
        if has_own { (take::KEEP_OWN, Route::Results) } else { (take::ANSWER_MYSELF, Route::Home) };
    let taken = theirs.clone();
    let use_theirs = move || state.take_over(taken.clone());
    let own = has_own.then(|| card(take::OWN, own));
    let replaces = has_own.then(|| view! { <p class="note">{take::REPLACES}</p> }.erased());
    view! {
        <p>{take::OPEN_HELP}</p>
        {card(take::THEIRS, theirs)}
        {own}
        {replaces}
        <Button class="primary" text=take::USE on_tap=use_theirs />
        <Link route=keep_route text=keep class="secondary" />
    }
    .erased()
}

fn card(title: &'static str, link: ShareLink) -> AnyView {
    view! { <section class="card"><h2>{title}</h2><AnswerSummary link=link /></section> }.erased()
}
