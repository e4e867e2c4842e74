//! Trying other numbers on a measure: the steppers, and the sign that they are not the answers.

use super::Route;
use super::question::which_entry;
use super::screen::{Act, Screen, button};
use crate::eligibility::Outcome;
use crate::facts::{Date, parse_date};
use crate::i18n::{self, page};
use crate::interview::{Adjustment, Step};
use maud::{Markup, html};

/// What can be tried on a measure; nothing where there is nothing to try.
pub fn adjustments(outcome: &Outcome, screen: Screen<'_>) -> Markup {
    let shown = screen.shown();
    let mut adjustments = shown.adjustments(outcome);
    // A day that has been reached can still be taken back.
    let real = outcome.again(screen.interview.profile());
    for adjustment in real.iter().flat_map(|real| screen.interview.adjustments(real)) {
        if !adjustments.contains(&adjustment) {
            adjustments.push(adjustment);
        }
    }
    html! {
        @if !adjustments.is_empty() {
            details open[adjustments.iter().any(|&adjustment| is_moved(adjustment, screen))] {
                summary { (page::TRY) }
                @for adjustment in adjustments { (stepper(adjustment, outcome, screen)) }
                @if screen.trial.is_some() { (ways_out()) }
            }
        }
    }
}

fn is_moved(adjustment: Adjustment, screen: Screen<'_>) -> bool {
    i18n::stands(adjustment, screen.shown()) != i18n::stands(adjustment, screen.interview)
}

/// Above everything while something is tried.
pub fn sign(screen: Screen<'_>) -> Markup {
    html! { @if screen.trial.is_some() { div.trial role="status" { p { b { (page::TRYING) } } (ways_out()) } } }
}

fn ways_out() -> Markup {
    html! { (button(Act::TryEnd, page::TRY_END, "primary")) (button(Act::TryKeep, page::TRY_KEEP, "secondary")) }
}

fn stepper(adjustment: Adjustment, outcome: &Outcome, screen: Screen<'_>) -> Markup {
    let (shown, stands) = (screen.shown(), i18n::stands(adjustment, screen.shown()));
    let as_of = shown.profile().as_of;
    let then = |changed: &crate::interview::Interview| outcome.again(changed.profile());
    let effect = match adjustment {
        Adjustment::Persons(_) => {
            let then = shown.step(adjustment, Step::More).as_ref().and_then(then);
            then.map(|then| i18n::with_one_more(outcome, &then))
        }
        Adjustment::Until(day) => {
            let mut full = shown.clone();
            full.set_day(day.max(as_of));
            then(&full).map(|then| i18n::once_full(day, as_of, &then))
        }
    };
    html! {
        p {
            @if let Adjustment::Persons(question) = adjustment && let Some(entry) = which_entry(question, shown) { (entry) " " }
            (i18n::adjustment(adjustment))
        }
        div.stepper {
            (step(adjustment, Step::Fewer, "−", &format!("{}。{stands}", i18n::fewer(adjustment))))
            output { (stands) }
            (step(adjustment, Step::More, "+", &format!("{}。{stands}", i18n::more(adjustment))))
        }
        @if let Some(effect) = effect { p { (effect) } }
    }
}

fn step(adjustment: Adjustment, step: Step, sign: &str, name: &str) -> Markup {
    html! { button type="button" data-do=(Act::Try(adjustment, step).key()) aria-label=(name) { (sign) } }
}

/// A step as it is written into `data-do`.
pub fn key(adjustment: Adjustment, step: Step) -> String {
    let adjustment = match adjustment {
        Adjustment::Persons(question) => Route::Question(question).hash(),
        Adjustment::Until(day) => day.to_string(),
    };
    format!("{} {adjustment}", if step == Step::More { "more" } else { "fewer" })
}

/// What is written so.
pub fn read(adjustment: &str) -> Option<Adjustment> {
    if let Route::Question(question) = Route::read(adjustment) {
        return Some(Adjustment::Persons(question));
    }
    parse_date(adjustment).map(|day: Date| Adjustment::Until(day))
}
