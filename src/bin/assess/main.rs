//! `assess`: the same core outside the browser, for many people at once. `assess --help` says how.
//!
//! The exit status is 0 when all went well, 1 when something in the input was bad or nobody was
//! assessed, and 2 when it could not be done. Nothing is left half written under the name of a result.

#[cfg(not(target_arch = "wasm32"))]
mod columns;
#[cfg(not(target_arch = "wasm32"))]
mod failure;
#[cfg(not(target_arch = "wasm32"))]
mod head;
#[cfg(not(target_arch = "wasm32"))]
mod json_line;
#[cfg(not(target_arch = "wasm32"))]
mod lines;
#[cfg(not(target_arch = "wasm32"))]
mod nearest;
#[cfg(not(target_arch = "wasm32"))]
mod options;
#[cfg(not(target_arch = "wasm32"))]
mod output;
#[cfg(not(target_arch = "wasm32"))]
mod query;
#[cfg(not(target_arch = "wasm32"))]
mod report;
#[cfg(not(target_arch = "wasm32"))]
mod source;
#[cfg(not(target_arch = "wasm32"))]
mod summary;
#[cfg(not(target_arch = "wasm32"))]
mod table;
#[cfg(not(target_arch = "wasm32"))]
mod words;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => failure.tell(),
    }
}

/// Does what the arguments ask for and says whether all of the input was good.
#[cfg(not(target_arch = "wasm32"))]
fn run() -> Result<bool, failure::Failure> {
    use options::{Options, Task};
    let options = Options::parse(lexopt::Parser::from_env())?;
    match options.task {
        Task::Help => output::print(words::HELP).map(|()| true),
        Task::Version => output::print(&words::version()).map(|()| true),
        Task::Lines => lines::run(options.day_or_today()?),
        Task::Table => table::run(&options),
        Task::Query(dialect) => query::run(&options, dialect),
    }
}

/// The page is another program; this one needs standard input.
#[cfg(target_arch = "wasm32")]
fn main() {}
