//! The engines that run the rules as SQL: `DuckDB` and Spark, each a Python environment.

use crate::command::{cargo, output, root, run};
use crate::python::Environment;
use crate::{Result, apt};
use anyhow::ensure;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The generations of Spark: the title of each, and the variable the test finds its Python by.
const SPARKS: [(&str, &str); 2] =
    [("Spark", "QINGHUICHA_SPARK"), ("Spark 3.5", "QINGHUICHA_SPARK_3_5")];

/// Proves that the engines find what the evaluator finds. Where no Java can be had Spark is left out, and
/// that is said; `DuckDB` never is.
pub fn test(filter: Option<&str>) -> Result {
    let mut command = cargo()?;
    command
        .args(["test", "--features", "sql", "--test", "sql"])
        .args(filter)
        .args(["--", "--nocapture"]);
    command.env("QINGHUICHA_DUCKDB", duckdb()?);
    for (title, variable) in SPARKS {
        match spark(title) {
            Ok(python) => command.env(variable, python),
            Err(reason) => {
                println!("{title}: skipped, {reason:#}");
                command.env_remove(variable)
            }
        };
    }
    run(&mut command)
}

/// The Python that has `DuckDB`.
pub fn duckdb() -> Result<PathBuf> {
    environment("DuckDB", "duckdb", &[])
}

/// The Python that has Spark, where there is a Java for it.
fn spark(title: &str) -> Result<PathBuf> {
    if !has_java() {
        apt::install(&["openjdk-17-jre-headless"]);
    }
    ensure!(has_java(), "there is no Java 17 or newer.");
    environment(title, "pyspark", &[])
}

fn environment(title: &str, module: &str, packages: &[&str]) -> Result<PathBuf> {
    let key = title.to_lowercase().replace(' ', "-");
    let pinned = root()?.join("xtask").join("sql").join(format!("{key}.txt"));
    let import = format!("import {module}");
    let is_ready = |python: &Path| output(Command::new(python).args(["-c", &import])).is_some();
    Environment { title, key: &key, pinned: &pinned, packages, is_ready: &is_ready }.python()
}

fn has_java() -> bool {
    let home = std::env::var_os("JAVA_HOME").map(|home| Path::new(&home).join("bin").join("java"));
    let java = home.filter(|java| java.is_file()).unwrap_or_else(|| PathBuf::from("java"));
    let said = output(Command::new(java).arg("--version")).unwrap_or_default();
    // openjdk 17.0.15 2025-04-15
    let major = said
        .split_whitespace()
        .nth(1)
        .and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    major.is_some_and(|major| major >= 17)
}
