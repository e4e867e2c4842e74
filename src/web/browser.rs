//! What we ask of the browser. Each may be missing or refuse; none may take the page down.

use crate::facts::Date;
use leptos::prelude::{document, window};
use leptos::wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Under this name the answers are kept on the device.
const KEY: &str = "qinghuicha";

/// Today, by the device's clock and time zone; the first day of the draft if that clock is out of its mind.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    i32::try_from(now.get_full_year())
        .ok()
        .and_then(|year| Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()))
        .unwrap_or_default()
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

/// Says where we are: the title of the tab.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Puts the focus on the heading of a new page, or scrolls to the element with this id.
pub fn arrive(id: Option<&str>) {
    let find = |selector: &str| {
        let element = document().query_selector(selector).ok()??;
        element.dyn_into::<HtmlElement>().ok()
    };
    if let Some(heading) = find("h1") {
        // A heading that cannot be focused is still there to be read.
        let _ = heading.focus();
    }
    match id.and_then(|id| document().get_element_by_id(id)) {
        Some(element) => element.scroll_into_view(),
        None => window().scroll_to_with_x_and_y(0.0, 0.0),
    }
}

/// Shows the parts of index.html that stand for a broken program.
pub fn show_failure() {
    let Ok(parts) = document().query_selector_all("[data-start-when~=failed]") else { return };
    for index in 0..parts.length() {
        if let Some(part) = parts.item(index).and_then(|part| part.dyn_into::<HtmlElement>().ok()) {
            part.set_hidden(false);
        }
    }
}
