//! A canvas: where pictures are painted.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// A canvas that is not in the page. Lengths are px, from the left and the top.
pub struct Canvas {
    element: HtmlCanvasElement,
    pen: CanvasRenderingContext2d,
}

impl Canvas {
    /// A transparent one. None where the browser cannot paint.
    pub fn new(width: f64, height: f64) -> Option<Self> {
        let element =
            document().create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
        element.set_width(whole(width));
        element.set_height(whole(height));
        let pen = element.get_context("2d").ok()??.dyn_into().ok()?;
        Some(Self { element, pen })
    }

    /// Paints with this colour from now on, as a style sheet names it.
    pub fn set_colour(&self, colour: &str) {
        self.pen.set_fill_style_str(colour);
    }

    /// Writes in this font from now on, as a style sheet names it.
    pub fn set_font(&self, font: &str) {
        self.pen.set_font(font);
    }

    /// Ends what is written from now on where it is told to, in place of beginning there.
    pub fn align_right(&self) {
        self.pen.set_text_align("right");
    }

    /// Fills a rectangle.
    pub fn fill(&self, left: f64, top: f64, width: f64, height: f64) {
        self.pen.fill_rect(left, top, width, height);
    }

    /// Writes a text that stands on the line `baseline`.
    pub fn write(&self, text: &str, left: f64, baseline: f64) {
        // Refused only by a canvas of no size, where nothing is missed.
        let _ = self.pen.fill_text(text, left, baseline);
    }

    /// How wide a text is, px.
    pub fn width(&self, text: &str) -> f64 {
        self.pen.measure_text(text).map_or(0.0, |measured| measured.width())
    }

    /// The picture as PNG in an address of its own: long presses and downloads know such, but not always what a
    /// script holds. None where it is too large for the browser.
    pub fn to_png(&self) -> Option<String> {
        self.element.to_data_url().ok().filter(|address| address.starts_with("data:image/png"))
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths of a picture are positive and small; what is not becomes 0"
)]
fn whole(length: f64) -> u32 {
    length as u32
}
