//! Cells to correct: a line a word, the rows behind it.

use super::client::ScreeningClient;
use crate::i18n::screening as words;
use crate::screening::job::{MistakeColumn, MistakeWord, Request, Results};
use leptos::prelude::*;

/// So many rows stand in the line; more are folded.
const ROWS_AT_ONCE: usize = 3;

/// The cells to correct, and a file of all; nothing without any.
#[component]
pub fn Mistakes<'a>(
    /// Saves the file.
    client: ScreeningClient,
    /// The results.
    results: &'a Results,
) -> impl IntoView + use<> {
    let count = results.error_count;
    let told = results.mistakes.iter().map(|column| column.count).sum::<u64>();
    let first = (told < count).then(|| view! { <p>{words::first_mistakes(told)}</p> });
    let columns = results.mistakes.iter().map(draw).collect::<Vec<_>>();
    let export = move |_| client.send(&Request::ExportErrors);
    (count > 0).then(move || {
        view! {
            <h3>{words::mistakes(count)}</h3>
            <p>{words::MISTAKES_ABOUT}</p>
            {first}
            <div class="mistakes">{columns}</div>
            <button class="secondary" type="button" on:click=export>{words::EXPORT_MISTAKES}</button>
        }
    })
}

fn draw(column: &MistakeColumn) -> impl IntoView + use<> {
    let header = if column.header.is_empty() { words::BEYOND_HEADERS } else { &column.header };
    let listed = column.words.iter().map(|word| word.count).sum::<u64>();
    let more = column.count.saturating_sub(listed);
    let more = (more > 0).then(|| view! { <li>{words::more_words(more)}</li> });
    view! {
        <section>
            <h4>{words::cells_of(header, column.count)}</h4>
            <p>{column.sentence.clone()}</p>
            <ul>{column.words.iter().map(line).collect::<Vec<_>>()}{more}</ul>
        </section>
    }
}

fn line(word: &MistakeWord) -> impl IntoView + use<> {
    let said = match word.found.as_str() {
        "" => words::cells(word.count),
        found => words::cells_with(found, word.count),
    };
    let rows = words::in_rows(&word.rows, word.count);
    if word.rows.len() <= ROWS_AT_ONCE {
        return view! { <li>{said}" "<span class="rows">{rows}</span></li> }.into_any();
    }
    view! {
        <li>
            <details>
                <summary>{said}</summary>
                <span class="rows">{rows}</span>
            </details>
        </li>
    }
    .into_any()
}
