//! Where a file is chosen, or dropped anywhere on the page.

use super::client::ScreeningClient;
use super::notice::NotOpened;
use crate::i18n::screening as words;
use gloo::file::File;
use leptos::ev;
use leptos::prelude::*;
use web_sys::{DataTransfer, DragEvent, FileList};

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
            if let Some(dropped) = event.data_transfer() {
                open_dropped(client, &dropped);
            }
        });
        on_cleanup(move || {
            drag.remove();
            drop.remove();
        });
    });
    let choose = move |event: ev::Event| {
        let input = event_target::<web_sys::HtmlInputElement>(&event);
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            client.open(File::from(file));
        }
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

/// The first file; a folder has none, and words that are dragged neither.
fn open_dropped(client: ScreeningClient, dropped: &DataTransfer) {
    let items = dropped.items();
    let items = (0..items.length()).filter_map(|index| items.get(index));
    // A browser that does not tell folders from files finds out when it reads.
    let entries = items.filter_map(|item| item.webkit_get_as_entry().ok().flatten());
    let is_folder = entries.map(|entry| entry.is_directory()).collect::<Vec<_>>();
    let files = dropped.files();
    let files = (0..files.as_ref().map_or(0, FileList::length))
        .filter(|&index| is_folder.get(index as usize) != Some(&true))
        .filter_map(|index| files.as_ref()?.get(index))
        .collect::<Vec<_>>();
    let several = files.len() > 1;
    match (files.into_iter().next().map(File::from), is_folder.contains(&true)) {
        (Some(file), _) if several => client.open_first_of_several(file),
        (Some(file), _) => client.open(file),
        (None, true) => client.refuse(NotOpened::Folder),
        (None, false) => client.refuse(NotOpened::NoFile),
    }
}
