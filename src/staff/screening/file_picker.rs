//! Where a file is chosen, or dropped anywhere on the page.

use super::client::ScreeningClient;
use crate::i18n::screening as words;
use gloo::file::File;
use leptos::ev;
use leptos::prelude::*;
use web_sys::{DragEvent, FileList};

/// The id of the field.
const FILE: &str = "roster-file";

/// What can be opened.
const ACCEPTED: &str = ".csv,.txt,.tsv,.xlsx,text/csv";

/// Chooses a file. One that is dropped is opened too: by itself the browser would open it in place
/// of the page.
#[component]
pub fn FilePicker(
    /// Opens the file.
    client: ScreeningClient,
) -> impl IntoView {
    // In a browser only: where the page is drawn without one there is no window.
    Effect::new(move |_| {
        let drag = window_event_listener(ev::dragover, |event| event.prevent_default());
        let drop = window_event_listener(ev::drop, move |event: DragEvent| {
            event.prevent_default();
            open_first(client, event.data_transfer().and_then(|dropped| dropped.files()));
        });
        on_cleanup(move || {
            drag.remove();
            drop.remove();
        });
    });
    let choose = move |event: ev::Event| {
        let input = event_target::<web_sys::HtmlInputElement>(&event);
        open_first(client, input.files());
        // So that the same file can be chosen again, corrected.
        input.set_value("");
    };
    view! {
        <label class="drop" for=FILE>
            <b>{words::CHOOSE}</b>
            <span>{words::DROP}</span>
            <input id=FILE type="file" accept=ACCEPTED on:change=choose />
        </label>
    }
}

fn open_first(client: ScreeningClient, files: Option<FileList>) {
    if let Some(file) = files.and_then(|files| files.get(0)) {
        client.open(File::from(file));
    }
}
