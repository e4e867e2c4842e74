//! What is in every page: what the person should know about the device, the heading, the body.

use crate::app::state::{Notice, use_app};
use crate::browser::dom;
use crate::i18n::page as words;
use leptos::prelude::*;

/// A page under its heading. When it comes after another, its heading takes the focus, so that it is read.
#[component]
pub fn Page(
    /// The heading, and the title of the tab.
    #[prop(into)]
    title: String,
    /// What stands above the heading.
    #[prop(optional, into)]
    above: ViewFn,
    /// What stands under it.
    children: Children,
) -> impl IntoView {
    let state = use_app();
    let heading = NodeRef::<leptos::html::H1>::new();
    let tab = format!("{title} - {}", words::NAME);
    Effect::new(move |_| {
        let Some(heading) = heading.get() else { return };
        gloo::utils::document().set_title(&tab);
        // On the first page the browser's own focus stays.
        if !state.is_first_page() {
            dom::focus(&heading);
            dom::scroll_to_top();
        }
    });
    view! {
        {move || state.notice().map(|notice| view! { <p class="notice" role="status">{sentence(notice)}</p> })}
        {above.run()}
        <h1 tabindex="-1" node_ref=heading>{title}</h1>
        {children()}
    }
    .into_any()
}

fn sentence(notice: Notice) -> &'static str {
    match notice {
        Notice::Corrupt => words::CORRUPT,
        Notice::CannotKeep => words::CANNOT_KEEP,
    }
}
