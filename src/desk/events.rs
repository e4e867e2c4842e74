//! What staff do: taps and settings.

use super::state::State;
use super::{frame, player};
use crate::i18n::staff as words;
use crate::pages::Route;
use crate::staff::{
    ADDRESS, ADDRESS_ERROR, Act, HANDED, HANDED_ERROR, Kind, Settings, Stage, address, received,
};
use crate::web::browser::{HOME, by_id, document, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, Element, Event, HtmlAnchorElement, HtmlInputElement, HtmlScriptElement,
    Url,
};

/// Id of the script that looks through the camera, and the event that tells it to.
const SCAN: &str = "scan";

/// A tap, or the press of a key on a button.
pub fn click(state: State, event: &Event) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
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
        Act::Take => frame::go(&Route::Take),
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
        Act::Receive => state.receive(true),
        Act::PutAside => state.receive(false),
        Act::TakeUp => take_up(state),
        Act::Scan => scan(),
        Act::Export => state.with(|desk| save_text(words::COUNTS_FILE, &desk.counts.csv())),
        Act::Erase => state.erase(),
    }
}

/// A field changed.
pub fn change(state: State, event: &Event) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    if input.id() == HANDED {
        take_up(state);
    }
    if input.id() == ADDRESS {
        match address(&input.value()) {
            Ok(address) => {
                say(ADDRESS_ERROR, "");
                state.keep_address(address);
            }
            Err(why_not) => say(ADDRESS_ERROR, why_not),
        }
    }
    if input.id() == "patience" {
        let seconds =
            input.value().trim().parse::<u32>().ok().filter(|it| Settings::PATIENCE.contains(it));
        say("patience-error", if seconds.is_some() { "" } else { words::PATIENCE_WRONG });
        if let Some(seconds) = seconds {
            state.set(|settings| settings.patience = seconds);
        }
    }
}

/// Opens what the phone shows, or says why not.
fn take_up(state: State) {
    let handed = by_id(HANDED).map(|field| field.unchecked_into::<HtmlInputElement>().value());
    match received(&handed.unwrap_or_default(), state.with(|desk| desk.today)) {
        Ok(answers) => state.take_up(&answers),
        Err(why_not) => say(HANDED_ERROR, why_not),
    }
}

/// Looks through the camera. The script for it is fetched when it is first wanted; after that it hears of it.
fn scan() {
    if by_id(SCAN).is_some() {
        // Refused only for events that are being dispatched.
        let _ = Event::new(SCAN).map(|event| window().dispatch_event(&event));
        return;
    }
    let address = by_id(HOME).and_then(|home| home.get_attribute("data-scan"));
    if let Ok(script) =
        document().create_element("script").map(JsCast::unchecked_into::<HtmlScriptElement>)
    {
        script.set_id(SCAN);
        script.set_src(&address.unwrap_or_default());
        let _ = document().body().map(|body| body.append_child(&script));
    }
}

fn say(place: &str, sentence: &str) {
    if let Some(place) = by_id(place) {
        place.set_text_content(Some(sentence));
    }
}

fn fill_screen() {
    if let Some(page) = document().document_element() {
        // Where it is refused, the page is no less useful.
        let _ = page.request_fullscreen();
    }
}

/// Gives a text as a file, without any network.
fn save_text(name: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type("text/csv");
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    if let Ok(file) = Blob::new_with_str_sequence_and_options(&parts, &options) {
        save(name, &file);
    }
}

/// Gives a file.
fn save(name: &str, file: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(file) else { return };
    if let Ok(link) =
        document().create_element("a").map(JsCast::unchecked_into::<HtmlAnchorElement>)
    {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // Later: a large file is still being taken.
    let forget = Closure::once_into_js(move || drop(Url::revoke_object_url(&address)));
    let _ = window()
        .set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), MINUTE);
}

/// In milliseconds.
const MINUTE: i32 = 60_000;
