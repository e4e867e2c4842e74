//! Starting, looking four times a second, and drawing when something has changed.

use super::state::State;
use super::{events, frame, player};
use crate::staff::screening::{ScreeningClient, ScreeningPage};
use crate::staff::{Desk, SCREENING, SECONDS, STAGE, View, draw, seconds_left};
use crate::web::browser;
use crate::web::document;
use leptos::prelude::*;
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
    /// The page that screens tables, while it is open: to be dropped with it.
    screening: Option<Box<dyn std::any::Any>>,
    client: Option<(Owner, ScreeningClient)>,
}

/// Starts the page, for as long as it is open.
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::show_failure()));
    let state = State::load(|desk| SCREEN.with_borrow_mut(|screen| screen.show(desk)));
    browser::listen("click", move |event| events::click(state, event));
    browser::listen_inside("cancel", move |_| state.receive(false));
    browser::listen("change", move |event| events::change(state, event));
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
        if self.page != Some(page) {
            self.mount_screening(page == (false, View::EntityKind));
        }
        // On the first page the browser's own focus stays.
        if self.page.replace(page).is_some_and(|before| before != page) {
            browser::settle();
        }
    }
}

impl Screen {
    /// Mounts the page that screens tables, or takes it away. Its client outlives it.
    fn mount_screening(&mut self, is_open: bool) {
        self.screening = None;
        let Some(place) = browser::by_id(SCREENING).filter(|_| is_open) else { return };
        let (owner, client) = self.client.get_or_insert_with(|| {
            let url = |name| browser::by_id(browser::HOME).and_then(|it| it.get_attribute(name));
            let owner = Owner::new();
            let client = owner.with(|| {
                let (script, program) = (url("data-worker"), url("data-worker-program"));
                ScreeningClient::new(script.unwrap_or_default(), program.unwrap_or_default())
            });
            (owner, client)
        });
        let client = *client;
        let mounted = owner.with(|| {
            leptos::mount::mount_to(place, move || {
                provide_context(client);
                view! { <ScreeningPage /> }
            })
        });
        self.screening = Some(Box::new(mounted));
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
