//! Starting, and drawing when something has changed.

use super::browser;
use super::document;
use super::events;
use super::state::{Now, State};
use crate::pages::{Route, Screen, TAKE};
use std::cell::RefCell;

thread_local! {
    /// The page on the screen; None before the first.
    static SHOWN: RefCell<Option<Route>> = const { RefCell::new(None) };
}

/// Starts the page, for as long as it is open.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::show_failure()));
    let state = State::load(draw);
    browser::listen("click", move |event| events::click(state, event));
    browser::listen("submit", move |event| events::submit(state, event));
    browser::listen("change", move |event| events::change(state, event));
    browser::listen("mousedown", move |_| state.point(true));
    browser::listen("keydown", move |_| state.point(false));
    browser::listen("hashchange", move |_| state.arrive(Route::read(&browser::hash())));
}

/// Draws the page anew.
fn draw(now: &Now) {
    let before = SHOWN.with(|shown| shown.replace(Some(now.route.clone())));
    // The first screens were drawn at build time; drawing one again would undo a tap.
    let is_new = now.notice.is_none()
        && (now.route != Route::Home || now.interview.profile().roles.is_empty());
    if before.is_none() && is_new && browser::is_shown(&now.route.hash()) {
        return;
    }
    let screen = Screen {
        interview: &now.interview,
        own_day: now.own_day,
        route: &now.route,
        trial: now.trial.as_ref(),
        notice: now.notice,
    };
    let page = screen.page();
    let html = screen.main(&page).into_string();
    match before {
        Some(before) if before == now.route => {
            let unfolded = document::unfolded();
            browser::show_again(&html);
            document::unfold(&unfolded);
        }
        before => {
            browser::show(&page.title, &html);
            // On the first page the browser's own focus stays.
            if before.is_some() {
                browser::settle();
            }
        }
    }
    match &now.route {
        Route::Law(id) => document::show(id.clone()),
        Route::Results => document::prepare(),
        Route::Take => browser::tell(TAKE),
        Route::Measure(_) => browser::main().into_iter().for_each(document::fill),
        _ => {}
    }
}
