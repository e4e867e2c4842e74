//! `cargo xtask build`: the page, as a web server should have it.
//!
//! trunk does the work by Trunk.toml: cargo, wasm-bindgen, then [`crate::post_build`] as its hook. So
//! a plain `trunk build` gives the same page, once the tools are in `PATH`.

use crate::command::{self, root};
use crate::node::Packages;
use crate::{Result, no_arguments, tools};
use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// The task.
pub fn run(arguments: &[String]) -> Result {
    no_arguments(arguments)?;
    let begin = Instant::now();
    Tools::ready()?.build()?;
    println!("Built dist/ in {:.0} s.", begin.elapsed().as_secs_f32());
    Ok(())
}

/// All that a build of the page needs.
pub struct Tools {
    trunk: PathBuf,
    path: OsString,
}

impl Tools {
    /// Finds the tools, or installs them.
    pub fn ready() -> Result<Self> {
        tools::wasm_target()?;
        Packages::ready()?;
        let trunk = tools::trunk()?;
        let wasm_bindgen = tools::wasm_bindgen()?;
        // trunk takes the wasm-bindgen that it finds first when its version is that of Cargo.lock,
        // and looks for it on the internet otherwise.
        let known = std::env::var_os("PATH").unwrap_or_default();
        let folders = wasm_bindgen.parent().map(PathBuf::from).into_iter().chain(std::env::split_paths(&known));
        let path = std::env::join_paths(folders).map_err(|error| format!("cannot extend PATH: {error}."))?;
        Ok(Self { trunk, path })
    }

    /// Builds dist/; when that fails, the last good dist/ stays.
    pub fn build(&self) -> Result {
        let _turn = wait_for_turn()?;
        command::run(
            Command::new(&self.trunk)
                .args(["build", "--skip-version-check"])
                .current_dir(root()?)
                .env("PATH", &self.path)
                // trunk 0.21 stumbles over the usual `NO_COLOR=1`.
                .env_remove("NO_COLOR")
                // What the developer of the page wants to see is the compiler's message above.
                .env_remove("RUST_BACKTRACE"),
        )
    }
}

/// `serve` in one terminal and `test` in another would both write trunk's staging folder.
fn wait_for_turn() -> Result<File> {
    let path = command::kept("build.lock")?;
    let lock = || {
        let file = File::create(&path)?;
        if file.try_lock().is_err() {
            println!("Waiting for another task that builds the page ...");
            file.lock()?;
        }
        Ok(file)
    };
    lock().map_err(|error: io::Error| format!("cannot lock {}: {error}.", path.display()))
}
