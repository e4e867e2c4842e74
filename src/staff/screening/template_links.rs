//! Empty tables to fill in.

use super::client::ScreeningClient;
use crate::i18n::screening as words;
use crate::screening::ENTITY_KINDS;
use crate::screening::job::Request;
use leptos::prelude::*;

/// Saves an empty table of each kind, as XLSX and as CSV.
#[component]
pub fn TemplateLinks(
    /// Writes them.
    client: ScreeningClient,
) -> impl IntoView {
    let links = ENTITY_KINDS.into_iter().flat_map(|kind| [(kind, true), (kind, false)]);
    let link = move |(kind, as_xlsx)| {
        let format = if as_xlsx { "XLSX" } else { "CSV" };
        let save = move |_| client.send(&Request::Template(kind, as_xlsx));
        view! {
            <button class="secondary" type="button" on:click=save>
                {words::template_link(kind, format)}
            </button>
        }
    };
    view! {
        <details class="folded">
            <summary>{words::TEMPLATES}</summary>
            <div class="exports">{links.map(link).collect_view()}</div>
        </details>
    }
}
