//! The step between opening a file and screening it.

use super::client::ScreeningClient;
use super::columns_table::ColumnsTable;
use super::default_values::DefaultValues;
use super::header_choice::HeaderChoice;
use super::select_field::{LabelledSelect, option};
use super::workbook::Workbook;
use crate::facts::EntityKind;
use crate::i18n::{screening as words, table};
use crate::screening::job::{ColumnMapping, MappingProblem, Request};
use crate::screening::{ENTITY_KINDS, TextEncoding};
use leptos::prelude::*;

/// Matches the columns of the file. What is chosen goes to the worker; what is shown is its answer.
#[component]
pub fn MappingStep(
    /// Holds the mapping.
    client: ScreeningClient,
) -> AnyView {
    let file = move |part: fn(&ColumnMapping) -> String| {
        move || client.mapping().with(|mapping| mapping.as_ref().map(part))
    };
    let kind = Signal::derive(move || {
        let kind = client.mapping().with(|mapping| Some(mapping.as_ref()?.entity_kind));
        kind.map(|kind| kind_key(kind).to_owned()).unwrap_or_default()
    });
    let kinds = ENTITY_KINDS.map(|kind| option(kind_key(kind), table::kind(kind))).to_vec();
    let set_kind = Callback::new(move |key: String| {
        if let Some(kind) = ENTITY_KINDS.into_iter().find(|kind| kind_key(*kind) == key) {
            client.send(&Request::SetEntityKind(kind));
        }
    });
    let problem = move || {
        let problem = client.mapping().with(|mapping| mapping.as_ref()?.problem);
        problem.map(|problem| view! { <p class="note" role="status">{in_words(problem)}</p> })
    };
    let has_choices =
        move || client.mapping().with(|it| it.as_ref().is_some_and(|it| it.has_choices));
    let can_start =
        move || client.mapping().with(|it| it.as_ref().is_some_and(ColumnMapping::can_start));
    view! {
        <h2>{words::MATCH}</h2>
        <p><b>{file(|mapping| mapping.file_name.clone())}</b>" "{file(about_file)}</p>
        <Workbook client />
        <HeaderChoice client />
        <LabelledSelect words=words::KIND options=kinds value=kind on_choose=set_kind />
        <p>{words::MATCH_ABOUT}</p>
        <Show when=has_choices>
            <button
                class="plain"
                type="button"
                on:click=move |_| client.send(&Request::ForgetChoices)
            >
                {words::FORGET}
            </button>
        </Show>
        <ColumnsTable client />
        <DefaultValues client />
        {problem}
        <Show when=can_start>
            <button
                class="primary"
                type="button"
                on:click=move |_| client.start()
            >
                {words::START}
            </button>
        </Show>
    }
    .into_any()
}

fn kind_key(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "people",
        EntityKind::Hires => "hires",
        EntityKind::Batches => "pickers",
    }
}

fn about_file(mapping: &ColumnMapping) -> String {
    let sheet = mapping.workbook.as_ref().and_then(|it| it.sheets.get(it.sheet));
    let encoding = match mapping.encoding {
        TextEncoding::Utf8 => words::IS_UTF8.to_owned(),
        TextEncoding::Gb18030 => words::IS_GB18030.to_owned(),
        TextEncoding::Big5 => words::IS_BIG5.to_owned(),
        TextEncoding::Utf16Le | TextEncoding::Utf16Be => words::IS_UTF16.to_owned(),
        TextEncoding::Xlsx => words::is_workbook(sheet.map_or("", |sheet| &sheet.name)),
    };
    let damaged = (mapping.damaged > 0).then(|| words::damaged(mapping.damaged));
    [Some(encoding), damaged].into_iter().flatten().collect()
}

fn in_words(problem: MappingProblem) -> String {
    match problem {
        MappingProblem::NothingRecognised => words::NOTHING_KNOWN.to_owned(),
        MappingProblem::Twice(column) => words::twice(table::header(column)),
        MappingProblem::Missing(column) => words::not_said(table::header(column)),
    }
}
