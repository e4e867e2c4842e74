//! Paints sheets and codes as pictures.

use super::code::{QUIET, code};
use super::job::{Job, Painted};
use super::layout::{CODE, GAP, INSIDE, MARGIN, PADDING, Pictures, Row, Ruler, WIDTH, layout};
use super::look::Look;
use super::sheets::Sheet;
use crate::browser::canvas::Canvas;
use qrcodegen::QrCode;

/// Px of a module of the code that stands alone on the page: a whole number, so that its edges stay sharp.
const MODULE: f64 = 8.0;

impl Ruler for Canvas {
    fn set(&self, look: &Look) {
        self.set_font(&look.font());
    }

    fn width(&self, text: &str) -> f64 {
        Self::width(self, text)
    }
}

/// Does a [`Job`], and answers with what was [`Painted`], both as JSON. None where the browser cannot paint.
pub fn paint(job: &str) -> Option<String> {
    let job = serde_json::from_str::<Job>(job).ok()?;
    let code = job.link.as_deref().and_then(code);
    let painted = job.sheets.iter().map(|sheet| pictures(sheet, code.as_ref()));
    let pictures = painted.collect::<Option<Vec<_>>>()?.concat();
    let painted = Painted { pictures, code: code.as_ref().and_then(code_picture) };
    serde_json::to_string(&painted).ok()
}

/// The pictures of a sheet as PNG addresses, in order; the code stands on the last one. None where the browser
/// cannot paint.
fn pictures(sheet: &Sheet, code: Option<&QrCode>) -> Option<Vec<String>> {
    let ruler = Canvas::new(1.0, 1.0)?;
    let pictures = layout(sheet, code.is_some(), &ruler);
    (0..pictures.pages.len()).map(|index| picture(&pictures, index, code)).collect()
}

/// The picture of a code alone.
fn code_picture(code: &QrCode) -> Option<String> {
    let width = modules(code) * MODULE;
    let canvas = Canvas::new(width, width)?;
    paint_code(&canvas, code, 0.0, 0.0, width);
    canvas.to_png()
}

fn picture(pictures: &Pictures, index: usize, code: Option<&QrCode>) -> Option<String> {
    let height = pictures.height(index);
    let canvas = Canvas::new(WIDTH, height)?;
    canvas.set_colour("#fff");
    canvas.fill(0.0, 0.0, WIDTH, height);
    // What it is worth and of which document is said on every picture.
    let mut y = paint_rows(&canvas, &pictures.head, MARGIN, MARGIN, INSIDE);
    y = paint_rows(&canvas, pictures.pages.get(index)?, MARGIN, y, INSIDE);
    if pictures.is_last(index) {
        if let Some(code) = code {
            let width = paint_code(&canvas, code, MARGIN, y + GAP / 2.0, CODE);
            let left = MARGIN + width + PADDING;
            paint_rows(&canvas, &pictures.beside, left, y, INSIDE - CODE - PADDING);
        }
        y += pictures.end;
    }
    paint_rows(&canvas, &pictures.foot, MARGIN, y + GAP, INSIDE);
    let count = pictures.pages.len();
    if count > 1 {
        canvas.align_right();
        let number = [&(index + 1).to_string(), "/", &count.to_string()].concat();
        canvas.write(&number, WIDTH - MARGIN, MARGIN + 20.0);
    }
    canvas.to_png()
}

/// Paints rows one under the other, and returns where they end.
fn paint_rows(canvas: &Canvas, rows: &[Row], left: f64, top: f64, width: f64) -> f64 {
    let mut y = top;
    for row in rows {
        y += row.before;
        if row.is_ruled {
            canvas.set_colour("#d4d9d4");
            canvas.fill(left, y - 20.0, width, 2.0);
        }
        let mut indent = 0.0;
        if let Some(fill) = row.look.fill {
            canvas.set_colour(fill);
            canvas.fill(left, y, width, row.box_height());
            indent = PADDING;
        }
        canvas.set_font(&row.look.font());
        canvas.set_colour(row.look.colour);
        canvas.write(&row.text, left + indent, y + row.top + row.look.baseline());
        y += row.box_height();
    }
    y
}

/// Paints a code with modules of whole px, at most `width` wide, and returns how wide it is.
fn paint_code(canvas: &Canvas, code: &QrCode, left: f64, top: f64, width: f64) -> f64 {
    let module = (width / modules(code)).floor();
    let width = module * modules(code);
    canvas.set_colour("#fff");
    canvas.fill(left, top, width, width);
    canvas.set_colour("#000");
    let at = |index: i32| f64::from(index + QUIET) * module;
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                canvas.fill(left + at(x), top + at(y), module, module);
            }
        }
    }
    width
}

/// How many modules wide a code is, with the white around it.
fn modules(code: &QrCode) -> f64 {
    f64::from(code.size() + 2 * QUIET)
}
