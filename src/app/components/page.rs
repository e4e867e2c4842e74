//! What is in every page: what the person should know about the device, the heading, the body.

use super::erase::Erase;
use super::{dynamic_if, effect};
use crate::app::{Host, Notice, use_app};
use crate::browser::{dom, speech};
use crate::i18n::page as words;
use leptos::prelude::*;

/// A page under its heading. When it comes after another, its heading takes the focus, so that it is read.
#[component]
pub fn Page(
    /// The heading, and the title of the tab.
    #[prop(into)]
    title: String,
    /// What stands above the heading.
    #[prop(optional)]
    above: Option<AnyView>,
    /// What stands under it.
    children: Children,
) -> AnyView {
    let state = use_app();
    let heading = NodeRef::<leptos::html::H1>::new();
    let tab = format!("{title} - {}", words::NAME);
    effect(move || {
        let Some(heading) = heading.get() else { return };
        // The browser writes titles into its history, where the next person could read them.
        if state.host() == Host::Device {
            gloo::utils::document().set_title(&tab);
        }
        // On the first page the browser's own focus stays.
        if !state.is_first_page() {
            speech::stop();
            dom::focus(&heading);
            dom::scroll_to_top();
        }
    });
    let notice = dynamic_if(move || {
        let notice = sentence(state.notice()?);
        Some(view! { <p class="notice" role="status">{notice}</p> }.erased())
    });
    let clock = dynamic_if(move || {
        let sentence = words::wrong_clock(state.wrong_day()?);
        Some(view! { <p class="notice" role="status">{sentence}</p> }.erased())
    });
    view! {
        {notice}
        {clock}
        {above}
        <h1 tabindex="-1" node_ref=heading>{title}</h1>
        {children()}
    }
    .erased()
}

fn sentence(notice: Notice) -> &'static str {
    match notice {
        Notice::Corrupt => words::CORRUPT,
        Notice::CannotKeep => words::CANNOT_KEEP,
    }
}
