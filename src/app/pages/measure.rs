//! One measure by itself.

use super::not_found::NotFound;
use crate::app::components::{
    BackToResults, Erase, LawLink, Notes, NotesFile, Page, Payees, TrialSign, Verdict, WhatIf,
    outcome_class,
};
use crate::app::use_app;
use crate::i18n::{self, page, role};
use crate::policy::Measure;
use leptos::prelude::*;

/// The page of a measure.
#[component]
pub fn MeasurePage(
    /// Its id, as it stands in the address.
    id: String,
) -> AnyView {
    let state = use_app();
    let Some(granted) = state.interview().edition().find(&id) else {
        return view! { <NotFound /> }.erased();
    };
    expect_context::<NotesFile>().fetch(state.address("data-notes-file"));
    let measure = granted.measure;
    let is_own = state.outcome(measure.id).is_some();
    let body = if is_own {
        view! {
            <Verdict measure=measure.id />
            <WhatIf measure=measure.id />
            <Notes measure=measure.id />
        }
        .erased()
    } else {
        of_others(measure)
    };
    view! {
        <Page title=measure.title>
            <TrialSign />
            <article class=move || outcome_class(state.outcome(measure.id).as_ref())>
                <p>{measure.plain}</p>
                {body}
            </article>
            <BackToResults />
        </Page>
    }
    .erased()
}

/// What a measure of other roles offers them.
fn of_others(measure: &'static Measure) -> AnyView {
    let roles = measure.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、");

    view! {
        <p class="amount">{i18n::offer(&measure.amount)}</p>
        <p>{page::for_others(&roles)}</p>
        <Payees measure=measure recipients=measure.roles.to_vec() />
        <LawLink measure=measure />
        <Notes measure=measure.id />
    }
    .erased()
}
