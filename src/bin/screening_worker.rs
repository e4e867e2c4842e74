//! The worker that screens tables: the job, with the browser as its surroundings.

use gloo::file::Blob;
use qinghuicha::browser::clock::today;
use qinghuicha::browser::worker_message::Message;
use qinghuicha::browser::worker_scope::{join, on_message, post, read};
use qinghuicha::screening::job::{Job, Request, Response, Storage};
use std::cell::Cell;

fn main() {
    if cfg!(target_arch = "wasm32") {
        start();
    } else {
        println!(
            "The worker that screens tables runs in a browser. Outside: \
             `cargo run --release --bin assess -- --csv IN --out OUT`."
        );
    }
}

fn start() {
    let mut job = Job::new(BlobStorage::new(), today());
    on_message(move |message| answer(&mut job, &message));
    send(&Response::Ready, None);
}

/// Does what a message requests. What is no request is left aside.
fn answer(job: &mut Job<BlobStorage>, message: &Message) {
    let Ok(request) = serde_json::from_str::<Request>(&message.text) else { return };
    if let (Request::Open(..), Some(file)) = (&request, &message.file) {
        job.storage.open(file.clone());
    }
    let responses = job.on_request(request);
    if responses.is_empty() {
        // The page waits for a sign of life after all that it asks.
        post(&Message { text: String::new(), file: None });
    }
    for response in responses {
        let is_file = matches!(response, Response::SaveFile(_));
        let file = is_file.then(|| job.storage.take_output()).flatten();
        send(&response, file);
    }
}

fn send(response: &Response, file: Option<Blob>) {
    if let Ok(text) = serde_json::to_string(response) {
        post(&Message { text, file });
    }
}

/// The file and what is made of it. Pieces go to the browser at once, which may lay them on its
/// disk.
struct BlobStorage {
    /// What is read: the file itself, or its text.
    file: Blob,
    original: Blob,
    is_lost: Cell<bool>,
    converted: Vec<Blob>,
    output: Vec<Blob>,
}

impl BlobStorage {
    fn new() -> Self {
        let (converted, output) = (Vec::new(), Vec::new());
        let nothing = Blob::new("");
        let (file, original) = (nothing.clone(), nothing);
        Self { file, original, is_lost: Cell::new(false), converted, output }
    }

    fn open(&mut self, file: Blob) {
        *self = Self { original: file.clone(), file, ..Self::new() };
    }

    fn take_output(&mut self) -> Option<Blob> {
        join(&std::mem::take(&mut self.output))
    }
}

impl Storage for BlobStorage {
    fn size(&self) -> u64 {
        self.file.size()
    }

    fn read(&self, from: u64, to: u64) -> Vec<u8> {
        let bytes = read(&self.file, from, to);
        self.is_lost.set(self.is_lost.get() || bytes.is_none());
        bytes.unwrap_or_default()
    }

    fn is_lost(&self) -> bool {
        self.is_lost.get()
    }

    fn append_converted(&mut self, piece: Vec<u8>) {
        self.converted.push(Blob::new(piece.as_slice()));
    }

    fn use_converted(&mut self) {
        let converted = join(&std::mem::take(&mut self.converted));
        self.is_lost.set(self.is_lost.get() || converted.is_none());
        self.file = converted.unwrap_or_else(|| Blob::new(""));
    }

    fn use_original(&mut self) {
        self.file = self.original.clone();
        self.converted.clear();
    }

    fn append_output(&mut self, piece: Vec<u8>) {
        self.output.push(Blob::new(piece.as_slice()));
    }

    fn now(&self) -> f64 {
        js_sys::Date::now()
    }
}
