//! What stands above every page.

use crate::i18n::{page, staff as words};
use crate::staff::route::StaffRoute;
use leptos::prelude::*;

/// The heading of a page, and that all of it is a draft.
#[component]
pub fn Heading(
    /// The heading.
    title: &'static str,
) -> AnyView {
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p class="draft">{page::DRAFT}</p>
    }
    .into_any()
}

/// The way back to the first page.
#[component]
pub fn Back() -> AnyView {
    view! { <p><a href=StaffRoute::Home.hash()>{words::BACK}</a></p> }.into_any()
}
