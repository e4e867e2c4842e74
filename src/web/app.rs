//! Starting, and drawing when something has changed.

use super::browser;
use super::document;
use super::events;
use super::state::State;
use crate::pages::{Route, Screen};
use reactive_graph::effect::ImmediateEffect;
use reactive_graph::owner::Owner;
use reactive_graph::traits::With;

/// Starts the page, for as long as it is open.
///
/// Nothing is mounted, for there are no views: pages are HTML. The effect is the immediate kind, which needs
/// no executor of futures; that is 4 KB less to fetch.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::show_failure()));
    let owner = Owner::new();
    let effect = owner.with(run);
    std::mem::forget((owner, effect));
}

fn run() -> ImmediateEffect {
    let state = State::load();
    browser::listen("click", move |event| events::click(state, event));
    browser::listen("submit", move |event| events::submit(state, event));
    browser::listen("change", move |event| events::change(state, event));
    browser::listen("mousedown", move |_| state.point(true));
    browser::listen("keydown", move |_| state.point(false));
    browser::listen("hashchange", move |_| state.arrive(Route::read(&browser::hash())));
    let mut before = None;
    ImmediateEffect::new_mut(move || before = Some(draw(state, before.take())))
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
        browser::show(&page.title, &screen.main(&page).into_string());
        // On the first page the browser's own focus stays.
        if before.is_some_and(|before| before != now.route) {
            browser::settle();
        }
        match &now.route {
            Route::Law(id) => document::show(id.clone()),
            Route::Measure(_) => browser::main().into_iter().for_each(document::fill),
            _ => {}
        }
        now.route.clone()
    })
}
