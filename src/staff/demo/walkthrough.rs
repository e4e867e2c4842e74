//! Plays a persona: the ring goes to what is done next, and a moment later it is done.

use super::action::{Action, fill_in};
use super::highlight::highlight;
use super::persona::Persona;
use crate::app::{AppState, Route};
use crate::facts::Date;
use leptos::prelude::*;
use web_sys::Element;

/// How long the ring stands before something is done, in milliseconds.
const PAUSE: u64 = 1000;

/// A persona who is shown, and how far they have come.
#[derive(Clone, Copy, Debug)]
pub struct Walkthrough {
    /// Who.
    pub persona: Persona,
    /// Whether it goes on by itself.
    pub plays: RwSignal<bool>,
    /// How much of a page is done.
    done: RwSignal<(Route, usize)>,
    /// When something was done last.
    moved_at: StoredValue<u64>,
}

impl Walkthrough {
    /// A persona who has done nothing yet.
    pub fn new(persona: Persona, now: u64) -> Self {
        Self {
            persona,
            plays: RwSignal::new(true),
            done: RwSignal::new((Route::Home, 0)),
            moved_at: StoredValue::new(now),
        }
    }

    /// Goes on by itself once the ring has stood long enough, unless it is halted; and shows where to look.
    pub fn tick(self, app: AppState, page: &Element, now: u64) {
        if self.plays.get_untracked() && now.saturating_sub(self.moved_at.get_value()) >= PAUSE {
            self.step(app, page, now);
        }
        let next = self.next_action(app).map(|(action, _)| action.place);
        let place = next.or_else(|| self.persona.looks_at(&app.route_untracked()));
        highlight(page, place.as_deref());
    }

    /// Does what comes next; nothing when that is for somebody real, or over.
    pub fn step(self, app: AppState, page: &Element, now: u64) {
        let Some((action, is_last)) = self.next_action(app) else { return };
        if is_last {
            self.hand_in(app);
        } else if fill_in(page, &action) {
            self.done.update(|(route, done)| {
                let shown = app.route_untracked();
                *done = if *route == shown { *done + 1 } else { 1 };
                *route = shown;
            });
        }
        self.moved_at.set_value(now);
    }

    /// What is done next, and whether it is the last on its page.
    fn next_action(self, app: AppState) -> Option<(Action, bool)> {
        let shown = app.route_untracked();
        let done =
            self.done.with_untracked(|(route, done)| if *route == shown { *done } else { 0 });
        let actions = self.persona.actions(&shown, today(app));
        let action = actions.get(done)?.clone();
        Some((action, done + 1 == actions.len()))
    }

    fn hand_in(self, app: AppState) {
        match app.route_untracked() {
            Route::Home => app.choose_roles(&[self.persona.role]),
            Route::Question(question) => {
                let answer = self.persona.answer(question.fact, today(app));
                // Never refused: a test answers every question of every persona.
                let _ = answer.map(|text| app.answer(question, &text));
            }
            _ => {}
        }
    }
}

fn today(app: AppState) -> Date {
    untrack(|| app.interview().profile().as_of)
}
