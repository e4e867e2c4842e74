//! The script that paints the picture and offers what this browser can do, fetched when it is wanted.

use super::browser::{HOME, by_id, tell, with_script};
use crate::pages::{DRAWING, FAILED};

/// What the script listens to: there is a page to be filled.
const FILL: &str = "take";

/// Has the page filled; fetches the script first if need be.
pub fn fill() {
    set_failed(false);
    let address = by_id(HOME).and_then(|home| home.get_attribute("data-picture")).unwrap_or_default();
    with_script(&address, |loaded| if loaded { tell(FILL) } else { set_failed(true) });
}

fn set_failed(failed: bool) {
    for (id, hidden) in [(DRAWING, failed), (FAILED, !failed)] {
        // Somebody who did not wait is on another page by now.
        if let Some(element) = by_id(id) {
            element.set_hidden(hidden);
        }
    }
}
