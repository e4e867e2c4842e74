//! How a table is written, told from its start.

use super::format::Format;
use super::quote::count_cells;
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
    best.filter(|best| best.near > 0).map_or(Format::OWN, |best| Format {
        widths: best.widths,
        ..Format::with_separator(best.separator)
    })
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
        let rows = Widths::of_rows(sample, is_whole, Format::with_separator(separator));
        let lines = Widths::of_lines(sample, is_whole, separator);
        // Lines that are nearly all alike are rows, whatever two stray quotes make of them. The
        // parts of a row have fewer cells than the whole.
        let are_rows = 5 * lines.alike >= 4 * lines.all.len();
        let widths =
            if are_rows && (lines.usual >= rows.usual || rows.alike < 2) { lines } else { rows };
        Self { separator, near: widths.near().count(), alike: widths.alike, widths: widths.range() }
    }
}

/// How many cells the rows of a sample have, of those that have more than one.
struct Widths {
    all: Vec<usize>,
    /// How many most of them have, and how many those are.
    usual: usize,
    alike: usize,
}

impl Widths {
    /// Of rows whose quotes are taken at their word.
    fn of_rows(sample: &[u8], is_whole: bool, format: Format) -> Self {
        let (mut row, mut text) = (Row::default(), sample);
        Self::new(std::iter::from_fn(|| {
            let end = record::read(text, is_whole, format, &mut row)?;
            text = &text[end..];
            (end > 0).then_some(row.len())
        }))
    }

    /// Of lines, as though no cell held a line end.
    fn of_lines(sample: &[u8], is_whole: bool, separator: u8) -> Self {
        let mut lines = sample.split(|byte| matches!(byte, b'\n' | b'\r')).collect::<Vec<_>>();
        if !is_whole {
            lines.pop();
        }
        Self::new(lines.into_iter().map(|line| count_cells(line, separator)))
    }

    fn new(widths: impl Iterator<Item = usize>) -> Self {
        let all = widths.filter(|&width| width > 1).take(SAMPLE_ROWS).collect::<Vec<_>>();
        let mut widths = Self { all, usual: 0, alike: 0 };
        let all = widths.all.iter().map(|&width| (widths.count(width), width));
        (widths.alike, widths.usual) = all.max().unwrap_or_default();
        widths
    }

    fn count(&self, width: usize) -> usize {
        self.all.iter().filter(|it| **it == width).count()
    }

    /// Those that are more than half the usual one.
    fn near(&self) -> impl Iterator<Item = usize> {
        self.all.iter().copied().filter(|&width| 2 * width > self.usual)
    }

    /// The fewest cells of rows that are no exception, and the most.
    fn range(&self) -> (usize, usize) {
        let often = self.near().filter(|&width| 8 * self.count(width) >= self.all.len());
        let most = self.near().filter(|&width| width < 2 * self.usual).max();
        (often.min().unwrap_or(self.usual), most.unwrap_or(self.usual))
    }
}
