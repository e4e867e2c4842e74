//! `cargo xtask bench table`: `assess --csv` beside `DuckDB` with the same rules as SQL, from CSV to CSV.
//!
//! Both read the same table in one run, by turns, so that they share what the machine is busy with. The
//! people in it are made by xtask/sql/bench.py, which runs and measures both.

use crate::command::{cargo, root, run as run_command, target};
use crate::{Result, sql};
use std::process::Command;

/// The task.
pub fn run(runs: usize) -> Result {
    let python = sql::duckdb()?;
    run_command(cargo()?.args(["build", "--release", "--bin", "assess"]))?;
    let script = root()?.join("xtask").join("sql").join("bench.py");
    run_command(
        Command::new(python)
            .arg(script)
            .arg(target("release")?.join("assess"))
            .arg(target("bench-table")?)
            .arg(runs.to_string()),
    )
}
