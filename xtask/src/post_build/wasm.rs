//! WebAssembly that old phones read.

use super::remove;
use crate::encoding::fingerprint;
use crate::files::name_of;
use crate::node::Packages;
use crate::programs::WORKER;
use crate::{Result, command, wasm_features};
use anyhow::Context;
use fs_err as fs;
use std::path::{Path, PathBuf};

/// Lowers what Rust's precompiled standard library brings in, whatever the compiler flags say.
/// The features are enabled for reading only; nothing of them is left afterwards.
const WASM_OPT: [&str; 11] = [
    "--mvp-features",
    "--enable-mutable-globals",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-call-indirect-overlong",
    "--llvm-nontrapping-fptoint-lowering",
    "--llvm-memory-copy-fill-lowering",
    "--signext-lowering",
    // Nothing of Rust lies in the first KB: it is the far end of the stack.
    "--low-memory-unused",
];

/// Small when compressed: what is done twice compresses better than a detour that saves the second time, and
/// so does a body where it is called than by itself. Together 1 % of what is sent.
const SMALL: [&str; 4] =
    ["-Oz", "--skip-pass=local-cse", "--one-caller-inline-max-function-size", "100"];

/// How far the programs are shrunk; the worker is to be fast in place of small.
fn goal(wasm: &Path) -> &'static [&'static str] {
    if name_of(wasm).starts_with(WORKER) { &["-O3"] } else { &SMALL }
}

/// Lowers and shrinks a file, and proves that it is lowered.
pub fn lower(packages: &Packages, wasm: &Path) -> Result {
    let lowered = lowered(packages, wasm)?;
    wasm_features::check(&fs::read(&lowered)?)
        .with_context(|| format!("{} would be a blank page on old phones", wasm.display()))?;
    fs::copy(lowered, wasm)?;
    Ok(())
}

/// What wasm-opt makes of a file. It takes longer than all the rest, and most rebuilds change a
/// style or nothing at all, so its last result is kept.
fn lowered(packages: &Packages, wasm: &Path) -> Result<PathBuf> {
    let mut wasm_opt = packages.wasm_opt();
    wasm_opt.args(WASM_OPT).args(goal(wasm));
    // The command names the version of wasm-opt in its path.
    let (what, how) =
        (fingerprint(&fs::read(wasm)?), fingerprint(format!("{wasm_opt:?}").as_bytes()));
    let folder = command::target("xtask")?.join(wasm.file_stem().unwrap_or_default());
    let last = folder.join(format!("{what}-{how}.wasm"));
    if !last.is_file() {
        // Under another name until it is whole: an interruption leaves no ruin, and `serve` may be at it too.
        let partial = folder.with_extension(std::process::id().to_string());
        command::run(wasm_opt.arg(wasm).arg("--output").arg(&partial))?;
        remove(&folder)?;
        fs::create_dir_all(&folder)?;
        fs::rename(partial, &last)?;
    }
    Ok(last)
}
