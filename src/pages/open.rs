//! A link with somebody's answers, opened. It shows them; only a tap takes them.

use super::Route;
use super::held::held;
use super::screen::{Act, Page, button, link};
use crate::facts::Date;
use crate::i18n::{page, take};
use crate::interview::{Interview, ShareLink};
use maud::html;

/// The page of the link with this code, for somebody who may have answers of their own.
pub fn open(interview: &Interview, own_day: Option<Date>, code: &str) -> Page {
    let own = ShareLink { profile: interview.profile().clone(), own_day };
    let theirs = match ShareLink::read(code, interview.edition(), own.profile.as_of) {
        Ok(theirs) => theirs,
        Err(refusal) => {
            let body = html! {
                p role="alert" { (take::refusal(refusal)) }
                (link(&Route::Home, page::HOME, "primary"))
            };
            return Page::new(take::OPEN, body);
        }
    };
    let body = match own.profile.roles.is_empty() {
        _ if theirs == own => html! {
            p { (take::SAME) }
            (link(&Route::Results, page::SEE_RESULTS, "primary"))
            section.card { h2 { (take::THEIRS) } (held(&theirs)) }
        },
        true => html! {
            p { (take::OPEN_HELP) }
            section.card { h2 { (take::THEIRS) } (held(&theirs)) }
            (button(Act::Open, take::USE, "primary"))
            (link(&Route::Home, take::ANSWER_MYSELF, "secondary"))
        },
        false => html! {
            p { (take::OPEN_HELP) }
            section.card { h2 { (take::THEIRS) } (held(&theirs)) }
            section.card { h2 { (take::OWN) } (held(&own)) }
            p.note { (take::REPLACES) }
            (button(Act::Open, take::USE, "primary"))
            (link(&Route::Results, take::KEEP_OWN, "secondary"))
        },
    };
    Page::new(take::OPEN, body)
}
