//! How the lines look on a picture.

use super::line::Kind;

/// How a line looks; lengths in px of a picture that is [`WIDTH`](super::layout::WIDTH) wide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Height of the letters.
    pub size: u16,
    /// The space above it.
    pub before: f64,
    /// Its colour.
    pub colour: &'static str,
    /// The colour of the box it stands in. Lines of the same kind that follow each other share one.
    pub fill: Option<&'static str>,
    /// Whether its letters are bold.
    pub is_bold: bool,
    /// Whether a rule is drawn above it.
    pub is_ruled: bool,
}

/// What may be counted on, and titles.
const GREEN: &str = "#0b6b3a";
const INK: &str = "#1c1f1d";
const SOFT: &str = "#565c58";

/// The fonts, as a style sheet names them.
const FONTS: &str = "px \"PingFang SC\", \"Noto Sans SC\", \"Microsoft YaHei\", \"WenQuanYi Micro Hei\", sans-serif";

impl Look {
    /// How a kind of line looks.
    pub fn of(kind: Kind) -> Self {
        match kind {
            Kind::Brand => look(30, 0.0, SOFT),
            Kind::Title => Self { is_bold: true, ..look(56, 0.0, GREEN) },
            Kind::Draft => Self { fill: Some("#fdf3df"), ..look(34, 14.0, "#7a4b00") },
            Kind::Section => Self { is_bold: true, is_ruled: true, ..look(40, 40.0, SOFT) },
            Kind::Block => look(36, 28.0, SOFT),
            Kind::Measure => Self { is_bold: true, ..look(42, 24.0, INK) },
            Kind::Amount => Self { is_bold: true, ..look(60, 4.0, GREEN) },
            Kind::Open => Self { is_bold: true, ..look(44, 4.0, INK) },
            Kind::Plain | Kind::Payee => look(36, 10.0, INK),
            Kind::Name | Kind::Names => look(34, 10.0, INK),
            Kind::Foot | Kind::Clause => look(26, 8.0, SOFT),
        }
    }

    /// From one row to the next, px.
    pub fn leading(&self) -> f64 {
        (f64::from(self.size) * 1.4).round()
    }

    /// From the top of a row to the line the letters stand on, px.
    pub fn baseline(&self) -> f64 {
        f64::from(self.size) * 1.1
    }

    /// The font, as a canvas wants it.
    pub fn font(&self) -> String {
        let weight = if self.is_bold { "bold " } else { "" };
        [weight, &self.size.to_string(), FONTS].concat()
    }
}

fn look(size: u16, before: f64, colour: &'static str) -> Look {
    Look { size, before, colour, fill: None, is_bold: false, is_ruled: false }
}
