//! What was found, as files: one more pass over the roster.

use super::encoding::PIECE;
use super::request::Format;
use super::storage::{Files, Response};
use super::xlsx::Sheet;
use crate::i18n::{screening as words, table};
use crate::screening::{Mistake, Plan, Reader, Screening, write_row};

/// A workbook is made in memory: so many rows are enough for a village.
pub const MOST_ROWS_OF_WORKBOOK: usize = 50_000;

/// A file on its way.
pub struct Export {
    screening: Screening,
    at: u64,
    name: String,
    /// For a workbook: what reads the rows that come out, the sheet, and how many columns are the table's own.
    sheet: Option<(Reader, Sheet, usize)>,
}

impl Export {
    /// From the start.
    pub fn new(
        plan: &Plan,
        format: Format,
        roster: &str,
        width: usize,
        files: &mut impl Files,
    ) -> Self {
        let plan = Plan { reasons: format != Format::Csv, ..plan.clone() };
        let sheet = (format == Format::Workbook).then(|| (Reader::default(), Sheet::new(), width));
        let ending = if sheet.is_some() { "xlsx" } else { "csv" };
        if sheet.is_none() {
            files.write(b"\xef\xbb\xbf".to_vec());
        }
        Self {
            screening: Screening::new(plan),
            at: 0,
            name: format!("{}.{ending}", words::export_name(roster)),
            sheet,
        }
    }

    /// Of a hundred.
    pub fn percent(&self, files: &impl Files) -> u64 {
        self.at * 100 / files.size().max(1)
    }

    /// Takes the next piece; gives the file when it was the last.
    pub fn step(&mut self, files: &mut impl Files) -> Option<Response> {
        let piece = files.read(self.at, self.at + PIECE);
        self.at += piece.len() as u64;
        let last = piece.is_empty() || self.at >= files.size();
        let mut out = Vec::new();
        self.screening.push(&piece, &mut out);
        if last {
            self.screening.finish(&mut out);
        }
        // What was told of wrong cells is known already.
        drop(self.screening.take_mistakes());
        match &mut self.sheet {
            None => files.write(out),
            Some((reader, sheet, width)) => {
                // A sheet that is full takes no more; so many rows are not let in.
                reader.push(&out, &mut |row| drop(sheet.add(row.iter(), *width)));
                if last {
                    reader.finish(&mut |row| drop(sheet.add(row.iter(), *width)));
                }
            }
        }
        if !last {
            return None;
        }
        match self.sheet.take().map(|(_, sheet, _)| sheet.finish()) {
            Some(Ok(file)) => files.write(file),
            Some(Err(_)) => {
                return Some(Response::Show(super::worker_job::RUN, words::NOT_PACKED.to_owned()));
            }
            None => {}
        }
        Some(Response::Save(self.name.clone()))
    }
}

/// The cells to put right, as a table.
pub fn mistakes(mistakes: &[Mistake]) -> Vec<u8> {
    let mut text = b"\xef\xbb\xbf".to_vec();
    write_row(&mut text, table::MISTAKE_HEADERS.into_iter().map(str::as_bytes));
    for mistake in mistakes {
        let row = mistake.row.to_string();
        let cells = [&row, &mistake.wrong.header, &mistake.wrong.found, &mistake.wrong.sentence];
        write_row(&mut text, cells.into_iter().map(String::as_bytes));
    }
    text
}
