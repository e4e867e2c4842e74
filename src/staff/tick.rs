//! What the page for staff does as time goes by.

use super::state::StaffState;
use crate::browser::clock;
use crate::facts::Date;
use leptos::prelude::*;

impl StaffState {
    /// Today; whoever reads it here is told of changes.
    pub fn today(self) -> Date {
        self.today.get()
    }

    /// The day that this computer shows, where its clock is wrong beyond doubt; whoever reads it here is told of changes.
    pub fn wrong_day(self) -> Option<Date> {
        self.wrong_day.get()
    }

    /// Looks at the clock; to be called several times a second.
    pub fn tick(self) {
        let (today, wrong_day) = (clock::today(), clock::wrong_day());
        if self.today.get_untracked() != today {
            self.today.set(today);
        }
        if self.wrong_day.get_untracked() != wrong_day {
            self.wrong_day.set(wrong_day);
        }
        let Some(session) = self.session_untracked() else { return };
        session.app.follow_clock();
        if session.check_idle() {
            self.next_person();
        } else {
            session.play();
        }
    }
}
