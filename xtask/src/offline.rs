//! The service worker, and the number of the build.
//!
//! The worker keeps every file of the page, so that it opens without signal. It is written from
//! xtask/sw.js and the list of files, which no person could keep up to date.

use crate::command::root;
use crate::node::fingerprint;
use crate::watch::files_below;
use crate::{Result, finish};
use std::path::Path;

/// Stands in index.html for the number of the build.
const BUILD: &str = "BUILD";

/// Numbers a finished page and writes its service worker. Compressed copies are no files of the page.
pub fn write(page: &Path) -> Result {
    let index = page.join("index.html");
    let html = finish::text(&index)?;
    let files = names(page);
    let others = ["guide.html", "staff.html"].map(|name| finish::text(&page.join(name)));
    let others = others.into_iter().collect::<Result<String>>()?;
    let contents = format!("{}{html}{others}", files.join(" "));
    let build = format!("{:08x}", fingerprint(contents.as_bytes()) >> 32);
    finish::write(&index, &html.replace(BUILD, &build))?;

    let (staff, citizens) = files.iter().partition::<Vec<_>, _>(|name| is_for_staff(name));
    let list = |files: &[&String]| {
        files.iter().map(|name| format!("\"./{name}\"")).collect::<Vec<_>>().join(", ")
    };
    let worker = finish::text(&root()?.join("xtask").join("sw.js"))?;
    let worker = worker.replace("\"FILES\"", &list(&citizens)).replace("\"STAFF\"", &list(&staff));
    finish::write(&page.join("sw.js"), &worker.replace(BUILD, &build))
}

/// Whether only the page for staff loads a file, so that no citizen should have to fetch it.
pub fn is_for_staff(name: &str) -> bool {
    name.starts_with("staff") || name.starts_with("screening_worker")
}

/// The files of the page, in order.
fn names(page: &Path) -> Vec<String> {
    let name = |path: &Path| {
        path.strip_prefix(page).ok().map(|name| name.to_string_lossy().replace('\\', "/"))
    };
    files_below(page).iter().filter_map(|path| name(path)).filter(|name| name != "sw.js").collect()
}
