//! The page.
use leptos::prelude::*;
/// Mounts the page.
pub fn start() {
    mount_to_body(|| view! { <h1>"青惠查"</h1> });
}
