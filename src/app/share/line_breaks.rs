//! Breaks text into rows, as a typesetter would (Unicode Standard Annex 14).

use unicode_linebreak::linebreaks;

/// The rows of a text, each at most `width` wide as `measure` has it; joined they are the text. A piece that may
/// not be broken and is wider stands in a row of its own.
pub fn rows<'a>(text: &'a str, width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<&'a str> {
    let mut rows = Vec::new();
    // Where the row and the piece begin, bytes; how wide the row is so far.
    let (mut row, mut piece, mut filled) = (0, 0, 0.0);
    for (end, _) in linebreaks(text) {
        let wide = measure(text.get(piece..end).unwrap_or_default());
        if piece > row && filled + wide > width {
            rows.extend(text.get(row..piece));
            (row, filled) = (piece, 0.0);
        }
        filled += wide;
        piece = end;
    }
    rows.extend(text.get(row..));
    rows
}
