//! One pass over a roster, a piece at a time.

use super::encoding::PIECE;
use super::row_index::Index;
use super::storage::Files;
use crate::screening::{
    MOST_MISTAKES, MeasureTotal, Mistake, Plan, Reader, Row, Table, Totals, beyond,
};

/// One pass over a roster.
#[derive(Debug)]
pub struct Run {
    reader: Reader,
    /// How many rows stood above the headers so far.
    above: usize,
    at: u64,
    began: f64,
    /// What there is once the headers have been read.
    pub found: Option<Found>,
}

/// What a roster comes to.
#[derive(Debug)]
pub struct Found {
    /// Assesses rows.
    pub table: Table,
    /// The sums.
    pub totals: Totals,
    /// Cells to put right, the first of them.
    pub mistakes: Vec<Mistake>,
    /// How many there are.
    pub mistaken: u64,
    /// What stays of every row.
    pub index: Index,
}

impl Found {
    /// The measures that are anybody's in this roster, by their index.
    pub fn measures(&self) -> Vec<usize> {
        let is_anybodys = |total: &MeasureTotal| {
            total.may_qualify + total.check + total.need_info + total.not_met > 0
        };
        let measures = self.totals.measures.iter().enumerate();
        measures.filter(|(_, total)| is_anybodys(total)).map(|(index, _)| index).collect()
    }
}

/// How far it is.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Of a hundred.
    pub percent: u64,
    /// Rows done.
    pub rows: u64,
    /// Rows a second.
    pub speed: u64,
    /// Seconds left.
    pub left: u64,
}

impl Run {
    /// From the start.
    pub fn new(files: &impl Files) -> Self {
        Self { reader: Reader::default(), above: 0, at: 0, began: files.clock(), found: None }
    }

    /// Takes the next piece. False when it was the last.
    pub fn step(&mut self, plan: &Plan, files: &impl Files) -> bool {
        let piece = files.read(self.at, self.at + PIECE);
        self.at += piece.len() as u64;
        let last = piece.is_empty() || self.at >= files.size();
        let Self { reader, above, found, .. } = self;
        reader.push(&piece, &mut |row| take(plan, above, found, row));
        if last {
            reader.finish(&mut |row| take(plan, above, found, row));
        }
        !last
    }

    /// How far it is.
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "for people to look at"
    )]
    pub fn progress(&self, files: &impl Files) -> Progress {
        let seconds = ((files.clock() - self.began) / 1000.0).max(0.001);
        let rows = self.found.as_ref().map_or(0, |found| found.totals.rows);
        let size = files.size().max(1);
        let left = (size.saturating_sub(self.at)) as f64 / (self.at.max(1) as f64 / seconds);
        Progress {
            percent: self.at * 100 / size,
            rows,
            speed: (rows as f64 / seconds) as u64,
            left: left.ceil() as u64,
        }
    }
}

fn take(plan: &Plan, above: &mut usize, found: &mut Option<Found>, row: &Row) {
    let Some(found) = found else {
        if *above < plan.above {
            *above += 1;
            return;
        }
        let table = Table::open(plan, row);
        let totals = Totals::of(table.measures());
        let mut index = Index::default();
        index.start(row.end());
        *found = Some(Found { table, totals, mistakes: Vec::new(), mistaken: 0, index });
        return;
    };
    let width = found.table.headers().len();
    let verdict = found.table.assess(row);
    found.totals.add(verdict);
    found.index.add(row.end(), verdict);
    let number = found.totals.rows + 1 + plan.above as u64;
    for wrong in verdict.wrong.iter().cloned().chain(beyond(row, width)) {
        found.mistaken += 1;
        if found.mistakes.len() < MOST_MISTAKES {
            found.mistakes.push(Mistake { row: number, wrong });
        }
    }
}
