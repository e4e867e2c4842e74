//! What this is.

use crate::app::Route;
use crate::app::components::{Erase, Link, Page, Restart};
use crate::i18n::page;
use crate::policy::draft_2022::EDITION;
use leptos::prelude::*;

/// The page.
#[component]
pub fn About() -> AnyView {
    let lines = page::ABOUT_LINES.map(|line| view! { <li>{line}</li> }.erased());
    let unclear = EDITION.interpretations.iter().map(|it| view! { <li>{it.tell}</li> }.erased());
    view! {
        <Page title=page::ABOUT>
            <ul>{lines.into_iter().collect_view()}</ul>
            <h2>{page::EDITION}</h2>
            <p>{EDITION.title}</p>
            <p>{EDITION.issuer}", "{EDITION.announced}</p>
            <ul>{unclear.collect_view()}</ul>
            <Link route=Route::Law(None) text=page::LAW class="secondary" />
            <Restart />
        </Page>
    }
    .erased()
}
