//! Chromium for the browser tests, its driver, and a Chinese font.
//!
//! Where a task runs as root on Debian or Ubuntu (so in CI) they are installed by apt; on a
//! developer's own machine a task does not ask for root but says what is missing.

use crate::Result;
use crate::command::{find, run};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the two programs are.
pub struct Chromium {
    /// The browser; `CHROMIUM` overrides what `PATH` has.
    pub browser: PathBuf,
    /// Its driver; `CHROMEDRIVER` overrides what `PATH` has.
    pub driver: PathBuf,
}

const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-wqy-microhei"];

/// What fonts-wqy-microhei installs. Without any Chinese font, text is boxes of the wrong width.
const FONT: &str = "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc";

impl Chromium {
    /// Finds the programs, or installs them.
    pub fn ready() -> Result<Self> {
        if can_apt() && (Self::installed().is_none() || !Path::new(FONT).is_file()) {
            println!("Installing {} (2 to 5 minutes) ...", PACKAGES.join(", "));
            let install = run(apt().arg("update"))
                .and_then(|()| run(apt().args(["install", "--no-install-recommends"]).args(PACKAGES)));
            // What counts is what is there now; a lone missing font only spoils screenshots.
            if let Err(sentence) = install {
                eprintln!("{sentence}");
            }
        }
        Self::installed().ok_or_else(|| {
            "Chromium or ChromeDriver is missing: install both (Debian: chromium, \
             chromium-driver, fonts-wqy-microhei) or set CHROMIUM and CHROMEDRIVER to their paths."
                .to_owned()
        })
    }

    fn installed() -> Option<Self> {
        let named = |name| std::env::var_os(name).map(PathBuf::from);
        Some(Self {
            browser: named("CHROMIUM")
                .or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find))?,
            driver: named("CHROMEDRIVER").or_else(|| find("chromedriver"))?,
        })
    }
}

fn can_apt() -> bool {
    let root = crate::command::output(Command::new("id").arg("-u")).is_some_and(|user| user.trim() == "0");
    root && find("apt-get").is_some()
}

fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.args(["--yes", "--quiet"]).env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
