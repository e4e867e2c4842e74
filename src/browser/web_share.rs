//! The window of the device in which something is handed to another app or person.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::ShareData;

/// Whether there is such a window.
pub fn is_there() -> bool {
    let navigator = JsValue::from(window().navigator());
    js_sys::Reflect::get(&navigator, &"share".into()).is_ok_and(|share| share.is_function())
}

/// Opens it. It speaks for itself, so nobody is told what came of it.
pub fn open(title: &str, address: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    let closed = JsFuture::from(window().navigator().share_with_data(&data));
    spawn_local(async {
        // An error is somebody who thought better of it.
        let _ = closed.await;
    });
}
