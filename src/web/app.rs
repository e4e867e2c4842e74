//! The frame around every page.

use super::browser;
use super::pages;
use super::parts::{banner, notice};
use super::route::Route;
use super::state::State;
use crate::wording::page;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// Starts the page in the element with id `app`.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::show_failure()));
    let Some(home) = document().get_element_by_id("app").and_then(|home| home.dyn_into().ok()) else {
        return;
    };
    mount_to(home, || app(State::load())).forget();
}

fn app(state: State) -> impl IntoView {
    let listener = window_event_listener(leptos::ev::hashchange, move |_| {
        let route = Route::read(&browser::hash());
        if state.route.with_untracked(|now| *now != route) {
            state.route.set(route);
        }
    });
    on_cleanup(move || listener.remove());

    // A page drawn anew shares no element with the one before: an open fold, a half typed number or the
    // second half of a tap must not pass from one question to the next.
    let drawing = StoredValue::new(0_u32);

    let shown = Memo::new(move |_| state.route.get());
    Effect::new(move |before: Option<Route>| {
        let route = shown.get();
        // On the first page the browser's own focus stays.
        if before.is_some_and(|before| before != route) {
            let id = matches!(route, Route::Law(Some(_))).then_some(pages::SHOWN);
            request_animation_frame(move || browser::arrive(id));
        }
        route
    });

    view! {
        <a class="skip" href="#main" on:click=move |event| skip(&event)>{page::SKIP}</a>
        {banner::banner()}
        {move || notice::notice(state.notice.get())}
        <main id="main" tabindex="-1">
            <For
                each=move || {
                    state.interview.track();
                    state.route.track();
                    [drawing.try_update_value(|drawing| { *drawing += 1; *drawing })]
                }
                key=Clone::clone
                children=move |_| pages::page(state, &state.route.get_untracked())
            />
        </main>
        <footer>
            <a href="#/">{page::HOME}</a>
            <a href="#/law">{page::LAW}</a>
            <a href="#/about">{page::ABOUT}</a>
        </footer>
    }
}

/// A link to #main would be read as a page.
fn skip(event: &leptos::ev::MouseEvent) {
    event.prevent_default();
    if let Some(main) =
        document().get_element_by_id("main").and_then(|main| main.dyn_into::<web_sys::HtmlElement>().ok())
    {
        // Nothing is lost if it stays where it is.
        let _ = main.focus();
    }
}
