//! Starting, and drawing when something has changed.

use super::browser;
use super::document;
use super::events;
use super::state::State;
use crate::pages::{Route, Screen};
use leptos::mount::mount_to;
use leptos::prelude::{Effect, Get, With};

/// Starts the page in the element that pages are shown in.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::show_failure()));
    if let Some(home) = browser::by_id(browser::HOME) {
        // There is no view: pages are HTML. Mounting sets up the signals and keeps them for good.
        mount_to(home, app).forget();
    }
}

fn app() {
    let state = State::load();
    browser::listen("click", move |event| events::click(state, event));
    browser::listen("submit", move |event| events::submit(state, event));
    browser::listen("change", move |event| events::change(state, event));
    browser::listen("mousedown", move |_| state.point(true));
    browser::listen("keydown", move |_| state.point(false));
    browser::listen("hashchange", move |_| state.arrive(Route::read(&browser::hash())));
    let mut is_there = browser::has_first_screen();
    Effect::new(move |before: Option<Route>| {
        let route = state.route.get();
        state.interview.with(|interview| {
            // The first screen was drawn into index.html; drawing it again would undo a tap.
            let first = route == Route::Home && interview.profile().roles.is_empty() && state.notice.get().is_none();
            if std::mem::take(&mut is_there) && first {
                return;
            }
            let screen = Screen { interview, route: &route, notice: state.notice.get() };
            let page = screen.page();
            browser::show(&page.title, &screen.draw(&page).into_string());
        });
        // On the first page the browser's own focus stays.
        if before.is_some_and(|before| before != route) {
            browser::settle();
        }
        if let Route::Law(id) = &route {
            document::show(id.clone());
        }
        route
    });
}
