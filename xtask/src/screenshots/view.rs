//! How a screen is looked at: width, theme, size of text.

use crate::Result;
use crate::webdriver::Window;
use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

const WIDTHS: [u32; 4] = [360, 390, 768, 1280];
const THEMES: [&str; 2] = ["light", "dark"];
const SIZES: [&str; 3] = ["standard", "large", "largest"];

/// Chromium draws no taller picture.
const TALLEST: f64 = 16_000.0;

/// One way of looking.
#[derive(Clone, Copy, Debug)]
pub struct View {
    width: u32,
    theme: &'static str,
    size: &'static str,
}

/// A page as it was drawn.
pub struct Picture {
    /// The file.
    pub png: Vec<u8>,
    /// It scrolls sideways.
    pub is_too_wide: bool,
}

impl View {
    /// Every view there is.
    pub fn all() -> Vec<Self> {
        let of_theme = |width, theme| SIZES.map(|size| Self { width, theme, size });
        WIDTHS
            .into_iter()
            .flat_map(|width| THEMES.into_iter().flat_map(move |theme| of_theme(width, theme)))
            .collect()
    }

    /// What arguments choose it by: width, theme, text size.
    pub fn traits(self) -> [String; 3] {
        [self.width.to_string(), self.theme.to_owned(), self.size.to_owned()]
    }

    /// Name of a picture of it.
    pub fn file(self) -> String {
        format!("{}.png", self.traits().join("-"))
    }

    /// Draws the whole page that the window shows.
    pub fn draw(self, window: &Window) -> Result<Picture> {
        let mobile = self.width < 768;
        window.devtools(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": self.width, "height": 780, "deviceScaleFactor": 1, "mobile": mobile }),
        )?;
        let features = json!([
            { "name": "prefers-color-scheme", "value": self.theme },
            // Nothing is caught halfway.
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        window.devtools("Emulation.setEmulatedMedia", &json!({ "features": features }))?;
        let look = "
            const button = document.querySelector(`[data-to-size=${arguments[0]}]`);
            if (button) button.click();
            else document.documentElement.setAttribute('data-size', arguments[0]);
            // Where a page is too wide, a phone makes innerWidth wider as well.
            const page = document.scrollingElement;
            // What lies over the page is as high as the screen.
            const height = document.querySelector('dialog[open]') ? innerHeight : page.scrollHeight;
            return [height, page.scrollWidth > Math.min(arguments[1], page.clientWidth)];
        ";
        let measured = window.script(look, &json!([self.size, self.width]))?;
        let height = measured[0].as_f64().unwrap_or_default().clamp(1.0, TALLEST);
        let whole = json!({ "x": 0, "y": 0, "width": self.width, "height": height, "scale": 1 });
        let drawn = window.devtools(
            "Page.captureScreenshot",
            &json!({ "captureBeyondViewport": true, "clip": whole }),
        )?;
        let png = STANDARD
            .decode(drawn["data"].as_str().unwrap_or_default())
            .context("Chromium draws no picture")?;
        Ok(Picture { png, is_too_wide: measured[1] == Value::Bool(true) })
    }
}
