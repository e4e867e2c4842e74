//! Hard words: a button for each, and the half-screen dialog that explains it.

use super::erase::{Erase, nothing};
use super::{Button, dynamic_if, effect, on_change};
use crate::app::use_app;
use crate::browser::dom;
use crate::i18n::{TERMS, Term, page};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// Id of the dialog.
const EXPLAIN: &str = "explain";

/// A button for each word; nothing without words.
#[component]
pub fn TermButtons(
    /// The words.
    terms: &'static [Term],
) -> AnyView {
    let state = use_app();
    let button = |term: &Term| {
        let key = term.key;
        let explain = move || state.explained().set(Some(key));
        view! { <Button class="term" text=page::what_is(term.word) on_tap=explain /> }.erased()
    };
    let buttons = terms.iter().map(button).collect_view();
    if terms.is_empty() {
        return nothing();
    }
    view! { <div class="chips">{buttons}</div> }.erased()
}

/// The dialog. The browser keeps the focus in it and gives it back.
#[component]
pub fn Glossary() -> AnyView {
    let explained = use_app().explained();
    effect(move || {
        let word = explained.get();
        let dialog = dom::by_id(EXPLAIN).and_then(|it| it.dyn_into::<HtmlDialogElement>().ok());
        let Some(dialog) = dialog else { return };
        match word {
            // Refused only when it is open already.
            Some(_) => drop(dialog.show_modal()),
            None if dialog.open() => dialog.close(),
            None => {}
        }
    });
    let words =
        dynamic_if(move || {
            let key = explained.get()?;
            let term = TERMS.iter().find(|term| term.key == key)?;
            Some(view! {
            <h2 tabindex="-1">{term.word}</h2>
            <p>{term.means}</p>
            <p class="help">{page::OUR_WORDS}</p>
            <Button class="primary" text=page::UNDERSTOOD on_tap=move || explained.set(None) />
        }
        .erased())
        });
    view! {
        <dialog id=EXPLAIN aria-label=page::EXPLAIN on:close=on_change(move |_| explained.set(None))>
            {words}
        </dialog>
    }
    .erased()
}
