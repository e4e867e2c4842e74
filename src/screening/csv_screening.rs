//! A whole table, from text to text.

use super::body::Body;
use super::csv::{Reader, Row};
use super::layout::Layout;
use super::left_out_rows::LeftOutRows;
#[cfg(not(target_arch = "wasm32"))]
use super::parallel::{Pool, threads};
use super::plan::Plan;
use super::table::Table;
use super::totals::Totals;

/// A table on its way through: text in, in pieces, and the same rows out, each with what was found.
/// The first rows wait until its layout is known; of a long table the later ones are shared among the
/// threads there are.
#[derive(Debug)]
pub struct Screening {
    plan: Plan,
    reader: Reader,
    stage: Stage,
    /// So much has come, in bytes.
    #[cfg(not(target_arch = "wasm32"))]
    size: usize,
}

/// How far a table is.
#[derive(Debug)]
enum Stage {
    /// The first rows, as long as its layout is not known.
    Head(Vec<Row>),
    /// The rows under its headers.
    Body(Box<Body>),
    /// The same, by several threads.
    #[cfg(not(target_arch = "wasm32"))]
    Shared(Box<Pool>),
}

/// A longer table is worth several threads, in bytes.
#[cfg(not(target_arch = "wasm32"))]
const LONG: usize = 8 << 20;

impl Screening {
    /// A table that has not begun.
    pub fn new(plan: Plan) -> Self {
        let (reader, stage) = (plan.reader(), Stage::default());
        Self {
            plan,
            reader,
            stage,
            #[cfg(not(target_arch = "wasm32"))]
            size: 0,
        }
    }

    /// A table whose layout is known.
    pub fn with_layout(plan: Plan, layout: Layout, out: &mut Vec<u8>) -> Self {
        let stage = Stage::Body(Box::new(Body::open(&plan, layout, out)));
        Self { stage, ..Self::new(plan) }
    }

    /// Takes a piece of text and appends the rows that are done to `out`.
    pub fn push(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.size = self.size.saturating_add(piece.len());
            if self.size > LONG {
                self.stage.share();
            }
        }
        let Self { plan, reader, stage, .. } = self;
        reader.push(piece, &mut |row| stage.row(plan, row, out));
    }

    /// There is no more text.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        let Self { plan, reader, stage, .. } = self;
        reader.finish(&mut |row| stage.row(plan, row, out));
        stage.finish(plan, out);
    }

    fn body(&self) -> Option<&Body> {
        if let Stage::Body(body) = &self.stage { Some(body) } else { None }
    }

    /// How the table is laid out, once that is known.
    pub fn layout(&self) -> Option<&Layout> {
        self.body().map(|body| &body.layout)
    }

    /// The table, once its headers have been read.
    pub fn table(&self) -> Option<&Table> {
        self.body().map(|body| &body.table)
    }

    /// What the table comes to, once it is through.
    pub fn totals(&self) -> Option<&Totals> {
        self.body().map(|body| &body.totals)
    }

    /// The rows that are no people, once it is through.
    pub fn left_out(&self) -> Option<&LeftOutRows> {
        self.body().map(|body| &body.left_out)
    }

    /// How many cells are to be corrected, once it is through.
    pub fn mistake_count(&self) -> u64 {
        self.body().map_or(0, |body| body.mistake_count)
    }

    /// Moves those found since to the end of `out`, a CSV row each: the number of its row, its header,
    /// what was found, what may stand there.
    pub fn take_mistakes(&mut self, out: &mut Vec<u8>) {
        match &mut self.stage {
            Stage::Head(_) => {}
            Stage::Body(body) => out.append(&mut body.mistakes),
            #[cfg(not(target_arch = "wasm32"))]
            Stage::Shared(pool) => out.append(pool.mistakes()),
        }
    }
}

impl Default for Stage {
    fn default() -> Self {
        Self::Head(Vec::new())
    }
}

impl Stage {
    fn row(&mut self, plan: &Plan, row: &Row, out: &mut Vec<u8>) {
        match self {
            Self::Head(head) => {
                head.push(row.clone());
                if Layout::has_enough(head) {
                    *self = Self::started(head, plan, out);
                }
            }
            Self::Body(body) => body.row(row, out),
            #[cfg(not(target_arch = "wasm32"))]
            Self::Shared(pool) => pool.row(row, out),
        }
    }

    /// The first rows are there: the layout is found, and they are assessed.
    fn started(head: &[Row], plan: &Plan, out: &mut Vec<u8>) -> Self {
        let mut body = Body::open(plan, Layout::read(plan, head), out);
        for row in head {
            body.row(row, out);
        }
        Self::Body(Box::new(body))
    }

    fn finish(&mut self, plan: &Plan, out: &mut Vec<u8>) {
        match std::mem::take(self) {
            Self::Head(head) if head.is_empty() => {}
            Self::Head(head) => *self = Self::started(&head, plan, out),
            Self::Body(body) => *self = Self::Body(body),
            #[cfg(not(target_arch = "wasm32"))]
            Self::Shared(pool) => *self = Self::Body(pool.finish(out)),
        }
    }

    /// Shares the rows that come among several threads, where there are several.
    #[cfg(not(target_arch = "wasm32"))]
    fn share(&mut self) {
        if !matches!(self, Self::Body(_)) || threads() == 1 {
            return;
        }
        if let Self::Body(body) = std::mem::take(self) {
            *self = match Pool::new(body, threads()) {
                Ok(pool) => Self::Shared(Box::new(pool)),
                Err(body) => Self::Body(body),
            };
        }
    }
}
