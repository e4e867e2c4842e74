//! A worker, as its page has it.

use super::worker_message::Message;
use gloo::file::{Blob, ObjectUrl};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{MessageEvent, Worker};

/// The event of a message that cannot be read.
const UNREADABLE: &str = "messageerror";

/// A worker that runs. It is terminated when this is dropped, whatever it is doing.
pub struct ScriptWorker {
    worker: Worker,
    // They live as long as the worker may call them.
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    on_error: Closure<dyn FnMut()>,
    _script: ObjectUrl,
}

impl ScriptWorker {
    /// Starts a worker from the text of its script, from memory: so it is bound by the policy of
    /// this page, which lets it talk to nobody else, whatever headers the host sends. None when the
    /// browser refuses. `on_error` hears of everything that the worker does not catch, and of messages
    /// that cannot be read.
    pub fn start(
        script: &str,
        mut on_message: impl FnMut(Message) + 'static,
        on_error: impl FnMut() + 'static,
    ) -> Option<Self> {
        let script = ObjectUrl::from(Blob::new_with_options(script, Some("text/javascript")));
        let worker = Worker::new(&script).ok()?;
        let on_message = Closure::new(move |event: MessageEvent| {
            if let Some(message) = Message::from_js(&event.data()) {
                on_message(message);
            }
        });
        let on_error = Closure::new(on_error);
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        // No engine refuses a listener; not every one has the property for it.
        let _ =
            worker.add_event_listener_with_callback(UNREADABLE, on_error.as_ref().unchecked_ref());
        Some(Self { worker, _on_message: on_message, on_error, _script: script })
    }

    /// Posts a message.
    pub fn post(&self, message: &Message) {
        // Refused only for what cannot be copied; this can.
        let _ = self.worker.post_message(&message.to_js());
    }

    /// Posts bytes by themselves.
    pub fn post_bytes(&self, bytes: &[u8]) {
        let _ = self.worker.post_message(&js_sys::Uint8Array::from(bytes));
    }
}

impl Drop for ScriptWorker {
    fn drop(&mut self) {
        // What is on its way from it may still come.
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        let listener = self.on_error.as_ref().unchecked_ref();
        let _ = self.worker.remove_event_listener_with_callback(UNREADABLE, listener);
        self.worker.terminate();
    }
}
