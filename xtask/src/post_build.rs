//! `cargo xtask post-build`: makes the page that trunk has just built fit for old phones.
//!
//! trunk calls it on its staging folder, before the page replaces the last one in dist/:
//! - every wasm file is lowered to WebAssembly 1.0 and shrunk, and proved to be so ([`wasm_features`]);
//! - the loader (src/js/loader.js) and what wasm-bindgen wrote become one plain script;
//! - each style sheet is bundled with what it imports;
//! - scripts and styles keep to what Chromium 61 knows, as far as that can be done by rewriting;
//! - what index.html names gets the hash of its content into its name, so that a web server may
//!   let browsers keep everything for ever but index.html.
//!
//! No integrity hashes are written: with one stale file in some cache on the way they turn the
//! page blank, and all files come from one server.

mod assets;
mod html;
mod wasm;

use crate::node::Packages;
use crate::programs::PRERENDER;
use crate::{Result, command, precache, serve};
use anyhow::Context;
use fs_err as fs;
use std::path::{Path, PathBuf};

/// The task.
pub fn run() -> Result {
    let page = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("this is for trunk to call; yours is `cargo xtask build`.")?;
    let packages = Packages::ready()?;

    for file in files_of_kind(&page, "wasm")? {
        wasm::lower(&packages, &file)?;
    }
    for program in &assets::PROGRAMS {
        assets::start(&packages, &page, program)?;
    }
    remove(&page.join("snippets"))?;
    for style in files_of_kind(&page, "css")? {
        assets::style(&packages, &style)?;
    }
    prerender(&page)?;
    html::inline(&page, &assets::early(&packages)?)?;
    html::name_by_content(&page)?;
    precache::write(&page, serve::is_development())
}

/// What can be drawn without a person: the first screen, the document, the guide.
fn prerender(page: &Path) -> Result {
    command::run(command::cargo()?.args(["run", "--quiet", "--bin", PRERENDER, "--"]).arg(page))
}

/// The files of a folder, in it and not below it, with this extension.
fn files_of_kind(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    Ok(files)
}

/// A file, or a folder with all that is in it; it may be gone already.
fn remove(path: &Path) -> Result {
    if path.is_dir() {
        fs::remove_dir_all(path)?;
    } else if path.exists() {
        fs::remove_file(path)?;
    }
    Ok(())
}
