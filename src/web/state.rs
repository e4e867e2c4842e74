//! What the page remembers, in one place: whatever changes, the page is drawn once.

use super::browser;
use crate::facts::{Date, EntityKind, EntityRef, Fact, Number, Problem, Role, parse};
use crate::interview::{Adjustment, Interview, Question, SavedAnswers, ShareLink, Step};
use crate::pages::{Notice, Route};
use crate::policy::draft_2022::EDITION;
use std::cell::{Cell, RefCell};

/// Everything that changes, for as long as the page is open. Cheap to copy.
#[derive(Clone, Copy)]
pub struct State(&'static Parts);

struct Parts {
    now: RefCell<Now>,
    /// Draws what is shown; it is called after every change.
    draw: fn(&Now),
    /// Whether a pointer went down last, and not a key.
    pointing: Cell<bool>,
}

/// What is shown, and about whom.
#[derive(Clone, Debug)]
pub struct Now {
    /// The interview.
    pub interview: Interview,
    /// The day the person chose to measure on, in place of today.
    pub own_day: Option<Date>,
    /// The page.
    pub route: Route,
    /// The interview with other numbers, while they are tried. Never kept.
    pub trial: Option<Interview>,
    /// Something the person should know.
    pub notice: Option<Notice>,
}

impl State {
    /// Takes up what was kept on the device, and draws it with this function, now and after every change.
    pub fn load(draw: fn(&Now)) -> Self {
        let today = browser::today();
        let kept = browser::kept();
        let record = kept.as_deref().and_then(|text| SavedAnswers::read(text, &EDITION, today));
        let notice = (kept.is_some() && record.is_none()).then_some(Notice::Corrupt);
        let (interview, own_day) = match record {
            Some(record) => (record.interview, record.own_day),
            None => (Interview::new(&EDITION, today), None),
        };
        let now =
            Now { interview, own_day, route: Route::read(&browser::hash()), trial: None, notice };
        draw(&now);
        let parts = Parts { now: RefCell::new(now), draw, pointing: Cell::new(false) };
        Self(Box::leak(Box::new(parts)))
    }

    /// Notes whether a pointer went down, or a key.
    pub fn point(self, pointing: bool) {
        self.0.pointing.set(pointing);
    }

    /// Whether a pointer went down last.
    pub fn is_pointing(self) -> bool {
        self.0.pointing.get()
    }

    /// The page shown.
    pub fn route(self) -> Route {
        self.0.now.borrow().route.clone()
    }

    /// Shows the page the address has come to, by the back key or a link.
    pub fn arrive(self, route: Route) {
        if self.route() != route {
            self.update(|now| {
                now.route = route;
                now.trial = None;
            });
        }
    }

    /// Takes an answer, written as text, and goes on to what comes next.
    ///
    /// # Errors
    /// What is wrong with the answer; nothing has changed then.
    pub fn answer(self, question: Question, text: &str) -> Result<(), Problem> {
        let answer = parse(question.fact, text)?;
        let mut interview = self.interview();
        let optional = interview.optional().contains(&question);
        interview.answer(question, answer)?;
        let next = after(&interview, question, optional);
        self.change(interview, next);
        Ok(())
    }

    /// Chooses who somebody is and goes on.
    pub fn choose_roles(self, roles: &[Role]) {
        self.change_and_go_on(|interview| interview.choose_roles(roles));
    }

    /// Goes on as somebody with a business of their own in place of a partner.
    pub fn be_alone(self) {
        let replaced =
            |&role: &Role| if role == Role::Partners { Role::Entrepreneur } else { role };
        let roles = self.interview().profile().roles.iter().map(replaced).collect::<Vec<_>>();
        self.choose_roles(&roles);
    }

    /// Measures on another day; None is today.
    pub fn set_day(self, day: Option<Date>) {
        let mut interview = self.interview();
        interview.set_day(day.unwrap_or_else(browser::today));
        self.update(|now| now.own_day = day);
        self.change(interview, self.route());
    }

    /// Adds an entry to a list and asks its first question.
    pub fn add_entry(self, roster: EntityKind) {
        self.change_and_go_on(|interview| match roster {
            EntityKind::Batches => interview.add_batch(),
            EntityKind::Hires => interview.add_hire(),
            EntityKind::Person => {}
        });
    }

    /// Takes an entry out of its list.
    pub fn remove_entry(self, place: EntityRef) {
        let mut interview = self.interview();
        interview.remove(place);
        self.change(interview, self.route());
    }

    /// Tries another number or a later day; the answers stay as they are.
    pub fn try_step(self, adjustment: Adjustment, step: Step) {
        self.update(|now| {
            let next = now.trial.as_ref().unwrap_or(&now.interview).step(adjustment, step);
            let is_later =
                |trial: &Interview| trial.profile().as_of >= now.interview.profile().as_of;
            if let Some(next) = next.filter(is_later) {
                now.trial = Some(next).filter(|next| next.profile() != now.interview.profile());
            }
        });
    }

    /// Takes what is tried for the answers.
    pub fn keep_trial(self) {
        let Some(trial) = self.0.now.borrow().trial.clone() else { return };
        let day = trial.profile().as_of;
        if day != self.interview().profile().as_of {
            self.update(|now| now.own_day = Some(day));
        }
        self.change(Interview::resume(&EDITION, trial.profile().clone()), self.route());
    }

    /// Goes back to the answers.
    pub fn end_trial(self) {
        self.update(|now| now.trial = None);
    }

    /// Goes to the next question, or to the results.
    pub fn go_on(self) {
        self.change_and_go_on(|_| {});
    }

    /// Takes the answers of the link on the screen in place of those that are here.
    pub fn open_link(self) {
        let Route::Open(code) = self.route() else { return };
        // What cannot be read is said on the page already.
        let Ok(link) = ShareLink::read(&code, &EDITION, browser::today()) else { return };
        let interview = Interview::resume(&EDITION, link.profile);
        let next = next(&interview);
        self.update(|now| now.own_day = link.own_day);
        self.change(interview, next);
    }

    /// Deletes everything, on the device too.
    pub fn restart(self) {
        browser::forget();
        let interview = Interview::new(&EDITION, browser::today());
        browser::set_hash(&Route::Home.hash());
        self.update(|now| {
            *now = Now { interview, own_day: None, route: Route::Home, trial: None, notice: None }
        });
    }

    fn update(self, change: impl FnOnce(&mut Now)) {
        change(&mut self.0.now.borrow_mut());
        // A copy is drawn, for drawing may set off events, such as a field losing the focus with its page.
        let now = self.0.now.borrow().clone();
        (self.0.draw)(&now);
    }

    fn interview(self) -> Interview {
        self.0.now.borrow().interview.clone()
    }

    fn change_and_go_on(self, change: impl FnOnce(&mut Interview)) {
        let mut interview = self.interview();
        change(&mut interview);
        let next = next(&interview);
        self.change(interview, next);
    }

    /// Keeps an interview on the device and shows a page of it.
    fn change(self, interview: Interview, route: Route) {
        if route != self.route() {
            browser::rest();
        }
        browser::set_hash(&route.hash());
        let own_day = self.0.now.borrow().own_day;
        let record = SavedAnswers { interview, own_day };
        let kept = browser::keep(&record.write());
        let notice = (!kept).then_some(Notice::CannotKeep);
        self.update(|now| {
            *now = Now { interview: record.interview, own_day, route, trial: None, notice }
        });
    }
}

/// The page after an answer: the list its entry belongs to once that is complete, else the next question.
fn after(interview: &Interview, question: Question, optional: bool) -> Route {
    // Whoever finds no partner but themselves is told so there, before going on.
    let total = Number::PartnersTotal;
    if question.fact == Fact::Number(total) && interview.profile().answers.number(total) == Some(1)
    {
        return Route::Question(question);
    }
    let remaining = interview.remaining();
    let complete = !remaining.iter().any(|other| other.entity == question.entity);
    match question.entity {
        EntityRef::Person if optional => Route::Review,
        EntityRef::Batch(1..) | EntityRef::Hire(_) if complete => {
            Route::List(question.entity.entity_kind())
        }
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
