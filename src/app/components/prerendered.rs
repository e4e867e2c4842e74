//! HTML drawn at build time by components of ours, and fetched when somebody wants to read it.

use super::erase::Erase;
use leptos::prelude::*;

/// Shows such HTML: the document, and the notes beside a measure. Nothing else puts HTML into the page that no
/// component drew here, which a test of the architecture holds.
#[component]
pub fn Prerendered(
    /// The HTML, from a file of our own.
    html: String,
) -> AnyView {
    view! { <div inner_html=html></div> }.erased()
}
