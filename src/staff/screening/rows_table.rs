//! The rows themselves: only those in view exist, and the scroll position asks for others.

use super::client::ScreeningClient;
use super::row_line::{OWN_COLUMNS_FIRST, RowLine};
use super::virtual_rows::VirtualRows;
use crate::i18n::screening as words;
use crate::screening::job::{Request, Selection, TableRow};
use leptos::html;
use leptos::prelude::*;

/// The rows of the selection.
#[component]
pub fn RowsTable(
    /// Holds the selection and the rows in view.
    client: ScreeningClient,
    /// The headers of the table.
    headers: Vec<String>,
    /// The titles of the measures, by their indexes.
    titles: Vec<&'static str>,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let requested = StoredValue::new(0);
    let request = move |first| {
        requested.set_value(first);
        client.send(&Request::Rows(first));
    };
    let all = move || {
        let count = client.selection().with(|(_, it)| it.as_ref().map(|it| it.count));
        VirtualRows { count: count.unwrap_or_default() }
    };
    // Another selection starts at its top.
    Effect::new(move |_| {
        client.selection().track();
        requested.set_value(0);
        if let Some(place) = place.get() {
            place.set_scroll_top(0);
        }
    });
    let scroll = move |_| {
        let Some(place) = place.get_untracked() else { return };
        let first = untrack(all).first_at(f64::from(place.scroll_top()));
        if VirtualRows::is_moved(first, requested.get_value()) {
            request(first);
        }
    };
    let height = move || format!("{}px", all().height());
    let top = move || format!("{}px", all().top(client.window().with(|(_, window)| window.first)));
    let is_empty =
        move || client.selection().with(|(_, it)| it.as_ref().is_some_and(|it| it.count == 0));
    view! {
        <div
            class="window"
            id="rows"
            tabindex="0"
            role="region"
            aria-label=words::TABLE
            node_ref=place
            on:scroll=scroll
        >
            <div id="rows-height" style:height=height>
                <div id="rows-here" style:padding-top=top>
                    {move || client.selection().with(|(_, it)| {
                        it.as_ref().map(|selection| head(selection, &headers, &titles))
                    })}
                    <For each=move || rows(client) key=key children=move |(_, position, row)| {
                        view! { <RowLine client position row /> }
                    } />
                    <Show when=is_empty><p>{words::NO_ROWS}</p></Show>
                </div>
            </div>
        </div>
    }
}

/// The rows in view, with the number of their selection and their positions in it.
fn rows(client: ScreeningClient) -> Vec<(usize, usize, TableRow)> {
    let (selection, window) = client.window().get();
    let rows = (window.first..).zip(window.rows);
    rows.map(|(position, row)| (selection, position, row)).collect()
}

/// A row that is shown in two windows of the same selection stays.
fn key((selection, position, _): &(usize, usize, TableRow)) -> (usize, usize) {
    (*selection, *position)
}

/// The headers, in the order of the cells of a row.
fn head(
    selection: &Selection,
    headers: &[String],
    titles: &[&'static str],
) -> impl IntoView + use<> {
    let (first, others) = headers.split_at(OWN_COLUMNS_FIRST.min(headers.len()));
    let header = |header: &String| view! { <span>{header.clone()}</span> };
    let titles = selection.measures.iter().filter_map(|&measure| titles.get(measure).copied());
    let titles = titles.map(|title| view! { <span class="measure">{title}</span> });
    view! {
        <div class="line head">
            <span class="number">{words::ROW}</span>
            {first.iter().map(header).collect_view()}
            {titles.collect_view()}
            {others.iter().map(header).collect_view()}
        </div>
    }
}
