//! What stands around every page. It is drawn once, at build time; the program fills the place for pages.

use super::erase::Erase;
use super::icon::{Icon, Icons, icon};
use super::link::Link;
use crate::app::Route;
use crate::i18n::page;
use leptos::prelude::*;

/// Id of the place that pages are drawn in.
pub const MAIN: &str = "main";

/// Header, the place for pages, footer.
#[component]
pub fn Frame(
    /// What is drawn in the place for pages.
    children: Children,
) -> AnyView {
    view! {
        <Icons />
        <header>
            <a class="skip" href=format!("#{MAIN}")>{page::SKIP}</a>
            <div class="top">
                <a class="brand" href=Route::Home.hash()>{icon(Icon::Brand)}{page::NAME}</a>
                <TextSizes />
            </div>
            <PhaseBanner />
        </header>
        <main id=MAIN tabindex="-1">{children()}</main>
        <footer>
            <Link route=Route::Home text=page::HOME />
            <Link route=Route::Law(None) text=page::LAW />
            <Link route=Route::About text=page::ABOUT />
        </footer>
    }
    .erased()
}

/// How large the letters are. src/js/early.js does it, for it must not wait for the program.
#[component]
fn TextSizes() -> AnyView {
    let buttons = page::SIZE_NAMES.map(|(size, name)| {
        let pressed = if size == "standard" { "true" } else { "false" };
        view! {
            <button type="button" data-to-size=size aria-pressed=pressed aria-label=name>
                {page::LETTER}
            </button>
        }
    });
    view! {
        <div class="sizes" role="group" aria-label=page::SIZES>{buttons.into_iter().collect_view()}</div>
    }
    .erased()
}

/// What everyone must know before they read on: it is a draft, and this is no office.
#[component]
fn PhaseBanner() -> AnyView {
    let lines = page::DRAFT_REST.map(|line| view! { <li>{line}</li> });
    view! {
        <div class="banner">
            <details>
                <summary>{page::DRAFT}<span class="more">{page::DRAFT_MORE}</span></summary>
                <ul>{lines.into_iter().collect_view()}</ul>
            </details>
        </div>
    }
    .erased()
}
