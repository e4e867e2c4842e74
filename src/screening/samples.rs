//! What stands beneath a header in the first rows, to see whether a guess fits.

use super::cell_parser::{CellContext, CellParser, CellValue, DayRules};
use super::csv::Row;
use crate::facts::{Column, Problem};
use serde::{Deserialize, Serialize};

/// The first rows under the headers.
pub struct Samples<'a> {
    /// The rows.
    pub rows: &'a [&'a Row],
    /// How their cells are parsed.
    pub context: CellContext,
}

/// Whether what stands beneath a header fits a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Something can be read, and no less than what cannot.
    Yes,
    /// Nothing is there to tell by.
    Open,
    /// Most cannot be read.
    No,
}

/// So many cells that cannot be read are no slips.
const ENOUGH: usize = 3;
/// What the cells of a column ask somebody to decide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayQuestions {
    /// Some give a month and no day.
    pub months: bool,
    /// Some hold two days.
    pub spans: bool,
}

/// How many cells of a column are looked at.
const LOOKED_AT: usize = 40;

impl Samples<'_> {
    /// What the cells of a column ask somebody to decide.
    pub fn questions(&self, column: Column, column_index: usize) -> DayQuestions {
        let parser =
            |span| CellParser::new(column, self.context, DayRules { span, ..DayRules::default() });
        let (parser, parser_of_spans) = (parser(false), parser(true));
        let mut questions = DayQuestions::default();
        for row in self.rows {
            let text = String::from_utf8_lossy(row.cell(column_index));
            match parser.parse(&text) {
                Err(Problem::MonthOnly) => questions.months = true,
                Err(Problem::SpanInCell) => {
                    questions.spans = true;
                    questions.months |= parser_of_spans.parse(&text) == Err(Problem::MonthOnly);
                }
                _ => {}
            }
        }
        questions
    }

    /// Whether the cells of a column can be read as `column`.
    pub fn fit(&self, column: Column, column_index: usize) -> Fit {
        let parser = CellParser::new(column, self.context, DayRules::default());
        let (mut read, mut wrong) = (0, 0);
        for row in self.rows.iter().take(LOOKED_AT) {
            let Ok(text) = std::str::from_utf8(row.cell(column_index)) else { continue };
            match parser.parse(text) {
                Ok(CellValue::Nothing | CellValue::Unsure | CellValue::Mark)
                | Err(Problem::FailedFormula) => {}
                Err(problem) if !problem.is_unreadable() => read += 1,
                Ok(_) => read += 1,
                Err(_) => wrong += 1,
            }
        }
        match (read, wrong) {
            (0, wrong) if wrong < ENOUGH => Fit::Open,
            (read, wrong) if read >= wrong => Fit::Yes,
            _ => Fit::No,
        }
    }
}
