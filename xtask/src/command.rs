//! Running other programs, and the place they run in.

use crate::Result;
use anyhow::{Context, ensure};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder of the clone.
pub fn root() -> Result<PathBuf> {
    // Asked at run time, not at compile time: a clone may be moved or copied with its target/.
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .and_then(|xtask| xtask.parent().map(Path::to_path_buf))
        .context("run the tasks through cargo: `cargo xtask`.")
}

/// The JavaScript that is shipped.
pub fn scripts() -> Result<PathBuf> {
    Ok(root()?.join("src").join("js"))
}

/// The page as a web server should have it; `dist` in Trunk.toml.
pub fn dist() -> Result<PathBuf> {
    Ok(root()?.join("dist"))
}

/// A folder in target/ for what a task leaves.
pub fn target(name: &str) -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let folder = program.ancestors().nth(2).context("there is no target/.")?.join(name);
    fs_err::create_dir_all(&folder)?;
    Ok(folder)
}

/// `cargo`, in the clone.
pub fn cargo() -> Result<Command> {
    let mut command = Command::new("cargo");
    command.current_dir(root()?);
    Ok(command)
}

/// Runs a program to its end, its output shown as it comes.
pub fn run(command: &mut Command) -> Result {
    let status = command.status().with_context(|| format!("cannot start {}", title(command)))?;
    ensure!(status.success(), "{} failed ({status}).", title(command));
    Ok(())
}

/// Becomes another program, so that whatever ends this one ends that.
#[cfg(unix)]
pub fn become_program(command: &mut Command) -> Result {
    let error = std::os::unix::process::CommandExt::exec(command);
    Err(error).with_context(|| format!("cannot start {}", title(command)))
}

/// Elsewhere a console ends both.
#[cfg(not(unix))]
pub fn become_program(command: &mut Command) -> Result {
    run(command)
}

/// What a program prints, or nothing when it cannot be started or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether `program --version` runs and names this version.
pub fn is_version(program: impl AsRef<OsStr>, version: &str) -> bool {
    output(Command::new(program).arg("--version"))
        .is_some_and(|said| said.split_whitespace().any(|word| word == version))
}

/// Where `PATH` has this program.
pub fn find(program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(&name))
        .find(|path| path.is_file())
}

/// The program and its first argument: `cargo test`, not the forty flags behind it.
fn title(command: &Command) -> String {
    let program =
        Path::new(command.get_program()).file_stem().unwrap_or_default().to_string_lossy();
    match command.get_args().next() {
        Some(first) => format!("`{program} {}`", first.to_string_lossy()),
        None => format!("`{program}`"),
    }
}
