//! What the worker does, or what became of it.

use super::client::{Notice, ScreeningClient};
use crate::i18n::screening as words;
use crate::screening::job::{Activity, FileError, Progress};
use leptos::prelude::*;

/// One sentence; while a table is screened a bar too, and a button to stop it. The button stays the
/// same while the bar grows, or it would be gone before a finger is lifted.
#[component]
pub fn ActivityLine(
    /// What it says is taken from here.
    client: ScreeningClient,
) -> impl IntoView {
    let is_screening = Memo::new(move |_| {
        matches!(client.notice().get(), Some(Notice::Activity(Activity::Screening(_))))
    });
    move || {
        if is_screening.get() {
            view! { <ScreeningProgress client /> }.into_any()
        } else {
            let sentence = move || client.notice().get().map(sentence).unwrap_or_default();
            view! { <p role="status">{sentence}</p> }.into_any()
        }
    }
}

#[component]
fn ScreeningProgress(client: ScreeningClient) -> impl IntoView {
    let progress = move || match client.notice().get() {
        Some(Notice::Activity(Activity::Screening(progress))) => progress,
        _ => None,
    };
    let percent = move || progress().map_or(0, |progress| progress.percent);
    let in_words = |it: Progress| words::progress(it.rows, it.rows_per_second, it.seconds_left);
    let sentence = move || progress().map(in_words);
    view! {
        <progress max="100" value=percent></progress>
        <p role="status">{sentence}</p>
        <button class="secondary" type="button" on:click=move |_| client.cancel()>
            {words::CANCEL}
        </button>
    }
}

fn sentence(notice: Notice) -> String {
    match notice {
        Notice::NotStarted => words::NO_WORKER.to_owned(),
        Notice::Stopped => words::WORKER_STOPPED.to_owned(),
        Notice::Refused(error) => refusal(error).to_owned(),
        Notice::Activity(activity) => match activity {
            Activity::Converting(percent) => words::converting(percent),
            // The bar and its own sentence say it.
            Activity::Screening(_) => String::new(),
            Activity::Screened { rows, rows_per_second } => words::done(rows, rows_per_second),
            Activity::Exporting(percent) => words::exporting(percent),
            Activity::Exported => words::EXPORTED.to_owned(),
            Activity::TooManyRows(most) => words::too_many_for_workbook(most),
            Activity::NotPacked => words::NOT_PACKED.to_owned(),
        },
    }
}

fn refusal(error: FileError) -> &'static str {
    match error {
        FileError::OldXls => words::OLD_WORKBOOK,
        FileError::DamagedXlsx => words::NO_WORKBOOK,
        FileError::NotATable => words::NO_TABLE,
        FileError::Empty => words::EMPTY,
        FileError::Lost => words::LOST,
    }
}
