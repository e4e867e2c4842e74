//! Where each row of a sheet stands, on pictures no taller than a phone shows. All lengths are px.

use super::line::{Kind, Line};
use super::line_breaks;
use super::look::Look;
use super::sheets::{Sheet, beside_code};

/// The width of every picture.
pub const WIDTH: f64 = 1080.0;
/// The height that no picture exceeds.
pub const HEIGHT: f64 = 1920.0;
/// The white on all four sides.
pub const MARGIN: f64 = 54.0;
/// The room between the margins.
pub const INSIDE: f64 = WIDTH - 2.0 * MARGIN;
/// White on all sides of the text in a coloured box, and between the code and what stands beside it.
pub const PADDING: f64 = 24.0;
/// The width of the code, with the white around it.
pub const CODE: f64 = 400.0;
/// Between the text and what stands below it.
pub const GAP: f64 = 40.0;

/// What measures text.
pub trait Ruler {
    /// Measures letters of this look from now on.
    fn set(&self, look: &Look);
    /// How wide a text is.
    fn width(&self, text: &str) -> f64;
}

/// A row of letters.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its words.
    pub text: String,
    /// How it looks.
    pub look: Look,
    /// The space above it.
    pub before: f64,
    /// The space above it that belongs to its box.
    pub top: f64,
    /// The space below it that belongs to its box.
    pub bottom: f64,
    /// Whether a rule is drawn above it.
    pub is_ruled: bool,
    /// Whether a picture may end before it.
    pub is_free: bool,
}

impl Row {
    /// What it takes of the height.
    pub fn height(&self) -> f64 {
        self.before + self.box_height()
    }

    /// The same without the space above it.
    pub fn box_height(&self) -> f64 {
        self.top + self.look.leading() + self.bottom
    }
}

/// What stands on the pictures of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Pictures {
    /// At the top of each.
    pub head: Vec<Row>,
    /// The results on each. There is at least one.
    pub pages: Vec<Vec<Row>>,
    /// At the end of the last one, beside the code; empty without a code.
    pub beside: Vec<Row>,
    /// At the bottom of each.
    pub foot: Vec<Row>,
    /// The height of the code and what stands beside it; 0 without either.
    pub end: f64,
}

impl Pictures {
    /// The height of the picture with this index.
    pub fn height(&self, index: usize) -> f64 {
        let rows = self.pages.get(index).map_or(0.0, |page| height(page));
        frame(&self.head, &self.foot) + rows + if self.is_last(index) { self.end } else { 0.0 }
    }

    /// Whether it is the last one, which bears the code.
    pub fn is_last(&self, index: usize) -> bool {
        index + 1 == self.pages.len()
    }
}

/// Lays a sheet out. Where to ask stands beside the code, or without one below the results.
pub fn layout(sheet: &Sheet, has_code: bool, ruler: &dyn Ruler) -> Pictures {
    let head = rows(&sheet.head, INSIDE, ruler);
    let foot = rows(&sheet.foot, INSIDE, ruler);
    let room = HEIGHT - frame(&head, &foot);
    let mut lines = sheet.body.clone();
    let (mut beside, mut end) = (Vec::new(), 0.0);
    if has_code {
        let mut lines = sheet.place.clone();
        lines.push(beside_code());
        beside = rows(&lines, INSIDE - CODE - PADDING, ruler);
        end = CODE.max(height(&beside));
    } else {
        lines.extend_from_slice(&sheet.place);
    }
    let mut pages = pages(&rows(&lines, INSIDE, ruler), room);
    if pages.last().is_some_and(|last| height(last) + end > room) {
        pages.push(Vec::new());
    }
    Pictures { head, pages, beside, foot, end }
}

/// What is taken by all but the results and the code.
fn frame(head: &[Row], foot: &[Row]) -> f64 {
    2.0 * MARGIN + height(head) + height(foot) + GAP
}

fn height(rows: &[Row]) -> f64 {
    rows.iter().map(Row::height).sum()
}

/// The rows of lines, as wide as they are or narrower.
fn rows(lines: &[Line], width: f64, ruler: &dyn Ruler) -> Vec<Row> {
    let mut rows = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| lines.get(index)).map(|line| line.kind);
        let after = lines.get(index + 1).map(|line| line.kind);
        let look = Look::of(line.kind);
        let is_boxed = look.fill.is_some();
        let opens = is_boxed && before != Some(line.kind);
        let closes = is_boxed && after != Some(line.kind);
        let begins = line.kind.begins() && !matches!(before, Some(Kind::Section | Kind::Block));
        let padding = if is_boxed { 2.0 * PADDING } else { 0.0 };
        ruler.set(&look);
        let texts = line_breaks::rows(&line.text, width - padding, &|text| ruler.width(text));
        let last = texts.len().saturating_sub(1);
        for (number, text) in texts.into_iter().enumerate() {
            let (is_first, is_last) = (number == 0, number == last);
            let space = |wanted: bool, space: f64| if wanted { space } else { 0.0 };
            rows.push(Row {
                text: text.to_owned(),
                look,
                before: space(is_first && (opens || !is_boxed), look.before),
                top: space(is_first && opens, PADDING),
                bottom: space(is_last && closes, PADDING),
                is_ruled: is_first && look.is_ruled,
                is_free: if is_first {
                    begins
                } else {
                    // Within a long list too, but not so that a row stands alone.
                    line.kind == Kind::Names && number > 1 && !is_last
                },
            });
        }
    }
    rows
}

/// Rows on pictures, with so much room on each. Between two places where a picture may end, all stays together if
/// it fits on one.
fn pages(rows: &[Row], room: f64) -> Vec<Vec<Row>> {
    let mut pages = vec![Vec::new()];
    for group in rows.chunk_by(|_, next| !next.is_free) {
        if height(group) > room {
            for row in group {
                place(&mut pages, std::slice::from_ref(row), room);
            }
        } else {
            place(&mut pages, group, room);
        }
    }
    pages
}

/// Puts rows on the last picture, or on a new one where they do not fit.
fn place(pages: &mut Vec<Vec<Row>>, group: &[Row], room: f64) {
    let Some(page) = pages.last_mut() else { return };
    if height(page) + height(group) <= room {
        return page.extend_from_slice(group);
    }
    let mut group = group.to_vec();
    // Nothing stands above it that it would have to keep away from.
    if let Some(first) = group.first_mut() {
        first.before = 14.0;
        first.is_ruled = false;
    }
    pages.push(group);
}
