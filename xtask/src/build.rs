//! `cargo xtask build`: the page, as a web server should have it.
//!
//! trunk does the work by Trunk.toml: cargo, wasm-bindgen, then [`crate::post_build`] as its hook.
//! So a plain `trunk build` gives the same page, once the tools are in `PATH`.

use crate::command::{self, root};
use crate::node::Packages;
use crate::{Result, tools};
use fs_err::File;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// The task.
pub fn run() -> Result {
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
        let folders = wasm_bindgen
            .parent()
            .map(PathBuf::from)
            .into_iter()
            .chain(std::env::split_paths(&known));
        Ok(Self { trunk, path: std::env::join_paths(folders)? })
    }

    /// trunk, with all that it calls.
    pub fn trunk(&self, task: &str) -> Result<Command> {
        let mut trunk = Command::new(&self.trunk);
        trunk
            .args([task, "--skip-version-check"])
            .current_dir(root()?)
            .env("PATH", &self.path)
            // trunk 0.21 stumbles over the usual `NO_COLOR=1`.
            .env_remove("NO_COLOR")
            // What the developer of the page wants to see is the compiler's message above.
            .env_remove("RUST_BACKTRACE");
        Ok(trunk)
    }

    /// Builds dist/; when that fails, the last good dist/ stays.
    pub fn build(&self) -> Result {
        let _turn = wait_for_turn()?;
        command::run(&mut self.trunk("build")?)
    }
}

/// Two tasks in two terminals would both write trunk's staging folder.
fn wait_for_turn() -> Result<File> {
    let lock = File::create(command::target("xtask")?.join("build.lock"))?;
    if lock.file().try_lock().is_err() {
        println!("Waiting for another task that builds the page ...");
        lock.file().lock()?;
    }
    Ok(lock)
}
