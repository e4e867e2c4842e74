//! Filling the screen. Where it is refused, the page is no less useful.

use gloo::utils::{document, document_element};

/// Fills the screen.
pub fn enter() {
    let _ = document_element().request_fullscreen();
}

/// Leaves it.
pub fn exit() {
    if is_full() {
        document().exit_fullscreen();
    }
}

/// Fills the screen, or leaves it.
pub fn toggle() {
    if is_full() { exit() } else { enter() }
}

fn is_full() -> bool {
    document().fullscreen_element().is_some()
}
