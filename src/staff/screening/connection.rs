//! Starting the worker, asking it and hearing it. Whatever becomes of it is said, and the next file has a new one.

use super::client::ScreeningClient;
use super::notice::Notice;
use super::worker_link::{Program, WorkerLink};
use crate::browser::fetch::{self, Source};
use crate::browser::worker::ScriptWorker;
use crate::browser::worker_message::Message;
use crate::screening::job::{Request, Response};
use gloo::file::Blob;
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A worker that has said nothing for so long may be dead, in milliseconds.
const PATIENCE: u32 = 20_000;

impl ScreeningClient {
    pub(super) fn post(self, request: &Request, file: Option<Blob>) {
        let Ok(text) = serde_json::to_string(request) else { return };
        let start = self.link.try_update_value(|link| link.post(Message { text, file }));
        self.wait();
        if let Some(number) = start.flatten() {
            spawn_local(self.start_worker(number));
        }
    }

    /// Waits for an answer from now on.
    fn wait(self) {
        let patience = Timeout::new(PATIENCE, move || self.is_silent.set(true));
        self.link.update_value(|link| link.patience = Some(patience));
    }

    /// The worker lives and takes requests.
    pub(super) fn on_ready(self) {
        self.has_failed.set_value(false);
        self.link.update_value(WorkerLink::on_ready);
        self.wait();
    }

    async fn start_worker(self, number: usize) {
        let known = self.link.with_value(|link| link.program.clone());
        let program = match known {
            Some(program) => Some(program),
            None => self.fetch_program().await,
        };
        if !self.link.with_value(|link| link.is_current(number)) {
            return;
        }
        let started = program.and_then(|program| {
            let on_message = move |message| self.on_message(message);
            let worker = ScriptWorker::start(&program.0, on_message, move || self.on_error())?;
            worker.post_bytes(&program.1);
            Some((worker, program))
        });
        let Some((worker, program)) = started else { return self.on_error() };
        self.link.update_value(|link| {
            link.set_worker(number, worker);
            link.program = Some(program);
            let give_up = move || {
                if self.link.with_value(|link| link.is_current(number) && !link.is_ready()) {
                    self.on_error();
                }
            };
            link.start_limit = Some(Timeout::new(PATIENCE, give_up));
        });
    }

    /// After a failure nothing that was kept is trusted.
    async fn fetch_program(self) -> Option<Program> {
        let has_failed = self.has_failed.get_value();
        let source = if has_failed { Source::Network } else { Source::Kept };
        let (script, program) = (self.script_url.get_value(), self.program_url.get_value());
        fetch::program(&script, &program, source).await.map(Program::new)
    }

    /// The worker is gone, and with it all that could be asked of it.
    fn on_error(self) {
        let was_ready = self.link.with_value(WorkerLink::is_ready);
        self.link.update_value(|link| {
            link.drop_worker();
            link.program = None;
        });
        self.has_failed.set_value(true);
        self.show(Some(if was_ready { Notice::Stopped } else { Notice::NotStarted }));
    }

    fn on_message(self, message: Message) {
        self.link.update_value(|link| link.patience = None);
        if self.is_silent.get_untracked() {
            self.is_silent.set(false);
        }
        // It lives, and has nothing to say.
        if message.text.is_empty() {
            return;
        }
        match serde_json::from_str::<Response>(&message.text) {
            Ok(response) => self.on_response(response, message.file),
            // A worker of another build.
            Err(_) => self.on_error(),
        }
    }
}
