//! Lists whose entries are filled in one by one: batches of pickers, people hired.

use super::Route;
use super::screen::{Act, Page, button};
use crate::facts::{EntityKind, EntityRef};
use crate::i18n::{self, page};
use crate::interview::Interview;
use maud::{Markup, html};

/// The page of a list.
pub fn list(interview: &Interview, roster: EntityKind) -> Page {
    let places = places(interview, roster);
    let body = html! {
        @if places.is_empty() { p { (page::LIST_EMPTY) } }
        @for &place in &places {
            section.card {
                h2 { (entry_title(place)) }
                (answers(interview, place))
                (remove(place))
            }
        }
        (add(roster))
        (button(Act::GoOn, page::LIST_DONE, "primary"))
    };
    Page::new(title(roster), body)
}

/// The button that takes an entry away; it asks once more where it stands.
fn remove(place: EntityRef) -> Markup {
    html! {
        details.restart {
            summary { (page::REMOVE) }
            p { (page::remove_sure(&entry_title(place))) }
            (button(Act::Remove(place), page::REMOVE_YES, "danger"))
        }
    }
}

/// What a list is called.
pub fn title(roster: EntityKind) -> &'static str {
    if roster == EntityKind::Batches { page::BATCHES } else { page::HIRES }
}

/// The button for another entry.
pub fn add(roster: EntityKind) -> Markup {
    match roster {
        EntityKind::Batches => button(Act::AddBatch, page::ADD_BATCH, "secondary"),
        _ => button(Act::AddHire, page::ADD_HIRE, "secondary"),
    }
}

/// The entries there are.
pub fn places(interview: &Interview, roster: EntityKind) -> Vec<EntityRef> {
    interview
        .profile()
        .entities()
        .map(|(place, _)| place)
        .filter(|place| place.entity_kind() == roster)
        .collect()
}

/// Which entry it is; nothing for the person's own answers.
pub fn entry_title(place: EntityRef) -> String {
    match place {
        EntityRef::Batch(index) => page::batch(index),
        EntityRef::Hire(index) => page::hire(index),
        EntityRef::Person => String::new(),
    }
}

/// Every answer of a place, each with a link to change it.
pub fn answers(interview: &Interview, place: EntityRef) -> Markup {
    let answered = interview.answered().into_iter().filter(|question| question.entity == place);
    html! {
        dl.rows {
            @for question in answered {
                (row(
                    i18n::label(question.fact),
                    &interview.answer_to(question).map(|answer| i18n::answer(question.fact, answer)).unwrap_or_default(),
                    &Route::Question(question),
                ))
            }
        }
    }
}

/// One answer, with a link to change it.
pub fn row(label: &str, answer: &str, change: &Route) -> Markup {
    html! {
        div.row {
            dt { (label) }
            dd { (answer) }
            dd.change { a href=(change.hash()) aria-label={ (page::CHANGE) ":" (label) } { (page::CHANGE) } }
        }
    }
}
