//! Starting, and drawing when something has changed.

use super::browser;
use super::document;
use super::events;
use super::state::State;
use crate::pages::{Route, Screen};
use leptos::mount::mount_to;
use leptos::prelude::{Effect, With};

/// Starts the page.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::show_failure()));
    if let Some(home) = browser::by_id(browser::HOME) {
        // There is no view: pages are HTML. Mounting sets up the signal and keeps it for good.
        mount_to(home, run).forget();
    }
}

fn run() {
    let state = State::load();
    browser::listen("click", move |event| events::click(state, event));
    browser::listen("submit", move |event| events::submit(state, event));
    browser::listen("change", move |event| events::change(state, event));
    browser::listen("mousedown", move |_| state.point(true));
    browser::listen("keydown", move |_| state.point(false));
    browser::listen("hashchange", move |_| state.arrive(Route::read(&browser::hash())));
    Effect::new(move |before| draw(state, before));
}

/// Draws the page anew and says which it is. `before` is the page before it, None at the start.
fn draw(state: State, before: Option<Route>) -> Route {
    state.now.with(|now| {
        // The first screens were drawn at build time; drawing one again would undo a tap.
        let is_new = now.notice.is_none() && (now.route != Route::Home || now.interview.profile().roles.is_empty());
        if before.is_none() && is_new && browser::is_shown(&now.route.hash()) {
            return now.route.clone();
        }
        let screen = Screen { interview: &now.interview, route: &now.route, notice: now.notice };
        let page = screen.page();
        browser::show(&page.title, &screen.draw(&page).into_string());
        // On the first page the browser's own focus stays.
        if before.is_some_and(|before| before != now.route) {
            browser::settle();
        }
        if let Route::Law(id) = &now.route {
            document::show(id.clone());
        }
        now.route.clone()
    })
}
