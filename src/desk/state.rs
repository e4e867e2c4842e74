//! What the page for staff remembers, in one place, and what becomes of it.

use super::{frame, store};
use crate::pages::Route;
use crate::staff::{Counts, Desk, Kind, Phase, Settings, Stage, View, Visit, is_of_this_computer};
use crate::web::browser;
use std::cell::{Cell, RefCell};

/// Everything that changes, for as long as the page is open. Cheap to copy.
#[derive(Clone, Copy)]
pub struct State(&'static Parts);

struct Parts {
    desk: RefCell<Desk>,
    /// Draws what is shown; it is called after every change.
    draw: fn(&Desk),
    /// When a ready-made person did something last.
    moved: Cell<u64>,
}

impl State {
    /// Takes up what was kept on the device, and draws it with this function, now and after every change. A
    /// stage left open by a crash is cleared first.
    pub fn load(draw: fn(&Desk)) -> Self {
        store::close_stage();
        let desk = Desk {
            view: View::read(&browser::hash()),
            stage: None,
            settings: store::settings(),
            address: store::address(),
            of_this_computer: is_of_this_computer(
                &browser::window().location().hostname().unwrap_or_default(),
            ),
            receives: false,
            counts: store::counts(),
            left_over: browser::kept().is_some(),
            today: browser::today(),
        };
        draw(&desk);
        Self(Box::leak(Box::new(Parts { desk: RefCell::new(desk), draw, moved: Cell::new(0) })))
    }

    /// Looks at what is remembered.
    pub fn with<T>(self, look: impl FnOnce(&Desk) -> T) -> T {
        look(&self.0.desk.borrow())
    }

    /// Changes it and draws it.
    pub fn update<T>(self, change: impl FnOnce(&mut Desk) -> T) -> T {
        let result = change(&mut self.0.desk.borrow_mut());
        // Drawing moves the focus, and who hears of that may look here.
        (self.0.draw)(&self.0.desk.borrow());
        result
    }

    /// When a ready-made person did something last.
    pub fn moved(self) -> u64 {
        self.0.moved.get()
    }

    /// A ready-made person has done something.
    pub fn note_move(self) {
        self.0.moved.set(clock());
    }

    /// Shows another page of the desk.
    pub fn show(self, view: View) {
        if self.with(|desk| desk.view != view) {
            self.update(|desk| desk.view = view);
        }
    }

    /// Asks for the answers of a phone, or no more.
    pub fn receive(self, receives: bool) {
        self.update(|desk| desk.receives = receives);
    }

    /// Opens the answers of a phone, for their person to look at. Whoever was served is gone.
    pub fn take_up(self, answers: &Route) {
        self.update(|desk| desk.receives = false);
        if self.with(|desk| desk.stage.is_none()) {
            self.open(|settings| Stage::new(Kind::Fair, settings));
        }
        self.next_at(answers);
        // They lie there for all to see, so the page must not wait for a first touch.
        self.touch(false);
    }

    /// Keeps where phones find the page.
    pub fn keep_address(self, address: String) {
        store::keep_address(&address);
        self.update(|desk| desk.address = address);
    }

    /// Opens the frame for somebody.
    pub fn open(self, make: impl FnOnce(&Settings) -> Stage) {
        let stage = self.with(|desk| make(&desk.settings));
        store::open_stage(if matches!(stage.kind, Kind::Fair) { "largest" } else { "large" });
        self.note_move();
        self.update(|desk| desk.stage = Some(stage));
        self.renew(&Route::Home);
    }

    /// Clears what the last person left, on the screen and on the device, and opens the page anew.
    fn renew(self, at: &Route) {
        // First the page, so that it can keep nothing any more.
        frame::close();
        store::clear();
        frame::open(at, move |slightly| self.touch(slightly));
    }

    /// The next person, or the same ready-made one again.
    pub fn next(self) {
        self.next_at(&Route::Home);
    }

    fn next_at(self, at: &Route) {
        let visit = self.change_stage(Stage::leave).flatten();
        self.count(visit);
        self.note_move();
        self.update(|desk| {
            let settings = desk.settings.clone();
            if let Some(stage) = &mut desk.stage {
                *stage = match &stage.kind {
                    Kind::Fair => Stage::new(Kind::Fair, &settings),
                    Kind::Demo(demo) => Stage::demo(demo.example.role, &settings),
                };
            }
        });
        self.renew(at);
    }

    /// Leaves the stage and clears it.
    pub fn leave(self) {
        if self.with(|desk| desk.stage.is_none()) {
            return;
        }
        let visit = self.change_stage(Stage::leave).flatten();
        frame::close();
        store::close_stage();
        self.count(visit);
        self.update(|desk| {
            desk.stage = None;
            desk.left_over = false;
        });
    }

    /// Somebody has touched the frame. Moves of a pointer and of the page only tell that somebody is still
    /// there: they also come when a page opens under a mouse.
    pub fn touch(self, slightly: bool) {
        let now = clock();
        let asked = self.change_stage_quietly(|stage| {
            if !slightly || stage.phase(now) != Phase::Fresh {
                stage.idle.touch(now);
            }
            matches!(stage.phase, Phase::Asks(_))
        });
        if asked == Some(true) {
            self.look();
        }
    }

    /// Looks at the clock and at the frame.
    pub fn look(self) {
        let now = clock();
        let today = browser::today();
        if self.with(|desk| desk.today != today) {
            self.update(|desk| desk.today = today);
        }
        let seen = frame::seen();
        let is_news = |stage: &Stage| {
            stage.phase != stage.phase(now) || seen.as_ref().is_some_and(|seen| *seen != stage.seen)
        };
        if !self.with(|desk| desk.stage.as_ref().is_some_and(is_news)) {
            return;
        }
        let visit = self.change_stage(|stage| {
            stage.phase = stage.phase(now);
            stage.see(seen?, today)
        });
        self.count(visit.flatten());
        if self.with(|desk| desk.stage.as_ref().is_some_and(|stage| stage.phase == Phase::Over)) {
            self.next();
        }
    }

    /// Changes what staff set.
    pub fn set(self, change: impl FnOnce(&mut Settings)) {
        self.update(|desk| change(&mut desk.settings));
        self.with(|desk| store::keep_settings(&desk.settings));
    }

    /// Deletes the counts.
    pub fn erase(self) {
        self.update(|desk| desk.counts = Counts::default());
        store::keep_counts(&Counts::default());
    }

    fn count(self, visit: Option<Visit>) {
        let Some(visit) = visit else { return };
        self.update(|desk| {
            // Another window of the page may have counted as well.
            desk.counts = store::counts();
            desk.counts.add(desk.today, &visit);
            store::keep_counts(&desk.counts);
        });
    }

    fn change_stage<T>(self, change: impl FnOnce(&mut Stage) -> T) -> Option<T> {
        self.update(|desk| desk.stage.as_mut().map(change))
    }

    /// Changes what nobody sees, without drawing.
    fn change_stage_quietly<T>(self, change: impl FnOnce(&mut Stage) -> T) -> Option<T> {
        self.0.desk.borrow_mut().stage.as_mut().map(change)
    }
}

/// The clock, in milliseconds.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time of this millennium"
)]
pub fn clock() -> u64 {
    js_sys::Date::now() as u64
}
