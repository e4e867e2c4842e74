//! Everything that changes on the page for staff, as signals, and all that can be done to it.

use super::counts::Counts;
use super::demo::Persona;
use super::kiosk::{Session, SessionKind, privacy};
use super::route::StaffRoute;
use super::screening::ScreeningClient;
use super::settings::Settings;
use super::visit::Visit;
use crate::app::Route;
use crate::browser::{clock, dom, full_screen, storage};
use crate::facts::{Date, Role};
use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;

/// What lies on a device for the page for staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnDevice {
    /// What was set.
    pub settings: Settings,
    /// Where phones find the page, if that is not where this computer does.
    pub address: String,
    /// Whether this computer finds it where no phone can.
    pub is_of_this_computer: bool,
    /// How many people were served.
    pub counts: Counts,
    /// Whether somebody's answers lie there, from the page outside of this one.
    pub has_answers: bool,
}

/// Everything that changes, for as long as the page is open.
#[derive(Clone, Copy)]
pub struct StaffState {
    route: RwSignal<StaffRoute>,
    /// Who is served, if somebody is.
    session: RwSignal<Option<Session>>,
    settings: RwSignal<Settings>,
    address: RwSignal<String>,
    is_of_this_computer: bool,
    counts: RwSignal<Counts>,
    has_answers: RwSignal<bool>,
    /// Whether the answers of a phone are being taken up.
    receives: RwSignal<bool>,
    pub(super) today: RwSignal<Date>,
    /// The day that this computer shows, where that is wrong beyond doubt.
    pub(super) wrong_day: RwSignal<Option<Date>>,
    screening: StoredValue<ScreeningClient>,
    /// Of the page. A handler of events has the owner of its component for the time being, and that may be gone
    /// before the person is.
    owner: StoredValue<Option<WeakOwner>>,
    /// How many people there were since the page was opened.
    people: StoredValue<usize>,
    /// Whether no page has been shown before this one.
    is_first_page: StoredValue<bool>,
}

/// The state of the page for staff around; a component without one is a mistake of the program.
pub fn use_staff() -> StaffState {
    expect_context::<StaffState>()
}

impl StaffState {
    /// The page for staff on a device.
    pub fn new(
        device: OnDevice,
        route: StaffRoute,
        today: Date,
        screening: ScreeningClient,
    ) -> Self {
        Self {
            route: RwSignal::new(route),
            session: RwSignal::new(None),
            settings: RwSignal::new(device.settings),
            address: RwSignal::new(device.address),
            is_of_this_computer: device.is_of_this_computer,
            counts: RwSignal::new(device.counts),
            has_answers: RwSignal::new(device.has_answers),
            receives: RwSignal::new(false),
            today: RwSignal::new(today),
            wrong_day: RwSignal::new(None),
            screening: StoredValue::new(screening),
            owner: StoredValue::new(Owner::current().map(|owner| owner.downgrade())),
            people: StoredValue::new(0),
            is_first_page: StoredValue::new(true),
        }
    }

    /// Takes up what was kept on the device. What an older build left when it crashed is cleared first.
    pub fn load(screening: ScreeningClient) -> Self {
        privacy::clear_after_old_crash();
        let settings = storage::text(storage::STAFF_SETTINGS).unwrap_or_default();
        let host = gloo::utils::window().location().hostname().unwrap_or_default();
        let device = OnDevice {
            settings: Settings::read(&settings),
            address: storage::text(storage::ADDRESS).unwrap_or_default(),
            is_of_this_computer: is_of_this_computer(&host),
            counts: kept_counts(),
            has_answers: privacy::has_answers(),
        };
        Self::new(device, StaffRoute::read(&dom::hash()), clock::today(), screening)
    }

    /// Which page for staff is shown while nobody is served; whoever reads it here is told of changes.
    pub fn route(self) -> StaffRoute {
        self.route.get()
    }

    /// Shows the page the address has come to. A table with names does not outlast the page that shows it.
    pub fn arrive(self, route: StaffRoute) {
        if self.route.get_untracked() != route {
            self.screening.get_value().put_away();
            self.route.set(route);
        }
    }

    /// Who is served; whoever reads it here is told of changes.
    pub fn session(self) -> Option<Session> {
        self.session.get()
    }

    /// Who is served.
    pub fn session_untracked(self) -> Option<Session> {
        self.session.get_untracked()
    }

    /// What was set.
    pub fn settings(self) -> ReadSignal<Settings> {
        self.settings.read_only()
    }

    /// Where phones find the page.
    pub fn address(self) -> ReadSignal<String> {
        self.address.read_only()
    }

    /// Whether this computer finds the page where no phone can.
    pub fn is_of_this_computer(self) -> bool {
        self.is_of_this_computer
    }

    /// How many people were served.
    pub fn counts(self) -> ReadSignal<Counts> {
        self.counts.read_only()
    }

    /// Whether somebody's answers lie on the device, from the page outside of this one.
    pub fn has_answers(self) -> ReadSignal<bool> {
        self.has_answers.read_only()
    }

    /// Whether the answers of a phone are being taken up.
    pub fn receives(self) -> RwSignal<bool> {
        self.receives
    }

    /// Whether no page has been shown before this one; asked once a page.
    pub fn is_first_page(self) -> bool {
        self.is_first_page.try_update_value(|is_first| std::mem::replace(is_first, false))
            == Some(true)
    }

    /// Starts kiosk mode.
    pub fn start_kiosk(self) {
        full_screen::enter();
        self.serve(|| SessionKind::Kiosk, Route::Home);
    }

    /// Shows a persona.
    pub fn start_demo(self, role: Role) {
        self.serve(|| SessionKind::demo(Persona::new(role)), Route::Home);
    }

    /// Opens the answers of a phone, for their person to look at. Whoever was served is gone.
    pub fn take_up(self, answers: Route) {
        self.receives.set(false);
        self.serve(|| SessionKind::Kiosk, answers);
        // They lie there for all to see, so the page must not wait for a first touch.
        if let Some(session) = self.session.get_untracked() {
            session.touch(false);
        }
    }

    /// The next person, or the same persona from the start.
    pub fn next_person(self) {
        let Some(session) = self.session.get_untracked() else { return };
        match session.walkthrough() {
            None => self.serve(|| SessionKind::Kiosk, Route::Home),
            Some(walkthrough) => self.start_demo(walkthrough.persona.role),
        }
    }

    /// Nobody looks at the page any more; it may be shown again as it was.
    pub fn close(self) {
        self.screening.get_value().put_away();
        self.leave();
    }

    /// Goes back to the pages for staff.
    pub fn leave(self) {
        full_screen::exit();
        if self.session.get_untracked().is_some() {
            self.end_session();
            self.session.set(None);
            dom::clear_step();
        }
    }

    /// Serves somebody; whoever was served before is gone.
    fn serve(self, kind: impl FnOnce() -> SessionKind, route: Route) {
        self.end_session();
        let timeout = self.settings.with_untracked(|settings| settings.idle_timeout);
        self.people.update_value(|people| *people += 1);
        let number = self.people.get_value();
        let page = self.owner.with_value(|owner| owner.as_ref().and_then(WeakOwner::upgrade));
        let owner = page.map_or_else(Owner::new, |page| page.child());
        let today = self.today.get_untracked();
        let session = Session::new(owner, number, kind, route, timeout, today);
        self.session.set(Some(session));
    }

    /// Counts whoever is served, and clears what may be anybody's: answers from outside, a table with names.
    fn end_session(self) {
        if let Some(session) = self.session.get_untracked() {
            self.count(session.end());
        }
        privacy::clear();
        self.has_answers.set(false);
        self.screening.get_value().put_away();
    }

    /// Adds a visit to the counts.
    pub fn count(self, visit: Option<Visit>) {
        let Some(visit) = visit else { return };
        // Another window of the page may have counted as well.
        let mut counts = kept_counts();
        counts.add(self.today.get_untracked(), &visit);
        storage::set(storage::STAFF_COUNTS, &counts);
        self.counts.set(counts);
    }

    /// Deletes the counts.
    pub fn delete_counts(self) {
        storage::remove(storage::STAFF_COUNTS);
        self.counts.set(Counts::default());
    }

    /// Sets after how many seconds without a touch kiosk mode asks.
    pub fn set_idle_timeout(self, seconds: u32) {
        self.change_settings(|settings| settings.idle_timeout = seconds);
    }

    /// Shows the explanation, or hides it.
    pub fn toggle_explanation(self) {
        self.change_settings(|settings| settings.explains = !settings.explains);
    }

    fn change_settings(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        self.settings.with_untracked(|settings| storage::set(storage::STAFF_SETTINGS, settings));
    }

    /// Sets where phones find the page; empty for where this computer does.
    pub fn set_address(self, address: String) {
        if address.is_empty() {
            storage::remove(storage::ADDRESS);
        } else {
            storage::set_text(storage::ADDRESS, &address);
        }
        self.address.set(address);
    }
}

fn kept_counts() -> Counts {
    Counts::read(&storage::text(storage::STAFF_COUNTS).unwrap_or_default())
}

/// Whether phones cannot open what this computer opens.
fn is_of_this_computer(host: &str) -> bool {
    ["localhost", "127.0.0.1", "[::1]", ""].contains(&host)
}
