//! What staff do: taps and settings.

use super::player;
use super::state::State;
use crate::staff::{Act, Kind, Settings, Stage};
use crate::web::browser::{by_id, document};
use crate::wording::staff as words;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Element, Event, HtmlAnchorElement, HtmlInputElement, Url};

/// A tap, or the press of a key on a button.
pub fn click(state: State, event: &Event) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let Some(element) = target.closest("[data-do]").ok().flatten() else { return };
    let Some(act) = element.get_attribute("data-do").as_deref().and_then(Act::read) else { return };
    match act {
        Act::Fair => {
            fill_screen();
            state.open(|settings| Stage::new(Kind::Fair, settings));
        }
        Act::Demo(role) => state.open(|settings| Stage::demo(role, settings)),
        Act::Play => state.update(|desk| {
            if let Some(Stage { kind: Kind::Demo(demo), .. }) = &mut desk.stage {
                demo.plays = !demo.plays;
            }
        }),
        Act::Step => player::step(state),
        Act::Again | Act::Next => state.next(),
        Act::Here => state.touch(false),
        Act::Explain => state.set(|settings| settings.explains = !settings.explains),
        Act::Full if document().fullscreen_element().is_some() => document().exit_fullscreen(),
        Act::Full => fill_screen(),
        Act::Leave => {
            if document().fullscreen_element().is_some() {
                document().exit_fullscreen();
            }
            state.leave();
        }
        Act::Export => state.with(|desk| save(words::COUNTS_FILE, "text/csv", &desk.counts.csv())),
        Act::Erase => state.erase(),
    }
}

/// A field changed.
pub fn change(state: State, event: &Event) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if input.id() == "patience" {
        let seconds = input.value().trim().parse::<u32>().ok().filter(|it| Settings::PATIENCE.contains(it));
        if let Some(place) = by_id("patience-error") {
            place.set_text_content(Some(if seconds.is_some() { "" } else { words::PATIENCE_WRONG }));
        }
        if let Some(seconds) = seconds {
            state.set(|settings| settings.patience = seconds);
        }
    }
}

fn fill_screen() {
    if let Some(page) = document().document_element() {
        // Where it is refused, the page is no less useful.
        let _ = page.request_fullscreen();
    }
}

/// Gives a text as a file, without any network.
fn save(name: &str, kind: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &options) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    if let Ok(link) = document().create_element("a").map(JsCast::unchecked_into::<HtmlAnchorElement>) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // Refused only for addresses that are none.
    let _ = Url::revoke_object_url(&address);
}
