//! What staff set once on a device.

/// What staff set once on a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// After how many seconds without a touch fair mode asks whether somebody is there.
    pub patience: u32,
    /// Whether the explanation stands beside the frame.
    pub explains: bool,
}

impl Settings {
    /// The seconds that can be set.
    pub const PATIENCE: std::ops::RangeInclusive<u32> = 30..=300;

    /// The settings as text.
    pub fn write(&self) -> String {
        format!("patience={} explains={}", self.patience, self.explains)
    }

    /// Reads them; what cannot be read is as it was at first.
    pub fn read(text: &str) -> Self {
        let of = |name: &str| {
            text.split(' ').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
        };
        let patience = of("patience")
            .and_then(|text| text.parse().ok())
            .filter(|it| Self::PATIENCE.contains(it));
        let first = Self::default();
        Self {
            patience: patience.unwrap_or(first.patience),
            explains: of("explains") == Some("true"),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { patience: 90, explains: false }
    }
}
