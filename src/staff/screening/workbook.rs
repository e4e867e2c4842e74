//! Of an XLSX file: which of its sheets is read, and what had to be done to it.

use super::client::ScreeningClient;
use super::select_field::{LabelledSelect, SelectOption};
use crate::i18n::screening as words;
use crate::screening::job::{ColumnMapping, Request, SheetInfo};
use leptos::prelude::*;

/// The sheets to choose from, where there are several, and what is told; nothing of other files.
#[component]
pub fn Workbook(
    /// Holds the mapping.
    client: ScreeningClient,
) -> AnyView {
    let sheets = Memo::new(move |_| {
        client.mapping().with(|it| it.as_ref()?.workbook.as_ref().map(|it| it.sheets.clone()))
    });
    let shown = Signal::derive(move || {
        let shown = client.mapping().with(|it| Some(it.as_ref()?.workbook.as_ref()?.sheet));
        shown.unwrap_or_default().to_string()
    });
    let choose = Callback::new(move |key: String| {
        if let Ok(sheet) = key.parse() {
            client.send(&Request::SetSheet(sheet));
        }
    });
    let select = move || {
        let sheets = sheets.get().filter(|sheets| sheets.len() > 1)?;
        let options = sheets.into_iter().enumerate().map(option).collect::<Vec<_>>();
        Some(view! {
            <LabelledSelect words=words::SHEET options value=shown on_choose=choose />
        })
    };
    let told =
        Memo::new(move |_| client.mapping().with(|it| it.as_ref().map(told).unwrap_or_default()));
    let notes = move || {
        let notes = told.get().into_iter().map(|note| view! { <li>{note}</li> });
        let notes = notes.collect::<Vec<_>>();
        (!notes.is_empty()).then(|| view! { <ul class="note">{notes}</ul> })
    };
    view! { {select}{notes} }.into_any()
}

fn option((index, sheet): (usize, SheetInfo)) -> SelectOption {
    let words = if sheet.is_hidden { words::hidden_sheet(&sheet.name) } else { sheet.name };
    (index.to_string().into(), words.into())
}

/// What is told of the sheet that is read.
fn told(mapping: &ColumnMapping) -> Vec<String> {
    let Some(workbook) = &mapping.workbook else { return Vec::new() };
    let (notes, header_rows) = (&workbook.notes, mapping.header_rows);
    let shown = workbook.sheets.get(workbook.sheet);
    let hidden = shown.filter(|sheet| sheet.is_hidden).map(|_| words::IS_HIDDEN.to_owned());
    let damaged = notes.damaged.iter().map(|(&column, &cells)| {
        let header = mapping.columns.get(column).map_or("", |column| &column.header);
        words::long_numbers(header, cells)
    });
    let filled = some(notes.filled_below(header_rows.last)).map(words::merged_cells);
    let rest = [
        filled,
        some(notes.cut).map(words::cut_cells),
        notes.is_1904.then(|| words::FROM_1904.to_owned()),
        some(notes.unsure_days).map(words::unsure_days),
    ];
    hidden.into_iter().chain(damaged).chain(rest.into_iter().flatten()).collect()
}

fn some(count: u64) -> Option<u64> {
    (count > 0).then_some(count)
}
