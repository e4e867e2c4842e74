//! Beside the worker: takes files and requests to it, and holds what it answers.

use super::worker_link::WorkerLink;
use crate::browser::save_file::save_file;
use crate::browser::worker::ScriptWorker;
use crate::browser::worker_message::Message;
use crate::browser::{fetch, storage};
use crate::screening::job::{
    Activity, ColumnMapping, FileError, Request, Response, Results, RowReasons, RowWindow,
    SavedMapping, Selection,
};
use gloo::file::{Blob, File};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is said above the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What the worker does or did.
    Activity(Activity),
    /// The file cannot be screened.
    Refused(FileError),
    /// The worker cannot be started.
    NotStarted,
    /// The worker has stopped by itself.
    Stopped,
}

/// The worker and what it answered last. A copy is the same client.
#[derive(Clone, Copy, Debug)]
pub struct ScreeningClient {
    link: StoredValue<WorkerLink, LocalStorage>,
    script_url: StoredValue<String>,
    program_url: StoredValue<String>,
    notice: RwSignal<Option<Notice>>,
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
            notice: RwSignal::new(None),
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

    /// Opens a table.
    pub fn open(self, file: File) {
        let mapping = storage::text(storage::COLUMN_MAPPING).unwrap_or_default();
        let request = Request::Open(file.name(), SavedMapping::from_text(&mapping));
        self.link.update_value(|link| link.file = Some(file.clone()));
        self.post(&request, Some(Blob::from(file)));
    }

    /// Requests something of the worker.
    pub fn send(self, request: &Request) {
        self.post(request, None);
    }

    /// Stops whatever is done, at once, and goes back to the column mapping.
    pub fn cancel(self) {
        self.link.update_value(WorkerLink::drop_worker);
        self.show(None);
        if let Some(file) = self.link.with_value(|link| link.file.clone()) {
            self.open(file);
        }
    }

    /// Kills the worker and forgets the table and all that was found in it.
    pub fn clear(self) {
        self.link.update_value(|link| {
            link.drop_worker();
            link.file = None;
        });
        self.show(None);
    }

    /// Says this and shows nothing else.
    fn show(self, notice: Option<Notice>) {
        self.notice.set(notice);
        self.mapping.set(None);
        self.results.set(None);
        self.selection.update(|(number, selection)| {
            *number += 1;
            *selection = None;
        });
        self.window.set((0, RowWindow::default()));
        self.reasons.set(None);
    }

    fn post(self, request: &Request, file: Option<Blob>) {
        let Ok(text) = serde_json::to_string(request) else { return };
        let start = self.link.try_update_value(|link| link.post(Message { text, file }));
        if let Some(number) = start.flatten() {
            spawn_local(self.start_worker(number));
        }
    }

    async fn start_worker(self, number: usize) {
        let script = fetch::text(&self.script_url.get_value()).await;
        let program = fetch::bytes(&self.program_url.get_value()).await;
        if !self.link.with_value(|link| link.is_current(number)) {
            return;
        }
        let started = script.zip(program).and_then(|(script, program)| {
            let on_message = move |message| self.on_message(message);
            let worker = ScriptWorker::start(&script, on_message, move || self.on_error())?;
            worker.post_bytes(&program);
            Some(worker)
        });
        match started {
            Some(worker) => self.link.update_value(|link| link.set_worker(number, worker)),
            None => self.on_error(),
        }
    }

    /// The worker is gone, and with it all that could be asked of it.
    fn on_error(self) {
        let was_ready = self.link.with_value(WorkerLink::is_ready);
        self.link.update_value(WorkerLink::drop_worker);
        self.show(Some(if was_ready { Notice::Stopped } else { Notice::NotStarted }));
    }

    fn on_message(self, message: Message) {
        match serde_json::from_str::<Response>(&message.text) {
            Ok(response) => self.on_response(response, message.file),
            // A worker of another build.
            Err(_) => self.on_error(),
        }
    }

    /// Takes an answer of the worker, and the file beside it.
    pub fn on_response(self, response: Response, file: Option<Blob>) {
        match response {
            Response::Ready => self.link.update_value(WorkerLink::on_ready),
            Response::More => self.send(&Request::Continue),
            Response::Refused(error) => self.show(Some(Notice::Refused(error))),
            Response::Mapping(mapping) => {
                if self.results.with_untracked(Option::is_some)
                    || self.notice.with_untracked(Option::is_some)
                {
                    self.show(None);
                }
                self.mapping.set(Some(mapping));
            }
            Response::Activity(activity) => {
                let notice = Some(Notice::Activity(activity));
                match activity {
                    Activity::Converting(0) | Activity::Screening(None) => self.show(notice),
                    _ => self.notice.set(notice),
                }
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
