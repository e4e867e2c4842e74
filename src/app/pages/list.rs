//! A list whose entries are filled in one by one: batches of pickers, people hired.

use crate::app::components::{
    AddEntry, Button, Confirm, Erase, Page, answer_rows, entries, entry_title, list_title,
    made_anew,
};
use crate::app::use_app;
use crate::facts::{EntityKind, EntityRef};
use crate::i18n::page;
use crate::interview::Interview;
use leptos::prelude::*;

/// The page of a list.
#[component]
pub fn List(
    /// Which list.
    kind: EntityKind,
) -> AnyView {
    let state = use_app();
    let cards = made_anew(move || {
        let interview = state.interview();
        let entries = entries(&interview, kind);
        let empty = entries.is_empty().then(|| view! { <p>{page::LIST_EMPTY}</p> }.erased());
        view! { {empty}{entries.into_iter().map(|entry| card(&interview, entry)).collect_view()} }
            .erased()
    });
    view! {
        <Page title=list_title(kind)>
            {cards}
            <AddEntry kind=kind />
            <Button class="primary" text=page::LIST_DONE on_tap=move || state.go_on() />
        </Page>
    }
    .erased()
}

fn card(interview: &Interview, entry: EntityRef) -> AnyView {
    let state = use_app();
    let title = entry_title(entry);
    view! {
        <section class="card">
            <h2>{title.clone()}</h2>
            {answer_rows(interview, entry)}
            <Confirm
                summary=page::REMOVE
                warning=page::remove_sure(&title)
                yes=page::REMOVE_YES
                on_yes=move || state.remove_entry(entry)
            />
        </section>
    }
    .erased()
}
