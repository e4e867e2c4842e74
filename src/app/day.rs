//! The day that everything is measured on: today, which follows midnight, or one that the person chose.

use super::state::AppState;
use crate::browser::clock;
use crate::facts::Date;
use leptos::prelude::*;

impl AppState {
    /// The day the person chose to measure on.
    pub fn own_day(self) -> Option<Date> {
        self.session.with(|session| session.own_day)
    }

    /// Measures on another day; None is today.
    pub fn set_day(self, day: Option<Date>) {
        let mut interview = self.untracked().interview;
        interview.set_day(day.unwrap_or_else(clock::today));
        self.session.update(|session| session.own_day = day);
        self.change(interview, self.route_untracked());
    }

    /// The day that the device shows, where its clock is wrong beyond doubt; whoever reads it here is told of changes.
    pub fn wrong_day(self) -> Option<Date> {
        self.wrong_day.get()
    }

    /// Looks at the clock. What is measured today follows midnight; a day that the person chose stays.
    pub fn follow_clock(self) {
        let (today, wrong_day) = (clock::today(), clock::wrong_day());
        if self.wrong_day.get_untracked() != wrong_day {
            self.wrong_day.set(wrong_day);
        }
        let is_behind = self.session.with_untracked(|session| {
            session.own_day.is_none() && session.interview.profile().as_of != today
        });
        if is_behind {
            self.session.update(|session| {
                session.trial = None;
                session.interview.set_day(today);
            });
        }
    }
}
