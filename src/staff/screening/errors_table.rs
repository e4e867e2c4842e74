//! Cells to correct.

use super::client::ScreeningClient;
use crate::i18n::{screening as words, table};
use crate::screening::job::{Request, Results};
use leptos::prelude::*;

/// The first cells to correct, and a file of all; nothing without any.
#[component]
pub fn ErrorsTable<'a>(
    /// Saves the file.
    client: ScreeningClient,
    /// The results.
    results: &'a Results,
) -> impl IntoView + use<> {
    let shown = results.errors.len();
    let count = results.error_count;
    let cells = |cells: [String; 4]| cells.map(|cell| view! { <td>{cell}</td> }).collect_view();
    let lines =
        results.errors.iter().map(|error| view! { <tr>{cells(error.cells())}</tr> }).collect_view();
    let headers = table::MISTAKE_HEADERS.map(|header| view! { <th>{header}</th> }).collect_view();
    let more = (count > shown as u64).then(|| view! { <p>{words::more_mistakes(shown)}</p> });
    (count > 0).then(move || {
        view! {
            <h3>{words::mistakes(count)}</h3>
            <p>{words::MISTAKES_ABOUT}</p>
            <table class="mistakes">
                <thead>
                    <tr>{headers}</tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
            {more}
            <button
                class="secondary"
                type="button"
                on:click=move |_| client.send(&Request::ExportErrors)
            >
                {words::EXPORT_MISTAKES}
            </button>
        }
    })
}
