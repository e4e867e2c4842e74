//! What this is, and who are you.

use super::icon::{Icon, icon};
use super::screen::{Act, Page, button, link, restart};
use super::{ERROR, Route};
use crate::facts::Role;
use crate::i18n::{page, role, role_examples};
use crate::interview::Interview;
use maud::{Markup, html};

/// The first page.
pub fn home(interview: &Interview) -> Page {
    let roles = &interview.profile().roles;
    let body = html! {
        @if !roles.is_empty() { (welcome_back(interview)) }
        form #who novalidate {
            fieldset {
                legend { (page::WHO) }
                div.choices { @for &who in Role::ALL { (tile(who, roles.contains(&who))) } }
            }
            p.error id=(ERROR) role="alert" {}
            button.primary type="submit" { (page::START) }
            (link(&Route::Which, page::HELP_ME_CHOOSE, "secondary"))
        }
        ul.promises { @for promise in page::PROMISES { li { (promise) } } }
    };
    Page::new(page::SLOGAN, body)
}

fn tile(who: Role, chosen: bool) -> Markup {
    html! {
        label.cell {
            input type="checkbox" name="answer" value=(who.key()) checked[chosen];
            (icon(Icon::Role(who)))
            span { (role(who)) small { (role_examples(who)) } }
        }
    }
}

/// For somebody who was here before.
fn welcome_back(interview: &Interview) -> Markup {
    let go_on = if interview.remaining().is_empty() { page::SEE_RESULTS } else { page::GO_ON };
    html! {
        section.note {
            p { (page::WELCOME_BACK) }
            (button(Act::GoOn, go_on, "primary"))
            (link(&Route::Review, page::REVIEW, "secondary"))
            (restart())
        }
    }
}

/// Help with who are you: one sentence to recognise oneself in.
pub fn which() -> Page {
    let body = html! {
        div.choices {
            @for &who in Role::ALL {
                button.cell type="button" data-do=(Act::Be(who).key()) {
                    (icon(Icon::Role(who)))
                    span { (page::in_their_words(who)) }
                }
            }
        }
        (link(&Route::Home, page::HOME, "secondary"))
    };
    Page::new(page::WHICH, body)
}
