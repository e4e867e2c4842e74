//! `cargo xtask browsers`: proof that the built page works in real browsers, old ones and others.
//!
//! In each, one person walks the whole way from the first screen to the results and on to the
//! document, by taps, then somebody of the staff screens a roster; and pictures of the way are left in
//! `target/browsers`. The way stands in
//! xtask/browsers/walk.py: Qt can be driven from Python and hardly from Rust, and one way is
//! better than two. Each browser installs itself where it can; where it cannot it is skipped and
//! the reason is said, but one that starts has to come to the end of the way.
//!
//! What is deliberately absent: Debian's Chromium, in which the browser tests do far more.

mod driver;
mod qt;

use crate::command::{dist, target};
use crate::files::{files_of_page, name_of};
use crate::{Result, single};
use anyhow::{Context, bail, ensure};
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

#[derive(clap::Args, Default)]
pub struct Options {
    /// One of them, say chromium-69
    name: Option<String>,
}

struct Browser {
    name: &'static str,
    /// For the command line, and for the names of files.
    key: &'static str,
    kind: Kind,
    page: Page,
}

/// How the page comes to the browser.
#[derive(Clone, Copy)]
enum Page {
    /// From a web server, as in dist/.
    Served,
    /// As one file, opened by a double click.
    Single,
}

enum Kind {
    Qt(qt::Wheel),
    Driver(driver::Programs),
}

const BROWSERS: [Browser; 8] = [
    Browser {
        name: "Chromium 69",
        key: "chromium-69",
        kind: Kind::Qt(qt::CHROMIUM_69),
        page: Page::Served,
    },
    Browser {
        name: "Chromium 77",
        key: "chromium-77",
        kind: Kind::Qt(qt::CHROMIUM_77),
        page: Page::Served,
    },
    Browser {
        name: "Chromium 83",
        key: "chromium-83",
        kind: Kind::Qt(qt::CHROMIUM_83),
        page: Page::Served,
    },
    Browser {
        name: "Chromium 108",
        key: "chromium-108",
        kind: Kind::Qt(qt::CHROMIUM_108),
        page: Page::Served,
    },
    Browser {
        name: "Firefox ESR",
        key: "firefox",
        kind: Kind::Driver(driver::FIREFOX),
        page: Page::Served,
    },
    Browser {
        name: "Firefox ESR, the single file",
        key: "firefox-single",
        kind: Kind::Driver(driver::FIREFOX),
        page: Page::Single,
    },
    Browser {
        name: "WebKitGTK",
        key: "webkitgtk",
        kind: Kind::Driver(driver::WEBKITGTK),
        page: Page::Served,
    },
    Browser { name: "WPE WebKit", key: "wpe", kind: Kind::Driver(driver::WPE), page: Page::Served },
];

/// The task; every browser has its turn, whatever became of the one before.
pub fn run(options: &Options) -> Result {
    let browsers = chosen(options.name.as_deref())?;
    files_of_page(&dist()?)?;
    let mut failed = Vec::new();
    for browser in browsers {
        // What cannot be made ready is skipped, what is ready has to walk.
        match browser.ready() {
            Err(reason) => println!("{}: skipped, {reason:#}", browser.name),
            Ok(walker) => {
                println!("{}: walking ...", browser.name);
                let begin = Instant::now();
                match browser.walk(walker, &browser.page.path()?) {
                    Ok(()) => println!(
                        "{}: passed in {:.1} s",
                        browser.name,
                        begin.elapsed().as_secs_f32()
                    ),
                    Err(account) => {
                        println!("{}: failed\n{account:#}", browser.name);
                        failed.push(browser.name);
                    }
                }
            }
        }
    }
    ensure!(failed.is_empty(), "the page does not work in {}.", failed.join(", "));
    Ok(())
}

/// The browser that is named, or all; two that are like others only where time is cheap, in CI.
fn chosen(name: Option<&str>) -> Result<Vec<&'static Browser>> {
    let ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty());
    let Some(name) = name else {
        return Ok(BROWSERS.iter().filter(|browser| ci || !browser.is_extra()).collect());
    };
    let browser = BROWSERS.iter().find(|browser| browser.key == name).with_context(|| {
        format!(
            "there is no browser `{name}`, but: {}.",
            BROWSERS.map(|browser| browser.key).join(", ")
        )
    })?;
    Ok(vec![browser])
}

impl Page {
    fn path(self) -> Result<PathBuf> {
        match self {
            Self::Served => dist(),
            Self::Single => single::write(),
        }
    }
}

impl Browser {
    fn is_extra(&self) -> bool {
        matches!(self.kind, Kind::Qt(qt::Wheel { extra: true, .. }))
    }

    /// The Python program that walks in it, without its arguments.
    fn ready(&self) -> Result<Command> {
        match &self.kind {
            Kind::Qt(wheel) => wheel.ready(self.name),
            Kind::Driver(programs) => programs.ready(),
        }
    }

    fn walk(&self, mut walker: Command, page: &Path) -> Result {
        let pictures = target("browsers")?.join(self.key);
        for old in old_pictures(&pictures) {
            fs::remove_file(old)?;
        }
        walker.arg(page).arg(&pictures).arg(match &self.kind {
            Kind::Qt(wheel) => wheel.major,
            Kind::Driver(_) => self.key,
        });
        // Qt leaves a folder for databases where it is started.
        walker.current_dir(target("browsers")?);
        let output = walker.output().context("cannot start Python")?;
        if output.status.success() {
            return Ok(());
        }
        let said = [output.stderr, output.stdout].concat();
        bail!("{}({})", String::from_utf8_lossy(&said), output.status)
    }
}

/// Pictures of an earlier walk, which must not pass for those of this one.
fn old_pictures(prefix: &Path) -> Vec<PathBuf> {
    let start = format!("{}-", name_of(prefix));
    let entries = prefix.parent().and_then(|folder| fs::read_dir(folder).ok());
    let is_ours = |path: &PathBuf| {
        name_of(path).starts_with(&start)
            && path.extension().is_some_and(|extension| extension == "png")
    };
    entries.into_iter().flatten().flatten().map(|entry| entry.path()).filter(is_ours).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{BROWSERS, chosen};

    #[test]
    fn an_engine_is_chosen_by_its_name() {
        assert_eq!(chosen(Some("wpe")).unwrap()[0].name, "WPE WebKit");
        assert!(chosen(Some("netscape")).is_err());
    }

    #[test]
    fn the_oldest_engine_is_walked_everywhere() {
        assert!(!BROWSERS[0].is_extra());
    }
}
