//! What this is, and who are you.

use crate::app::components::{
    Button, Erase, Icon, Link, Page, Restart, dynamic_text, icon, nothing, on_change, on_submit,
};
use crate::app::{Route, use_app};
use crate::browser::taps;
use crate::facts::Role;
use crate::i18n::{page, role, role_examples};
use leptos::prelude::*;

/// The page.
#[component]
pub fn Home() -> AnyView {
    let state = use_app();
    let chosen = StoredValue::new(state.interview().profile().roles.clone());
    let error = RwSignal::new(String::new());
    let submit = on_submit(move || {
        taps::after_paint(move || {
            let roles = chosen.get_value();
            if roles.is_empty() {
                error.set(page::CHOOSE_ONE.to_owned());
            } else {
                state.choose_roles(&roles);
            }
        });
    });
    let tiles = Role::ALL.iter().map(|&who| tile(who, chosen)).collect_view();
    let form = view! {
        <form id="who" novalidate on:submit=submit>
            <fieldset>
                <legend>{page::WHO}</legend>
                <div class="choices">{tiles}</div>
            </fieldset>
            <p class="error" id="error" role="alert">{dynamic_text(move || error.get())}</p>
            <button class="primary" type="submit">{page::START}</button>
            <Link route=Route::Which text=page::HELP_ME_CHOOSE class="secondary" />
        </form>
    }
    .erased();
    let promises = page::PROMISES.map(|promise| view! { <li>{promise}</li> }.erased());
    view! {
        <Page title=page::SLOGAN>
            <WelcomeBack />
            {form}
            <ul class="promises">{promises.into_iter().collect_view()}</ul>
        </Page>
    }
    .erased()
}

fn tile(who: Role, chosen: StoredValue<Vec<Role>>) -> AnyView {
    let ticked = chosen.with_value(|chosen| chosen.contains(&who));
    let tick = on_change(move |event| {
        let ticked = event_target_checked(&event);
        chosen.update_value(|chosen| {
            chosen.retain(|other| *other != who);
            if ticked {
                chosen.push(who);
            }
        });
    });
    view! {
        <label class="cell">
            <input type="checkbox" name="answer" value=who.key() checked=ticked on:change=tick />
            {icon(Icon::Role(who))}
            <span>{role(who)}<small>{role_examples(who)}</small></span>
        </label>
    }
    .erased()
}

/// For somebody who was here before.
#[component]
fn WelcomeBack() -> AnyView {
    let state = use_app();
    let interview = state.interview();
    let open = interview.remaining().is_empty();
    let go_on = if open { page::SEE_RESULTS } else { page::GO_ON };
    if interview.profile().roles.is_empty() {
        return nothing();
    }
    view! {
        <section class="note">
            <p>{page::WELCOME_BACK}</p>
            <Button class="primary" text=go_on on_tap=move || state.go_on() />
            <Link route=Route::Review text=page::REVIEW class="secondary" />
            <Restart />
        </section>
    }
    .erased()
}
