//! Links and buttons.

use super::dynamic::on_tap as tap;
use super::erase::{Erase, nothing};
use crate::app::{Route, use_app};
use crate::browser::{dom, taps};
use crate::facts::EntityKind;
use crate::i18n::page;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// A link to another page.
#[component]
pub fn Link(
    /// Where to.
    route: Route,
    /// How it looks.
    #[prop(optional)]
    class: &'static str,
    /// Its words.
    #[prop(into)]
    text: String,
) -> AnyView {
    let class = Some(class).filter(|class| !class.is_empty());
    view! { <a href=route.hash() class=class>{text}</a> }.erased()
}

/// What a button does: one type for all, so that there is one kind of button.
#[derive(Clone)]
pub struct Action(Rc<dyn Fn()>);

impl<F: Fn() + 'static> From<F> for Action {
    fn from(act: F) -> Self {
        Self(Rc::new(act))
    }
}

/// A button. What it does is done once the tap has been painted.
#[component]
pub fn Button(
    /// How it looks.
    class: &'static str,
    /// Its words.
    #[prop(into)]
    text: String,
    /// What it does.
    #[prop(into)]
    on_tap: Action,
) -> AnyView {
    let pressed = tap(move |event| press(&event, &on_tap));
    view! { <button type="button" class=class on:click=pressed>{text}</button> }.erased()
}

fn press(event: &leptos::ev::MouseEvent, on_tap: &Action) {
    // Safari does not do it, and a keyboard goes on from where the focus is.
    if let Some(pressed) = event.current_target().and_then(|it| it.dyn_into().ok()) {
        dom::focus(&pressed);
    }
    let Action(on_tap) = on_tap.clone();
    taps::after_paint(move || on_tap());
}

/// What asks once more where it stands, before something is deleted.
#[component]
pub fn Confirm(
    /// What is asked for.
    #[prop(into)]
    summary: String,
    /// What it will do.
    #[prop(into)]
    warning: String,
    /// What is tapped to do it.
    yes: &'static str,
    /// What it does.
    #[prop(into)]
    on_yes: Action,
) -> AnyView {
    view! {
        <details class="restart">
            <summary>{summary}</summary>
            <p>{warning}</p>
            <Button class="danger" text=yes on_tap=on_yes />
        </details>
    }
    .erased()
}

/// The button that deletes everything; it asks once more where it stands.
#[component]
pub fn Restart() -> AnyView {
    let state = use_app();
    view! {
        <Confirm
            summary=page::RESTART
            warning=page::RESTART_SURE
            yes=page::RESTART_YES
            on_yes=move || state.restart()
        />
    }
    .erased()
}

/// The button for another entry of a list.
#[component]
pub fn AddEntry(
    /// Which list.
    kind: EntityKind,
) -> AnyView {
    let state = use_app();
    if !state.interview().has_room(kind) {
        return nothing();
    }
    let text = if kind == EntityKind::Batches { page::ADD_BATCH } else { page::ADD_HIRE };
    view! { <Button class="secondary" text=text on_tap=move || state.add_entry(kind) /> }.erased()
}
