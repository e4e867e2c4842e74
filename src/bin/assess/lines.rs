//! JSON Lines: one profile a line in, one assessment a line out.
//!
//! Names and values of facts are those of the published reading, see `json`. A bad line gives
//! `{"line": 3, "error": "..."}` and the rest goes on; one line is in memory at a time.

use super::failure::Failure;
use super::json_line::{Line, Lines};
use super::output::Output;
use super::report::Report;
use super::source::Source;
use super::words;
use qinghuicha::eligibility::{Assessment, assess};
use qinghuicha::facts::Date;
use qinghuicha::json::{AssessmentJson, read_profile, read_value};
use qinghuicha::policy::draft_2022::EDITION;
use serde::Serialize;

/// Assesses every line of standard input and says whether all of them were good. Blank lines are passed
/// over.
pub fn run(today: Date) -> Result<bool, Failure> {
    let source = Source::stdin();
    let mut output = Output::to_stdout(&source)?;
    let mut lines = Lines::new(source);
    let (mut all, mut bad, mut written) = (0_u64, 0_u64, Vec::new());
    while let Some(line) = lines.next()? {
        let found = match line {
            Line::Blank => continue,
            Line::TooLong => Err(words::LINE_TOO_LONG.to_owned()),
            Line::Text(text) => assess_line(text, today),
        };
        all += 1;
        written.clear();
        let result = match found {
            Ok(assessment) => serde_json::to_writer(&mut written, &AssessmentJson(&assessment)),
            Err(error) => {
                bad += 1;
                let line = lines.number();
                serde_json::to_writer(&mut written, &BadLine { line, error })
            }
        };
        result.map_err(|error| Failure::Said(error.to_string()))?;
        written.push(b'\n');
        output.write(&written)?;
    }
    output.finish()?;
    if bad > 0 || all == 0 {
        Report::default().say(&[words::lines(all, bad)])?;
    }
    Ok(bad == 0 && all > 0)
}

/// What is written in place of an assessment.
#[derive(Serialize)]
struct BadLine {
    line: u64,
    error: String,
}

fn assess_line(line: &[u8], today: Date) -> Result<Assessment, String> {
    Ok(assess(&EDITION, &read_profile(&read_value(line)?, today)?))
}
