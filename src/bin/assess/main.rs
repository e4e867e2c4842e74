//! `assess`: the same core outside the browser, for many people at once. The exit status is 1 if
//! anything in the input was bad.

#[cfg(not(target_arch = "wasm32"))]
mod lines;
#[cfg(not(target_arch = "wasm32"))]
mod options;
#[cfg(not(target_arch = "wasm32"))]
mod query;
#[cfg(not(target_arch = "wasm32"))]
mod table;
#[cfg(not(target_arch = "wasm32"))]
mod text_input;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<std::process::ExitCode> {
    use std::io::{BufWriter, stdin, stdout};
    use std::process::ExitCode;
    let today = chrono::Local::now().date_naive();
    let options = match options::Options::parse(lexopt::Parser::from_env()) {
        Ok(options) => options,
        Err(sentence) => {
            eprintln!("{sentence}\n\n{}", options::USAGE);
            return Ok(ExitCode::from(2));
        }
    };
    let all_good = if let Some(dialect) = options.sql {
        print!("{}", query::write(&options, dialect, today)?);
        true
    } else if options.input.is_empty() {
        lines::run(stdin().lock(), BufWriter::new(stdout().lock()), options.day.unwrap_or(today))?
    } else {
        table::run(&options, today)?
    };
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The page is another program; this one needs standard input.
#[cfg(target_arch = "wasm32")]
fn main() {}
