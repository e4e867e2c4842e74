//! What comes from the npm registry: wasm-opt (package `binaryen`) and esbuild; axe, which judges the
//! page in the browser tests; and jsQR, which reads QR codes there.
//!
//! Their versions stand in xtask/package.json and package-lock.json. They are installed into the
//! cache folder, not into the clone, and are started as Node programs by path, which is the same
//! on every system.

use crate::command::{self, root};
use crate::encoding::fingerprint;
use crate::{Result, tools};
use anyhow::{Context, bail};
use fs_err as fs;
use std::path::PathBuf;
use std::process::Command;

const OLDEST: u32 = 18;

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The installed packages.
pub struct Packages {
    modules: PathBuf,
}

impl Packages {
    /// Finds the packages of the committed lock file, or installs them.
    pub fn ready() -> Result<Self> {
        check_node()?;
        let xtask = root()?.join("xtask");
        let name = format!("npm-{}", fingerprint(&fs::read(xtask.join("package-lock.json"))?));
        let home = tools::cache()?.join(&name);
        if !home.is_dir() {
            check_npm()?;
            println!(
                "Installing wasm-opt, esbuild and a few scripts, once for this machine (a minute) ..."
            );
            // Under another name until it is whole, so that an interruption leaves no ruin.
            let partial = home.with_file_name(format!("{name}.{}", std::process::id()));
            fs::create_dir_all(&partial)?;
            for file in ["package.json", "package-lock.json"] {
                fs::copy(xtask.join(file), partial.join(file))?;
            }
            command::run(
                Command::new(NPM)
                    .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                    .args(["--loglevel", "error"])
                    .current_dir(&partial),
            )
            .inspect_err(|_| drop(fs::remove_dir_all(&partial)))?;
            // Another task may have been quicker: then its folder is as good as this one.
            fs::rename(&partial, &home)
                .or_else(|error| if home.is_dir() { Ok(()) } else { Err(error) })?;
        }
        Ok(Self { modules: home.join("node_modules") })
    }

    /// Rewrites WebAssembly.
    pub fn wasm_opt(&self) -> Command {
        self.program("binaryen/bin/wasm-opt")
    }

    /// Rewrites JavaScript and CSS.
    pub fn esbuild(&self) -> Command {
        self.program("esbuild/bin/esbuild")
    }

    /// The script that looks for what shuts people out.
    pub fn axe(&self) -> PathBuf {
        self.modules.join("axe-core/axe.min.js")
    }

    /// The script that reads square codes in the tests.
    pub fn qr_reader(&self) -> PathBuf {
        self.modules.join("jsqr/dist/jsQR.js")
    }

    fn program(&self, path: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.modules.join(path));
        command
    }
}

/// Says in one sentence what to do where Node is missing or too old.
fn check_node() -> Result {
    let version = command::output(Command::new("node").arg("--version")).with_context(|| {
        format!("Node.js is missing: install version {OLDEST} or later, with npm.")
    })?;
    let version = version.trim();
    match major(version) {
        Some(major) if major >= OLDEST => Ok(()),
        _ => bail!("Node.js {version} is too old: install version {OLDEST} or later, with npm."),
    }
}

/// Some systems pack npm apart from Node.
fn check_npm() -> Result {
    command::output(Command::new(NPM).arg("--version"))
        .context("npm is missing: install it beside Node.js.")
        .map(drop)
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_of_node() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("nightly"), None);
    }
}
