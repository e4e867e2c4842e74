//! Help with who are you: one sentence to recognise oneself in.

use crate::app::components::{Erase, Icon, Link, Page, icon, on_tap};
use crate::app::{Route, use_app};
use crate::browser::taps;
use crate::facts::Role;
use crate::i18n::page;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Which() -> AnyView {
    let state = use_app();
    let tiles = Role::ALL.iter().map(move |&who| {
        let choose = on_tap(move |_| taps::after_paint(move || state.choose_roles(&[who])));
        view! {
            <button class="cell" type="button" on:click=choose>
                {icon(Icon::Role(who))}
                <span>{page::in_their_words(who)}</span>
            </button>
        }
        .erased()
    });
    view! {
        <Page title=page::WHICH>
            <div class="choices">{tiles.collect_view()}</div>
            <Link route=Route::Home text=page::HOME class="secondary" />
        </Page>
    }
    .erased()
}
