//! What a worker has of the browser: messages from and to its page, and files that are read at once.

use super::worker_message::Message;
use gloo::file::Blob;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

/// Hears the messages of the page, as long as the worker lives.
pub fn on_message(mut on_message: impl FnMut(Message) + 'static) {
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(message) = Message::from_js(&event.data()) {
            on_message(message);
        }
    });
    scope().set_onmessage(Some(listener.as_ref().unchecked_ref()));
    listener.forget();
}

/// Posts a message to the page.
pub fn post(message: &Message) {
    // Refused only for what cannot be copied; this can.
    let _ = scope().post_message(&message.to_js());
}

/// The bytes of a file between two offsets; None when they cannot be read.
pub fn read(file: &Blob, from: u64, to: u64) -> Option<Vec<u8>> {
    let piece = file.slice(from, to);
    let bytes = FileReaderSync::new().ok()?.read_as_array_buffer(piece.as_ref()).ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// One file of all parts. The browser may lay the parts on its disk.
pub fn join(parts: &[Blob]) -> Option<Blob> {
    let parts = parts.iter().map(AsRef::<wasm_bindgen::JsValue>::as_ref).collect::<Array>();
    web_sys::Blob::new_with_blob_sequence(&parts).ok().map(Blob::from)
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
