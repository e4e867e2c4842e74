//! Starting, looking four times a second, and drawing when something has changed.

use super::state::State;
use super::{events, frame, player};
use crate::staff::{ASKING, Desk, SECONDS, STAGE, View, draw, seconds_left};
use crate::web::browser;
use crate::web::document;
use reactive_graph::effect::ImmediateEffect;
use reactive_graph::owner::Owner;
use reactive_graph::traits::With;
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// How often the page looks at its frame and its clock, in milliseconds.
const BEAT: i32 = 250;

/// Starts the page, for as long as it is open.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::show_failure()));
    let owner = Owner::new();
    let effect = owner.with(run);
    std::mem::forget((owner, effect));
}

fn run() -> ImmediateEffect {
    let state = State::load();
    browser::listen("click", move |event| events::click(state, event));
    browser::listen("change", move |event| events::change(state, event));
    browser::listen("hashchange", move |_| state.show(View::read(&browser::hash())));
    browser::listen("pagehide", move |_| state.leave());
    let beat = Closure::<dyn Fn()>::new(move || {
        state.look();
        player::play(state);
    });
    // Refused only where there is no window.
    let _ =
        browser::window().set_interval_with_callback_and_timeout_and_arguments_0(beat.as_ref().unchecked_ref(), BEAT);
    beat.forget();
    let mut places = BTreeMap::new();
    let mut before = None;
    ImmediateEffect::new_mut(move || {
        state.now.with(|desk| {
            show(desk, &mut places);
            let page = (desk.stage.is_some(), desk.view);
            // On the first page the browser's own focus stays.
            if before.replace(page).is_some_and(|before| before != page) {
                browser::settle();
            }
        });
    })
}

/// Draws every place that has changed; what has not keeps its focus.
fn show(desk: &Desk, places: &mut BTreeMap<&'static str, String>) {
    frame::set_shown(STAGE, desk.stage.is_some());
    for (id, markup) in draw(desk) {
        let html = markup.into_string();
        if places.get(id) == Some(&html) {
            continue;
        }
        let Some(place) = browser::by_id(id) else { continue };
        place.set_inner_html(&html);
        if id == ASKING
            && let Some(button) = browser::one("#asking button")
        {
            // What cannot be focused is still there to be tapped.
            let _ = button.focus();
        }
        document::fill(place.into());
        places.insert(id, html);
    }
    if let Some((seconds, place)) = seconds_left(desk).zip(browser::by_id(SECONDS)) {
        place.set_text_content(Some(&seconds.to_string()));
    }
}
