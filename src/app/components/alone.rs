//! One partner alone is no partner.

use super::erase::Erase;
use super::{Button, dynamic_if};
use crate::app::use_app;
use crate::facts::{Number, Role};
use crate::i18n::page;
use crate::interview::Interview;
use leptos::prelude::*;

/// Whether somebody with partners has none but themselves.
pub fn is_alone(interview: &Interview) -> bool {
    let profile = interview.profile();
    profile.is(Role::Partners) && profile.answers.number(Number::PartnersTotal) == Some(1)
}

/// Says so, with a way to go on as somebody with a business of their own; nothing for all others.
#[component]
pub fn Alone() -> AnyView {
    let state = use_app();
    dynamic_if(move || {
        is_alone(&state.shown()).then(|| {
            view! {
                <section class="note">
                    <p>{page::ALONE}</p>
                    <Button class="secondary" text=page::ALONE_SWITCH on_tap=move || state.be_alone() />
                </section>
            }
            .erased()
        })
    })
}
