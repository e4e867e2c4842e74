//! Shows everyone where to look: at what is done next, or at what came out. style/staff.css draws the ring.

use crate::browser::dom;
use web_sys::{Element, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Marks the place that everyone should look at.
const NEXT: &str = "data-next";

/// Marks a place of the page and brings it into view; whoever then scrolls away wants to see something else.
pub fn highlight(page: &Element, place: Option<&str>) {
    let target = place.and_then(|place| dom::find(Some(page), place)).map(Element::from);
    let target = target.map(|target| target.closest("label").ok().flatten().unwrap_or(target));
    let marked = dom::find(Some(page), &format!("[{NEXT}]")).map(Element::from);
    if target == marked {
        return;
    }
    if let Some(marked) = marked {
        // Refused only for names that no attribute can have.
        let _ = marked.remove_attribute(NEXT);
    }
    let Some(target) = target else { return };
    let _ = target.set_attribute(NEXT, "");
    let (seen, around) = (target.get_bounding_client_rect(), page.get_bounding_client_rect());
    if seen.top() < around.top() || seen.bottom() > around.bottom() {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        options.set_behavior(ScrollBehavior::Instant);
        target.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
