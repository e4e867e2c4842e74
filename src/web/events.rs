//! What a person does, wherever on the page: taps, hands in a form, changes a field.

use super::browser;
use super::document;
use super::form;
use super::state::State;
use crate::facts::{EntityKind, Problem, Role, UNSURE, parse_date};
use crate::i18n::{self, page};
use crate::interview::Question;
use crate::pages::{Act, DATES, Route, TAKE};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// A tap, or the press of a key on a button.
pub fn click(state: State, event: &Event) {
    let Some(target) = target(event) else { return };
    let pressed = closest(&target, "[data-do]");
    if let Some(act) =
        pressed.as_ref().and_then(|button| Act::read(&button.get_attribute("data-do")?))
    {
        event.prevent_default();
        // Safari does not do it, and where the focus is the next page is drawn around.
        pressed.iter().for_each(browser::focus);
        browser::after_paint(move || act_on(state, act));
    } else if let Some(folded) =
        closest(&target, "summary").and_then(|summary| summary.parent_element())
    {
        document::fill(folded);
    } else if let Some(radio) = input(&target).filter(|input| input.type_() == "radio") {
        form::show_dates(radio.value() == DATES);
        // A tap answers. A key only moves the choice: the arrow keys pass over every one of them.
        if state.is_pointing() && radio.value() != DATES {
            browser::after_paint(move || answer(state, Some(radio.value())));
        }
    }
}

/// A form handed in.
pub fn submit(state: State, event: &Event) {
    event.prevent_default();
    if let Some(form) = target(event) {
        browser::after_paint(move || hand_in(state, &form));
    }
}

fn hand_in(state: State, form: &Element) {
    match (form.id().as_str(), question(state)) {
        ("who", _) => {
            let roles =
                form::ticked().iter().filter_map(|key| Role::from_key(key)).collect::<Vec<_>>();
            if roles.is_empty() {
                browser::say_wrong(page::CHOOSE_ONE);
            } else {
                state.choose_roles(&roles);
            }
        }
        ("question", Some(question)) => answer(state, form::answer(question.fact)),
        _ => {}
    }
}

/// A field changed.
pub fn change(state: State, event: &Event) {
    let Some(input) = target(event).as_ref().and_then(input) else { return };
    match input.id().as_str() {
        "goes-on" => form::show_last_day(!input.checked()),
        "as-of" => match parse_date(&input.value()) {
            // The draft is of 2022; half a date changes nothing, an empty field is today.
            Some(day) if day >= browser::FIRST_DAY => state.set_day(Some(day)),
            None if input.value().is_empty() => state.set_day(None),
            _ => {}
        },
        _ if input.type_() == "checkbox" => form::keep_alone(&input),
        _ => {}
    }
}

fn act_on(state: State, act: Act) {
    match act {
        Act::Skip => browser::settle_on_main(),
        Act::GoOn => state.go_on(),
        Act::Unsure => answer(state, Some(UNSURE.to_owned())),
        Act::Be(role) => state.choose_roles(&[role]),
        Act::BeAlone => state.be_alone(),
        Act::AddBatch => state.add_entry(EntityKind::Batches),
        Act::AddHire => state.add_entry(EntityKind::Hires),
        Act::Remove(place) => state.remove_entry(place),
        Act::Fetch => match state.route() {
            Route::Law(id) => document::show(id),
            Route::Take => browser::tell(TAKE),
            _ => browser::main().into_iter().for_each(document::fill),
        },
        Act::Open => state.open_link(),
        Act::Try(adjustment, step) => state.try_step(adjustment, step),
        Act::TryKeep => state.keep_trial(),
        Act::TryEnd => state.end_trial(),
        Act::Explain(key) => browser::explain(key),
        Act::Close => browser::close(),
        Act::Restart => state.restart(),
    }
}

/// Hands in an answer, written as text; what is wrong with it is said at its place.
fn answer(state: State, text: Option<String>) {
    let (Some(question), Some(text)) = (question(state), text) else {
        browser::say_wrong(page::CHOOSE_FIRST);
        return;
    };
    if let Err(problem) = state.answer(question, &text) {
        browser::say_wrong(&sentence(problem));
    }
}

fn sentence(problem: Problem) -> String {
    format!("{}{}", page::CANNOT_TAKE, i18n::problem(problem))
}

/// The question on the screen.
fn question(state: State) -> Option<Question> {
    match state.route() {
        Route::Question(question) => Some(question),
        _ => None,
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

fn input(element: &Element) -> Option<HtmlInputElement> {
    element.dyn_ref::<HtmlInputElement>().cloned()
}
