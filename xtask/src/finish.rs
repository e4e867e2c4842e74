//! `cargo xtask finish`: makes the page that trunk has just built fit for old phones.
//!
//! trunk calls it on its staging folder, before the page replaces the last one in dist/:
//! - every wasm file is lowered to WebAssembly 1.0 and shrunk, and proved to be so ([`mvp`]);
//! - the start script (xtask/start.js) and what wasm-bindgen wrote become one plain script; what is fetched only
//!   when it is wanted, the picture (xtask/picture.js) and the camera (xtask/scan.js), one each;
//! - each style sheet is bundled with what it imports;
//! - scripts and styles keep to what Chromium 61 knows, as far as that can be done by rewriting;
//! - what index.html names gets the hash of its content into its name, so that a web server may
//!   let browsers keep everything for ever but index.html.
//!
//! No integrity hashes are written: with one stale file in some cache on the way they turn the
//! page blank, and all files come from one server.

use crate::command::{self, root};
use crate::node::{Packages, fingerprint};
use crate::{Result, dist, mvp, no_arguments, offline};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// A program of the page: the binary named in index.html, the script in xtask/ that starts it, and under
/// which name that is served.
struct Program {
    binary: &'static str,
    script: &'static str,
    served: &'static str,
}

const PROGRAMS: [Program; 3] = [
    Program { binary: "qinghuicha", script: "start.js", served: "start.js" },
    Program { binary: "staff", script: "staff.js", served: "staff.js" },
    Program { binary: "screening_worker", script: "roster.js", served: "screening_worker.js" },
];

/// Every page that names other files.
const PAGES: [&str; 3] = ["index.html", "guide.html", "staff.html"];

/// What trunk writes for the style sheet.
const STYLE_LINK: &str = "<link rel=\"stylesheet\" href=\"./main.css\"/>";

/// Lowers what Rust's precompiled standard library brings in, whatever the compiler flags say.
/// The features are enabled for reading only; nothing of them is left afterwards.
const WASM_OPT: [&str; 10] = [
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
];

/// How far the programs are shrunk; the worker that screens tables is to be fast in place of small.
fn goal(wasm: &Path) -> &'static str {
    if wasm.file_stem().is_some_and(|name| name == "screening_worker_bg") { "-O3" } else { "-Oz" }
}

const ESBUILD: [&str; 5] = [
    "--target=chrome61,safari16",
    "--minify",
    "--charset=utf8",
    "--log-level=warning",
    "--allow-overwrite",
];

/// The chore.
pub fn run(arguments: &[String]) -> Result {
    no_arguments(arguments)?;
    let page = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("this is for trunk to call; yours is `cargo xtask build`.")?;
    let packages = Packages::ready()?;

    for wasm in files(&page, "wasm")? {
        lower_wasm(&packages, &wasm)?;
    }
    for program in &PROGRAMS {
        bundle_script(&packages, &page, program)?;
    }
    remove(&page.join("snippets"))?;
    bundle_part(&packages, &page, "picture.js", "picture.js")?;
    bundle_part(&packages, &page, "scan.js", "staff-scan.js")?;
    for style in files(&page, "css")? {
        bundle_style(&packages, &style)?;
    }
    draw(&page)?;
    inline_style(&page)?;
    inline_early(&packages, &page)?;
    name_by_content(&page)?;
    offline::write(&page)
}

/// What can be drawn without a person: the first screen, the document, the guide.
fn draw(page: &Path) -> Result {
    command::run(command::cargo()?.args(["run", "--quiet", "--bin", "pages", "--"]).arg(page))
}

fn lower_wasm(packages: &Packages, wasm: &Path) -> Result {
    let lowered = lowered(packages, wasm)?;
    mvp::check(&read(&lowered)?).map_err(|found| {
        format!("{} would be a blank page on old phones, it has {found}.", wasm.display())
    })?;
    copy(&lowered, wasm)
}

/// What wasm-opt makes of a file. It takes longer than all the rest, and most rebuilds change a
/// style or nothing at all, so its last result is kept.
fn lowered(packages: &Packages, wasm: &Path) -> Result<PathBuf> {
    let mut wasm_opt = packages.wasm_opt();
    wasm_opt.args(WASM_OPT).arg(goal(wasm));
    // The command names the version of wasm-opt in its path.
    let (what, how) = (fingerprint(&read(wasm)?), fingerprint(format!("{wasm_opt:?}").as_bytes()));
    let folder = command::kept("lowered")?.join(wasm.file_stem().unwrap_or_default());
    let last = folder.join(format!("{what:016x}-{how:016x}.wasm"));
    if !last.is_file() {
        remove(&folder)?;
        fs::create_dir_all(&folder)
            .map_err(|error| format!("cannot make {}: {error}.", folder.display()))?;
        // Under another name until it is whole, so that an interruption leaves no ruin.
        let partial = folder.join("partial");
        command::run(wasm_opt.arg(wasm).arg("--output").arg(&partial))?;
        rename(&partial, &last)?;
    }
    Ok(last)
}

/// One script for the whole start: a chain of requests costs a slow network one delay a link.
fn bundle_script(packages: &Packages, page: &Path, program: &Program) -> Result {
    let Program { binary, script, served } = program;
    // The script may have the name of what wasm-bindgen wrote.
    let glue = page.join(format!("{binary}.glue"));
    rename(&page.join(format!("{binary}.js")), &glue)?;
    let size = read(&page.join(format!("{binary}_bg.wasm")))?.len();
    command::run(
        packages
            .esbuild()
            .arg(root()?.join("xtask").join(script))
            .args(["--bundle", "--format=iife"])
            .args(ESBUILD)
            // wasm-bindgen could look for the wasm file beside its script, but start.js tells it.
            .arg("--log-override:empty-import-meta=silent")
            .arg("--loader:.glue=js")
            .arg(option("--alias:glue=", &glue))
            .arg(format!("--define:PROGRAM_SIZE={size}"))
            .arg(option("--outfile=", &page.join(served))),
    )?;
    remove(&glue)
}

/// A script that is fetched when somebody asks for it: what paints what is taken away, what looks for square codes.
fn bundle_part(packages: &Packages, page: &Path, script: &str, name: &str) -> Result {
    command::run(
        packages
            .esbuild()
            .arg(root()?.join("xtask").join(script))
            .args(["--bundle", "--format=iife"])
            .args(ESBUILD)
            .arg(option("--alias:lean-qr=", &packages.qr_encoder()))
            .arg(option("--alias:jsqr=", &packages.qr_reader()))
            .arg(option("--outfile=", &page.join(name))),
    )
}

/// From the source, as only there the imports lie beside it.
fn bundle_style(packages: &Packages, style: &Path) -> Result {
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

/// The style stands in index.html itself, for a request more is a delay more before anything is seen.
/// The security policy names it by its digest; guide.html keeps to the file.
fn inline_style(page: &Path) -> Result {
    let index = page.join("index.html");
    let style = text(&page.join("main.css"))?;
    let style = style.trim_end();
    let policy = format!("style-src 'sha256-{}'", dist::digest(style)?);
    let html = text(&index)?
        .replace(STYLE_LINK, &format!("<style>{style}</style>"))
        .replace("style-src 'self'", &policy);
    if !html.contains("<style>") {
        return Err("index.html has no link to the style sheet.".to_owned());
    }
    write(&index, &html)
}

/// The script that keeps what is done before any other file has come; the policy names it by its digest.
fn inline_early(packages: &Packages, page: &Path) -> Result {
    let source = root()?.join("xtask").join("early.js");
    let script = command::output(packages.esbuild().arg(source).args(ESBUILD))
        .ok_or("esbuild cannot read early.js.")?;
    let script = script.trim_end();
    let policy = format!("script-src 'self' 'sha256-{}'", dist::digest(script)?);
    let index = page.join("index.html");
    let html = text(&index)?.replacen("<!--early-->", &format!("<script>{script}</script>"), 1);
    write(&index, &html.replace("script-src 'self'", &policy))
}

fn name_by_content(page: &Path) -> Result {
    let pages = PAGES.map(|name| page.join(name));
    let mut texts = pages.iter().map(|path| text(path)).collect::<Result<Vec<_>>>()?;
    for extension in ["wasm", "js", "css", "html"] {
        for file in files(page, extension)? {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            let link = format!("\"./{stem}.{extension}\"");
            if !texts.iter().any(|text| text.contains(&link)) {
                continue;
            }
            let hash = fingerprint(&read(&file)?);
            let name = format!("{stem}-{hash:016x}.{extension}");
            rename(&file, &page.join(&name))?;
            for text in &mut texts {
                *text = text.replace(&link, &format!("\"./{name}\""));
            }
        }
    }
    pages.iter().zip(texts).try_for_each(|(path, text)| write(path, &text))
}

/// Writes a text.
pub fn write(file: &Path, text: &str) -> Result {
    fs::write(file, text).map_err(|error| format!("cannot write {}: {error}.", file.display()))
}

/// Reads a text.
pub fn text(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}.", file.display()))
}

/// The files of a folder, in it and not below it, with this extension.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)
        .map_err(|error| format!("cannot read {}: {error}.", folder.display()))?;
    Ok(entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect())
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(|error| format!("cannot read {}: {error}.", file.display()))
}

fn copy(from: &Path, to: &Path) -> Result {
    fs::copy(from, to).map(drop).map_err(|error| format!("cannot write {}: {error}.", to.display()))
}

fn rename(from: &Path, to: &Path) -> Result {
    fs::rename(from, to).map_err(|error| format!("cannot rename {}: {error}.", from.display()))
}

/// A file, or a folder with all that is in it; it may be gone already.
fn remove(path: &Path) -> Result {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if path.exists() => Err(format!("cannot remove {}: {error}.", path.display())),
        _ => Ok(()),
    }
}

fn option(name: &str, path: &Path) -> OsString {
    let mut option = OsString::from(name);
    option.push(path);
    option
}
