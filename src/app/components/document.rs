//! The whole document, drawn at build time and fetched when somebody wants to read it.

use super::erase::Erase;
use super::notes::Fetched;
use super::{Button, Link, Prerendered, dynamic, effect};
use crate::app::{Route, use_app};
use crate::browser::{dom, fetch};
use crate::i18n::page;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

/// Id of the entry of a measure in the document.
pub fn entry_id(measure: &str) -> String {
    format!("of-{measure}")
}

/// The document, at the passage of a measure if one is named.
#[component]
pub fn Document(
    /// Whose passage is shown.
    measure: Option<String>,
) -> AnyView {
    let state = use_app();
    let text = RwSignal::new(Fetched::Coming);
    let load = move || {
        text.set(Fetched::Coming);
        spawn_local(async move {
            let fetched = fetch::text(&state.address("data-document")).await;
            // Somebody who did not wait is on another page by now.
            let _ = text.try_set(fetched.map_or(Fetched::Failed, Fetched::Here));
        });
    };
    load();
    let place = NodeRef::<Div>::new();
    // The passage is shown once the document stands in its place.
    effect(move || {
        if let (Fetched::Here(_), Some(measure), Some(place)) = (text.get(), &measure, place.get())
        {
            let entry = dom::find(Some(&place), &format!("[id=\"{}\"]", entry_id(measure)));
            if let Some(passage) = entry.and_then(|entry| entry.closest(".passage").ok()?) {
                passage.set_class_name("passage shown");
                passage.scroll_into_view();
                mount_to(passage.unchecked_into(), || view! { <BackToResults /> }.erased())
                    .forget();
            }
        }
    });
    let body = dynamic(move || match text.get() {
        Fetched::Unwanted | Fetched::Coming => {
            view! { <p role="status">{page::LOADING}</p> }.erased()
        }
        Fetched::Here(html) => view! { <Prerendered html=html /> }.erased(),
        Fetched::Failed => view! {
            <p role="alert">{page::NO_DOCUMENT}</p>
            <Button class="secondary" text=page::RETRY on_tap=load />
        }
        .erased(),
    });
    view! { <div class="document" id="document" node_ref=place>{body}</div> }.erased()
}

/// The way back to the results.
#[component]
pub fn BackToResults() -> AnyView {
    view! { <Link route=Route::Results text=page::BACK_TO_RESULTS class="secondary" /> }.erased()
}
