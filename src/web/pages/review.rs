//! All answers, each to be changed.

use super::list::{answers, places, title};
use super::{button_to, heading};
use crate::facts::{Place, Role, Roster, parse_date};
use crate::interview::{Interview, Question};
use crate::web::parts::restart::restart;
use crate::web::route::Route;
use crate::web::state::State;
use crate::wording::{self, page, role};
use leptos::prelude::*;

/// The page.
pub fn review(state: State) -> AnyView {
    let interview = state.now();
    let profile = interview.profile();
    if profile.roles.is_empty() {
        return view! {
            {heading(page::REVIEW)}
            <p>{page::NO_ANSWERS}</p>
            {button_to(&Route::Home, page::START, "primary")}
        }
        .into_any();
    }
    let go_on = if interview.remaining().is_empty() { page::SEE_RESULTS } else { page::GO_ON };
    view! {
        {heading(page::REVIEW)}
        <section class="card">
            <dl class="rows">
                <div class="row">
                    <dt>{page::ROLES}</dt>
                    <dd>{profile.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、")}</dd>
                    <dd class="change"><a href="#/" aria-label=format!("{}:{}", page::CHANGE, page::ROLES)>{page::CHANGE}</a></dd>
                </div>
            </dl>
            {answers(&interview, Place::Person)}
        </section>
        {lists(&interview)}
        {optional(&interview)}
        {day(state, &interview)}
        <button type="button" class="primary" on:click=move |_| state.go_on()>{go_on}</button>
        {restart(state)}
    }
    .into_any()
}

/// The lists of those who have any.
fn lists(interview: &Interview) -> AnyView {
    let of = |roster: Roster, heading: &'static str| {
        let places = places(interview, roster);
        (!places.is_empty()).then(|| {
            let entry = |&place: &Place| view! { <h3>{title(place)}</h3> {answers(interview, place)} };
            let entries = places.iter().map(entry).collect_view();
            view! {
                <section class="card">
                    <h2>{heading}</h2>
                    {entries}
                    {button_to(&Route::List(roster), page::CHANGE_LIST, "secondary")}
                </section>
            }
        })
    };
    let batches = of(Roster::Batches, page::BATCHES).filter(|_| interview.profile().is(Role::Broker));
    view! { {batches} {of(Roster::Hires, page::HIRES)} }.into_any()
}

/// Questions that would only narrow down services.
fn optional(interview: &Interview) -> Option<AnyView> {
    let questions = interview.optional();
    let link = |question: &Question| {
        view! { <li><a href=format!("#{}", Route::Question(*question).hash())>{wording::label(question.fact)}</a></li> }
    };
    (!questions.is_empty()).then(|| {
        view! {
            <section class="note">
                <h2>{page::OPTIONAL_QUESTIONS}</h2>
                <p>{page::OPTIONAL_HELP}</p>
                <ul>{questions.iter().map(link).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

/// The day months are counted on.
fn day(state: State, interview: &Interview) -> AnyView {
    let change = move |event| {
        let text = event_target_value(&event);
        // An empty field is today; half a date changes nothing.
        match parse_date(&text) {
            Some(day) => state.set_day(Some(day)),
            None if text.is_empty() => state.set_day(None),
            None => {}
        }
    };
    view! {
        <section class="note">
            <label class="field">
                <span>{page::DAY}</span>
                <input type="date" min="2022-01-01" max="2099-12-31" value=interview.profile().as_of.to_string() on:change=change />
            </label>
            <p class="help">{page::DAY_HELP}</p>
        </section>
    }
    .into_any()
}
