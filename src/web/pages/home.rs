//! What this is, and who are you.

use super::{button_to, heading};
use crate::facts::Role;
use crate::web::parts::choices::some_of;
use crate::web::parts::restart::restart;
use crate::web::route::Route;
use crate::web::state::State;
use crate::wording::{page, role, role_examples};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The first page.
pub fn home(state: State) -> AnyView {
    let interview = state.now();
    let profile = interview.profile();
    let chosen = RwSignal::new(profile.roles.iter().map(|role| role.key()).collect::<Vec<_>>());
    let choices = Role::ALL.iter().map(|&who| (who.key(), role(who))).collect();
    let nobody = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let roles = chosen.with(|chosen| chosen.iter().filter_map(|key| Role::from_key(key)).collect::<Vec<_>>());
        nobody.set(roles.is_empty());
        if !roles.is_empty() {
            state.choose_roles(&roles);
        }
    };
    let back = (!profile.roles.is_empty()).then(|| welcome_back(state, interview.remaining().is_empty()));
    let promises = page::PROMISES.map(|promise| view! { <li>{promise}</li> }).collect_view();
    let examples =
        Role::ALL.iter().map(|&who| view! { <li><b>{role(who)}</b>":"{role_examples(who)}</li> }).collect_view();
    view! {
        {heading(page::SLOGAN)}
        {back}
        <form on:submit=submit>
            <fieldset>
                <legend>{page::WHO}</legend>
                {some_of(choices, chosen, None)}
            </fieldset>
            <p class="error" role="alert">{move || nobody.get().then_some(page::CHOOSE_ONE)}</p>
            <button type="submit" class="primary">{page::START}</button>
            {button_to(&Route::Which, page::HELP_ME_CHOOSE, "secondary")}
        </form>
        <details>
            <summary>{page::ROLE_EXAMPLES}</summary>
            <ul>{examples}</ul>
        </details>
        <ul class="promises">{promises}</ul>
    }
    .into_any()
}

/// For somebody who was here before.
fn welcome_back(state: State, finished: bool) -> AnyView {
    let go_on = if finished { page::SEE_RESULTS } else { page::GO_ON };
    view! {
        <section class="note">
            <p>{page::WELCOME_BACK}</p>
            <button type="button" class="primary" on:click=move |_| state.go_on()>{go_on}</button>
            {button_to(&Route::Review, page::REVIEW, "secondary")}
            {restart(state)}
        </section>
    }
    .into_any()
}

/// Help with who are you: one sentence to recognise oneself in.
pub fn which(state: State) -> AnyView {
    let sentence = |&who: &Role| {
        view! {
            <button type="button" class="cell" on:click=move |_| state.choose_roles(&[who])>
                {page::in_their_words(who)}
            </button>
        }
    };
    view! {
        {heading(page::WHICH)}
        {Role::ALL.iter().map(sentence).collect_view()}
        {button_to(&Route::Home, page::HOME, "secondary")}
    }
    .into_any()
}
