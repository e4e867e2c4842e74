//! One person, or one persona, at the citizens' page.

use super::idle_timeout::{IdleTimeout, Phase};
use super::step_history::StepHistory;
use crate::app::{AppState, Host, Route};
use crate::browser::{clock, dom};
use crate::facts::Date;
use crate::interview::Interview;
use crate::policy::draft_2022::EDITION;
use crate::staff::demo::{Persona, Walkthrough};
use crate::staff::visit::{Visit, VisitRecorder};
use leptos::prelude::*;

/// Id of the element that the citizens' page is shown in.
pub const PAGE: &str = "frame";

/// What the citizens' page is shown for.
#[derive(Clone, Copy, Debug)]
pub enum SessionKind {
    /// Kiosk mode: people of a queue, one after the other.
    Kiosk,
    /// A demonstration.
    Demo(Walkthrough),
}

impl SessionKind {
    /// The play of a persona.
    pub fn demo(persona: Persona) -> Self {
        Self::Demo(Walkthrough::new(persona, clock::now()))
    }
}

/// One person at the citizens' page. All that changes belongs to an owner of this person: when the last copy of the
/// session goes, so does everything that they answered.
#[derive(Clone)]
pub struct Session {
    /// Nobody else has it while the page is open.
    number: usize,
    /// What for.
    pub kind: SessionKind,
    /// The citizens' page.
    pub app: AppState,
    /// What is to be done about nobody touching it.
    pub phase: RwSignal<Phase>,
    idle: StoredValue<IdleTimeout>,
    visit: StoredValue<VisitRecorder>,
    steps: StoredValue<StepHistory>,
    /// Held so that it goes with the last copy.
    _owner: Owner,
}

impl Session {
    /// Somebody who has said nothing yet, at a page. It asks for them after so many seconds. The owner is theirs alone.
    pub fn new(
        owner: Owner,
        number: usize,
        kind: impl FnOnce() -> SessionKind,
        route: Route,
        timeout: u32,
        today: Date,
    ) -> Self {
        owner.clone().with(|| Self {
            number,
            kind: kind(),
            app: AppState::new(Host::Kiosk, Interview::new(&EDITION, today), route),
            phase: RwSignal::new(Phase::Fresh),
            idle: StoredValue::new(IdleTimeout::new(timeout)),
            visit: StoredValue::new(VisitRecorder::default()),
            steps: StoredValue::new(StepHistory::default()),
            _owner: owner,
        })
    }

    /// The persona who is shown, if it is one.
    pub fn walkthrough(&self) -> Option<Walkthrough> {
        match self.kind {
            SessionKind::Kiosk => None,
            SessionKind::Demo(walkthrough) => Some(walkthrough),
        }
    }

    /// Tells people apart, and nothing else.
    pub fn number(&self) -> usize {
        self.number
    }

    /// Somebody has touched the page. Moves of a pointer and of the page only tell that somebody is still there: they
    /// also come when a page opens under a mouse.
    pub fn touch(&self, slightly: bool) {
        let now = clock::now();
        self.idle.update_value(|idle| {
            if !slightly || idle.phase(now) != Phase::Fresh {
                idle.touch(now);
            }
        });
        if matches!(self.phase.get_untracked(), Phase::Asks(_)) {
            self.check_idle();
        }
    }

    /// Looks at the clock; true when the person is gone. A demonstration is not left alone: staff stand beside it.
    pub fn check_idle(&self) -> bool {
        if self.walkthrough().is_some() {
            return false;
        }
        let phase = self.idle.with_value(|idle| idle.phase(clock::now()));
        if self.phase.get_untracked() != phase {
            self.phase.set(phase);
        }
        phase == Phase::Over
    }

    /// Plays on, if it is a demonstration.
    pub fn play(&self) {
        if let (Some(walkthrough), Some(page)) = (self.walkthrough(), dom::by_id(PAGE)) {
            walkthrough.tick(self.app, &page, clock::now());
        }
    }

    /// Does the next step of a demonstration.
    pub fn step(&self) {
        if let (Some(walkthrough), Some(page)) = (self.walkthrough(), dom::by_id(PAGE)) {
            walkthrough.step(self.app, &page, clock::now());
        }
    }

    /// The person looks at a page; whoever calls it in an effect is told of changes. Gives what is counted of somebody
    /// who has cleared their answers themselves.
    pub fn see(&self) -> Option<Visit> {
        let (route, interview) = (self.app.route(), self.app.interview());
        let visit = self.visit.try_update_value(|visit| visit.see(&route, &interview)).flatten();
        visit.filter(|_| self.walkthrough().is_none())
    }

    /// The person goes: gives what is to be counted of them. Personas are not counted.
    pub fn end(&self) -> Option<Visit> {
        let cleared = untrack(|| self.see());
        let visit = self.visit.try_update_value(VisitRecorder::end).flatten();
        cleared.or(visit).filter(|_| self.walkthrough().is_none())
    }

    /// Notes the page for the back key; whoever calls it in an effect is told of changes.
    pub fn note_step(&self) {
        let (route, number) = (self.app.route(), js_sys::Math::random());
        let has_said_nothing = self.app.interview().profile().roles.is_empty();
        let is_new = self.steps.try_update_value(|steps| {
            let is_new = steps.arrive(&route, number);
            if has_said_nothing && route == Route::Home {
                steps.forget_others();
            }
            is_new
        });
        if is_new == Some(true) {
            dom::push_step(number);
        }
    }

    /// A key has led to an entry of the history. Where it is not of this person, they stay where they are.
    pub fn on_history(&self, number: f64) {
        if let Some(route) = self.steps.try_update_value(|steps| steps.go_to(number)).flatten() {
            return self.app.arrive(route);
        }
        let (route, number) = (self.app.route_untracked(), js_sys::Math::random());
        self.steps.update_value(|steps| steps.push(route, number));
        dom::push_step(number);
    }
}
