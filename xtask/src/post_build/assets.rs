//! Scripts and style sheets, as esbuild bundles them for old phones.

use super::remove;
use crate::Result;
use crate::command::{self, root, scripts};
use crate::node::Packages;
use crate::programs::{CITIZENS, PAINTER, STAFF, WORKER};
use anyhow::Context;
use fs_err as fs;
use std::ffi::OsString;
use std::path::Path;

const ESBUILD: [&str; 5] = [
    "--target=chrome61,safari16",
    "--minify",
    "--charset=utf8",
    "--log-level=warning",
    "--allow-overwrite",
];

/// A program of the page, the script in src/js that starts it, and the name under which that is served.
pub struct Program {
    binary: &'static str,
    source: &'static str,
    served: &'static str,
}

pub const PROGRAMS: [Program; 4] = [
    Program { binary: CITIZENS, source: "loader.js", served: "loader" },
    Program { binary: PAINTER, source: "painter.js", served: PAINTER },
    Program { binary: STAFF, source: "staff_loader.js", served: STAFF },
    Program { binary: WORKER, source: "worker.js", served: WORKER },
];

/// One script for the whole start: a chain of requests costs a slow network one delay a link.
pub fn start(packages: &Packages, page: &Path, program: &Program) -> Result {
    let Program { binary, source, served } = program;
    // The script may have the name of what wasm-bindgen wrote.
    let glue = page.join(format!("{binary}.glue"));
    fs::rename(page.join(format!("{binary}.js")), &glue)?;
    let size = fs::metadata(page.join(format!("{binary}_bg.wasm")))?.len();
    command::run(
        packages
            .esbuild()
            .arg(scripts()?.join(source))
            .args(["--bundle", "--format=iife"])
            .args(ESBUILD)
            // wasm-bindgen could look for the wasm file beside its script, but the loader tells it.
            .arg("--log-override:empty-import-meta=silent")
            .arg("--loader:.glue=js")
            .arg(option("--alias:glue=", &glue))
            .arg(format!("--define:PROGRAM_SIZE={size}"))
            .arg(option("--outfile=", &page.join(format!("{served}.js")))),
    )?;
    remove(&glue)
}

/// The script that stands in index.html itself.
pub fn early(packages: &Packages) -> Result<String> {
    let source = scripts()?.join("early.js");
    command::output(packages.esbuild().arg(source).args(ESBUILD))
        .context("esbuild cannot read early.js.")
}

/// A style sheet with what it imports; from the source, as only there the imports lie beside it.
pub fn style(packages: &Packages, style: &Path) -> Result {
    let source = root()?.join("style").join(style.file_name().unwrap_or_default());
    command::run(
        packages
            .esbuild()
            .arg(source)
            .args(["--bundle", "--loader:.svg=dataurl"])
            .args(ESBUILD)
            .arg(option("--outfile=", style)),
    )
}

fn option(name: &str, path: &Path) -> OsString {
    let mut option = OsString::from(name);
    option.push(path);
    option
}
