//! Starting in a browser: the program takes over what was drawn at build time.

use super::components::Erase;
use super::{App, AppState, MAIN, Route};
use crate::browser::{dom, speech};
use gloo::timers::callback::Interval;
use leptos::prelude::*;

/// How often the page looks at the clock, in milliseconds.
const TICK: u32 = 5000;

/// Starts the page, for as long as it is open.
pub fn start() {
    std::panic::set_hook(Box::new(|_| dom::show_failure()));
    let Some(main) = dom::by_id(MAIN) else { return };
    speech::watch_voices();
    let focused = focused_choice();
    // What was drawn at build time goes in the same moment in which the program's own page comes, so nobody
    // sees it change. src/js/loader.js does over what was done on it.
    main.set_text_content(None);
    mount_to(main, || {
        let state = AppState::load();
        provide_context(state);
        state.follow_clock();
        // A device that slept does so when it wakes.
        Interval::new(TICK, move || state.follow_clock()).forget();
        follow_address(state);
        view! { <App /> }.erased()
    })
    .forget();
    if let Some(choice) = focused.and_then(|selector| dom::find(None, &selector)) {
        dom::focus(&choice);
    }
}

/// Where the focus is on the page drawn at build time, as a selector: a choice, or the button that hands in.
fn focused_choice() -> Option<String> {
    let focused = gloo::utils::document().active_element()?;
    let value = focused.get_attribute("value").filter(|value| !value.is_empty());
    value.map(|value| format!("#{MAIN} input[value=\"{value}\"]"))
}

/// Shows the page that the address comes to. The link past the banner is no page: it moves the focus, and the
/// address is put right.
fn follow_address(state: AppState) {
    let on_change = window_event_listener(leptos::ev::hashchange, move |_| {
        let hash = dom::hash();
        if hash == format!("#{MAIN}") {
            return dom::replace_hash(&state.route_untracked().hash());
        }
        state.arrive(Route::read(&hash));
    });
    // It listens for as long as the page is open.
    std::mem::forget(on_change);
}
