//! JSON Lines: one profile a line in, one assessment a line out.
//!
//! Names and values of facts are those of the published reading, see `json`. A bad line gives
//! `{"line": 3, "error": "..."}` and the rest goes on; one line is in memory at a time.

use qinghuicha::eligibility::{Assessment, assess};
use qinghuicha::facts::Date;
use qinghuicha::json::{AssessmentJson, read_profile};
use qinghuicha::policy::draft_2022::EDITION;
use serde::Serialize;
use std::io::{BufRead, Write};

/// Assesses every line of `input` and says whether all of them were good. Empty lines are passed
/// over.
pub fn run(mut input: impl BufRead, mut output: impl Write, today: Date) -> std::io::Result<bool> {
    let mut all_good = true;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        match assess_line(&line, today) {
            Ok(assessment) => serde_json::to_writer(&mut output, &AssessmentJson(&assessment))?,
            Err(error) => {
                all_good = false;
                serde_json::to_writer(&mut output, &BadLine { line: number, error })?;
            }
        }
        output.write_all(b"\n")?;
    }
    output.flush()?;
    Ok(all_good)
}

/// What is written in place of an assessment.
#[derive(Serialize)]
struct BadLine {
    line: u64,
    error: String,
}

fn assess_line(line: &[u8], today: Date) -> Result<Assessment, String> {
    let value = serde_json::from_slice(line).map_err(|error| format!("这一行不是JSON: {error}"))?;
    Ok(assess(&EDITION, &read_profile(&value, today)?))
}
