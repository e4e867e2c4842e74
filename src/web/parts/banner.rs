//! What everyone must know before they read on: it is a draft, and this is no office.

use crate::wording::page;
use leptos::prelude::*;

/// The banner.
pub fn banner() -> impl IntoView {
    let rest = page::DRAFT_REST.map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <header class="banner">
            <p class="name"><a href="#/">{page::NAME}</a></p>
            <details>
                <summary>{page::DRAFT}<span class="more">{page::DRAFT_MORE}</span></summary>
                <ul>{rest}</ul>
            </details>
        </header>
    }
}
