//! What travels between a page and its worker: text, and a file beside it.

use gloo::file::Blob;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

/// A message.
#[derive(Clone, Debug)]
pub struct Message {
    /// What it says.
    pub text: String,
    /// The file it is about; the browser hands over a reference, not the bytes.
    pub file: Option<Blob>,
}

impl Message {
    /// As it is posted.
    pub fn to_js(&self) -> JsValue {
        let file: JsValue = self.file.clone().map_or(JsValue::NULL, JsValue::from);
        Array::of2(&JsValue::from_str(&self.text), &file).into()
    }

    /// As it was posted; None for what is no message of ours.
    pub fn from_js(posted: &JsValue) -> Option<Self> {
        let parts = posted.dyn_ref::<Array>()?;
        let file = parts.get(1).dyn_into::<web_sys::Blob>().ok().map(Blob::from);
        Some(Self { text: parts.get(0).as_string()?, file })
    }
}
