//! Where something is wrong, and the button that goes on.

use crate::facts::Problem;
use crate::wording;
use crate::wording::page;
use leptos::prelude::*;

/// Id of the sentence that says what is wrong.
pub const ERROR: &str = "error";

/// What is wrong, or nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Complaint {
    /// Nothing was chosen.
    NothingChosen,
    /// The answer cannot be taken.
    Problem(Problem),
}

/// The sentence for it. Its place is always there, so that a screen reader hears it come.
pub fn complaint(complaint: RwSignal<Option<Complaint>>) -> impl IntoView {
    let words = move || match complaint.get()? {
        Complaint::NothingChosen => Some(page::CHOOSE_FIRST.to_owned()),
        Complaint::Problem(problem) => Some(format!("{}{}", page::CANNOT_TAKE, wording::problem(problem))),
    };
    view! { <p id=ERROR class="error" role="alert">{words}</p> }
}

/// The button that takes the answer.
pub fn next_button() -> impl IntoView {
    view! { <button type="submit" class="primary">{page::NEXT}</button> }
}
