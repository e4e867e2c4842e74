//! Browsers that take orders from outside (xtask/browsers/driver.py) and come with the system.
//!
//! They are of the version that the system has: a browser that gets security updates cannot be
//! pinned.

use crate::command::{find, root};
use crate::{Result, apt};
use anyhow::ensure;
use std::process::Command;

/// What one of them needs.
pub struct Programs {
    programs: &'static [&'static str],
    /// The packages of Debian that have them, and a Chinese font.
    packages: &'static [&'static str],
}

/// It needs no driver: see driver.py.
pub const FIREFOX: Programs = Programs {
    programs: &["python3", "firefox-esr"],
    packages: &["python3", "firefox-esr", "fonts-wqy-microhei"],
};

/// The driver brings the browser with it.
pub const WEBKITGTK: Programs = Programs {
    programs: &["python3", "WebKitWebDriver", "Xvfb"],
    packages: &["python3", "webkit2gtk-driver", "xvfb", "fonts-wqy-microhei"],
};

/// In Debian 12 it is version 2.38, which is like the oldest Safari that the page is for.
pub const WPE: Programs = Programs {
    programs: &["python3", "WPEWebDriver", "cog"],
    packages: &["python3", "wpewebkit-driver", "cog", "fonts-wqy-microhei"],
};

impl Programs {
    /// The program that walks in it, once all is there.
    pub fn ready(&self) -> Result<Command> {
        if !self.missing().is_empty() {
            apt::install(self.packages);
        }
        let missing = self.missing();
        ensure!(
            missing.is_empty(),
            "{} missing (Debian: {}).",
            missing.join(", "),
            self.packages.join(", ")
        );
        let mut python = Command::new("python3");
        python.arg("-B").arg(root()?.join("xtask").join("browsers").join("driver.py"));
        Ok(python)
    }

    fn missing(&self) -> Vec<&'static str> {
        self.programs.iter().copied().filter(|program| find(program).is_none()).collect()
    }
}
