//! What we ask of the browser. Each may be missing or refuse; none may take the page down.

use crate::facts::Date;
use crate::i18n::page;
use crate::pages::{ERROR, EXPLAIN, MAIN, TOLD, explanation};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, Event, HtmlDialogElement, HtmlElement, NodeList, Window, XmlHttpRequest,
};

/// Under this name the answers are kept on the device.
const KEY: &str = "qinghuicha";

/// Id of the element that holds the page, its frame included.
pub const HOME: &str = "app";

/// The first day that anything is measured on.
pub const FIRST_DAY: Date = match Date::from_ymd_opt(2022, 1, 1) {
    Some(day) => day,
    None => Date::MIN,
};

/// Today, by the device's clock and time zone; a clock that lies before the draft is wrong.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    i32::try_from(now.get_full_year())
        .ok()
        .and_then(|year| Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()))
        .unwrap_or(FIRST_DAY)
        .max(FIRST_DAY)
}

/// The text kept on the device.
pub fn kept() -> Option<String> {
    window().local_storage().ok()??.get_item(KEY).ok()?
}

/// Keeps a text on the device; false when it cannot (private mode, full, forbidden).
pub fn keep(text: &str) -> bool {
    let store = window().local_storage().ok().flatten();
    store.is_some_and(|store| store.set_item(KEY, text).is_ok())
}

/// Deletes what is kept.
pub fn forget() {
    if let Ok(Some(store)) = window().local_storage() {
        // A store that cannot delete could not keep either.
        let _ = store.remove_item(KEY);
    }
}

/// What stands behind # in the address.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Writes it, as a new step of the history.
pub fn set_hash(hash: &str) {
    // Without it the page goes on, only the back key does less.
    let _ = window().location().set_hash(hash);
}

/// Hears of every event of this kind, wherever in the window, for as long as the page lives.
pub fn listen(kind: &str, hear: impl Fn(&Event) + 'static) {
    let hear = Closure::<dyn Fn(Event)>::new(move |event: Event| hear(&event));
    // Refused only for names of events that do not exist.
    let _ = window().add_event_listener_with_callback(kind, hear.as_ref().unchecked_ref());
    hear.forget();
}

/// The same for events that do not rise to the window.
pub fn listen_inside(kind: &str, hear: impl Fn(&Event) + 'static) {
    let hear = Closure::<dyn Fn(Event)>::new(move |event: Event| hear(&event));
    let _ = window().add_event_listener_with_callback_and_bool(
        kind,
        hear.as_ref().unchecked_ref(),
        true,
    );
    hear.forget();
}

/// Does something once the tap has been painted: what was touched answers at once, and the next page follows.
/// Until then nothing else is taken, or a second tap would answer a question not yet read.
pub fn after_paint(deed: impl FnOnce() + 'static) {
    if is_busy() {
        return;
    }
    set_busy(true);
    let deed = Closure::once_into_js(|| {
        set_busy(false);
        deed();
    });
    let paint = Closure::once_into_js(move || {
        // Refused only where there is no window.
        let _ = window().set_timeout_with_callback(deed.unchecked_ref());
    });
    let _ = window().request_animation_frame(paint.unchecked_ref());
}

/// So long after a page has come nothing is taken, ms: a double tap is over by then.
const REST: i32 = 400;
/// Marks the page while it takes nothing.
pub const BUSY: &str = "data-busy";

/// Takes nothing for a moment: who taps twice has not read the next question yet.
pub fn rest() {
    set_busy(true);
    let over = Closure::once_into_js(|| set_busy(false));
    // Refused only where there is no window.
    let _ =
        window().set_timeout_with_callback_and_timeout_and_arguments_0(over.unchecked_ref(), REST);
}

/// Whether taps are left aside at the moment. `<html data-busy>` says so to whoever taps from outside.
fn is_busy() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute(BUSY))
}

/// Leaves taps aside, or takes them again.
fn set_busy(busy: bool) {
    if let Some(root) = document().document_element() {
        // Refused only for names that no attribute can have. toggleAttribute is too new for Chromium 61.
        let _ = if busy { root.set_attribute(BUSY, "") } else { root.remove_attribute(BUSY) };
    }
}

/// Whether the page at this address was shown before the program ran, from what is in index.html.
pub fn is_shown(hash: &str) -> bool {
    by_id(HOME).and_then(|home| home.get_attribute("data-shown")).is_some_and(|shown| shown == hash)
}

/// Shows a page, and its title in the tab.
pub fn show(title: &str, html: &str) {
    // What is explained belongs to the page before.
    close();
    document().set_title(&format!("{title} - {}", page::NAME));
    if let Some(main) = by_id(MAIN) {
        main.set_inner_html(html);
    }
    tell_tally();
}

/// Has the tally read out when it has changed. Only a place that was there before is read out, so it stands
/// outside of what is drawn anew.
fn tell_tally() {
    let tally = one(".tally").and_then(|tally| tally.text_content()).unwrap_or_default();
    if let Some(told) = by_id(TOLD).filter(|told| told.text_content().as_ref() != Some(&tally)) {
        told.set_text_content(Some(&tally));
    }
}

/// Shows the same page anew: the focus stays with the button that was pressed.
pub fn show_again(html: &str) {
    let pressed = document().active_element();
    let before = pressed.as_ref().map(|pressed| pressed.get_bounding_client_rect().top());
    let deed = pressed.and_then(|pressed| pressed.get_attribute("data-do"));
    if let Some(main) = by_id(MAIN) {
        main.set_inner_html(html);
    }
    if let Some((same, before)) =
        deed.and_then(|deed| one(&format!("#{MAIN} [data-do=\"{deed}\"]"))).zip(before)
    {
        // And it stays where the finger is.
        window().scroll_by_with_x_and_y(0.0, same.get_bounding_client_rect().top() - before);
        focus(&same);
    }
}

/// Explains a word in the half-screen dialog, where the browser has such; else nothing happens.
pub fn explain(key: &str) {
    let (Some(dialog), Some(words)) = (dialog(), explanation(key)) else { return };
    dialog.set_inner_html(&words.into_string());
    // Refused only when it is open already.
    let _ = dialog.show_modal();
}

/// Closes the dialog; the browser gives the focus back.
pub fn close() {
    if let Some(dialog) = dialog().filter(HtmlDialogElement::open) {
        dialog.close();
    }
}

fn dialog() -> Option<HtmlDialogElement> {
    by_id(EXPLAIN)?.dyn_into().ok()
}

/// Arrives on a new page: the focus on its heading, the top in view.
pub fn settle() {
    if let Some(heading) = one("h1") {
        focus(&heading);
    }
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Fetches a file of our own; `done` gets its text, or None when it did not come. In the single file it
/// stands in the page, and the address is `#` with its id.
pub fn fetch(address: &str, done: impl Fn(Option<String>) + 'static) {
    if let Some(id) = address.strip_prefix('#') {
        return done(document().get_element_by_id(id).map(|element| element.inner_html()));
    }
    // Not the newer fetch: this needs no promise, and every browser has it.
    let Ok(request) = XmlHttpRequest::new() else { return done(None) };
    let answered = {
        let request = request.clone();
        Closure::<dyn Fn()>::new(move || {
            let good = request.status().is_ok_and(|status| status == 200);
            done(request.response_text().ok().flatten().filter(|_| good));
        })
    };
    request.set_onloadend(Some(answered.as_ref().unchecked_ref()));
    answered.forget();
    if request.open("GET", address).is_ok() {
        // A failure to send is told by the same event.
        let _ = request.send();
    }
}

/// Tells scripts in the window that something has happened.
pub fn tell(what: &str) {
    if let Ok(event) = Event::new(what) {
        let _ = window().dispatch_event(&event);
    }
}

/// The element that pages are shown in.
pub fn main() -> Option<Element> {
    document().get_element_by_id(MAIN)
}

/// Moves the focus past the banner.
pub fn settle_on_main() {
    if let Some(main) = by_id(MAIN) {
        focus(&main);
    }
}

/// Says what is wrong at the place where it was typed, and brings it into view.
pub fn say_wrong(sentence: &str) {
    if let Some(place) = by_id(ERROR) {
        place.set_text_content(Some(sentence));
    }
}

/// Shows the parts of index.html that stand for a broken program.
pub fn show_failure() {
    for part in all("[data-start-when~=failed]") {
        part.set_hidden(false);
    }
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The first element that fits.
pub fn one(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// Every element that fits.
pub fn all(selector: &str) -> Vec<HtmlElement> {
    listed(document().query_selector_all(selector).ok())
}

/// Every element that fits and lies in this one.
pub fn all_in(element: &Element, selector: &str) -> Vec<HtmlElement> {
    listed(element.query_selector_all(selector).ok())
}

fn listed(found: Option<NodeList>) -> Vec<HtmlElement> {
    let Some(found) = found else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

/// An element that is not in the page.
pub fn new_element() -> Option<Element> {
    document().create_element("div").ok()
}

/// The program runs in a window: nobody starts it elsewhere.
pub fn window() -> Window {
    js_sys::global().unchecked_into()
}

/// Null only in a window whose page was taken away; then nobody is left to see what fails.
pub fn document() -> Document {
    window().document().unwrap_or_else(|| JsValue::NULL.unchecked_into())
}

/// Moves the focus.
pub fn focus(element: &Element) {
    // What cannot be focused is still there to be read.
    let _ = element.dyn_ref::<HtmlElement>().map(HtmlElement::focus);
}
