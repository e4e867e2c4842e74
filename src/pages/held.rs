//! What a link holds, to be read and not changed.

use super::list::entry_title;
use crate::facts::EntityRef;
use crate::i18n::{self, page, role};
use crate::interview::{ShareLink, question_order};
use maud::{Markup, html};

/// Every answer of a link, in the order they are asked.
pub fn held(link: &ShareLink) -> Markup {
    let profile = &link.profile;
    let roles = profile.roles.iter().map(|&who| role(who)).collect::<Vec<_>>().join("、");
    html! {
        dl.rows {
            (row(page::ROLES, &roles))
            @if let Some(day) = link.own_day { (row(page::DAY, &i18n::date(day))) }
        }
        @for (place, _) in profile.entities() {
            @if place != EntityRef::Person { h3 { (entry_title(place)) } }
            dl.rows { (answers(link, place)) }
        }
    }
}

fn answers(link: &ShareLink, place: EntityRef) -> Markup {
    let Some(answers) = link.profile.at(place) else { return Markup::default() };
    let mut facts = Vec::new();
    for &fact in link.profile.roles.iter().flat_map(|&role| question_order(role)) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    let answered = facts.into_iter().filter_map(|fact| Some((fact, answers.get(fact)?)));
    html! { @for (fact, answer) in answered { (row(i18n::label(fact), &i18n::answer(fact, answer))) } }
}

fn row(label: &str, answer: &str) -> Markup {
    html! { div.row { dt { (label) } dd { (answer) } } }
}
