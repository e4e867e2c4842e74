//! Starting, looking four times a second, and drawing when something has changed.

use super::state::State;
use super::{events, frame, player, screening};
use crate::staff::{Desk, SECONDS, STAGE, View, draw, seconds_left};
use crate::web::browser;
use crate::web::document;
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::HtmlDialogElement;

/// How often the page looks at its frame and its clock, in milliseconds.
const BEAT: i32 = 250;

thread_local! {
    static SCREEN: RefCell<Screen> = RefCell::default();
}

/// What stands on the screen.
#[derive(Default)]
struct Screen {
    /// The HTML of each place.
    places: BTreeMap<&'static str, String>,
    /// Which page it is: whether the stage is open, else which page of the desk.
    page: Option<(bool, View)>,
}

/// Starts the page, for as long as it is open.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::show_failure()));
    let state = State::load(|desk| SCREEN.with_borrow_mut(|screen| screen.show(desk)));
    browser::listen("click", move |event| events::click(state, event));
    browser::listen_inside("cancel", move |_| state.receive(false));
    browser::listen("change", move |event| events::change(state, event));
    browser::listen("dragover", events::drag);
    browser::listen("drop", events::drop_file);
    browser::listen_inside("scroll", events::scroll);
    browser::listen("hashchange", move |_| state.show(View::read(&browser::hash())));
    browser::listen("pagehide", move |_| state.leave());
    let beat = Closure::<dyn Fn()>::new(move || {
        state.look();
        player::play(state);
    });
    // Refused only where there is no window.
    let _ = browser::window().set_interval_with_callback_and_timeout_and_arguments_0(
        beat.as_ref().unchecked_ref(),
        BEAT,
    );
    beat.forget();
}

impl Screen {
    /// Draws every place that has changed; what has not keeps its focus.
    fn show(&mut self, desk: &Desk) {
        frame::set_shown(STAGE, desk.stage.is_some());
        for (id, markup) in draw(desk) {
            let html = markup.into_string();
            if self.places.get(id) != Some(&html) {
                fill(id, &html);
                self.places.insert(id, html);
            }
        }
        if let Some((seconds, place)) = seconds_left(desk).zip(browser::by_id(SECONDS)) {
            place.set_text_content(Some(&seconds.to_string()));
        }
        let page = (desk.stage.is_some(), desk.view);
        // On the first page the browser's own focus stays.
        if self.page.replace(page).is_some_and(|before| before != page) {
            browser::settle();
            if desk.view == View::EntityKind && desk.stage.is_none() {
                screening::show();
            }
        }
    }
}

fn fill(id: &str, html: &str) {
    let Some(place) = browser::by_id(id) else { return };
    place.set_inner_html(html);
    if let Some(dialog) = place.dyn_ref::<HtmlDialogElement>() {
        // Refused only for one that is open already.
        if html.is_empty() { dialog.close() } else { drop(dialog.show_modal()) }
    }
    if let Some(first) = browser::one(&format!("#{id} [data-focus]")) {
        // What cannot be focused is still there to be tapped.
        let _ = first.focus();
    }
    document::fill(place.into());
}
