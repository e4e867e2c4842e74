//! What was said and what is tried, and which page follows. Data only; [`state`](super::state) makes it signals.

use super::Route;
use crate::facts::{Date, EntityRef, Fact, Number};
use crate::interview::{Interview, Question};

/// Something the person should know about the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What was kept could not be read.
    Corrupt,
    /// Nothing can be kept.
    CannotKeep,
}

/// What was said and what is tried.
#[derive(Clone, Debug)]
pub struct Session {
    /// The interview as it stands.
    pub interview: Interview,
    /// The day the person chose to measure on, in place of today.
    pub own_day: Option<Date>,
    /// The interview with other numbers, while they are tried. Never kept.
    pub trial: Option<Interview>,
    /// Something the person should know about the device.
    pub notice: Option<Notice>,
}

impl Session {
    /// Nothing tried yet.
    pub fn new(interview: Interview) -> Self {
        Self { interview, own_day: None, trial: None, notice: None }
    }

    /// The interview that results are of: what is tried, or what was answered.
    pub fn shown(&self) -> &Interview {
        self.trial.as_ref().unwrap_or(&self.interview)
    }
}

/// The page after an answer: the list its entry belongs to once that is complete, else the next question.
pub fn page_after(interview: &Interview, question: Question, optional: bool) -> Route {
    // Whoever finds no partner but themselves is told so there, before going on.
    let total = Number::PartnersTotal;
    if question.fact == Fact::Number(total) && interview.profile().answers.number(total) == Some(1)
    {
        return Route::Question(question);
    }
    let remaining = interview.remaining();
    let complete = !remaining.iter().any(|other| other.entity == question.entity);
    match question.entity {
        EntityRef::Person if optional => Route::Review,
        EntityRef::Batch(1..) | EntityRef::Hire(_) if complete => {
            Route::List(question.entity.entity_kind())
        }
        _ => next_page(interview),
    }
}

/// The next question, or the results when none remains.
pub fn next_page(interview: &Interview) -> Route {
    match interview.remaining().first() {
        _ if interview.profile().roles.is_empty() => Route::Home,
        Some(&question) => Route::Question(question),
        None => Route::Results,
    }
}
