//! What has come out so far.

use super::dynamic_text;
use super::erase::Erase;
use crate::app::{Route, use_app};
use crate::eligibility::{Assessment, Status};
use crate::i18n::page;
use leptos::prelude::*;

/// How many measures may be had, and how many an office must look at, in a sentence.
pub fn tally(assessment: &Assessment) -> String {
    let count =
        |status| assessment.outcomes.iter().filter(|outcome| outcome.status == status).count();
    page::tally(count(Status::MayQualify), count(Status::Check))
}

/// The tally, read out when it has changed. Only a place that was there before is read out, so it stands
/// outside of what is drawn anew.
#[component]
pub fn Tally() -> AnyView {
    let state = use_app();
    let told = dynamic_text(move || match state.route() {
        Route::Question(_) => state.assessment().with(tally),
        _ => String::new(),
    });
    view! { <p class="unseen" id="told" role="status">{told}</p> }.erased()
}
