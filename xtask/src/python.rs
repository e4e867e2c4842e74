//! Environments of Python, each in the tool cache, filled from a file of pinned versions and their hashes.

use crate::command::{find, output, run};
use crate::encoding::fingerprint;
use crate::{Result, apt, tools};
use anyhow::{Context, bail, ensure};
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What an environment is to hold.
pub struct Environment<'a> {
    /// For people.
    pub title: &'a str,
    /// Its folder in the cache begins with this.
    pub key: &'a str,
    /// The versions.
    pub pinned: &'a Path,
    /// Packages of the system it may want.
    pub packages: &'a [&'a str],
    /// Whether the Python at this path has all it needs.
    pub is_ready: &'a dyn Fn(&Path) -> bool,
}

impl Environment<'_> {
    /// The Python of the environment, which is made when it is not there.
    pub fn python(&self) -> Result<PathBuf> {
        let versions = fingerprint(&fs::read(self.pinned)?);
        let home = tools::cache()?.join(format!("{}-{versions}", self.key));
        let python = home.join("bin").join("python");
        let is_ready = || python.is_file() && (self.is_ready)(&python);
        if is_ready() {
            return Ok(python);
        }
        if !can_make_environments() {
            apt::install(&["python3", "python3-venv"]);
        }
        ensure!(
            can_make_environments(),
            "Python 3 with its module venv is missing (Debian: python3-venv)."
        );
        println!("Installing {}, once for this machine (a minute) ...", self.title);
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
        run(Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(["--require-hashes", "--requirement"])
            .arg(self.pinned))
        .context("the Python registry does not give it for this system")?;
        if !is_ready() && !self.packages.is_empty() {
            apt::install(self.packages);
        }
        if !is_ready() {
            bail!("{} does not start; it may want {}.", self.title, self.packages.join(", "));
        }
        Ok(python)
    }
}

/// Debian's Python comes without what makes environments.
fn can_make_environments() -> bool {
    find("python3").is_some()
        && output(Command::new("python3").args(["-c", "import venv, ensurepip"])).is_some()
}
