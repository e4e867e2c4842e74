//! The worker and what waits for it.

use crate::browser::worker::ScriptWorker;
use crate::browser::worker_message::Message;
use gloo::file::File;

/// The worker and what waits for it.
#[derive(Default)]
pub struct WorkerLink {
    worker: Option<ScriptWorker>,
    is_ready: bool,
    /// Messages for when it is ready.
    waiting: Vec<Message>,
    /// Counts the workers that were dropped, so that one that starts late is not taken.
    dropped: usize,
    /// The file that was opened last.
    pub file: Option<File>,
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
        for message in std::mem::take(&mut self.waiting) {
            self.post(message);
        }
    }

    /// Whether it has ever been ready.
    pub fn is_ready(&self) -> bool {
        self.is_ready
    }

    /// Terminates the worker, whatever it does, and drops what waits for it.
    pub fn drop_worker(&mut self) {
        let (dropped, file) = (self.dropped + 1, self.file.take());
        *self = Self { dropped, file, ..Self::default() };
    }
}
