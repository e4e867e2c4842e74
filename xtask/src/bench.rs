//! `cargo xtask bench`: how fast things are. Nothing here passes or fails.

mod load;
mod screening;
mod table;

use crate::Result;
use std::num::NonZero;
use std::path::PathBuf;

#[derive(clap::Subcommand)]
pub enum Bench {
    /// Time dist/ on slow networks and phones, beside a bare static page and a second visit
    Load {
        #[arg(long, default_value = "5")]
        runs: NonZero<usize>,
        /// Another build than dist/
        #[arg(long)]
        dist: Option<PathBuf>,
    },
    /// Time `assess --csv` beside `DuckDB`
    Table {
        #[arg(long, default_value = "3")]
        runs: NonZero<usize>,
    },
    /// Count the rows a second of the worker that screens tables
    Screening,
}

/// The task.
pub fn run(bench: Bench) -> Result {
    match bench {
        Bench::Load { runs, dist } => load::run(runs.get(), dist),
        Bench::Table { runs } => table::run(runs.get()),
        Bench::Screening => screening::run(),
    }
}
