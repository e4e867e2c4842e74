//! The page of those who were led astray.

use crate::app::Route;
use crate::app::components::{Erase, Link, Page};
use crate::i18n::page;
use leptos::prelude::*;

/// The page.
#[component]
pub fn NotFound() -> AnyView {
    view! {
        <Page title=page::NO_SUCH_PAGE>
            <Link route=Route::Home text=page::HOME class="primary" />
        </Page>
    }
    .erased()
}
