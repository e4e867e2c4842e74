//! Saving what was found.

use super::client::ScreeningClient;
use crate::i18n::screening as words;
use crate::screening::job::{FileFormat, Request};
use leptos::prelude::*;

/// A button for every file, and the way back.
#[component]
pub fn Exports(
    /// Writes the files.
    client: ScreeningClient,
    /// Whether the rows fit into an XLSX file.
    fits_xlsx: bool,
) -> impl IntoView {
    let formats = [
        (FileFormat::Csv, words::EXPORT_CSV),
        (FileFormat::CsvWithReasons, words::EXPORT_REASONS),
        (FileFormat::Xlsx, words::EXPORT_WORKBOOK),
    ];
    let formats = formats.into_iter().filter(|(it, _)| fits_xlsx || *it != FileFormat::Xlsx);
    let button = move |(format, words)| {
        let export = move |_| client.send(&Request::Export(format));
        view! { <button class="secondary" type="button" on:click=export>{words}</button> }
    };
    view! {
        <div class="exports">
            {formats.map(button).collect_view()}
            <button class="plain" type="button" on:click=move |_| client.send(&Request::Back)>
                {words::BACK}
            </button>
        </div>
    }
}
