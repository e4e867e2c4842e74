//! JSON Lines: one profile a line in, one assessment a line out.
//!
//! Names and values of facts are those of the published reading, see `exchange`. A bad line gives
//! `{"line": 3, "error": "..."}` and the rest goes on; one line is in memory at a time.

use qinghuicha::facts::Date;
use qinghuicha::{eligibility, exchange, policy};
use serde_json::Value;
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
        let written = assess(&line, today).unwrap_or_else(|error| {
            all_good = false;
            serde_json::json!({ "line": number, "error": error })
        });
        serde_json::to_writer(&mut output, &written)?;
        output.write_all(b"\n")?;
    }
    output.flush()?;
    Ok(all_good)
}

fn assess(line: &[u8], today: Date) -> Result<Value, String> {
    let value = serde_json::from_slice(line).map_err(|error| format!("这一行不是JSON: {error}"))?;
    let profile = exchange::read_profile(&value, today)?;
    Ok(exchange::write_assessment(&eligibility::assess(&policy::draft_2022::EDITION, &profile)))
}
