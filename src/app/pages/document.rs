//! The whole document, word for word, with what each sentence grants.

use crate::app::components::{BackToResults, Document, Erase, Page};
use crate::i18n::page;
use leptos::prelude::*;

/// The page.
#[component]
pub fn DocumentPage(
    /// Whose passage is shown, by the id of the measure.
    measure: Option<String>,
) -> AnyView {
    view! {
        <Page title=page::LAW>
            <BackToResults />
            <p class="help">{page::LAW_HELP}</p>
            <Document measure=measure />
        </Page>
    }
    .erased()
}
