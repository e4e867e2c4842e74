//! `assess`: one JSON profile a line in, one JSON assessment a line out.
//!
//! Names and values of facts are those of the published reading, see `exchange`. A bad line gives
//! `{"line": 3, "error": "..."}` and the rest goes on; the exit status is 1 if any line was bad.
//! One line is in memory at a time.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<std::process::ExitCode> {
    use std::io::{BufWriter, stdin, stdout};
    let today = chrono::Local::now().date_naive();
    let all_good = run(stdin().lock(), BufWriter::new(stdout().lock()), today)?;
    Ok(if all_good { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE })
}

/// Assesses every line of `input` and says whether all of them were good. Empty lines are passed over.
#[cfg(not(target_arch = "wasm32"))]
fn run(
    mut input: impl std::io::BufRead,
    mut output: impl std::io::Write,
    today: qinghuicha::facts::Date,
) -> std::io::Result<bool> {
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

#[cfg(not(target_arch = "wasm32"))]
fn assess(line: &[u8], today: qinghuicha::facts::Date) -> Result<serde_json::Value, String> {
    use qinghuicha::{assessment, editions, exchange};
    let value = serde_json::from_slice(line).map_err(|error| format!("这一行不是JSON: {error}"))?;
    let profile = exchange::read_profile(&value, today)?;
    Ok(exchange::write_assessment(&assessment::assess(&editions::draft_2022::EDITION, &profile)))
}

/// The page is another program; this one needs standard input.
#[cfg(target_arch = "wasm32")]
fn main() {}
