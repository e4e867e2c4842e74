//! What stands beside a measure: its conditions and how they stand, what to bring, where to ask. The program
//! does not carry these words; they are drawn at build time and fetched when somebody unfolds a card.

use super::erase::Erase;
use super::{Button, Prerendered, dynamic, on_tap};
use crate::app::use_app;
use crate::browser::fetch;
use crate::eligibility::Block;
use crate::facts::Role;
use crate::i18n::{self, page};
use crate::policy::{Criterion, Measure, Trace, Truth};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Stands in the notes where the mark of a condition belongs, in the order of [`marks`].
pub const MARK_PLACE: &str = "[[mark]]";

/// A file of ours that is fetched when it is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// Nobody has wanted it yet.
    Unwanted,
    /// It is on its way.
    Coming,
    /// Its text.
    Here(String),
    /// It did not come.
    Failed,
}

/// The notes of every measure, fetched once.
#[derive(Clone, Copy)]
pub struct NotesFile(RwSignal<Fetched>);

impl NotesFile {
    /// Not fetched yet.
    pub fn new() -> Self {
        Self(RwSignal::new(Fetched::Unwanted))
    }

    /// Fetches them from this address, unless they are here or on their way.
    pub fn fetch(self, address: String) {
        if matches!(self.0.get_untracked(), Fetched::Coming | Fetched::Here(_)) {
            return;
        }
        self.0.set(Fetched::Coming);
        spawn_local(async move {
            let text = fetch::text(&address).await;
            self.0.set(text.map_or(Fetched::Failed, Fetched::Here));
        });
    }
}

impl Default for NotesFile {
    fn default() -> Self {
        Self::new()
    }
}

/// What the notes of a measure begin with in their file. They end where others begin.
pub fn fragment_start(measure: &str) -> String {
    format!("<!--{measure}-->")
}

/// How each criterion of a trace stands, in the order it is written.
pub fn marks(trace: &Trace<Criterion>) -> Vec<Truth> {
    trace.leaves().into_iter().map(|(_, truth)| truth).collect()
}

/// The notes of a measure in the file, with the marks in their places; where nobody was asked there are none.
pub fn marked_notes(file: &str, measure: &str, marks: &[Truth]) -> Option<String> {
    let (_, rest) = file.split_once(&fragment_start(measure))?;
    let notes = rest.split("<!--").next().unwrap_or_default();
    let mut parts = notes.split(MARK_PLACE);
    let mut html = parts.next()?.to_owned();
    for (index, part) in parts.enumerate() {
        if let Some(&truth) = marks.get(index) {
            html.push_str(&mark(truth));
        }
        html.push_str(part);
    }
    Some(html)
}

/// The mark of a truth: its class gives it shape and colour.
fn mark(truth: Truth) -> String {
    let class = match truth {
        Truth::True => "yes",
        Truth::False => "no",
        Truth::Unknown => "open",
        Truth::Unclear => "ask",
    };
    format!("<b class=\"mark {class}\">{}</b>", i18n::mark(truth))
}

/// The notes of a measure, with how its conditions stand for the person.
#[component]
pub fn Notes(
    /// The measure, by id.
    measure: &'static str,
) -> AnyView {
    let state = use_app();
    let file = expect_context::<NotesFile>();
    // A word of the notes is explained as elsewhere.
    let explain = move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let word = target.and_then(|target| target.get_attribute("data-term"));
        if let Some(term) = word.and_then(|key| i18n::TERMS.iter().find(|term| term.key == key)) {
            state.explained().set(Some(term.key));
        }
    };
    let body = dynamic(move || match file.0.get() {
        Fetched::Here(text) => {
            // Where nobody was asked there is nothing to mark.
            let marks = state.outcome(measure).map(|it| marks(&it.trace)).unwrap_or_default();
            let html = marked_notes(&text, measure, &marks);
            html.map_or_else(|| no_notes(file), |html| view! { <Prerendered html=html /> }.erased())
        }
        Fetched::Failed => no_notes(file),
        _ => view! { <p role="status">{page::LOADING_NOTES}</p> }.erased(),
    });
    view! { <div class="notes" on:click=on_tap(explain)>{body}</div> }.erased()
}

fn no_notes(file: NotesFile) -> AnyView {
    let state = use_app();
    let retry = move || file.fetch(state.address("data-notes-file"));
    view! {
        <p role="alert">{page::NO_NOTES}</p>
        <Button class="secondary" text=page::RETRY on_tap=retry />
    }
    .erased()
}

/// Who gets it; where the document does not say, that.
#[component]
pub fn Payees(
    /// The measure.
    measure: &'static Measure,
    /// Whose roles are named.
    recipients: Vec<Role>,
) -> AnyView {
    let is_loan = Block::of(&measure.amount) == Block::Loans;
    let title = if is_loan { page::BORROWER } else { page::PAYEE };
    let names = if measure.is_unsettled() {
        vec![page::NOBODY_NAMED]
    } else {
        recipients.into_iter().map(|role| i18n::payee(&measure.amount, role)).collect()
    };
    let names = names.into_iter().map(|name| view! { <span>{name}</span> }.erased()).collect_view();
    view! { <p class="payee">{title}{names}</p> }.erased()
}
