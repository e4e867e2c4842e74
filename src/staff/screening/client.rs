//! Beside the worker: takes files and requests to it, and holds what it answers.

use super::notice::{Aside, NotOpened, Notice};
use super::worker_link::WorkerLink;
use crate::browser::save_file::save_file;
use crate::browser::{clock, storage};
use crate::screening::job::{
    Activity, ColumnMapping, Request, Response, Results, RowReasons, RowWindow, SavedMapping,
    Selection,
};
use gloo::file::{Blob, File};
use leptos::prelude::*;

/// The worker and what it answered last. A copy is the same client.
#[derive(Clone, Copy, Debug)]
pub struct ScreeningClient {
    pub(super) link: StoredValue<WorkerLink, LocalStorage>,
    pub(super) script_url: StoredValue<String>,
    pub(super) program_url: StoredValue<String>,
    /// Whether the last worker did not start.
    pub(super) has_failed: StoredValue<bool>,
    notice: RwSignal<Option<Notice>>,
    aside: RwSignal<Option<Aside>>,
    /// Whether the worker has said nothing for long.
    pub(super) is_silent: RwSignal<bool>,
    mapping: RwSignal<Option<ColumnMapping>>,
    results: RwSignal<Option<Results>>,
    /// With a number of its own, so that the same row in another selection is another row.
    selection: RwSignal<(usize, Option<Selection>)>,
    /// With the number of the selection that its rows are of.
    window: RwSignal<(usize, RowWindow)>,
    reasons: RwSignal<Option<RowReasons>>,
}

impl ScreeningClient {
    /// A client without a worker: one is started from these files when it is first needed. To be
    /// made in the app that outlives the page.
    pub fn new(script_url: impl Into<String>, program_url: impl Into<String>) -> Self {
        Self {
            link: StoredValue::new_local(WorkerLink::default()),
            script_url: StoredValue::new(script_url.into()),
            program_url: StoredValue::new(program_url.into()),
            has_failed: StoredValue::new(false),
            notice: RwSignal::new(None),
            aside: RwSignal::new(None),
            is_silent: RwSignal::new(false),
            mapping: RwSignal::new(None),
            results: RwSignal::new(None),
            selection: RwSignal::new((0, None)),
            window: RwSignal::new((0, RowWindow::default())),
            reasons: RwSignal::new(None),
        }
    }

    /// What is said above the results.
    pub fn notice(self) -> ReadSignal<Option<Notice>> {
        self.notice.read_only()
    }

    /// What is said of what somebody brought.
    pub fn aside(self) -> ReadSignal<Option<Aside>> {
        self.aside.read_only()
    }

    /// Whether the worker has said nothing for long.
    pub fn is_silent(self) -> ReadSignal<bool> {
        self.is_silent.read_only()
    }

    /// The column mapping, while it is looked at.
    pub fn mapping(self) -> ReadSignal<Option<ColumnMapping>> {
        self.mapping.read_only()
    }

    /// What the table comes to, once it is screened.
    pub fn results(self) -> ReadSignal<Option<Results>> {
        self.results.read_only()
    }

    /// Which rows are shown, and the number of this selection.
    pub fn selection(self) -> ReadSignal<(usize, Option<Selection>)> {
        self.selection.read_only()
    }

    /// The rows in view, and the number of their selection.
    pub fn window(self) -> ReadSignal<(usize, RowWindow)> {
        self.window.read_only()
    }

    /// Why the row that was tapped comes out as it does.
    pub fn reasons(self) -> ReadSignal<Option<RowReasons>> {
        self.reasons.read_only()
    }

    /// Opens a table in place of what was open. Each has a worker of its own: nothing of the last one can
    /// come late, and whatever that one was doing ends.
    pub fn open(self, file: File) {
        let mapping = storage::text(storage::COLUMN_MAPPING).unwrap_or_default();
        let request = Request::Open(file.name(), SavedMapping::from_text(&mapping));
        self.link.update_value(|link| {
            if link.file.is_some() {
                link.drop_worker();
            }
            link.file = Some(file.clone());
        });
        self.show(Some(Notice::Opening));
        self.post(&request, Some(Blob::from(file)));
    }

    /// Says why nothing is opened; what is open stays.
    pub fn refuse(self, reason: NotOpened) {
        self.aside.set(Some(Aside::NotOpened(reason)));
    }

    /// Says which of several files is opened.
    pub fn open_first_of_several(self, file: File) {
        let name = file.name();
        self.open(file);
        self.aside.set(Some(Aside::OneAtATime(name)));
    }

    /// Requests something of the worker.
    pub fn send(self, request: &Request) {
        self.post(request, None);
    }

    /// Screens the table as of today, whenever the page was opened.
    pub fn start(self) {
        self.send(&Request::SetDay(clock::today()));
        self.send(&Request::Start);
    }

    /// Stops whatever is done and goes back to the column mapping, or to where a file is chosen while it is
    /// still being read. A worker that does not answer is killed.
    pub fn cancel(self) {
        let (file, is_read) = self.link.with_value(|link| (link.file.clone(), link.is_read));
        match file {
            Some(_) if is_read && !self.is_silent.get_untracked() => self.send(&Request::Back),
            Some(file) if is_read => self.open(file),
            _ => self.clear(),
        }
    }

    /// Kills the worker and forgets the table and all that was found in it.
    pub fn clear(self) {
        self.link.update_value(WorkerLink::drop_worker);
        self.show(None);
    }

    /// The same, for the names of people are not left lying about; it is said where they were.
    pub fn put_away(self) {
        if self.link.with_value(|link| link.file.is_some()) {
            self.clear();
            self.notice.set(Some(Notice::PutAway));
        }
        self.aside.set(None);
    }

    /// Says this and shows nothing else.
    pub(super) fn show(self, notice: Option<Notice>) {
        self.notice.set(notice);
        self.aside.set(None);
        self.is_silent.set(false);
        self.mapping.set(None);
        self.forget_results();
    }

    fn forget_results(self) {
        self.results.set(None);
        self.selection.update(|(number, selection)| {
            *number += 1;
            *selection = None;
        });
        self.window.set((0, RowWindow::default()));
        self.reasons.set(None);
    }

    /// Takes an answer of the worker, and the file beside it.
    pub fn on_response(self, response: Response, file: Option<Blob>) {
        match response {
            Response::Ready => self.on_ready(),
            Response::More => self.send(&Request::Continue),
            Response::Refused(error) => self.show(Some(Notice::Refused(error))),
            Response::Mapping(mapping) => {
                self.link.update_value(|link| link.is_read = true);
                self.notice.set(None);
                if self.results.with_untracked(Option::is_some) {
                    self.forget_results();
                }
                self.mapping.set(Some(mapping));
            }
            Response::Activity(activity) => {
                let notice = Some(Notice::Activity(activity));
                match activity {
                    Activity::Screening(None) => {
                        self.mapping.set(None);
                        self.forget_results();
                    }
                    // Another sheet is read.
                    Activity::Converting(_) if self.mapping.with_untracked(Option::is_some) => {
                        self.link.update_value(|link| link.is_read = false);
                        self.mapping.set(None);
                    }
                    _ => {}
                }
                self.notice.set(notice);
            }
            Response::Results(results) => self.results.set(Some(results)),
            Response::Selection(selection) => self.selection.update(|(number, shown)| {
                *number += 1;
                *shown = Some(selection);
            }),
            Response::Rows(window) => {
                let number = self.selection.with_untracked(|(number, _)| *number);
                self.window.set((number, window));
            }
            Response::Reasons(reasons) => self.reasons.set(Some(reasons)),
            Response::SaveMapping(mapping) => {
                // What cannot be kept is decided anew next time.
                storage::set(storage::COLUMN_MAPPING, &mapping);
            }
            Response::SaveFile(name) => {
                if let Some(file) = file {
                    save_file(&name, file);
                }
            }
        }
    }
}
