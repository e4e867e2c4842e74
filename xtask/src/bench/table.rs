//! `cargo xtask bench table`: `assess --csv` beside `DuckDB` with the same rules as SQL, from CSV to CSV.
//!
//! Both read the same table in one run, by turns, so that they share what the machine is busy with. The
//! people in it are made by xtask/sql/bench.py, which runs and measures both.

use crate::command::{cargo, root, run as run_command};
use crate::{Result, sql, staging};
use std::process::Command;

/// The task.
pub fn run(arguments: &[String]) -> Result {
    let runs = match arguments {
        [] => 3,
        [name, runs] if name == "--runs" => runs.parse().map_err(|_| "--runs wants a number from 1.".to_owned())?,
        _ => return Err("bench table knows --runs N.".to_owned()),
    };
    let python = sql::duckdb()?;
    run_command(cargo()?.args(["build", "--release", "--bin", "assess"]))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root()?.join("target"), Into::into);
    let script = root()?.join("xtask").join("sql").join("bench.py");
    run_command(
        Command::new(python)
            .arg(script)
            .arg(target.join("release").join("assess"))
            .arg(staging::left_by("bench-table")?)
            .arg(u32::max(runs, 1).to_string()),
    )
}
