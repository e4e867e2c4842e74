//! The service worker, and the number of the build.
//!
//! The worker keeps every file of the page, so that it opens offline. It is written from
//! `src/js/service_worker.js` and the list of files, which no person could keep up to date.

use crate::Result;
use crate::command::scripts;
use crate::encoding::fingerprint;
use crate::files::{files_below, name_in};
use crate::programs::is_for_staff;
use fs_err as fs;
use std::path::Path;

/// Stands in index.html and staff.html for the number of the build.
const BUILD: &str = "BUILD";

/// What `cargo xtask serve` has in its place: it clears away what another build has kept at this address, and
/// then itself, so that a developer sees every change.
const NOTHING_KEPT: &str = "\
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(
  caches.keys()
    .then((names) => Promise.all(names.map((name) => caches.delete(name))))
    .then(() => self.registration.unregister())));
";

/// Numbers a finished page and writes its service worker.
pub fn write(page: &Path, is_development: bool) -> Result {
    let index = page.join("index.html");
    let html = fs::read_to_string(&index)?;
    let files: Vec<String> = files_below(page).iter().map(|file| name_in(page, file)).collect();
    let mut contents = format!("{}{html}", files.join(" "));
    for other in ["guide.html", "staff.html"] {
        contents += &fs::read_to_string(page.join(other))?;
    }
    let build = &fingerprint(contents.as_bytes())[..8];
    for numbered in ["index.html", "staff.html"].map(|name| page.join(name)) {
        let html = fs::read_to_string(&numbered)?;
        fs::write(&numbered, html.replace(BUILD, build))?;
    }

    let worker = if is_development {
        NOTHING_KEPT.to_owned()
    } else {
        let (staff, citizens) = files.iter().partition::<Vec<_>, _>(|name| is_for_staff(name));
        let list = |files: &[&String]| {
            files.iter().map(|name| format!("\"./{name}\"")).collect::<Vec<_>>().join(", ")
        };
        fs::read_to_string(scripts()?.join("service_worker.js"))?
            .replace("\"FILES\"", &list(&citizens))
            .replace("\"STAFF\"", &list(&staff))
            .replace(BUILD, build)
    };
    fs::write(page.join("sw.js"), worker)?;
    Ok(())
}
