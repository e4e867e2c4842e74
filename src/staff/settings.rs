//! What staff set once on a device.

use serde::{Deserialize, Serialize};

/// What staff set once on a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// After how many seconds without a touch kiosk mode asks whether somebody is there.
    pub idle_timeout: u32,
    /// Whether the explanation stands beside what is shown.
    pub explains: bool,
}

impl Settings {
    /// The seconds that can be set.
    pub const IDLE_TIMEOUT: std::ops::RangeInclusive<u32> = 30..=300;

    /// Reads what was kept, by this build or an older one; what cannot be read is as it was at first.
    pub fn read(text: &str) -> Self {
        let mut settings = serde_json::from_str(text).unwrap_or_else(|_| Self::read_legacy(text));
        if !Self::IDLE_TIMEOUT.contains(&settings.idle_timeout) {
            settings.idle_timeout = Self::default().idle_timeout;
        }
        settings
    }

    /// Builds before December 2026 kept `patience=90 explains=true`.
    fn read_legacy(text: &str) -> Self {
        let value = |name: &str| {
            text.split(' ').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
        };
        let idle_timeout = value("patience").and_then(|text| text.parse().ok());
        Self {
            idle_timeout: idle_timeout.unwrap_or(Self::default().idle_timeout),
            explains: value("explains") == Some("true"),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { idle_timeout: 90, explains: false }
    }
}
