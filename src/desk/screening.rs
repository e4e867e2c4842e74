//! Beside the worker: takes files and orders to it, and puts what it answers into the page.

use super::{frame, store};
use crate::i18n::screening as words;
use crate::web::browser::{HOME, by_id, fetch, one};
use js_sys::{Array, JsString, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, File, HtmlElement, HtmlSelectElement, MessageEvent, Url, Worker,
};
use web_sys::{XmlHttpRequest, XmlHttpRequestResponseType};

/// The height of a row, in pixels; staff.css says the same.
const LINE: f64 = 44.0;
/// No browser draws an element much higher than this; a longer table scrolls faster.
const HIGHEST: f64 = 12e6;
/// How many rows are drawn above those in view.
const ABOVE: f64 = 8.0;

thread_local! {
    static OFFICE: RefCell<Office> = RefCell::default();
}

/// The worker, and what waits for it.
#[derive(Default)]
struct Office {
    worker: Option<Worker>,
    /// Whether it has said that it is ready.
    ready: bool,
    /// Messages for when it is.
    waiting: Vec<Array>,
    /// The file that was opened last.
    file: Option<File>,
    /// How many rows the window shows in all, and from which on it was asked for rows last.
    rows: f64,
    first: f64,
}

/// Opens a roster.
pub fn open(file: File) {
    let message = message(&["open"]);
    message.push(&file);
    message.push(&JsString::from(file.name()));
    message.push(&JsString::from(store::columns()));
    OFFICE.with_borrow_mut(|office| office.file = Some(file));
    send(message);
}

/// Gives an order to the clerk.
pub fn order(text: &str) {
    send(message(&["order", text]));
}

/// Shows everything again, if there is anything.
pub fn show() {
    if OFFICE.with_borrow(|office| office.file.is_some()) {
        order("show");
    }
}

/// Stops whatever is done, at once, and goes back to the headers.
pub fn cancel() {
    let file = OFFICE.with_borrow_mut(|office| {
        if let Some(worker) = office.worker.take() {
            worker.terminate();
        }
        office.ready = false;
        office.waiting.clear();
        office.file.clone()
    });
    if let Some(file) = file {
        open(file);
    }
}

/// Which rows are chosen, from the fields that say so.
pub fn choose() {
    let of = |name: &str| {
        let field = one(&format!("[data-choose={name}]"));
        field.map(|field| field.unchecked_into::<HtmlSelectElement>().value()).unwrap_or_default()
    };
    order(&format!("choose {} {} {}", of("measure"), of("wanted"), of("sorted")));
}

/// The window of the table was moved.
pub fn scroll() {
    let Some(window) = by_id("rows") else { return };
    let top = f64::from(window.scroll_top());
    let first = OFFICE.with_borrow_mut(|office| {
        let height = (office.rows * LINE).clamp(1.0, HIGHEST);
        let first = (top / height * office.rows - ABOVE).floor().max(0.0);
        let moved = (first - office.first).abs() >= ABOVE / 2.0;
        moved.then(|| {
            office.first = first;
            first
        })
    });
    if let Some(first) = first {
        order(&format!("rows {first}"));
    }
}

fn message(words: &[&str]) -> Array {
    words.iter().map(|word| JsString::from(*word)).collect()
}

/// Sends a message, and starts the worker first if need be.
fn send(message: Array) {
    let start = OFFICE.with_borrow_mut(|office| {
        match &office.worker {
            Some(worker) if office.ready => {
                // Refused only for what cannot be copied; this can.
                let _ = worker.post_message(&message);
                return false;
            }
            _ => office.waiting.push(message),
        }
        office.worker.is_none() && office.waiting.len() == 1
    });
    if start {
        start_worker();
    }
}

/// The worker's script is fetched and started from memory: so it is bound by the policy of this page, which
/// lets it talk to nobody else, whatever headers the host sends.
fn start_worker() {
    fetch(&address("data-roster"), |script| {
        let Some(script) = script else { return refuse() };
        fetch_bytes(&address("data-roster-program"), move |program| {
            let (Some(program), Some(worker)) = (program, worker_of(&script)) else {
                return refuse();
            };
            let hear = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
                hear(&event.data().unchecked_into())
            });
            worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
            hear.forget();
            let _ = worker.post_message(&program);
            OFFICE.with_borrow_mut(|office| office.worker = Some(worker));
        });
    });
}

fn worker_of(script: &str) -> Option<Worker> {
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    let script =
        Blob::new_with_str_sequence_and_options(&Array::of1(&JsString::from(script)), &options)
            .ok()?;
    Worker::new(&Url::create_object_url_with_blob(&script).ok()?).ok()
}

fn refuse() {
    OFFICE.with_borrow_mut(|office| office.waiting.clear());
    if let Some(place) = by_id("run") {
        place.set_text_content(Some(words::NO_WORKER));
    }
}

fn hear(reply: &Array) {
    let text = |place: u32| reply.get(place).as_string().unwrap_or_default();
    match text(0).as_str() {
        "ready" => {
            let waiting = OFFICE.with_borrow_mut(|office| {
                office.ready = true;
                std::mem::take(&mut office.waiting)
            });
            waiting.into_iter().for_each(send);
        }
        "show" => {
            if let Some(place) = by_id(&text(1)) {
                place.set_inner_html(&text(2));
            }
        }
        "rows" => show_rows(
            text(1).parse().unwrap_or_default(),
            text(2).parse().unwrap_or_default(),
            &text(3),
        ),
        "keep" => store::keep_columns(&text(1)),
        "save" => {
            if let Ok(file) = reply.get(2).dyn_into::<Blob>() {
                super::events::save(&text(1), &file);
            }
        }
        "more" => send(message(&["go"])),
        _ => refuse(),
    }
}

fn show_rows(first: f64, rows: f64, html: &str) {
    let height = (rows * LINE).min(HIGHEST);
    OFFICE.with_borrow_mut(|office| (office.rows, office.first) = (rows, first));
    let (Some(window), Some(all), Some(here)) =
        (by_id("rows"), by_id("rows-height"), by_id("rows-here"))
    else {
        return;
    };
    if first == 0.0 {
        window.set_scroll_top(0);
    }
    here.set_inner_html(html);
    // The line of headers and a bar to scroll with, and room for the last rows where the table is scaled down.
    set(&all, "height", height + if rows * LINE > HIGHEST { 4.0 } else { 1.5 } * LINE);
    set(&here, "padding-top", if rows > 0.0 { first / rows * height } else { 0.0 });
    frame::set_shown("rows", true);
}

fn set(element: &HtmlElement, property: &str, pixels: f64) {
    // Refused only for names of properties that do not exist.
    let _ = element.style().set_property(property, &format!("{pixels}px"));
}

fn address(attribute: &str) -> String {
    by_id(HOME).and_then(|home| home.get_attribute(attribute)).unwrap_or_default()
}

/// Fetches a file of our own as bytes.
fn fetch_bytes(address: &str, done: impl Fn(Option<JsValue>) + 'static) {
    let Ok(request) = XmlHttpRequest::new() else { return done(None) };
    let answered = {
        let request = request.clone();
        Closure::<dyn Fn()>::new(move || {
            let good = request.status().is_ok_and(|status| status == 200);
            done(
                request
                    .response()
                    .ok()
                    .filter(|bytes| good && !Uint8Array::new(bytes).to_vec().is_empty()),
            );
        })
    };
    request.set_onloadend(Some(answered.as_ref().unchecked_ref()));
    answered.forget();
    if request.open("GET", address).is_ok() {
        request.set_response_type(XmlHttpRequestResponseType::Arraybuffer);
        // A failure to send is told by the same event.
        let _ = request.send();
    }
}
