//! What the page remembers: the interview, the route and a notice.

use super::browser;
use crate::editions::draft_2022::EDITION;
use crate::facts::{Date, Fact, Number, Place, Problem, Role, Roster, parse};
use crate::interview::{Interview, Question, Record};
use crate::pages::{Notice, Route};
use leptos::prelude::{GetUntracked, RwSignal, Set, SetValue, StoredValue, Update, WithUntracked};

/// Everything that changes. Cheap to copy.
#[derive(Clone, Copy)]
pub struct State {
    /// The interview.
    pub interview: RwSignal<Interview>,
    /// The day the person chose to measure on, in place of today.
    pub own_day: RwSignal<Option<Date>>,
    /// The page shown.
    pub route: RwSignal<Route>,
    /// Something the person should know.
    pub notice: RwSignal<Option<Notice>>,
    /// Whether a pointer went down last, and not a key.
    pub pointing: StoredValue<bool>,
}

impl State {
    /// Takes up what was kept on the device.
    pub fn load() -> Self {
        let today = browser::today();
        let kept = browser::kept();
        let record = kept.as_deref().and_then(|text| Record::read(text, &EDITION, today));
        let notice = (kept.is_some() && record.is_none()).then_some(Notice::Corrupt);
        let (interview, own_day) = match record {
            Some(record) => (record.interview, record.own_day),
            None => (Interview::new(&EDITION, today), None),
        };
        Self {
            interview: RwSignal::new(interview),
            own_day: RwSignal::new(own_day),
            route: RwSignal::new(Route::read(&browser::hash())),
            notice: RwSignal::new(notice),
            pointing: StoredValue::new(false),
        }
    }

    /// The interview as it stands.
    pub fn now(self) -> Interview {
        self.interview.get_untracked()
    }

    /// Notes whether a pointer went down, or a key.
    pub fn point(self, pointing: bool) {
        self.pointing.set_value(pointing);
    }

    /// Shows another page.
    pub fn go(self, route: Route) {
        browser::set_hash(&route.hash());
        self.route.set(route);
    }

    /// Shows the page the address has come to, by the back key or a link.
    pub fn arrive(self, route: Route) {
        if self.route.with_untracked(|now| *now != route) {
            self.route.set(route);
        }
    }

    /// Takes an answer, written as text, and goes on to what comes next.
    ///
    /// # Errors
    /// What is wrong with the answer; nothing has changed then.
    pub fn answer(self, question: Question, text: &str) -> Result<(), Problem> {
        let answer = parse(question.fact, text)?;
        let mut interview = self.now();
        let optional = interview.optional().contains(&question);
        interview.answer(question, answer)?;
        let next = after(&interview, question, optional);
        self.change(interview);
        self.go(next);
        Ok(())
    }

    /// Chooses who somebody is and goes on.
    pub fn choose_roles(self, roles: &[Role]) {
        let mut interview = self.now();
        interview.choose_roles(roles);
        let next = next(&interview);
        self.change(interview);
        self.go(next);
    }

    /// Goes on as somebody with a business of their own in place of a partner.
    pub fn be_alone(self) {
        let replaced = |&role: &Role| if role == Role::Partners { Role::Entrepreneur } else { role };
        let roles = self.now().profile().roles.iter().map(replaced).collect::<Vec<_>>();
        self.choose_roles(&roles);
    }

    /// Measures on another day; None is today.
    pub fn set_day(self, day: Option<Date>) {
        self.own_day.set(day);
        self.interview.update(|interview| interview.set_day(day.unwrap_or_else(browser::today)));
        self.save();
    }

    /// Adds an entry to a list and asks its first question.
    pub fn add_entry(self, roster: Roster) {
        let mut interview = self.now();
        match roster {
            Roster::Batches => interview.add_batch(),
            Roster::Hires => interview.add_hire(),
            Roster::Person => {}
        }
        let next = next(&interview);
        self.change(interview);
        self.go(next);
    }

    /// Takes an entry out of its list.
    pub fn remove_entry(self, place: Place) {
        let mut interview = self.now();
        interview.remove(place);
        self.change(interview);
    }

    /// Goes to the next question, or to the results.
    pub fn go_on(self) {
        self.go(self.interview.with_untracked(next));
    }

    /// Deletes everything, on the device too.
    pub fn restart(self) {
        browser::forget();
        self.notice.set(None);
        self.own_day.set(None);
        self.interview.set(Interview::new(&EDITION, browser::today()));
        self.go(Route::Home);
    }

    fn change(self, interview: Interview) {
        self.interview.set(interview);
        self.save();
    }

    fn save(self) {
        let record = Record { interview: self.now(), own_day: self.own_day.get_untracked() };
        let kept = browser::keep(&record.write());
        self.notice.set((!kept).then_some(Notice::CannotKeep));
    }
}

/// The page after an answer: the list its entry belongs to once that is complete, else the next question.
fn after(interview: &Interview, question: Question, optional: bool) -> Route {
    // Whoever finds no partner but themselves is told so there, before going on.
    if question.fact == Fact::Number(Number::PartnersTotal)
        && interview.profile().answers.number(Number::PartnersTotal) == Some(1)
    {
        return Route::Question(question);
    }
    let remaining = interview.remaining();
    let complete = !remaining.iter().any(|other| other.place == question.place);
    match question.place {
        Place::Person if optional => Route::Review,
        Place::Batch(1..) | Place::Hire(_) if complete => Route::List(question.place.roster()),
        _ => next(interview),
    }
}

/// The next question, or the results when none remains.
fn next(interview: &Interview) -> Route {
    match interview.remaining().first() {
        _ if interview.profile().roles.is_empty() => Route::Home,
        Some(&question) => Route::Question(question),
        None => Route::Results,
    }
}
