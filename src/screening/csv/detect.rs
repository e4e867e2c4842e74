//! How a table is written, told from its start.

use super::format::Format;
use super::record;
use super::row::Row;

/// So much of a text is looked at, in bytes.
pub const SAMPLE: usize = 1 << 16;

/// So many rows of it.
const SAMPLE_ROWS: usize = 100;

/// What may stand between cells. Of two that fit alike the first is taken.
const SEPARATORS: [u8; 3] = [b'\t', b',', b';'];

/// How the table that starts so is written: with the separator that parts most rows, and these most
/// alike. A title or a header may hold the others.
pub fn detect(sample: &[u8], is_whole: bool) -> Format {
    let candidates = SEPARATORS.map(|separator| Candidate::new(sample, is_whole, separator));
    // Decimal commas apart, semicolons stand in cells more often than between them.
    let rank = |it: &&Candidate| (it.near, it.alike, it.separator != b';', it.widths.1);
    let best = candidates.iter().rev().max_by_key(rank);
    best.filter(|best| best.near > 0)
        .map_or(Format::OWN, |best| Format { separator: best.separator, widths: best.widths })
}

/// What a separator would make of the sample.
struct Candidate {
    separator: u8,
    /// How many rows have more than half as many cells as most of them have.
    near: usize,
    /// How many have just as many.
    alike: usize,
    widths: (usize, usize),
}

impl Candidate {
    fn new(sample: &[u8], is_whole: bool, separator: u8) -> Self {
        let widths = widths(sample, is_whole, Format::with_separator(separator));
        let alike = |width: usize| widths.iter().filter(|it| **it == width).count();
        let usual = widths.iter().copied().max_by_key(|&width| (alike(width), width));
        let usual = usual.unwrap_or_default();
        let near = widths.iter().copied().filter(|&width| 2 * width > usual);
        let often = near.clone().filter(|&width| 8 * alike(width) >= widths.len());
        let most = near.clone().filter(|&width| width < 2 * usual).max();
        Self {
            separator,
            near: near.count(),
            alike: alike(usual),
            widths: (often.min().unwrap_or(usual), most.unwrap_or(usual)),
        }
    }
}

/// How many cells the rows of a sample have that have more than one.
fn widths(sample: &[u8], is_whole: bool, format: Format) -> Vec<usize> {
    let (mut row, mut widths) = (Row::default(), Vec::new());
    let mut text = sample;
    while widths.len() < SAMPLE_ROWS
        && !text.is_empty()
        && let Some(end) = record::read(text, is_whole, format, &mut row)
    {
        text = &text[end..];
        if row.len() > 1 {
            widths.push(row.len());
        }
    }
    widths
}
