//! One row of the table.

use super::client::ScreeningClient;
use crate::eligibility::Status;
use crate::i18n::{self, screening as words};
use crate::screening::MeasureStatus;
use crate::screening::job::{Request, TableRow};
use leptos::prelude::*;

/// How many columns of the table stand before what was found: mostly a number and a name.
pub const OWN_COLUMNS_FIRST: usize = 2;

/// A row; a tap asks for its reasons.
#[component]
pub fn RowLine(
    /// Asks for the reasons.
    client: ScreeningClient,
    /// The position of the row among those shown.
    position: usize,
    /// The row.
    row: TableRow,
) -> impl IntoView {
    let number = row.number;
    let is_explained =
        move || client.reasons().with(|it| it.as_ref().is_some_and(|it| it.number == number));
    let current = move || is_explained().then_some("true");
    let mut cells = row.cells.into_iter().map(|cell| view! { <span>{cell}</span> });
    let first = cells.by_ref().take(OWN_COLUMNS_FIRST).collect_view();
    view! {
        <button
            class="line"
            type="button"
            aria-current=current
            on:click=move |_| client.send(&Request::Reasons(position))
        >
            <span class="number">{row.number}</span>
            {first}
            {row.statuses.into_iter().map(status_cell).collect_view()}
            {cells.collect_view()}
        </button>
    }
}

fn status_cell(status: Option<MeasureStatus>) -> impl IntoView {
    let class = status.map_or("measure", |status| match status.status {
        Status::MayQualify => "measure may",
        Status::Check => "measure check",
        Status::NeedInfo => "measure need",
        Status::NotMet => "measure not",
        Status::MayAsk => "measure service",
    });
    view! { <span class=class>{status.map(in_words)}</span> }
}

fn in_words(status: MeasureStatus) -> String {
    let amount = match (status.low, status.high) {
        (Some(low), _) if low > 0 => i18n::yuan(low),
        (_, Some(high)) if high > 0 => words::most(high),
        _ => String::new(),
    };
    format!("{} {amount}", i18n::status(status.status))
}
