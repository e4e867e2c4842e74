//! Chromium for the browser tests, its driver, and a Chinese font.
//!
//! Where a task runs as root on Debian or Ubuntu (so in CI) they are installed by apt; on a
//! developer's own machine a task does not ask for root but says what is missing.

use crate::command::find;
use crate::{Result, apt};
use anyhow::Context;
use std::path::{Path, PathBuf};

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
        if Self::installed().is_none() || !Path::new(FONT).is_file() {
            // What counts is what is there then; a lone missing font only spoils screenshots.
            apt::install(&PACKAGES);
        }
        Self::installed().context(
            "Chromium or ChromeDriver is missing: install both (Debian: chromium, \
             chromium-driver, fonts-wqy-microhei) or set CHROMIUM and CHROMEDRIVER to their paths.",
        )
    }

    fn installed() -> Option<Self> {
        let named = |name| std::env::var_os(name).map(PathBuf::from);
        Some(Self {
            browser: named("CHROMIUM").or_else(|| {
                ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find)
            })?,
            driver: named("CHROMEDRIVER").or_else(|| find("chromedriver"))?,
        })
    }
}
