//! What this is, and who are you.

use crate::app::components::{Button, Icon, Link, Page, Restart, icon};
use crate::app::{Route, use_app};
use crate::browser::taps;
use crate::facts::Role;
use crate::i18n::{page, role, role_examples};
use leptos::ev;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Home() -> AnyView {
    let state = use_app();
    let chosen = RwSignal::new(state.interview().profile().roles.clone());
    let error = RwSignal::new("");
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        taps::after_paint(move || {
            let roles = chosen.get_untracked();
            if roles.is_empty() { error.set(page::CHOOSE_ONE) } else { state.choose_roles(&roles) }
        });
    };
    let tiles = Role::ALL.iter().map(|&who| tile(who, chosen)).collect_view();
    let promises = page::PROMISES.map(|promise| view! { <li>{promise}</li> });
    view! {
        <Page title=page::SLOGAN>
            <WelcomeBack />
            <form id="who" novalidate on:submit=submit>
                <fieldset>
                    <legend>{page::WHO}</legend>
                    <div class="choices">{tiles}</div>
                </fieldset>
                <p class="error" id="error" role="alert">{error}</p>
                <button class="primary" type="submit">{page::START}</button>
                <Link route=Route::Which text=page::HELP_ME_CHOOSE class="secondary" />
            </form>
            <ul class="promises">{promises.into_iter().collect_view()}</ul>
        </Page>
    }
    .into_any()
}

fn tile(who: Role, chosen: RwSignal<Vec<Role>>) -> AnyView {
    let ticked = chosen.with_untracked(|chosen| chosen.contains(&who));
    let tick = move |event: ev::Event| {
        let ticked = event_target_checked(&event);
        chosen.update(|chosen| {
            chosen.retain(|other| *other != who);
            if ticked {
                chosen.push(who);
            }
        });
    };
    view! {
        <label class="cell">
            <input type="checkbox" name="answer" value=who.key() checked=ticked on:change=tick />
            {icon(Icon::Role(who))}
            <span>{role(who)}<small>{role_examples(who)}</small></span>
        </label>
    }
    .into_any()
}

/// For somebody who was here before.
#[component]
fn WelcomeBack() -> AnyView {
    let state = use_app();
    let interview = state.interview();
    let open = interview.remaining().is_empty();
    let go_on = if open { page::SEE_RESULTS } else { page::GO_ON };
    let note = move || {
        view! {
            <section class="note">
                <p>{page::WELCOME_BACK}</p>
                <Button class="primary" text=go_on on_tap=move || state.go_on() />
                <Link route=Route::Review text=page::REVIEW class="secondary" />
                <Restart />
            </section>
        }
    };
    (!interview.profile().roles.is_empty()).then(note).into_any()
}
