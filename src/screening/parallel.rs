//! Rows screened by several threads. What is found comes out in the order of the rows.
//!
//! Rows go to the threads in batches, by turns, and are waited for by the same turns: so their order
//! needs no looking after, and no more than a few batches are in memory.

use super::body::Body;
use super::csv::Row;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

/// Threads that screen the rows of a table.
#[derive(Debug)]
pub struct Pool {
    /// The rows before, to which theirs are added in the end.
    body: Box<Body>,
    workers: Vec<Worker>,
    /// Whose turn it is.
    next: usize,
    /// How many batches are under way.
    under_way: usize,
    /// The rows that come are put here.
    batch: Batch,
    /// What is empty and may be used again.
    spare: Vec<Batch>,
}

#[derive(Debug)]
struct Worker {
    todo: SyncSender<Batch>,
    done: Receiver<Batch>,
    thread: Option<JoinHandle<Body>>,
}

/// Rows, and the text that is made of them.
#[derive(Debug, Default)]
struct Batch {
    /// More rows than are in it: their memory is used again.
    rows: Vec<Row>,
    count: usize,
    size: usize,
    out: Vec<u8>,
    mistakes: Vec<u8>,
}

/// So many batches wait for each thread or from it.
const WAITING: usize = 2;
/// A batch is full with so many rows, or so many bytes of them.
const BATCH_ROWS: usize = 512;
const BATCH_SIZE: usize = 1 << 17;
/// More threads would wait for the one that reads.
const MOST_THREADS: usize = 8;

/// How many threads there are to share rows among.
pub fn threads() -> usize {
    thread::available_parallelism().map_or(1, |threads| threads.get().min(MOST_THREADS))
}

impl Pool {
    /// So many threads for the rows that follow those of `body`.
    ///
    /// # Errors
    /// The body, where there can be no threads.
    pub fn new(body: Box<Body>, threads: usize) -> Result<Self, Box<Body>> {
        let workers = (0..threads).map_while(|_| Worker::new(body.fork())).collect::<Vec<_>>();
        if workers.is_empty() {
            return Err(body);
        }
        let (batch, spare) = (Batch::default(), Vec::new());
        Ok(Self { body, workers, next: 0, under_way: 0, batch, spare })
    }

    /// Takes a row, and appends those that are done to `out`.
    pub fn row(&mut self, row: &Row, out: &mut Vec<u8>) {
        if row.size() > BATCH_SIZE {
            // Several such rows under way would take much memory.
            self.drain(out);
            return self.body.row(row, out);
        }
        self.batch.add(row);
        if self.batch.count >= BATCH_ROWS || self.batch.size >= BATCH_SIZE {
            self.send(out);
        }
    }

    /// There are no more rows: appends the last to `out`, and says what all came to.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Box<Body> {
        self.drain(out);
        for Worker { todo, thread, .. } in self.workers {
            drop(todo);
            join(&mut self.body, thread);
        }
        self.body
    }

    /// The cells to correct that were found since, as CSV rows.
    pub fn mistakes(&mut self) -> &mut Vec<u8> {
        &mut self.body.mistakes
    }

    /// Waits for all rows that came.
    fn drain(&mut self, out: &mut Vec<u8>) {
        self.send(out);
        while self.under_way > 0 {
            self.receive(out);
        }
    }

    fn send(&mut self, out: &mut Vec<u8>) {
        if self.under_way == self.workers.len() * WAITING {
            self.receive(out);
        }
        let batch = std::mem::replace(&mut self.batch, self.spare.pop().unwrap_or_default());
        let worker = &mut self.workers[self.next];
        if worker.todo.send(batch).is_err() {
            join(&mut self.body, worker.thread.take());
        }
        self.next = (self.next + 1) % self.workers.len();
        self.under_way += 1;
    }

    /// Waits for the batch that has been under way for longest.
    fn receive(&mut self, out: &mut Vec<u8>) {
        let workers = self.workers.len();
        let turn = (self.next + workers - self.under_way % workers) % workers;
        let worker = &mut self.workers[turn];
        self.under_way -= 1;
        if let Ok(mut batch) = worker.done.recv() {
            out.append(&mut batch.out);
            self.body.mistakes.append(&mut batch.mistakes);
            batch.clear();
            self.spare.push(batch);
        } else {
            join(&mut self.body, worker.thread.take());
        }
    }
}

/// Adds what a thread has found when it ends. If it was brought down, so is this one: no row may be
/// lost without a word.
fn join(body: &mut Body, thread: Option<JoinHandle<Body>>) {
    if let Some(thread) = thread {
        body.join(thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
    }
}

impl Worker {
    /// A thread of its own; None where there can be no more.
    fn new(mut body: Body) -> Option<Self> {
        let (todo, batches) = sync_channel::<Batch>(WAITING);
        let (results, done) = sync_channel(WAITING);
        let work = move || {
            for mut batch in batches {
                for row in &batch.rows[..batch.count] {
                    body.row(row, &mut batch.out);
                }
                batch.mistakes.append(&mut body.mistakes);
                if results.send(batch).is_err() {
                    break;
                }
            }
            body
        };
        let thread = thread::Builder::new().spawn(work).ok()?;
        Some(Self { todo, done, thread: Some(thread) })
    }
}

impl Batch {
    fn add(&mut self, row: &Row) {
        match self.rows.get_mut(self.count) {
            Some(place) => place.clone_from(row),
            None => self.rows.push(row.clone()),
        }
        self.count += 1;
        self.size += row.size();
    }

    /// Makes room for other rows.
    fn clear(&mut self) {
        (self.count, self.size) = (0, 0);
        self.out.clear();
        self.mistakes.clear();
    }
}
