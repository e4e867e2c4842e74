//! Where rows stand of which only those in view exist.

/// The height of a row, in pixels; staff.css says the same.
const ROW_HEIGHT: f64 = 44.0;
/// No browser draws an element much higher than this, in pixels; a longer table scrolls faster.
const MAX_HEIGHT: f64 = 12e6;
/// The height of what is seen of the table at most, in pixels; staff.css says the same.
const VIEW_HEIGHT: f64 = 560.0;
/// How many rows are asked for above those in view.
const ROWS_ABOVE: f64 = 8.0;

/// A table of so many rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VirtualRows {
    /// How many rows it has.
    pub count: usize,
}

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no table has so many rows"
)]
impl VirtualRows {
    /// How high the rows are together, in pixels.
    fn rows_height(self) -> f64 {
        (self.count as f64 * ROW_HEIGHT).min(MAX_HEIGHT)
    }

    /// How high the table is, in pixels: with its line of headers and a bar to scroll with. Where it
    /// scrolls faster a row is less high than it is drawn, and the last ones need a whole view.
    pub fn height(self) -> f64 {
        let is_scaled = self.count as f64 * ROW_HEIGHT > MAX_HEIGHT;
        self.rows_height() + if is_scaled { VIEW_HEIGHT } else { 1.5 * ROW_HEIGHT }
    }

    /// Where a row stands, in pixels from the top.
    pub fn top(self, row: usize) -> f64 {
        row as f64 / (self.count.max(1)) as f64 * self.rows_height()
    }

    /// The first row to ask for, when the table is scrolled so many pixels.
    pub fn first_at(self, scrolled: f64) -> usize {
        let row = scrolled / self.rows_height().max(1.0) * self.count as f64;
        (row - ROWS_ABOVE).floor().max(0.0) as usize
    }

    /// Whether the rows from one on are too far from those from another on.
    pub fn is_moved(first: usize, before: usize) -> bool {
        first.abs_diff(before) as f64 >= ROWS_ABOVE / 2.0
    }
}
