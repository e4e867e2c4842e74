//! The address, the focus, the window.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What stands behind # in the address.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Writes it, as a new step of the history.
pub fn set_hash(hash: &str) {
    // Without it the page goes on, only the back key does less.
    let _ = window().location().set_hash(hash);
}

/// Writes it in place of what stands there, without a step of the history.
pub fn replace_hash(hash: &str) {
    if let Ok(history) = window().history() {
        // As above.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// Adds an entry to the history that carries this number and nothing else; the address stays.
pub fn push_step(number: f64) {
    if let Ok(history) = window().history() {
        // Without it the page goes on, only the back key does less.
        let _ = history.push_state(&number.into(), "");
    }
}

/// Takes the number away from the entry of the history that is shown.
pub fn clear_step() {
    if let Ok(history) = window().history() {
        // As above.
        let _ = history.replace_state(&wasm_bindgen::JsValue::NULL, "");
    }
}

/// Sets an attribute of the root of the page, or takes it away.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let root = gloo::utils::document_element();
    // Refused only for names that no attribute can have.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The first element inside another, or in the page, that fits.
pub fn find(within: Option<&Element>, selector: &str) -> Option<HtmlElement> {
    let found = match within {
        Some(element) => element.query_selector(selector),
        None => document().query_selector(selector),
    };
    found.ok()??.dyn_into().ok()
}

/// Moves the focus; what cannot be focused is still there to be read.
pub fn focus(element: &HtmlElement) {
    let _ = element.focus();
}

/// Brings an element to the top of what is seen.
pub fn scroll_to(element: &Element) {
    element.scroll_into_view();
}

/// Shows the top of the page.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Shows the parts of the document that stand for a broken program.
pub fn show_failure() {
    let parts = document().query_selector_all("[data-start-when~=failed]").ok();
    for index in 0..parts.as_ref().map_or(0, web_sys::NodeList::length) {
        let part =
            parts.as_ref().and_then(|parts| parts.item(index)?.dyn_into::<HtmlElement>().ok());
        if let Some(part) = part {
            part.set_hidden(false);
        }
    }
}
