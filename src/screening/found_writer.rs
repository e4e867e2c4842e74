//! What was found for rows, written as CSV.

use super::cache::Cache;
use super::csv::Row;
use super::csv_writer::RowWriter;
use super::mistake::{Mistake, Wrong};
use super::row_key::day_number;
use super::verdict::{RecheckOn, Verdict};
use crate::facts::Date;
use crate::i18n::table as words;
use crate::policy::Measure;
use std::collections::HashMap;

/// Writes what was found for the rows of a table.
#[derive(Clone, Debug)]
pub struct FoundWriter {
    measures: Vec<&'static Measure>,
    /// The day it is measured on, as a cell.
    as_of: String,
    has_reasons: bool,
    /// When to look again, in words, by measure and day.
    again: Cache<u64, String>,
    /// What may stand in a cell, by what is wrong with it, as it is written.
    sentences: HashMap<Wrong, Vec<u8>, foldhash::fast::FixedState>,
    /// A cell that is made of parts.
    text: Vec<u8>,
}

/// So many bytes of days in words are kept.
const AGAIN_BYTES: usize = 1 << 19;
/// So many sentences on wrong cells are kept.
const SENTENCES: usize = 1000;

impl FoundWriter {
    /// For a table assessed by these measures on this day, with reasons or without.
    pub fn new(measures: Vec<&'static Measure>, as_of: Date, has_reasons: bool) -> Self {
        Self {
            measures,
            as_of: as_of.to_string(),
            has_reasons,
            again: Cache::of_bytes(AGAIN_BYTES),
            sentences: HashMap::default(),
            text: Vec::new(),
        }
    }

    /// The headers of what is written.
    pub fn headers(&self) -> Vec<String> {
        let headers = |measure: &&'static Measure| {
            let amounts =
                [words::low(&measure.amount), words::high(&measure.amount)].into_iter().flatten();
            let amounts = amounts.map(|amount| words::figure_header(measure, amount));
            std::iter::once(words::status_header(measure)).chain(amounts)
        };
        let last = [
            Some(words::AGAIN_HEADER),
            self.has_reasons.then_some(words::REASONS_HEADER),
            Some(words::WRONG_HEADER),
        ];
        std::iter::once(words::AS_OF_HEADER.to_owned())
            .chain(self.measures.iter().flat_map(headers))
            .chain(last.into_iter().flatten().map(str::to_owned))
            .collect()
    }

    /// Writes what was found for a row of a table with these headers, and ends it.
    pub fn write(&mut self, row: &Row, headers: &[String], verdict: &Verdict, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_of.as_bytes());
        out.push(b',');
        out.extend_from_slice(&verdict.cells);
        let mut writer = RowWriter::new(out);
        let Self { measures, again, text, .. } = self;
        text.clear();
        for &RecheckOn { measure, day, .. } in &verdict.rechecks {
            let key = [measure as u64, day_number(day)];
            let make = || words::again(measures[measure], day);
            part(text, again.get_or(&key, make, String::len));
        }
        writer.cell(text);
        if self.has_reasons {
            writer.cell(verdict.text.as_bytes());
        }
        text.clear();
        for mistake in &verdict.mistakes {
            part(text, mistake.header(headers));
            let [before, after] = words::AROUND_FOUND;
            for it in [before, &mistake.found(row), after] {
                text.extend_from_slice(it.as_bytes());
            }
        }
        writer.cell(text);
        writer.finish();
    }

    /// Writes cells of a row that are to be corrected as rows: the number of the row, the header, what
    /// was found, what may stand there. Says how many there are.
    pub fn write_mistakes(
        &mut self,
        row: &Row,
        headers: &[String],
        mistakes: impl IntoIterator<Item = Mistake>,
        out: &mut Vec<u8>,
    ) -> u64 {
        let (mut number, mut count) = (None, 0);
        for mistake in mistakes {
            if self.sentences.len() >= SENTENCES {
                self.sentences.clear();
            }
            let make = || {
                let mut written = Vec::new();
                RowWriter::new(&mut written).cell(mistake.wrong.sentence().as_bytes());
                written
            };
            let sentence = self.sentences.entry(mistake.wrong).or_insert_with(make);
            let number = number.get_or_insert_with(|| row.number().to_string());
            let mut writer = RowWriter::new(out);
            writer.cell(number.as_bytes());
            writer.cell(mistake.header(headers).as_bytes());
            writer.cell(mistake.found(row).as_bytes());
            writer.written(sentence);
            writer.finish();
            count += 1;
        }
        count
    }
}

/// Appends one of several parts of a cell.
fn part(text: &mut Vec<u8>, part: &str) {
    if !text.is_empty() {
        text.push(b';');
    }
    text.extend_from_slice(part.as_bytes());
}
