//! What the worker does, or what became of it.

use super::client::ScreeningClient;
use super::notice::{Aside, NotOpened, Notice};
use crate::i18n::screening as words;
use crate::screening::job::{Activity, Progress};
use leptos::prelude::*;

/// One sentence; while something is done a bar too, and a button to stop it. The button stays the same while the
/// bar grows, or it would be gone before a finger is lifted.
#[component]
pub fn ActivityLine(
    /// What it says is taken from here.
    client: ScreeningClient,
) -> impl IntoView {
    let is_busy = Memo::new(move |_| client.notice().get().is_some_and(is_work));
    let is_silent = client.is_silent();
    let percent = move || client.notice().get().and_then(percent);
    let sentence = move || client.notice().get().map(sentence).unwrap_or_default();
    let aside =
        move || client.aside().get().map(|aside| view! { <p class="note">{about(aside)}</p> });
    view! {
        {aside}
        <Show when=move || is_busy.get()>
            <progress max="100" value=percent></progress>
        </Show>
        <p role="status">{sentence}</p>
        <Show when=move || is_silent.get()>
            <p class="note" role="status">{words::SILENT}</p>
        </Show>
        <Show when=move || is_busy.get() || is_silent.get()>
            <button class="secondary" type="button" on:click=move |_| client.cancel()>
                {words::CANCEL}
            </button>
        </Show>
    }
}

/// Whether something is being done that can be stopped.
fn is_work(notice: Notice) -> bool {
    matches!(
        notice,
        Notice::Opening | Notice::Activity(Activity::Converting(_) | Activity::Screening(_))
    )
}

/// How much of it is done; None while nobody knows.
fn percent(notice: Notice) -> Option<u64> {
    match notice {
        Notice::Activity(Activity::Converting(percent)) => Some(percent),
        Notice::Activity(Activity::Screening(progress)) => {
            progress.map(|Progress { percent, .. }| percent)
        }
        _ => None,
    }
}

fn about(aside: Aside) -> String {
    match aside {
        Aside::OneAtATime(name) => words::one_at_a_time(&name),
        Aside::NotOpened(NotOpened::Folder) => words::FOLDER.to_owned(),
        Aside::NotOpened(NotOpened::NoFile) => words::NO_FILE.to_owned(),
    }
}

fn sentence(notice: Notice) -> String {
    match notice {
        Notice::Opening => words::OPENING.to_owned(),
        Notice::NotStarted => words::NO_WORKER.to_owned(),
        Notice::Stopped => words::WORKER_STOPPED.to_owned(),
        Notice::PutAway => words::PUT_AWAY.to_owned(),
        Notice::Refused(error) => error.sentence().to_owned(),
        Notice::Activity(activity) => match activity {
            Activity::Converting(percent) => words::converting(percent),
            Activity::Screening(progress) => progress.map(in_words).unwrap_or_default(),
            Activity::Screened { rows, rows_per_second } => words::done(rows, rows_per_second),
            Activity::Exporting(percent) => words::exporting(percent),
            Activity::Exported => words::EXPORTED.to_owned(),
            Activity::ExportedCut(cells) => words::exported_cut(cells),
            Activity::TooManyRows(most) => words::too_many_for_workbook(most),
            Activity::NotPacked => words::NOT_PACKED.to_owned(),
        },
    }
}

fn in_words(progress: Progress) -> String {
    words::progress(progress.rows, progress.rows_per_second, progress.seconds_left)
}
