//! One measure by itself.

use super::{button_to, heading};
use crate::assessment::assess;
use crate::web::parts::card::{details, details_as_written, law_link, verdict};
use crate::web::route::Route;
use crate::web::state::State;
use crate::wording::{self, page, role};
use leptos::prelude::*;

/// The page of the measure with this id.
pub fn measure(state: State, id: &str) -> AnyView {
    let interview = state.now();
    let Some(granted) = interview.edition().find(id) else { return super::nowhere() };
    let assessment = assess(interview.edition(), interview.profile());
    let body = if let Some(outcome) = assessment.find(id) {
        view! { {verdict(outcome, &interview)} {law_link(id)} {details(outcome)} }.into_any()
    } else {
        let roles = granted.measure.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、");
        view! {
            <p class="amount">{wording::offer(&granted.measure.amount)}</p>
            <p>{page::for_others(&roles)}</p>
            {law_link(id)}
            {details_as_written(granted)}
        }
        .into_any()
    };
    view! {
        {heading(granted.measure.title)}
        <article class="card">
            <p class="plain-words">{granted.measure.plain}</p>
            {body}
        </article>
        {button_to(&Route::Results, page::BACK_TO_RESULTS, "secondary")}
    }
    .into_any()
}
