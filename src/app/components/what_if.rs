//! Trying other numbers on a measure: the steppers, and the sign that they are not the answers.

use super::erase::Erase;
use super::{Button, dynamic_if, entry_title, on_tap};
use crate::app::{AppState, use_app};
use crate::browser::{dom, taps};
use crate::eligibility::Outcome;
use crate::facts::EntityRef;
use crate::i18n::{self, page};
use crate::interview::{Adjustment, Interview, Question, Step};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// What can be tried on a measure; nothing where there is nothing to try.
#[component]
pub fn WhatIf(
    /// The measure, by id.
    measure: &'static str,
) -> AnyView {
    let state = use_app();
    // A step draws the same elements anew, so fold, focus and finger stay where they are.
    dynamic_if(move || {
        let (shown, real) = (state.shown(), state.interview());
        let outcome = state.outcome(measure)?;
        let all = adjustments(&outcome, &shown, &real);
        let is_moved = |&it: &Adjustment| i18n::stands(it, &shown) != i18n::stands(it, &real);
        let open = all.iter().any(is_moved);
        let is_any = !all.is_empty();
        let steppers = all.into_iter().map(|it| stepper(it, &outcome, &shown)).collect::<Vec<_>>();
        let ways_out = state.is_trying().then(ways_out);
        is_any.then(|| {
            view! { <details open=open><summary>{page::TRY}</summary>{steppers}{ways_out}</details> }
                .erased()
        })
    })
}

/// What can be tried on what is shown. A day that has been reached can still be taken back.
fn adjustments(outcome: &Outcome, shown: &Interview, real: &Interview) -> Vec<Adjustment> {
    let mut all = shown.adjustments(outcome);
    let outcome = outcome.again(real.profile());
    for adjustment in outcome.iter().flat_map(|outcome| real.adjustments(outcome)) {
        if !all.contains(&adjustment) {
            all.push(adjustment);
        }
    }
    all
}

/// Above everything while something is tried.
#[component]
pub fn TrialSign() -> AnyView {
    let state = use_app();
    dynamic_if(move || {
        state.is_trying().then(|| {
            let trying = view! { <p><b>{page::TRYING}</b></p> }.erased();
            view! { <div class="trial" role="status">{trying}{ways_out()}</div> }.erased()
        })
    })
}

fn ways_out() -> AnyView {
    let state = use_app();
    view! {
        <Button class="primary" text=page::TRY_END on_tap=move || state.end_trial() />
        <Button class="secondary" text=page::TRY_KEEP on_tap=move || state.keep_trial() />
    }
    .erased()
}

fn stepper(adjustment: Adjustment, outcome: &Outcome, shown: &Interview) -> AnyView {
    let state = use_app();
    let entry = match adjustment {
        Adjustment::Persons(question) => which_entry(question, shown),
        Adjustment::Until(_) => None,
    };
    let entry = entry.map(|entry| format!("{entry} ")).unwrap_or_default();
    let stands = i18n::stands(adjustment, shown);
    let effect =
        effect(adjustment, outcome, shown).map(|effect| view! { <p>{effect}</p> }.erased());
    let button = |step: Step, sign: &'static str, name: &'static str| {
        let name = format!("{name}。{stands}");
        let press = on_tap(move |event| {
            let pressed = event.current_target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
            taps::after_paint(move || try_step(state, adjustment, step, pressed));
        });
        view! { <button type="button" aria-label=name on:click=press>{sign}</button> }.erased()
    };
    view! {
        <p>{entry + i18n::adjustment(adjustment)}</p>
        <div class="stepper">
            {button(Step::Fewer, "−", i18n::fewer(adjustment))}
            <output>{stands.clone()}</output>
            {button(Step::More, "+", i18n::more(adjustment))}
        </div>
        {effect}
    }
    .erased()
}

/// Which batch or person, where there are several.
pub fn which_entry(question: Question, interview: &Interview) -> Option<String> {
    match question.entity {
        EntityRef::Batch(_) if interview.profile().batches.len() < 2 => None,
        EntityRef::Person => None,
        entry => Some(entry_title(entry)),
    }
}

/// What one step more, or a full span, would come to, in a sentence.
fn effect(adjustment: Adjustment, outcome: &Outcome, shown: &Interview) -> Option<String> {
    let then = |changed: &Interview| outcome.again(changed.profile());
    match adjustment {
        Adjustment::Persons(_) => {
            let then = shown.step(adjustment, Step::More).as_ref().and_then(then)?;
            Some(i18n::with_one_more(outcome, &then))
        }
        Adjustment::Until(day) => {
            let as_of = shown.profile().as_of;
            let mut full = shown.clone();
            full.set_day(day.max(as_of));
            Some(i18n::once_full(day, as_of, &then(&full)?))
        }
    }
}

/// Tries a step. The card may move to where measures of its status stand: the focus and the finger stay on the
/// button that was pressed.
fn try_step(state: AppState, adjustment: Adjustment, step: Step, pressed: Option<HtmlElement>) {
    let top = |pressed: &HtmlElement| pressed.get_bounding_client_rect().top();
    let before = pressed.as_ref().map(top);
    state.try_step(adjustment, step);
    request_animation_frame(move || {
        if let (Some(pressed), Some(before)) = (pressed, before) {
            window().scroll_by_with_x_and_y(0.0, top(&pressed) - before);
            dom::focus(&pressed);
        }
    });
}
