//! The columns of the file, each with what it means.

use super::client::ScreeningClient;
use super::day_choices::DayChoices;
use super::select_field::{SelectField, SelectOption, option};
use crate::facts::{Column, EntityKind};
use crate::i18n::{screening as words, table};
use crate::screening::columns;
use crate::screening::job::{ColumnMapping, MappedColumn, Request};
use leptos::prelude::*;

/// So many columns are listed; those that mean something always are.
const LISTED: usize = 150;

/// A line of the table: its index, its header, what stands under it.
type Line = (usize, String, String);

/// A line a column. It is drawn anew for another file or kind of table, and not when one column is
/// given another meaning: what has the focus keeps it.
#[component]
pub fn ColumnsTable(
    /// Holds the mapping.
    client: ScreeningClient,
) -> AnyView {
    let shape = Memo::new(move |_| client.mapping().with(|it| it.as_ref().map(shape)));
    let lines = move || {
        let (kind, lines, _) = shape.get()?;
        let options = [option("", words::PASSED_THROUGH)].into_iter().chain(
            columns(kind).into_iter().map(|column| option(column.key(), table::header(column))),
        );
        let options = options.collect::<Vec<_>>();
        let line = |(column_index, header, samples)| {
            let options = options.clone();
            view! { <ColumnLine client column_index header samples options /> }
        };
        Some(lines.into_iter().map(line).collect_view())
    };
    let more = move || {
        let count = shape.with(|it| it.as_ref().map_or(0, |(_, _, more)| *more));
        (count > 0).then(|| view! { <p>{words::more_columns(count)}</p> })
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
        {more}
    }
    .into_any()
}

/// What is listed of a mapping, and how many columns are not. Columns that spreadsheets have coloured and nobody has
/// filled are none.
fn shape(mapping: &ColumnMapping) -> (EntityKind, Vec<Line>, usize) {
    let says_something = |it: &MappedColumn| !it.header.trim().is_empty() || !it.samples.is_empty();
    let columns = mapping.columns.iter().enumerate();
    let filled = columns.filter(|(_, it)| says_something(it) || it.column.is_some());
    let filled = filled.collect::<Vec<_>>();
    let listed = filled.iter().enumerate();
    let listed = listed.filter(|(nth, (_, it))| *nth < LISTED || it.column.is_some());
    let line = |(_, (index, it)): (usize, &(usize, &MappedColumn))| {
        (*index, it.header.trim().to_owned(), it.samples.join("、"))
    };
    let lines = listed.map(line).collect::<Vec<_>>();
    let more = filled.len() - lines.len();
    (mapping.entity_kind, lines, more)
}

#[component]
fn ColumnLine(
    client: ScreeningClient,
    column_index: usize,
    header: String,
    samples: String,
    options: Vec<SelectOption>,
) -> AnyView {
    let column = Memo::new(move |_| {
        client.mapping().with(|mapping| mapping.as_ref()?.columns.get(column_index).cloned())
    });
    let value = Signal::derive(move || {
        let key = column.with(|it| it.as_ref()?.column.map(Column::key));
        key.unwrap_or_default().to_owned()
    });
    let choose = Callback::new(move |key: String| {
        client.send(&Request::SetColumn(column_index, Column::from_key(&key)));
    });
    let letters = letters(column_index);
    let (label, header) = if header.is_empty() {
        (words::means(&words::nameless(&letters)), words::NAMELESS.to_owned())
    } else {
        (words::means(&header), header)
    };
    let changed = move || {
        // What was decided of its days is shown where it was decided.
        let is_other = |it: &&MappedColumn| it.is_chosen && it.column != it.guess;
        let guess = column.with(|it| it.as_ref().filter(is_other).map(|it| it.guess))?;
        let guess = guess.map_or(words::PASSED_THROUGH, table::header);
        let undo = move |_| client.send(&Request::UndoColumn(column_index));
        Some(view! {
            <p class="changed">
                {words::guessed(guess)}
                <button class="plain" type="button" on:click=undo>{words::UNDO}</button>
            </p>
        })
    };
    view! {
        <tr>
            <th scope="row">{header}<span class="letters">{words::column_letters(&letters)}</span></th>
            <td>{samples}</td>
            <td>
                <SelectField options value on_choose=choose label />
                {changed}
                <DayChoices client column_index column />
            </td>
        </tr>
    }
    .into_any()
}

/// How spreadsheets name a column: A to Z, then AA.
fn letters(column_index: usize) -> String {
    let (before, letter) = (column_index / 26, column_index % 26);
    let letter = ('A'..='Z').nth(letter).unwrap_or('?');
    let before = before.checked_sub(1).map(letters).unwrap_or_default();
    format!("{before}{letter}")
}
