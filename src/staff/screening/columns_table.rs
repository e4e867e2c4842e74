//! The columns of the file, each with what it means.

use super::client::ScreeningClient;
use super::select_field::SelectField;
use crate::facts::Column;
use crate::i18n::{screening as words, table};
use crate::screening::columns;
use crate::screening::job::Request;
use leptos::prelude::*;

/// A line a column. It is drawn anew for another file or kind of table, and not when one column is
/// given another meaning: what has the focus keeps it.
#[component]
pub fn ColumnsTable(
    /// Holds the mapping.
    client: ScreeningClient,
) -> impl IntoView {
    let shape = Memo::new(move |_| {
        client.mapping().with(|mapping| {
            let mapping = mapping.as_ref()?;
            let columns = mapping.columns.iter();
            let columns = columns.map(|column| (column.header.clone(), column.samples.join("、")));
            Some((mapping.entity_kind, columns.collect::<Vec<_>>()))
        })
    });
    let lines = move || {
        let (kind, lines) = shape.get()?;
        let options = [("", words::PASSED_THROUGH)]
            .into_iter()
            .chain(columns(kind).into_iter().map(|column| (column.key(), table::header(column))))
            .collect::<Vec<_>>();
        let line = |(column_index, (header, samples))| {
            let options = options.clone();
            view! { <ColumnLine client column_index header samples options /> }
        };
        Some(lines.into_iter().enumerate().map(line).collect_view())
    };
    view! {
        <table class="columns">
            <thead>
                <tr>
                    <th>{words::HEADER}</th>
                    <th>{words::SAMPLES}</th>
                    <th>{words::MEANS}</th>
                </tr>
            </thead>
            <tbody>{lines}</tbody>
        </table>
    }
}

#[component]
fn ColumnLine(
    client: ScreeningClient,
    column_index: usize,
    header: String,
    samples: String,
    options: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let value = Signal::derive(move || {
        let column = client
            .mapping()
            .with(|mapping| mapping.as_ref()?.columns.get(column_index)?.column.map(Column::key));
        column.unwrap_or_default().to_owned()
    });
    let choose = Callback::new(move |key: String| {
        client.send(&Request::SetColumn(column_index, Column::from_key(&key)));
    });
    let label = words::means(&header);
    view! {
        <tr>
            <th scope="row">{header}</th>
            <td>{samples}</td>
            <td><SelectField options value on_choose=choose label /></td>
        </tr>
    }
}
