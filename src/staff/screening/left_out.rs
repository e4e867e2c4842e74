//! Rows that are no people: said, listed, and counted after all where somebody knows better.

use super::client::ScreeningClient;
use crate::i18n::screening as words;
use crate::screening::LeftOut;
use crate::screening::job::{Request, Results};
use leptos::prelude::*;

/// What was left out; nothing where every row is a person.
#[component]
pub fn LeftOutView<'a>(
    /// Screens again.
    client: ScreeningClient,
    /// The results.
    results: &'a Results,
) -> impl IntoView + use<> {
    let count_all = move |all| client.send(&Request::CountAll(all));
    if results.count_all {
        let leave_out = move |_| count_all(false);
        return Some(
            view! {
                <section class="note">
                    <p>{words::ALL_COUNTED}</p>
                    <button class="secondary" type="button" on:click=leave_out>{words::LEAVE_OUT}</button>
                </section>
            }
            .into_any(),
        );
    }
    let left_out = &results.left_out;
    let told = left_out.told();
    if told == 0 {
        return None;
    }
    let kinds = LeftOut::ALL.into_iter().filter(|kind| *kind != LeftOut::Blank);
    let kinds = kinds.filter(|kind| left_out.count(*kind) > 0);
    let kinds = kinds.map(|kind| words::left_out_kind(kind.name(), left_out.count(kind)));
    let kinds = kinds.collect::<Vec<_>>().join("；");
    let rows = left_out.first.iter().map(|row| {
        view! { <li>{words::left_out_row(row.number, row.kind.name(), &row.text)}</li> }
    });
    let rows = rows.collect_view();
    let more = told.saturating_sub(left_out.first.len() as u64);
    let more = (more > 0).then(|| view! { <p>{words::more_left_out(more)}</p> });
    Some(
        view! {
            <section class="note">
                <p>{words::left_out(told, &kinds)}</p>
                <details class="folded">
                    <summary>{words::WHICH_LEFT_OUT}</summary>
                    <ul>{rows}</ul>
                    {more}
                </details>
                <button class="secondary" type="button" on:click=move |_| count_all(true)>
                    {words::COUNT_ALL}
                </button>
            </section>
        }
        .into_any(),
    )
}
