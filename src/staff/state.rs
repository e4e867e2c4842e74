//! All that the page for staff remembers.

use super::counts::{Counts, Visit};
use super::example::{Example, Move};
use super::idle::{Idle, Phase};
use super::settings::Settings;
use crate::facts::{Date, Role};
use crate::interview::{Interview, SavedAnswers};
use crate::pages::Route;
use crate::policy::draft_2022::EDITION;

/// All that the page for staff remembers.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Which page of it is shown while nothing is on the stage.
    pub view: View,
    /// The citizens' page in its frame, when it is shown.
    pub stage: Option<Stage>,
    /// What was set on this device.
    pub settings: Settings,
    /// Where phones find the page, if that is not where this computer does.
    pub address: String,
    /// Whether this computer finds it where no phone can.
    pub of_this_computer: bool,
    /// Whether the answers of a phone are being taken up.
    pub receives: bool,
    /// What was done on this device.
    pub counts: Counts,
    /// Whether somebody's answers lie on this device, from the page outside this one.
    pub left_over: bool,
    /// Today.
    pub today: Date,
}

/// A page for staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// What can be done.
    Home,
    /// Screens rosters.
    EntityKind,
    /// What was done.
    Counts,
}

impl View {
    /// The page written behind # in the address.
    pub fn read(hash: &str) -> Self {
        [Self::EntityKind, Self::Counts]
            .into_iter()
            .find(|view| view.hash() == hash)
            .unwrap_or(Self::Home)
    }

    /// As it is written there.
    pub fn hash(self) -> &'static str {
        match self {
            Self::Home => "#/",
            Self::EntityKind => "#/roster",
            Self::Counts => "#/counts",
        }
    }
}

/// The citizens' page in its frame.
#[derive(Clone, Debug)]
pub struct Stage {
    /// What for.
    pub kind: Kind,
    /// How long it has been left alone.
    pub idle: Idle,
    /// What that comes to at the moment.
    pub phase: Phase,
    /// What the frame shows.
    pub seen: Seen,
    /// What will be counted of the person at it, once they are gone.
    visit: Option<Visit>,
}

/// What the frame is shown for.
#[derive(Clone, Debug)]
pub enum Kind {
    /// People of a queue, one after the other.
    Fair,
    /// A ready-made person.
    Demo(Demo),
}

/// How far a ready-made person has come.
#[derive(Clone, Copy, Debug)]
pub struct Demo {
    /// Who.
    pub example: Example,
    /// Whether it goes on by itself.
    pub plays: bool,
    /// How much of the page in the frame is done.
    pub done: usize,
}

/// What the frame shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Behind # in its address.
    pub hash: String,
    /// What it keeps on the device.
    pub record: Option<String>,
}

impl Seen {
    /// A page that was just opened.
    pub fn nothing() -> Self {
        Self { hash: Route::Home.hash(), record: None }
    }

    /// Which page.
    pub fn route(&self) -> Route {
        Route::read(&self.hash)
    }

    /// The interview it keeps; None before anybody has said who they are.
    pub fn interview(&self, today: Date) -> Option<Interview> {
        let record = SavedAnswers::read(self.record.as_deref()?, &EDITION, today)?;
        Some(record.interview).filter(|interview| !interview.profile().roles.is_empty())
    }
}

impl Stage {
    /// A frame that was just opened.
    pub fn new(kind: Kind, settings: &Settings) -> Self {
        let idle = Idle::new(settings.patience);
        Self { kind, idle, phase: Phase::Fresh, seen: Seen::nothing(), visit: None }
    }

    /// The play of a ready-made person.
    pub fn demo(role: Role, settings: &Settings) -> Self {
        Self::new(Kind::Demo(Demo { example: Example::of(role), plays: true, done: 0 }), settings)
    }

    /// What is to be done about nobody touching it. A demonstration is not left alone: staff stand beside it.
    pub fn phase(&self, now: u64) -> Phase {
        if matches!(self.kind, Kind::Fair) { self.idle.phase(now) } else { Phase::Fresh }
    }

    /// Takes in what the frame shows. Gives the visit of a person who has cleared their answers themselves.
    pub fn see(&mut self, seen: Seen, today: Date) -> Option<Visit> {
        if seen == self.seen {
            return None;
        }
        if let Kind::Demo(demo) = &mut self.kind
            && seen.hash != self.seen.hash
        {
            demo.done = 0;
        }
        self.seen = seen;
        let Some(interview) = self.seen.interview(today) else { return self.leave() };
        match self.seen.route() {
            Route::Results => {
                let handed_over = self.visit.as_ref().is_some_and(|visit| visit.handed_over);
                self.visit = Some(Visit::of(&interview, handed_over));
            }
            Route::Take => self.visit = Some(Visit::of(&interview, true)),
            _ => {}
        }
        None
    }

    /// Whether the person has something to take away.
    pub fn has_results(&self, today: Date) -> bool {
        self.seen.interview(today).is_some_and(|interview| interview.remaining().is_empty())
    }

    /// The person goes: gives what is to be counted of them. Ready-made people are not counted.
    pub fn leave(&mut self) -> Option<Visit> {
        self.visit.take().filter(|_| matches!(self.kind, Kind::Fair))
    }

    /// The place that everyone should look at: what is tapped next, or what came out.
    pub fn points_at(&self, today: Date) -> Option<String> {
        let Kind::Demo(demo) = &self.kind else { return None };
        self.next_move(today)
            .map(|next| next.place)
            .or_else(|| demo.example.looks_at(&self.seen.route()))
    }

    /// What the ready-made person does next; None when it is for somebody real, or over.
    pub fn next_move(&self, today: Date) -> Option<Move> {
        let Kind::Demo(demo) = &self.kind else { return None };
        demo.example.moves(&self.seen.route(), today).into_iter().nth(demo.done)
    }
}
