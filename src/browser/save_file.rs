//! Giving somebody a file.

use gloo::file::{Blob, ObjectUrl};
use gloo::timers::callback::Timeout;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// How long the address of a file holds, in milliseconds: a large one is still being taken.
const MINUTE: u32 = 60_000;

/// Saves a file under this name, without any network.
pub fn save_file(name: &str, file: Blob) {
    let address = ObjectUrl::from(file);
    let link = document().create_element("a").map(JsCast::unchecked_into::<HtmlAnchorElement>);
    if let Ok(link) = link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    Timeout::new(MINUTE, move || drop(address)).forget();
}
