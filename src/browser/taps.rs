//! A tap is painted before anything is drawn anew, and a second tap never answers a question not yet read.

use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use gloo::utils::document_element;

/// So long after a page has come nothing is taken, ms: a double tap is over by then.
const PAUSE: u32 = 400;

/// Marks the page while it takes nothing, so that whoever looks from outside can wait.
pub const BUSY: &str = "data-busy";

/// Does something once the tap has been painted: what was touched answers at once, on a slow phone too, and
/// the next page follows. Until then nothing else is taken.
pub fn after_paint(action: impl FnOnce() + 'static) {
    boxed_after_paint(Box::new(action));
}

/// Every action has its own type; what waits for the browser is there only once.
fn boxed_after_paint(action: Box<dyn FnOnce()>) {
    if is_busy() {
        return;
    }
    set_busy(true);
    let frame = request_animation_frame(|_| {
        Timeout::new(0, || {
            set_busy(false);
            action();
        })
        .forget();
    });
    // Dropped, it would be cancelled.
    std::mem::forget(frame);
}

/// Takes nothing for a moment: who taps twice has not read the next question yet.
pub fn debounce() {
    set_busy(true);
    Timeout::new(PAUSE, || set_busy(false)).forget();
}

fn is_busy() -> bool {
    document_element().has_attribute(BUSY)
}

fn set_busy(busy: bool) {
    let root = document_element();
    // Refused only for names that no attribute can have. toggleAttribute is too new for Chromium 66.
    let _ = if busy { root.set_attribute(BUSY, "") } else { root.remove_attribute(BUSY) };
}
