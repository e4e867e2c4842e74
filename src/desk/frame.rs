//! The frame with the citizens' page: opening, closing, looking into it, tapping in it.

use crate::i18n::staff as words;
use crate::pages::Route;
use crate::staff::{Deed, FRAME, Move, RING, Seen};
use crate::web::browser::{BUSY, by_id, document, kept};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Event, EventInit, HtmlElement, HtmlIFrameElement, HtmlInputElement, MouseEvent,
    MouseEventInit, ScrollIntoViewOptions, ScrollLogicalPosition, Window,
};

/// The page in the frame.
const PAGE: &str = "./index.html";

/// What shows that somebody is there.
const SIGNS: [&str; 4] = ["pointerdown", "keydown", "input", "wheel"];
/// What shows that somebody who was there still is.
const SLIGHT_SIGNS: [&str; 2] = ["pointermove", "scroll"];

/// Opens a page in a new frame; `touched` hears when somebody touches it, and whether only slightly.
pub fn open(at: &Route, touched: impl Fn(bool) + Clone + 'static) {
    let Some(place) = by_id(FRAME) else { return };
    let Some(frame) = document()
        .create_element("iframe")
        .ok()
        .and_then(|it| it.dyn_into::<HtmlIFrameElement>().ok())
    else {
        return;
    };
    frame.set_title(words::FRAME);
    frame.set_src(&format!("{PAGE}{}", at.hash()));
    // Every page that is loaded into the frame has a window of its own.
    let watch = Closure::<dyn Fn()>::new(move || {
        let Some(window) = window() else { return };
        // Who is served has no use for this page inside itself.
        if let Some(link) = find("a[href='staff.html']") {
            link.set_hidden(true);
        }
        let signs = SIGNS
            .map(|sign| (sign, false))
            .into_iter()
            .chain(SLIGHT_SIGNS.map(|sign| (sign, true)));
        for (sign, slightly) in signs {
            let touched = touched.clone();
            let hear = Closure::<dyn Fn()>::new(move || touched(slightly));
            // Refused only for names of events that do not exist.
            let _ = window.add_event_listener_with_callback_and_bool(
                sign,
                hear.as_ref().unchecked_ref(),
                true,
            );
            hear.forget();
        }
    });
    frame.set_onload(Some(watch.as_ref().unchecked_ref()));
    watch.forget();
    // Refused only where there is no place.
    let _ = place.append_child(&frame);
}

/// Takes the frame away, and with it what it shows and the steps one could go back.
pub fn close() {
    if let Some(place) = by_id(FRAME) {
        place.set_inner_html("");
    }
    set_shown(RING, false);
}

/// Goes to a page in the frame.
pub fn go(to: &Route) {
    // Refused only where there is no frame.
    let _ = window().map(|window| window.location().set_hash(&to.hash()));
}

/// What the frame shows and keeps; None before its program runs.
pub fn seen() -> Option<Seen> {
    let runs = page()?.document_element()?.get_attribute("data-start")? == "running";
    let hash = window()?.location().hash().ok().filter(|hash| !hash.is_empty());
    runs.then(|| Seen { hash: hash.unwrap_or_else(|| Route::Home.hash()), record: kept() })
}

/// Does it. False when there is no such place in the frame, or the page in it takes nothing yet.
pub fn make(it: &Move) -> bool {
    if page().and_then(|page| page.document_element()).is_none_or(|root| root.has_attribute(BUSY)) {
        return false;
    }
    let Some(element) = find(&it.place) else { return false };
    match &it.deed {
        Deed::Tap => {
            // By the pointer the page knows a tap from a key that only moves the choice.
            let init = MouseEventInit::new();
            init.set_bubbles(true);
            if let Ok(event) = MouseEvent::new_with_mouse_event_init_dict("mousedown", &init) {
                let _ = element.dispatch_event(&event);
            }
            element.click();
        }
        Deed::Write(text) => {
            // Not dyn_into: the classes of the frame's window are not ours.
            element.unchecked_ref::<HtmlInputElement>().set_value(text);
            let init = EventInit::new();
            init.set_bubbles(true);
            for kind in ["input", "change"] {
                if let Ok(event) = Event::new_with_event_init_dict(kind, &init) {
                    let _ = element.dispatch_event(&event);
                }
            }
        }
    }
    true
}

/// Puts the ring around a place in the frame and brings that into view; away where there is none.
pub fn point(place: Option<&str>) {
    let target =
        place.and_then(find).map(|element| match element.closest("label").ok().flatten() {
            Some(label) => label.unchecked_into::<HtmlElement>(),
            None => element,
        });
    set_shown(RING, target.is_some());
    let (Some(target), Some(ring), Some(frame)) = (target, by_id(RING), frame()) else { return };
    // Once a place: whoever scrolls away wants to see something else.
    let is_new = ring.get_attribute("data-place").as_deref() != place;
    let _ = ring.set_attribute("data-place", place.unwrap_or_default());
    let (mut box_, around) = (target.get_bounding_client_rect(), frame.get_bounding_client_rect());
    if is_new && (box_.top() < 0.0 || box_.bottom() > around.height()) {
        let center = ScrollIntoViewOptions::new();
        center.set_block(ScrollLogicalPosition::Center);
        target.scroll_into_view_with_scroll_into_view_options(&center);
        box_ = target.get_bounding_client_rect();
    }
    // Out of the frame, it would lie over the bar.
    let inside = box_.bottom() > 0.0 && box_.top() < around.height();
    set_shown(RING, inside);
    let style = ring.style();
    for (name, value) in [
        ("left", around.left() + box_.left()),
        ("top", around.top() + box_.top()),
        ("width", box_.width()),
        ("height", box_.height()),
    ] {
        // Refused only for names of properties that do not exist.
        let _ = style.set_property(name, &format!("{value}px"));
    }
}

/// Shows or hides a place.
pub fn set_shown(id: &str, shown: bool) {
    if let Some(place) = by_id(id)
        && place.hidden() == shown
    {
        place.set_hidden(!shown);
    }
}

fn frame() -> Option<HtmlIFrameElement> {
    by_id(FRAME)?.first_element_child()?.dyn_into().ok()
}

fn window() -> Option<Window> {
    frame()?.content_window()
}

fn page() -> Option<Document> {
    frame()?.content_document()
}

fn find(selector: &str) -> Option<HtmlElement> {
    let found = page()?.query_selector(selector).ok()??;
    // An element of the frame is an instance of the frame's own HTMLElement.
    Some(JsValue::from(found).unchecked_into())
}
