//! The page 带走结果: what is on it until the rest has come, and when that does not come.

use super::extracts::Extracts;
use super::form::form;
use super::taken::Taken;
use crate::app::components::Erase;
use crate::app::components::{AnswerSummary, Button, Fetched, Link, Page, dynamic, effect};
use crate::app::{AppState, Route, use_app};
use crate::browser::fetch;
use crate::i18n::{page, take as words};
use crate::interview::ShareLink;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page. Whoever has said nothing has nothing to take away.
#[component]
pub fn SharePage() -> AnyView {
    let state = use_app();
    let interview = state.interview();
    let answers = ShareLink { profile: interview.profile().clone(), own_day: state.own_day() };
    let Some(code) = answers.write(interview.edition()) else {
        return view! {
            <Page title=words::TAKE>
                <p>{page::NO_ANSWERS}</p>
                <Link route=Route::Home text=page::START class="primary" />
            </Page>
        }
        .erased();
    };
    let fetched = RwSignal::new(Fetched::Unwanted);
    // In an effect, as those are not run where the page is drawn at build time.
    effect(move || fetch_extracts(state, fetched));
    let taken = dynamic(move || match fetched.get() {
        Fetched::Unwanted | Fetched::Coming => {
            view! { <p id="drawing" role="status">{words::DRAWING}</p> }.erased()
        }
        Fetched::Failed => failed(state, fetched),
        Fetched::Here(file) => untrack(|| Taken::prepare(state, &code, &Extracts::read(&file)?))
            .map_or_else(|| failed(state, fetched), |taken| form(&taken)),
    });
    view! {
        <Page title=words::TAKE>
            <details>
                <summary>{words::HELD}</summary>
                <AnswerSummary link=answers />
            </details>
            <div id="take">{taken}</div>
            <Link route=Route::Results text=page::BACK_TO_RESULTS class="secondary" />
        </Page>
    }
    .erased()
}

fn fetch_extracts(state: AppState, fetched: RwSignal<Fetched>) {
    fetched.set(Fetched::Coming);
    spawn_local(async move {
        let file = fetch::text(&state.address("data-take")).await;
        // Somebody who did not wait is on another page by now.
        let _ = fetched.try_set(file.map_or(Fetched::Failed, Fetched::Here));
    });
}

fn failed(state: AppState, fetched: RwSignal<Fetched>) -> AnyView {
    let retry = move || fetch_extracts(state, fetched);
    view! {
        <div id="not-drawn" role="alert">
            <p>{words::NO_PICTURE}</p>
            <Button class="secondary" text=page::RETRY on_tap=retry />
        </div>
    }
    .erased()
}
