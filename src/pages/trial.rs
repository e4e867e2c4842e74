//! Trying other numbers on a measure: the steppers, and the sign that they are not the answers.

use super::Route;
use super::question::which_entry;
use super::screen::{Act, Screen, button};
use crate::eligibility::Outcome;
use crate::facts::{Date, parse_date};
use crate::interview::{Lever, Step};
use crate::wording::{self, page};
use maud::{Markup, html};

/// What can be tried on a measure; nothing where there is nothing to try.
pub fn levers(outcome: &Outcome, screen: Screen<'_>) -> Markup {
    let shown = screen.shown();
    let mut levers = shown.levers(outcome);
    // A day that has been reached can still be taken back.
    let real = outcome.again(screen.interview.profile());
    for lever in real.iter().flat_map(|real| screen.interview.levers(real)) {
        if !levers.contains(&lever) {
            levers.push(lever);
        }
    }
    html! {
        @if !levers.is_empty() {
            details open[levers.iter().any(|&lever| is_moved(lever, screen))] {
                summary { (page::TRY) }
                @for lever in levers { (stepper(lever, outcome, screen)) }
                @if screen.trial.is_some() { (ways_out()) }
            }
        }
    }
}

fn is_moved(lever: Lever, screen: Screen<'_>) -> bool {
    wording::stands(lever, screen.shown()) != wording::stands(lever, screen.interview)
}

/// Above everything while something is tried.
pub fn sign(screen: Screen<'_>) -> Markup {
    html! { @if screen.trial.is_some() { div.trial role="status" { p { b { (page::TRYING) } } (ways_out()) } } }
}

fn ways_out() -> Markup {
    html! { (button(Act::TryEnd, page::TRY_END, "primary")) (button(Act::TryKeep, page::TRY_KEEP, "secondary")) }
}

fn stepper(lever: Lever, outcome: &Outcome, screen: Screen<'_>) -> Markup {
    let (shown, stands) = (screen.shown(), wording::stands(lever, screen.shown()));
    let as_of = shown.profile().as_of;
    let then = |changed: &crate::interview::Interview| outcome.again(changed.profile());
    let effect = match lever {
        Lever::Persons(_) => {
            let then = shown.step(lever, Step::More).as_ref().and_then(then);
            then.map(|then| wording::with_one_more(outcome, &then))
        }
        Lever::Until(day) => {
            let mut full = shown.clone();
            full.set_day(day.max(as_of));
            then(&full).map(|then| wording::once_full(day, as_of, &then))
        }
    };
    html! {
        p {
            @if let Lever::Persons(question) = lever && let Some(entry) = which_entry(question, shown) { (entry) " " }
            (wording::lever(lever))
        }
        div.stepper {
            (step(lever, Step::Fewer, "−", &format!("{}。{stands}", wording::fewer(lever))))
            output { (stands) }
            (step(lever, Step::More, "+", &format!("{}。{stands}", wording::more(lever))))
        }
        @if let Some(effect) = effect { p { (effect) } }
    }
}

fn step(lever: Lever, step: Step, sign: &str, name: &str) -> Markup {
    html! { button type="button" data-do=(Act::Try(lever, step).key()) aria-label=(name) { (sign) } }
}

/// A step as it is written into `data-do`.
pub fn key(lever: Lever, step: Step) -> String {
    let lever = match lever {
        Lever::Persons(question) => Route::Question(question).hash(),
        Lever::Until(day) => day.to_string(),
    };
    format!("{} {lever}", if step == Step::More { "more" } else { "fewer" })
}

/// What is written so.
pub fn read(lever: &str) -> Option<Lever> {
    if let Route::Question(question) = Route::read(lever) {
        return Some(Lever::Persons(question));
    }
    parse_date(lever).map(|day: Date| Lever::Until(day))
}
