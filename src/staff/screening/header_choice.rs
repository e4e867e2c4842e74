//! Which rows are the headers: what was found, and another choice.

use super::client::ScreeningClient;
use super::select_field::{LabelledSelect, SelectOption, option};
use crate::i18n::screening as words;
use crate::screening::HeaderRows;
use crate::screening::job::{FirstRow, MappingProblem, Request};
use leptos::prelude::*;

/// How many rows of headers there may be: the keys.
const HEIGHTS: [&str; 3] = ["1", "2", "3"];

/// Says where they are; folded, unless no header was known, stands a way to choose them.
#[component]
pub fn HeaderChoice(
    /// Holds the mapping.
    client: ScreeningClient,
) -> AnyView {
    let told = move || {
        let rows = client.mapping().with(|mapping| Some(mapping.as_ref()?.header_rows));
        rows.map(|rows| words::headers_at(rows.first, rows.last))
    };
    let is_unknown = client.mapping().with_untracked(|mapping| {
        mapping.as_ref().and_then(|it| it.problem) == Some(MappingProblem::NothingRecognised)
    });
    let first_rows = Memo::new(move |_| {
        client.mapping().with(|mapping| mapping.as_ref().map(|it| it.first_rows.clone()))
    });
    let fields = move || first_rows.get().map(|rows| view! { <Fields client rows /> });
    view! {
        <p>{told}</p>
        <details class="folded" open=is_unknown>
            <summary>{words::CHOOSE_HEADERS}</summary>
            {fields}
        </details>
    }
    .into_any()
}

#[component]
fn Fields(client: ScreeningClient, rows: Vec<FirstRow>) -> AnyView {
    let options = rows.iter().map(|row| {
        let number = row.number.to_string();
        (number.into(), words::first_row(row.number, &row.text).into())
    });
    let options = options.collect::<Vec<SelectOption>>();
    let heights = HEIGHTS.into_iter().zip(words::HEADER_HEIGHTS);
    let heights = heights.map(|(key, words)| option(key, words)).collect::<Vec<_>>();
    let numbers = StoredValue::new(rows.iter().map(|row| row.number).collect::<Vec<_>>());

    let header_rows = move || client.mapping().with(|it| it.as_ref().map(|it| it.header_rows));
    let first = Signal::derive(move || header_rows().unwrap_or_default().first.to_string());
    let height = Signal::derive(move || {
        let rows = header_rows().unwrap_or_default();
        let contained =
            |numbers: &Vec<u64>| numbers.iter().filter(|it| rows.contains(**it)).count();
        numbers.with_value(contained).to_string()
    });
    let choose = move |first: &str, height: &str| {
        let (first, height) = (first.parse::<u64>().ok(), height.parse::<usize>().unwrap_or(1));
        let Some(first) = first else { return };
        let from = |all: &Vec<u64>| {
            let from = all.iter().copied().filter(|number| *number >= first);
            from.take(height).max()
        };
        let last = numbers.with_value(from).unwrap_or(first);
        client.send(&Request::SetHeaderRows(Some(HeaderRows { first, last })));
    };
    let choose_first = Callback::new(move |key: String| choose(&key, &untrack(|| height.get())));
    let choose_height = Callback::new(move |key: String| choose(&untrack(|| first.get()), &key));
    let is_chosen =
        move || client.mapping().with(|it| it.as_ref().is_some_and(|it| it.header_chosen));
    view! {
        <LabelledSelect words=words::HEADERS_BEGIN options value=first on_choose=choose_first />
        <LabelledSelect
            words=words::HEADERS_HEIGHT
            options=heights
            value=height
            on_choose=choose_height
        />
        <Show when=is_chosen>
            <button
                class="plain"
                type="button"
                on:click=move |_| client.send(&Request::SetHeaderRows(None))
            >
                {words::FIND_HEADERS}
            </button>
        </Show>
    }
    .into_any()
}
