//! Starting in a browser.

use super::app::StaffApp;
use super::route::StaffRoute;
use super::screening::ScreeningClient;
use super::state::StaffState;
use crate::browser::{dom, speech};
use gloo::timers::callback::Interval;
use leptos::ev;
use leptos::prelude::*;

/// How often the page looks at the clock, in milliseconds.
const TICK: u32 = 250;

/// Starts the page, for as long as it is open.
pub fn start() {
    std::panic::set_hook(Box::new(|_| dom::show_failure()));
    let Some(app) = dom::by_id("app") else { return };
    speech::watch_voices();
    let address = |name: &str| app.get_attribute(name).unwrap_or_default();
    let screening = (address("data-worker"), address("data-worker-program"));
    mount_to(app, || {
        let screening = ScreeningClient::new(screening.0, screening.1);
        let staff = StaffState::load(screening);
        provide_context(screening);
        provide_context(staff);
        watch_window(staff);
        view! { <StaffApp /> }
    })
    .forget();
}

/// Hears of the address, the back key, the clock, and that the page is closed. It listens for as long as the page is
/// open.
fn watch_window(staff: StaffState) {
    Interval::new(TICK, move || staff.tick()).forget();
    let on_address = window_event_listener(ev::hashchange, move |_| {
        staff.arrive(StaffRoute::read(&dom::hash()));
    });
    let on_history = window_event_listener(ev::popstate, move |event| {
        if let Some(session) = staff.session_untracked() {
            session.on_history(event.state().as_f64().unwrap_or_default());
        }
    });
    let on_close = window_event_listener_untyped("pagehide", move |_| staff.close());
    std::mem::forget((on_address, on_history, on_close));
}
