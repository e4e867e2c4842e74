//! Everything that changes on the citizens' page, as signals, and all that can be done to it.
//!
//! What can be derived is derived: the interview that is shown, its assessment. Domain types hold no signals.

use super::Route;
use super::host::Host;
use super::session::{Notice, Session, next_page, page_after};
use crate::browser::{clock, dom, storage, taps};
use crate::eligibility::{Assessment, Outcome, assess};
use crate::facts::{Date, EntityKind, EntityRef, Problem, Role, parse};
use crate::interview::{Adjustment, Interview, Question, SavedAnswers, ShareLink, Step};
use crate::policy::draft_2022::EDITION;
use leptos::prelude::*;

/// Everything that changes, for as long as the page is open.
#[derive(Clone, Copy)]
pub struct AppState {
    host: Host,
    /// What was said and what is tried.
    pub(super) session: RwSignal<Session>,
    /// Which page. Setting it draws the page anew, and nothing else does.
    route: RwSignal<Route>,
    /// The key of the word that is explained at the moment.
    explained: RwSignal<Option<&'static str>>,
    /// What the document holds for what is shown.
    assessment: Memo<Assessment>,
    /// The day that the device shows, where that is wrong beyond doubt.
    pub(super) wrong_day: RwSignal<Option<Date>>,
    /// Whether no page has been shown before this one.
    is_first_page: StoredValue<bool>,
}

/// The state of the page around; a component without one is a mistake of the program.
pub fn use_app() -> AppState {
    expect_context::<AppState>()
}

impl AppState {
    /// The page of an interview.
    pub fn new(host: Host, interview: Interview, route: Route) -> Self {
        let session = RwSignal::new(Session::new(interview));
        let assessment = Memo::new_with_compare(
            move |_| {
                session.with(|session| assess(session.shown().edition(), session.shown().profile()))
            },
            // Two of them are never compared: when the answers change, so may anything.
            |_, _| true,
        );
        Self {
            host,
            session,
            route: RwSignal::new(route),
            explained: RwSignal::new(None),
            assessment,
            wrong_day: RwSignal::new(None),
            is_first_page: StoredValue::new(true),
        }
    }

    /// The page of somebody who has said nothing yet.
    pub fn empty(host: Host, route: Route) -> Self {
        Self::new(host, Interview::new(&EDITION, clock::today()), route)
    }

    /// Takes up what was kept on the device, at the page that the address names.
    pub fn load() -> Self {
        let today = clock::today();
        let kept = storage::text(storage::ANSWERS);
        let saved = kept.as_deref().and_then(|text| SavedAnswers::read(text, &EDITION, today));
        let corrupt = kept.is_some() && saved.is_none();
        let state = Self::empty(Host::Device, Route::read(&dom::hash()));
        state.session.update(|session| {
            session.notice = corrupt.then_some(Notice::Corrupt);
            if let Some(saved) = saved {
                session.interview = saved.interview;
                session.own_day = saved.own_day;
            }
        });
        state
    }

    /// Where the page lives.
    pub fn host(self) -> Host {
        self.host
    }

    /// Which page is shown; whoever reads it here is told of changes.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Which page is shown.
    pub fn route_untracked(self) -> Route {
        self.route.get_untracked()
    }

    /// Something the person should know about the device; whoever reads it here is told of changes.
    pub fn notice(self) -> Option<Notice> {
        self.session.with(|session| session.notice)
    }

    /// The word that is explained.
    pub fn explained(self) -> RwSignal<Option<&'static str>> {
        self.explained
    }

    /// The interview as it stands; whoever reads it here is told of changes.
    pub fn interview(self) -> Interview {
        self.session.with(|session| session.interview.clone())
    }

    /// The interview that results are of: what is tried, or what was answered. Whoever reads it here is told
    /// of changes.
    pub fn shown(self) -> Interview {
        self.session.with(|session| session.shown().clone())
    }

    /// Whether other numbers are being tried; whoever reads it here is told of changes.
    pub fn is_trying(self) -> bool {
        self.session.with(|session| session.trial.is_some())
    }

    /// What the document holds for what is shown.
    pub fn assessment(self) -> Memo<Assessment> {
        self.assessment
    }

    /// A measure of it, by id; None when it is no measure of the person. Whoever reads it here is told of
    /// changes.
    pub fn outcome(self, measure: &str) -> Option<Outcome> {
        self.assessment.with(|found| found.find(measure).cloned())
    }

    /// The address of a file of the page, which `#app` names.
    pub fn address(self, attribute: &str) -> String {
        dom::by_id("app").and_then(|app| app.get_attribute(attribute)).unwrap_or_default()
    }

    /// Whether no page has been shown before this one; asked once a page.
    pub(super) fn is_first_page(self) -> bool {
        self.is_first_page.try_update_value(|is_first| std::mem::replace(is_first, false))
            == Some(true)
    }

    /// Shows a page.
    pub fn go(self, route: Route) {
        if self.host == Host::Device {
            dom::set_hash(&route.hash());
        }
        self.arrive(route);
    }

    /// Shows the page the address has come to, by the back key or a link.
    pub fn arrive(self, route: Route) {
        if self.route.with_untracked(|shown| *shown == route) {
            return;
        }
        self.end_trial();
        self.explained.set(None);
        self.route.set(route);
    }

    /// Takes an answer, written as text, and goes on to what comes next.
    ///
    /// # Errors
    /// What is wrong with the answer; nothing has changed then.
    pub fn answer(self, question: Question, text: &str) -> Result<(), Problem> {
        self.follow_clock();
        let answer = parse(question.fact, text)?;
        let mut interview = self.untracked().interview;
        let optional = interview.optional().contains(&question);
        interview.answer(question, answer)?;
        let next = page_after(&interview, question, optional);
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
        let interview = self.untracked().interview;
        self.choose_roles(&interview.profile().roles.iter().map(replaced).collect::<Vec<_>>());
    }

    /// Adds an entry to a list and asks its first question.
    pub fn add_entry(self, kind: EntityKind) {
        self.change_and_go_on(|interview| match kind {
            EntityKind::Batches => interview.add_batch(),
            EntityKind::Hires => interview.add_hire(),
            EntityKind::Person => {}
        });
    }

    /// Takes an entry out of its list.
    pub fn remove_entry(self, entry: EntityRef) {
        let mut interview = self.untracked().interview;
        interview.remove(entry);
        self.change(interview, self.route.get_untracked());
    }

    /// Tries another number or a later day; the answers stay as they are.
    pub fn try_step(self, adjustment: Adjustment, step: Step) {
        self.session.update(|session| {
            let real = &session.interview;
            let is_later = |next: &Interview| next.profile().as_of >= real.profile().as_of;
            if let Some(next) = session.shown().step(adjustment, step).filter(is_later) {
                session.trial = Some(next).filter(|next| next.profile() != real.profile());
            }
        });
    }

    /// Takes what is tried for the answers.
    pub fn keep_trial(self) {
        let session = self.untracked();
        let Some(trial) = session.trial else { return };
        let day = trial.profile().as_of;
        if day != session.interview.profile().as_of {
            self.session.update(|session| session.own_day = Some(day));
        }
        let interview = Interview::resume(&EDITION, trial.profile().clone());
        self.change(interview, self.route.get_untracked());
    }

    /// Goes back to the answers.
    pub fn end_trial(self) {
        if self.session.with_untracked(|session| session.trial.is_some()) {
            self.session.update(|session| session.trial = None);
        }
    }

    /// Goes to the next question, or to the results.
    pub fn go_on(self) {
        self.change_and_go_on(|_| {});
    }

    /// Takes the answers of a link in place of those that are here.
    pub fn take_over(self, link: ShareLink) {
        let interview = Interview::resume(&EDITION, link.profile);
        let next = next_page(&interview);
        self.session.update(|session| session.own_day = link.own_day);
        self.change(interview, next);
    }

    /// Deletes everything, on the device too.
    pub fn restart(self) {
        if self.host == Host::Device {
            storage::remove(storage::ANSWERS);
            dom::set_hash(&Route::Home.hash());
        }
        self.session.set(Session::new(Interview::new(&EDITION, clock::today())));
        self.route.set(Route::Home);
    }

    pub(super) fn untracked(self) -> Session {
        self.session.get_untracked()
    }

    fn change_and_go_on(self, change: impl FnOnce(&mut Interview)) {
        let mut interview = self.untracked().interview;
        change(&mut interview);
        let next = next_page(&interview);
        self.change(interview, next);
    }

    /// Keeps an interview on the device and shows a page of it.
    pub(super) fn change(self, interview: Interview, route: Route) {
        if self.route.with_untracked(|shown| *shown != route) {
            taps::debounce();
        }
        let saved = SavedAnswers { interview, own_day: self.untracked().own_day };
        let kept = self.host == Host::Kiosk || storage::set_text(storage::ANSWERS, &saved.write());
        let notice = (!kept).then_some(Notice::CannotKeep);
        self.session.set(Session {
            notice,
            own_day: saved.own_day,
            ..Session::new(saved.interview)
        });
        self.go(route);
    }
}
