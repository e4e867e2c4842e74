//! The tools that come from crates.io and rustup, at pinned versions.
//!
//! They live in a cache folder of the user, one folder per version, so that a second task, a
//! second clone or another branch finds them ready. A tool counts as ready when it runs and says
//! the right version: an interrupted install is simply taken up again.

use crate::Result;
use crate::command::{self, root};
use anyhow::{Context, ensure};
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// trunk 0.22 wants a newer Rust than rust-toolchain.toml pins.
const TRUNK: &str = "0.21.14";

const WASM: &str = "wasm32-unknown-unknown";

/// Where tools are kept: `QINGHUICHA_CACHE`, else `qinghuicha` in the user's cache folder.
pub fn cache() -> Result<PathBuf> {
    let folder = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let cache = folder("QINGHUICHA_CACHE")
        .map(PathBuf::from)
        .or_else(|| folder("XDG_CACHE_HOME").map(|home| Path::new(&home).join("qinghuicha")))
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache").join("qinghuicha")))
        .context("there is no home folder: set QINGHUICHA_CACHE to a folder for the tools.")?;
    fs::create_dir_all(&cache)?;
    Ok(fs::canonicalize(cache)?)
}

/// The bundler of the page.
pub fn trunk() -> Result<PathBuf> {
    from_crates_io("trunk", "trunk", TRUNK, "5 to 15 minutes")
}

/// Writes the JavaScript side of the page; has to be the very version the page is compiled with.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let lock = fs::read_to_string(root()?.join("Cargo.lock"))?;
    let version =
        locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen.")?;
    from_crates_io("wasm-bindgen-cli", "wasm-bindgen", version, "2 to 6 minutes")
}

/// The standard library of the page. rust-toolchain.toml names it, but rustup may be set not to
/// install what it names.
pub fn wasm_target() -> Result {
    let library = command::output(
        Command::new("rustc")
            .args(["--print", "target-libdir", "--target", WASM])
            .current_dir(root()?),
    );
    if library.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    rustup(&["target", "add", WASM])
}

/// What `cargo fmt` and `cargo clippy` need.
pub fn lints() -> Result {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if command::output(command::cargo()?.args([command, "--version"])).is_none() {
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

fn rustup(arguments: &[&str]) -> Result {
    println!("Installing the {} {} (a minute) ...", arguments[0], arguments[2]);
    command::run(Command::new("rustup").args(arguments).current_dir(root()?))
        .with_context(|| format!("install it by hand: `rustup {}`", arguments.join(" ")))
}

fn from_crates_io(package: &str, program: &str, version: &str, expect: &str) -> Result<PathBuf> {
    let cache = cache()?;
    let home = cache.join(format!("{package}-{version}"));
    let path = home.join("bin").join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    if command::is_version(&path, version) {
        return Ok(path);
    }
    println!("Installing {package} {version}, once for this machine ({expect}) ...");
    // The build folder outlives an interruption, so that a second try goes on where it was.
    let building = cache.join("building").join(package);
    let install = |locked: &[&str]| {
        command::run(
            Command::new("cargo")
                .arg("install")
                .args(locked)
                .args(["--force", "--root"])
                .arg(&home)
                .args([package, "--version", version])
                // Away from the clone's .cargo/config.toml, and from what is set for the page.
                .current_dir(&cache)
                .env("CARGO_TARGET_DIR", &building)
                // Their own release profiles take three times as long and save seconds a build.
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env_remove("CARGO_BUILD_TARGET")
                .env_remove("CARGO_ENCODED_RUSTFLAGS")
                .env_remove("RUSTFLAGS"),
        )
    };
    // A registry mirror may lack a version that the tool's own lock file names.
    install(&["--locked"]).or_else(|_| {
        println!("Once more, with the versions that the registry has ...");
        install(&[])
    })?;
    ensure!(command::is_version(&path, version), "{} does not run.", path.display());
    // Only disk space is at stake.
    let _ = fs::remove_dir_all(building);
    Ok(path)
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{package}\""))?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    const LOCK: &str = "\
[[package]]
name = \"wasm-bindgen-futures\"
version = \"0.4.1\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
";

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "leptos"), None);
    }
}
