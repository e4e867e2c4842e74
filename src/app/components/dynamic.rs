//! Parts that follow signals, and handlers of events, each of one type: a closure of its own type brings its
//! own copy of Leptos' machinery along, 1 to 2 KB each, which a citizen would download.

use leptos::ev::{Event, MouseEvent, SubmitEvent};
use leptos::prelude::*;

/// A part that is drawn anew when a signal it reads changes.
pub fn dynamic(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn Fn() -> AnyView + Send> = Box::new(view);
    view.into_any()
}

/// A part that is made from nothing when a signal it reads changes: nothing that was typed, ticked or unfolded
/// in it passes on to what follows.
pub fn made_anew(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    // Leptos keeps the elements of a view that is followed by one of the same type; here none ever is.
    let turn = StoredValue::new(false);
    dynamic(move || {
        let is_wrapped = turn.try_update_value(|turn| std::mem::replace(turn, !*turn));
        let view = view();
        if is_wrapped == Some(true) { Some(view).into_any() } else { view.into_any() }
    })
}

/// A part that is there only sometimes, and follows signals.
pub fn dynamic_if(view: impl Fn() -> Option<AnyView> + Send + 'static) -> AnyView {
    dynamic(move || view().into_any())
}

/// A text that follows signals.
pub fn dynamic_text(text: impl Fn() -> String + Send + 'static) -> AnyView {
    dynamic(move || text().into_any())
}

/// What is done on a tap.
pub fn on_tap(handler: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(handler)
}

/// What is done when a field changes.
pub fn on_change(handler: impl FnMut(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(handler)
}

/// What is done when a form is handed in: not what a browser does with it.
pub fn on_submit(handler: impl Fn() + 'static) -> Box<dyn FnMut(SubmitEvent)> {
    Box::new(move |event| {
        event.prevent_default();
        handler();
    })
}

/// What is done once a part stands in the page, and again when a signal it reads changes.
pub fn effect(action: impl Fn() + 'static) {
    let action: Box<dyn Fn()> = Box::new(action);
    Effect::new(move |_| action());
}
