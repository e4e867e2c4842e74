//! Inside the worker: the clerk's surroundings in a browser.

use crate::browser::clock::today;
use crate::screening::job::{Files, Job, Request, Response};
use js_sys::{Array, JsString, Uint8Array};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

thread_local! {
    static CLERK: RefCell<Option<Job<Surroundings>>> = const { RefCell::new(None) };
}

/// The file and what is made of it. Pieces go to the browser at once, which may lay them on its disk.
struct Surroundings {
    file: Blob,
    reader: FileReaderSync,
    lost: Cell<bool>,
    aside: Array,
    written: Array,
}

/// Starts the clerk.
pub fn work() {
    let Some(surroundings) = Surroundings::new() else { return };
    CLERK.with_borrow_mut(|clerk| *clerk = Some(Job::new(surroundings, today())));
    let hear = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
        hear(&event.data().unchecked_into())
    });
    scope().set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
}

/// A message is a word and what it is about: `open` a file with what was kept, an `order`, or `go` on.
fn hear(message: &Array) {
    let text = |place: u32| message.get(place).as_string().unwrap_or_default();
    CLERK.with_borrow_mut(|clerk| {
        let Some(clerk) = clerk else { return };
        let replies = match text(0).as_str() {
            "open" => {
                clerk.files.take(message.get(1).unchecked_into());
                clerk.open(&text(2), &text(3))
            }
            "order" => Request::read(&text(1)).map(|order| clerk.order(order)).unwrap_or_default(),
            _ => clerk.go_on(),
        };
        for reply in replies {
            clerk.files.answer(reply);
        }
    });
}

impl Surroundings {
    fn new() -> Option<Self> {
        let (file, reader) = (Blob::new().ok()?, FileReaderSync::new().ok()?);
        Some(Self {
            file,
            reader,
            lost: Cell::new(false),
            aside: Array::new(),
            written: Array::new(),
        })
    }

    fn take(&mut self, file: Blob) {
        self.file = file;
        self.lost.set(false);
        (self.aside, self.written) = (Array::new(), Array::new());
    }

    fn answer(&mut self, reply: Response) {
        let words =
            |words: &[&str]| words.iter().map(|word| JsString::from(*word)).collect::<Array>();
        let message = match reply {
            Response::Show(place, html) => words(&["show", place, &html]),
            Response::Rows(first, count, html) => {
                words(&["rows", &first.to_string(), &count.to_string(), &html])
            }
            Response::Keep(text) => words(&["keep", &text]),
            Response::More => words(&["more"]),
            Response::Save(name) => {
                let message = words(&["save", &name]);
                let pieces = std::mem::replace(&mut self.written, Array::new());
                message.push(&joined(&pieces).map_or(JsValue::NULL, JsValue::from));
                message
            }
        };
        // Refused only for what cannot be copied; this can.
        let _ = scope().post_message(&message);
    }
}

impl Files for Surroundings {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size in bytes")]
    fn size(&self) -> u64 {
        self.file.size() as u64
    }

    #[allow(clippy::cast_precision_loss, reason = "no file has so many bytes")]
    fn read(&self, from: u64, to: u64) -> Vec<u8> {
        let piece = self.file.slice_with_f64_and_f64(from as f64, to as f64);
        let bytes = piece.and_then(|piece| self.reader.read_as_array_buffer(&piece));
        self.lost.set(self.lost.get() || bytes.is_err());
        bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()).unwrap_or_default()
    }

    fn is_lost(&self) -> bool {
        self.lost.get()
    }

    fn set_aside(&mut self, piece: Vec<u8>) {
        self.aside.push(&blob(&piece));
    }

    fn take_up(&mut self) {
        if let Some(file) = joined(&self.aside) {
            self.file = file;
        }
        self.aside = Array::new();
    }

    fn write(&mut self, piece: Vec<u8>) {
        self.written.push(&blob(&piece));
    }

    fn clock(&self) -> f64 {
        js_sys::Date::now()
    }
}

fn blob(bytes: &[u8]) -> JsValue {
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence(&parts).map_or(JsValue::NULL, JsValue::from)
}

fn joined(pieces: &Array) -> Option<Blob> {
    Blob::new_with_blob_sequence(pieces).ok()
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
