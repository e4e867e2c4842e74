//! The rows on the screen: read and assessed again, for nothing of them was kept.

use super::request::RowFilter;
use super::scan::Findings;
use super::storage::Storage;
use crate::screening::{CellError, MAX_ROW, MeasureStatus, Plan, Reader, Row, Table};
use serde::{Deserialize, Serialize};

/// How many rows are in a window: more than the screen shows.
const WINDOW: usize = 40;

/// How many columns of a table are shown; all of them are saved.
pub const SHOWN_COLUMNS: usize = 100;

/// Which rows are shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// What they were chosen by.
    pub filter: RowFilter,
    /// How many they are.
    pub count: usize,
    /// The measures whose status is shown, by their indexes.
    pub measures: Vec<usize>,
}

/// Some of the rows that are shown, one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowWindow {
    /// The position of the first, from 0.
    pub first: usize,
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    /// Its number, as a spreadsheet program counts.
    pub number: u64,
    /// Its cells, one a header, of the columns that are shown.
    pub cells: Vec<String>,
    /// The status of each measure of the [`Selection`]; None where it belongs to other roles.
    pub statuses: Vec<Option<MeasureStatus>>,
}

/// Why a row comes out as it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowReasons {
    /// Its number, as a spreadsheet program counts.
    pub number: u64,
    /// Its cells to correct.
    pub errors: Vec<CellError>,
    /// The reasons, a measure at a time.
    pub reasons: Vec<Reason>,
}

/// Why a measure has its status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The measure, by its index.
    pub measure: usize,
    /// The status, the amount and why, in words.
    pub sentence: String,
}

impl RowWindow {
    /// The window from `first` on among the rows of `selected`.
    pub fn new(
        storage: &impl Storage,
        findings: &mut Findings,
        measures: &[usize],
        selected: &[u32],
        first: usize,
    ) -> Self {
        let wanted = selected.iter().skip(first).take(WINDOW).copied().collect::<Vec<_>>();
        let rows = read(storage, findings, &wanted);
        let table = &mut findings.table;
        let row = |row: &Row| {
            let text = |column_index| String::from_utf8_lossy(row.cell(column_index)).into_owned();
            let cells = (0..table.headers().len().min(SHOWN_COLUMNS)).map(text).collect();
            let verdict = table.assess(row);
            let status = |&measure: &usize| verdict.statuses.get(measure).copied().flatten();
            let statuses = measures.iter().map(status).collect();
            TableRow { number: row.number(), cells, statuses }
        };
        Self { first, rows: rows.iter().map(row).collect() }
    }
}

impl RowReasons {
    /// The reasons of a row; None when it cannot be read.
    pub fn new(
        storage: &impl Storage,
        plan: &Plan,
        findings: &Findings,
        row_index: u32,
    ) -> Option<Self> {
        let row = read(storage, findings, &[row_index]).pop()?;
        let plan = Plan { reasons: true, ..plan.clone() };
        let mut table = Table::open(&plan, &findings.layout);
        table.assess(&row);
        let verdict = table.verdict();
        let mistakes = verdict.mistakes.iter();
        let reason =
            |(measure, sentence): (usize, &str)| Reason { measure, sentence: sentence.to_owned() };
        Some(Self {
            number: row.number(),
            errors: mistakes.map(|mistake| mistake.in_words(&row, table.headers())).collect(),
            reasons: verdict.reasons().map(reason).collect(),
        })
    }
}

/// Reads rows of the text again.
fn read(storage: &impl Storage, findings: &Findings, wanted: &[u32]) -> Vec<Row> {
    let read = |&row_index: &u32| {
        let (from, to) = findings.index.span(row_index);
        // A row that is longer is none to go by: its start is enough.
        let text = storage.read(from, to.min(from + MAX_ROW as u64 + 1));
        let mut row = Reader::read_again(findings.format, &text).unwrap_or_default();
        row.set_number(findings.index.number(row_index));
        row
    };
    wanted.iter().map(read).collect()
}
