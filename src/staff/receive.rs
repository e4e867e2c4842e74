//! Somebody who has answered on their own phone comes to staff.

use super::state::{StaffState, use_staff};
use crate::app::{Button, Route, dynamic_if, dynamic_text, effect, on_change};
use crate::browser::camera::Camera;
use crate::browser::dom;
use crate::facts::Date;
use crate::i18n::staff as words;
use crate::interview::{Refusal, ShareLink, letters};
use crate::policy::draft_2022::EDITION;
use leptos::html::{Dialog, Input, Video};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::HtmlVideoElement;

/// The answers a phone shows, as the page that opens them: from the figures under its square code, or from the
/// address in it.
///
/// # Errors
/// A sentence for staff when there is no link in it, or none for this page.
pub fn received(text: &str, today: Date) -> Result<Route, &'static str> {
    if text.trim().is_empty() {
        return Err(words::NOTHING_HANDED);
    }
    let link = match text.find('#').and_then(|at| text.get(at..)).map(Route::read) {
        Some(Route::Open(link)) => link,
        _ => letters(text).unwrap_or_else(|| text.trim().to_owned()),
    };
    match ShareLink::read(&link, &EDITION, today) {
        Ok(_) => Ok(Route::Open(link)),
        Err(Refusal::Foreign) => Err(words::HANDED_OF_OTHERS),
        // A slip in the first figures looks like a later version.
        Err(Refusal::Damaged | Refusal::Newer | Refusal::TooLong) => Err(words::NOT_HANDED),
    }
}

/// The dialog in which the answers of a phone are taken up.
#[component]
pub fn Receive() -> AnyView {
    let staff = use_staff();
    let receives = staff.receives();
    let dialog = NodeRef::<Dialog>::new();
    let form = dynamic_if(move || {
        receives.get().then(|| view! { <ReceiveForm dialog=dialog /> }.into_any())
    });
    view! {
        <dialog
            id="receiving"
            aria-labelledby="receive"
            node_ref=dialog
            on:close=move |_| receives.set(false)
        >
            {form}
        </dialog>
    }
    .into_any()
}

#[component]
fn ReceiveForm(dialog: NodeRef<Dialog>) -> AnyView {
    let staff = use_staff();
    let handed = RwSignal::new(String::new());
    let error = RwSignal::new(String::new());
    let field = NodeRef::<Input>::new();
    effect(move || {
        if let (Some(dialog), Some(field)) = (dialog.get(), field.get()) {
            // Refused only when it is open already.
            drop(dialog.show_modal());
            dom::focus(&field);
        }
    });
    on_cleanup(move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    });
    let open = move || {
        let opened = received(&handed.get_untracked(), staff.today());
        opened.map_or_else(
            |sentence| error.set(sentence.to_owned()),
            |answers| staff.take_up(answers),
        );
    };
    let is_served = untrack(|| staff.session().is_some());
    let clears = is_served.then(|| view! { <p class="note">{words::RECEIVE_CLEARS}</p> });
    view! {
        <h2 id="receive">{words::RECEIVE}</h2>
        <p>{words::RECEIVE_ABOUT}</p>
        {clears}
        <Scanner />
        <label class="field" for="handed">
            <span>{words::HANDED}</span>
            <input
                id="handed"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-describedby="handed-error"
                node_ref=field
                on:input=on_change(move |event| handed.set(event_target_value(&event)))
                on:change=on_change(move |event| {
                    // A field that goes away with words in it is heard of once more.
                    if handed.try_set(event_target_value(&event)).is_none() {
                        open();
                    }
                })
            />
        </label>
        <p class="error" id="handed-error" role="alert">{dynamic_text(move || error.get())}</p>
        <Button class="primary" text=words::TAKE_UP on_tap=open />
        <Button class="plain" text=words::PUT_ASIDE on_tap=move || staff.receives().set(false) />
    }
    .into_any()
}

/// Looks through the camera for the code on a phone.
#[component]
fn Scanner() -> AnyView {
    let staff = use_staff();
    let video = NodeRef::<Video>::new();
    let is_shown = RwSignal::new(false);
    let is_refused = RwSignal::new(false);
    // Off when the dialog goes.
    let camera = StoredValue::new_local(None::<Camera>);
    let scan = move || {
        let Some(video) = video.get_untracked().filter(|_| !is_shown.get_untracked()) else {
            return;
        };
        is_shown.set(true);
        spawn_local(async move {
            match open(&video, staff).await {
                // Somebody who did not wait has no use for it: it goes off again.
                Ok(opened) => drop(camera.try_set_value(Some(opened))),
                Err(_) => {
                    let _ = (is_shown.try_set(false), is_refused.try_set(true));
                }
            }
        });
    };
    view! {
        <video id="camera" prop:muted=true playsinline node_ref=video hidden=move || !is_shown.get()></video>
        <p id="no-camera" role="alert" hidden=move || !is_refused.get()>{words::NO_CAMERA}</p>
        <Button class="secondary" text=words::SCAN on_tap=scan />
    }
    .into_any()
}

/// Turns the camera on; the first code with answers of this page is opened.
async fn open(
    video: &HtmlVideoElement,
    staff: StaffState,
) -> Result<Camera, wasm_bindgen::JsValue> {
    let mut camera = Camera::open(video).await?;
    camera.watch(video.clone(), move |code| {
        // Some other code may hang on the wall.
        if staff.receives().get_untracked()
            && let Ok(answers) = received(&code, untrack(|| staff.today()))
        {
            staff.take_up(answers);
        }
    })?;
    Ok(camera)
}
