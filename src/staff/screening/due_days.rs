//! Days from which it is worth looking at rows again.

use crate::i18n::screening as words;
use crate::screening::DueDay;
use crate::screening::job::Results;
use leptos::prelude::*;

/// How many days are shown at once.
const SHOWN: usize = 10;

/// The days, the later ones folded; nothing without any.
#[component]
pub fn DueDays<'a>(
    /// The results.
    results: &'a Results,
) -> impl IntoView + use<> {
    let line = |due: &DueDay| {
        let title = results.measures.get(due.measure).map_or("", |measure| measure.measure.title);
        view! { <li>{words::again(due.day, title, due.rows, due.others)}</li> }
    };
    let (first, later) = results.due_days.split_at(SHOWN.min(results.due_days.len()));
    let first = first.iter().map(line).collect::<Vec<_>>();
    let later = later.iter().map(line).collect::<Vec<_>>();
    let folded = (!later.is_empty()).then_some(later).map(|later| {
        view! {
            <details class="folded">
                <summary>{words::later(later.len())}</summary>
                <ul>{later}</ul>
            </details>
        }
    });
    (!first.is_empty()).then_some(first).map(|first| {
        view! {
            <h3>{words::AGAIN}</h3>
            <ul>{first}</ul>
            {folded}
        }
    })
}
