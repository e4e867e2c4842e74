//! The document, fetched when somebody wants to read it.

use super::browser::{HOME, by_id, fetch};
use crate::pages::{DOCUMENT, entry_id, no_document};

/// Fetches the document into its place, and shows the passage of the measure with this id.
pub fn show(measure: Option<String>) {
    let address = by_id(HOME).and_then(|home| home.get_attribute("data-document")).unwrap_or_default();
    fetch(&address, move |text| {
        // Somebody who did not wait is on another page by now.
        let Some(place) = by_id(DOCUMENT) else { return };
        place.set_inner_html(&text.unwrap_or_else(|| no_document().into_string()));
        if let Some(measure) = &measure {
            mark(measure);
        }
    });
}

fn mark(measure: &str) {
    let passage = by_id(&entry_id(measure)).and_then(|entry| entry.closest(".passage").ok()?);
    if let Some(passage) = passage {
        passage.set_class_name("passage shown");
        passage.scroll_into_view();
    }
}
