//! Starting, and drawing when something has changed.

use super::browser;
use super::events;
use super::state::State;
use crate::pages::{Route, SHOWN, Screen};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// Starts the page in the element with id `app`.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::show_failure()));
    let Some(home) = browser::by_id("app").and_then(|home| home.dyn_into().ok()) else { return };
    mount_to(home, || app(State::load())).forget();
}

fn app(state: State) -> impl IntoView {
    let listener = window_event_listener(leptos::ev::hashchange, move |_| state.arrive(Route::read(&browser::hash())));
    on_cleanup(move || listener.remove());

    let drawn = Memo::new(move |_| {
        state.interview.with(|interview| {
            state.route.with(|route| {
                let screen = Screen { interview, route, notice: state.notice.get() };
                let page = screen.page();
                let html = screen.draw(&page).into_string();
                (page.title, html)
            })
        })
    });
    Effect::new(move |_| drawn.with(|(title, _)| browser::set_title(title)));
    Effect::new(move |before: Option<Route>| {
        let route = state.route.get();
        // On the first page the browser's own focus stays.
        if before.is_some_and(|before| before != route) {
            let id = matches!(route, Route::Law(Some(_))).then_some(SHOWN);
            request_animation_frame(move || browser::settle(id));
        }
        route
    });

    view! {
        <div
            on:click=move |event| events::click(state, &event)
            on:submit=move |event| events::submit(state, &event)
            on:change=move |event| events::change(state, &event)
            on:mousedown=move |_| state.pointing.set_value(true)
            on:keydown=move |_| state.pointing.set_value(false)
            inner_html=move || drawn.with(|(_, html)| html.clone())
        />
    }
}
