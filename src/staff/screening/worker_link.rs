//! The worker and what waits for it.

use crate::browser::worker::ScriptWorker;
use crate::browser::worker_message::Message;
use gloo::file::File;
use gloo::timers::callback::Timeout;
use std::rc::Rc;

/// The script of the worker and its program.
pub type Program = Rc<(String, Vec<u8>)>;

/// The worker and what waits for it.
#[derive(Default)]
pub struct WorkerLink {
    worker: Option<ScriptWorker>,
    is_ready: bool,
    /// Messages for when it is ready.
    waiting: Vec<Message>,
    /// Counts the workers that were dropped, so that one that starts late is not taken.
    dropped: usize,
    /// Goes off when the worker has been silent for too long.
    pub patience: Option<Timeout>,
    /// Goes off when it has not become ready in time.
    pub start_limit: Option<Timeout>,
    /// What a worker was started from, once one has run.
    pub program: Option<Program>,
    /// The file that was opened last.
    pub file: Option<File>,
    /// Whether its columns have been shown.
    pub is_read: bool,
}

impl WorkerLink {
    /// Posts a message, now or when the worker is ready. The number of the worker to start, if
    /// there is none yet.
    pub fn post(&mut self, message: Message) -> Option<usize> {
        if let Some(worker) = self.worker.as_ref().filter(|_| self.is_ready) {
            worker.post(&message);
            return None;
        }
        self.waiting.push(message);
        (self.worker.is_none() && self.waiting.len() == 1).then_some(self.dropped)
    }

    /// Takes the worker that was started under this number, unless it was dropped meanwhile.
    pub fn set_worker(&mut self, number: usize, worker: ScriptWorker) {
        if number == self.dropped {
            self.worker = Some(worker);
        }
    }

    /// Whether the worker with this number is still wanted.
    pub fn is_current(&self, number: usize) -> bool {
        number == self.dropped
    }

    /// The worker has said that it is ready.
    pub fn on_ready(&mut self) {
        self.is_ready = true;
        self.start_limit = None;
        for message in std::mem::take(&mut self.waiting) {
            self.post(message);
        }
    }

    /// Whether it has ever been ready.
    pub fn is_ready(&self) -> bool {
        self.is_ready
    }

    /// Terminates the worker, whatever it does, and drops what waits for it and the file.
    pub fn drop_worker(&mut self) {
        let (dropped, program) = (self.dropped + 1, self.program.take());
        *self = Self { dropped, program, ..Self::default() };
    }
}
