//! What a persona does on a page, one thing after the other, so that everyone can follow.

use super::persona::Persona;
use crate::app::{DATES, Route};
use crate::browser::dom;
use crate::facts::{Date, Fact, Span};
use wasm_bindgen::JsCast;
use web_sys::{Event, EventInit, HtmlInputElement};

/// One thing that is done on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Where: a selector.
    pub place: String,
    /// What.
    pub kind: ActionKind,
}

/// What is done at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// Ticks a choice.
    Tick,
    /// Writes into a field.
    Write(String),
    /// Taps the button that hands in.
    HandIn,
}

impl Persona {
    /// What they do on a page, in order; the last hands in their answer. Nothing where there is nothing to do, as
    /// on the results.
    pub fn actions(&self, route: &Route, today: Date) -> Vec<Action> {
        let question = match route {
            Route::Home => return vec![choose(self.role.key()), hand_in()],
            Route::Question(question) => question,
            _ => return Vec::new(),
        };
        let Some(answer) = self.answer(question.fact, today) else { return Vec::new() };
        match question.fact {
            Fact::Multiple(_) => answer.split(',').map(choose).chain([hand_in()]).collect(),
            Fact::Number(_) => vec![write("input[name=number]", &answer), hand_in()],
            Fact::Day(_) => vec![write("#day", &answer), hand_in()],
            Fact::Span(span) => match answer.split_once('/') {
                None => vec![choose(&answer)],
                Some((first, _)) => dates(span, first),
            },
            Fact::Single(_) => vec![choose(&answer)],
        }
    }

    /// What is looked at on a page where nothing is to be done: the measure that the story is about.
    pub fn looks_at(&self, route: &Route) -> Option<String> {
        let (measure, _) = self.expected.first().filter(|_| *route == Route::Results)?;
        Some(format!("article[id=\"{measure}\"]"))
    }
}

/// A span that began on a day and goes on.
fn dates(span: Span, first: &str) -> Vec<Action> {
    let goes_on = (span == Span::CrossProvince).then(|| tick("#goes-on".to_owned()));
    [choose(DATES), write("#first", first)].into_iter().chain(goes_on).chain([hand_in()]).collect()
}

fn choose(key: &str) -> Action {
    tick(format!("input[value=\"{key}\"]"))
}

fn tick(place: String) -> Action {
    Action { place, kind: ActionKind::Tick }
}

fn write(place: &str, text: &str) -> Action {
    Action { place: place.to_owned(), kind: ActionKind::Write(text.to_owned()) }
}

fn hand_in() -> Action {
    Action { place: "button[type=submit]".to_owned(), kind: ActionKind::HandIn }
}

/// Fills a field in so that everyone sees it; the page hears of it as it does of what was ticked before the program
/// had come. False when there is no such field on the page yet.
pub fn fill_in(page: &web_sys::Element, action: &Action) -> bool {
    let field = dom::find(Some(page), &action.place);
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return false;
    };
    let heard = match &action.kind {
        ActionKind::Tick => {
            field.set_checked(true);
            "change"
        }
        ActionKind::Write(text) => {
            field.set_value(text);
            "input"
        }
        ActionKind::HandIn => return true,
    };
    let init = EventInit::new();
    init.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(heard, &init) {
        // Whether somebody cancelled it, which nobody does.
        let _ = field.dispatch_event(&event);
    }
    true
}
