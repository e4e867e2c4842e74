//! The window the page is shown in, and the app around it.

use gloo::utils::window;
use wasm_bindgen::JsValue;

/// The address of the page.
pub fn address() -> String {
    window().location().href().unwrap_or_default()
}

/// Whether it is shown inside `WeChat`, where printing, saving and copying do nothing.
pub fn is_wechat() -> bool {
    window().navigator().user_agent().is_ok_and(|agent| agent.contains("MicroMessenger"))
}

/// Whether there is something to print with.
pub fn can_print() -> bool {
    let window = JsValue::from(window());
    js_sys::Reflect::get(&window, &"print".into()).is_ok_and(|print| print.is_function())
}

/// Prints the page. The browser's own window says what comes of it.
pub fn print() {
    let _ = window().print();
}
