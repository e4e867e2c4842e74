//! Saving what was found.

use super::client::ScreeningClient;
use crate::i18n::screening as words;
use crate::screening::job::{FileFormat, MAX_XLSX_ROWS, Request};
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
    let too_many =
        (!fits_xlsx).then(|| view! { <p>{words::too_many_for_workbook(MAX_XLSX_ROWS)}</p> });
    view! {
        {too_many}
        <div class="exports">
            {formats.map(button).collect_view()}
            <button class="plain" type="button" on:click=move |_| client.send(&Request::Back)>
                {words::BACK}
            </button>
        </div>
    }
}
