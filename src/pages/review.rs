//! All answers, each to be changed.

use super::Route;
use super::list::{answers, entry_title, places, row, title};
use super::screen::{Act, Page, button, link, restart};
use crate::facts::{EntityKind, EntityRef, Role};
use crate::i18n::{self, page, role};
use crate::interview::Interview;
use maud::{Markup, html};

/// The page.
pub fn review(interview: &Interview) -> Page {
    let profile = interview.profile();
    if profile.roles.is_empty() {
        return nothing_said(page::REVIEW);
    }
    let roles = profile.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、");
    let go_on = if interview.remaining().is_empty() { page::SEE_RESULTS } else { page::GO_ON };
    let body = html! {
        section.card {
            dl.rows { (row(page::ROLES, &roles, &Route::Home)) }
            (answers(interview, EntityRef::Person))
        }
        @if profile.is(Role::Broker) { (list(interview, EntityKind::Batches)) }
        (list(interview, EntityKind::Hires))
        (optional(interview))
        section.note {
            label.field {
                span { (page::DAY) }
                input #as-of type="date" min="2022-01-01" max="2099-12-31" value=(profile.as_of.to_string());
            }
            p.help { (page::DAY_HELP) }
        }
        (button(Act::GoOn, go_on, "primary"))
        (restart())
    };
    Page::new(page::REVIEW, body)
}

/// A page that needs answers, without any.
pub fn nothing_said(title: &str) -> Page {
    Page::new(
        title,
        html! { p { (page::NO_ANSWERS) } (link(&Route::Home, page::START, "primary")) },
    )
}

/// The entries of a list, for those who have any.
fn list(interview: &Interview, roster: EntityKind) -> Markup {
    let places = places(interview, roster);
    html! {
        @if !places.is_empty() {
            section.card {
                h2 { (title(roster)) }
                @for &place in &places { h3 { (entry_title(place)) } (answers(interview, place)) }
                (link(&Route::List(roster), page::CHANGE_LIST, "secondary"))
            }
        }
    }
}

/// Questions that would only narrow down services.
fn optional(interview: &Interview) -> Markup {
    let questions = interview.optional();
    html! {
        @if !questions.is_empty() {
            section.note {
                h2 { (page::OPTIONAL_QUESTIONS) }
                p { (page::OPTIONAL_HELP) }
                ul {
                    @for question in questions {
                        li { (link(&Route::Question(question), i18n::label(question.fact), "")) }
                    }
                }
            }
        }
    }
}
