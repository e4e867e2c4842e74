//! Old Chromium, as Qt carries it in wheels of the Python registry.
//!
//! Each has an environment of its own (xtask/browsers/chromium-*.txt), which is ready when Qt can be imported.

use crate::Result;
use crate::command::{output, root};
use crate::python::Environment;
use anyhow::ensure;
use std::path::Path;
use std::process::Command;

/// One Chromium.
pub struct Wheel {
    /// The version of Chromium; the walk proves that it is this one.
    pub major: &'static str,
    /// Walked only in CI, or by name.
    pub extra: bool,
    binding: &'static str,
}

/// The nearest there is to the floor, Chromium 66.
pub const CHROMIUM_69: Wheel = Wheel { major: "69", extra: false, binding: "PyQt5" };
/// What many chat apps brought along for years.
pub const CHROMIUM_77: Wheel = Wheel { major: "77", extra: false, binding: "PyQt5" };
/// The newest of Qt 5 that differs.
pub const CHROMIUM_83: Wheel = Wheel { major: "83", extra: true, binding: "PyQt5" };
/// Nearly today's, and strict about the console.
pub const CHROMIUM_108: Wheel = Wheel { major: "108", extra: true, binding: "PyQt6" };

/// What the wheels expect of the system, in Debian's names and, where they differ, in Ubuntu's.
const PACKAGES: [&str; 23] = [
    "fonts-wqy-microhei",
    "libasound2",
    "libasound2t64",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libglib2.0-0t64",
    "libnss3",
    "libpulse-mainloop-glib0",
    "libpulse0",
    "libx11-xcb1",
    "libxcb-dri3-0",
    "libxcomposite1",
    "libxcursor1",
    "libxdamage1",
    "libxi6",
    "libxkbcommon0",
    "libxkbfile1",
    "libxrandr2",
    "libxshmfence1",
    "libxtst6",
];

/// Qt without a screen, a graphics card, a sandbox (which root may not have) or a developer's
/// own settings.
const SETTINGS: [(&str, &str); 5] = [
    ("QT_QPA_PLATFORM", "offscreen"),
    ("QT_QUICK_BACKEND", "software"),
    ("QTWEBENGINE_DISABLE_SANDBOX", "1"),
    ("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu --lang=zh-CN"),
    ("LANG", "C.UTF-8"),
];

impl Wheel {
    /// The program that walks in it, once all is there.
    pub fn ready(&self, name: &str) -> Result<Command> {
        ensure!(
            cfg!(all(target_os = "linux", target_arch = "x86_64")),
            "its wheels are walked in on Linux on x86-64 only."
        );
        let browsers = root()?.join("xtask").join("browsers");
        let environment = Environment {
            title: name,
            key: &format!("chromium-{}", self.major),
            pinned: &browsers.join(format!("chromium-{}.txt", self.major)),
            packages: &PACKAGES,
            is_ready: &|python| self.imports(python),
        };
        let python = environment.python()?;
        let mut walker = Command::new(python);
        walker.envs(SETTINGS).args(["-B", "-W", "ignore"]).arg(browsers.join("qt.py"));
        Ok(walker)
    }

    fn imports(&self, python: &Path) -> bool {
        let import = format!("import {0}.QtWebEngineWidgets, {0}.QtTest", self.binding);
        python.is_file()
            && output(Command::new(python).envs(SETTINGS).args(["-W", "ignore", "-c", &import]))
                .is_some()
    }
}
