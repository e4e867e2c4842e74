//! The cells of a table, parsed once for each text that stands in a column.

use super::cache::Cache;
use super::cell_parser::{CellContext, CellParser, CellValue, DayRules};
use super::csv::Row;
use crate::facts::{Column, End, Problem};
use crate::i18n::table as words;

/// What the headers mean, and what was parsed under them before.
#[derive(Debug)]
pub struct ColumnCache {
    /// What each header means; None for what is passed through.
    pub columns: Vec<Option<Column>>,
    /// How cells are parsed.
    pub context: CellContext,
    parsers: Vec<Option<CellParser>>,
    caches: Vec<Cache<ParsedCell>>,
}

/// A cell as it was parsed.
#[derive(Clone, Debug)]
pub struct ParsedCell {
    /// Its value.
    pub value: CellValue,
    /// What may stand there, in a sentence, when it could not be parsed.
    pub error: Option<String>,
}

/// How many different cells of a column are kept. A hundred years have no more days.
const CAPACITY: usize = 40_000;

impl ColumnCache {
    /// Nothing parsed yet.
    pub fn new(columns: Vec<Option<Column>>, days: &[DayRules], context: CellContext) -> Self {
        let caches = columns.iter().map(|_| Cache::with_capacity(CAPACITY)).collect();
        let parser = |(column, days): (&Option<Column>, &DayRules)| {
            column.map(|column| CellParser::new(column, context, *days))
        };
        let parsers = columns.iter().zip(days).map(parser).collect();
        Self { columns, context, parsers, caches }
    }

    /// The cell of `row` in a column; None where its header means nothing.
    pub fn parse(&mut self, row: &Row, column_index: usize) -> Option<&ParsedCell> {
        let column = self.columns[column_index]?;
        let parser = self.parsers[column_index].as_ref()?;
        let text = row.cell(column_index);
        let cache = &mut self.caches[column_index];
        let index = cache.index_of(text, || ParsedCell::new(column, parser, text));
        Some(cache.get(index))
    }

    /// The day in a cell, or that it goes on.
    pub fn day(&mut self, row: &Row, column_index: usize) -> Option<End> {
        self.parse(row, column_index).and_then(|cell| cell.value.day())
    }
}

impl ParsedCell {
    fn new(column: Column, parser: &CellParser, text: &[u8]) -> Self {
        let parsed = std::str::from_utf8(text).map_err(|_| Problem::NotText);
        match parsed.and_then(|text| parser.parse(text)) {
            Ok(value) => Self { value, error: None },
            Err(problem) => {
                Self { value: CellValue::Wrong, error: Some(words::wrong(column, problem)) }
            }
        }
    }
}
