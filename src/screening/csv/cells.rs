//! Finds the ends of cells, eight bytes at a time.

/// Where [`scan`] stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// At a line end.
    LineEnd(usize),
    /// At a quote that starts a cell.
    Quote(usize),
    /// The text ran out.
    TextEnd,
}

/// Walks over cells without quotes around them, from `from`, which is a cell's start unless
/// `in_cell`. `on_separator` hears where each separator stands, and `on_quote` that a quote stands
/// inside a cell.
pub fn scan(
    text: &[u8],
    from: usize,
    in_cell: bool,
    separator: u8,
    mut on_separator: impl FnMut(usize),
    mut on_quote: impl FnMut(),
) -> Stop {
    let mut cell_start = if in_cell { usize::MAX } else { from };
    let mut at = from;
    let separators = all(separator);
    loop {
        let (bytes, length) = eight(text, at);
        let mut found = zeros(bytes ^ separators) | zeros(bytes ^ QUOTES) | line_ends(bytes);
        while found != 0 {
            let position = at + first(found);
            found &= found - 1;
            match text.get(position) {
                Some(b'"') if position == cell_start => return Stop::Quote(position),
                Some(b'"') => on_quote(),
                Some(byte) if *byte == separator => {
                    on_separator(position);
                    cell_start = position + 1;
                }
                Some(b'\n' | b'\r') => return Stop::LineEnd(position),
                // One of those that look alike.
                _ => {}
            }
        }
        at += length;
        if length < 8 {
            return Stop::TextEnd;
        }
    }
}

/// The first quote from `from` on, and whether a line may end before it.
pub fn find_quote(text: &[u8], from: usize) -> Option<(usize, bool)> {
    let (mut at, mut may_end_line) = (from, false);
    loop {
        let (bytes, length) = eight(text, at);
        let (quotes, line_ends) = (zeros(bytes ^ QUOTES), line_ends(bytes));
        if quotes != 0 {
            let before = (quotes & quotes.wrapping_neg()) - 1;
            return Some((at + first(quotes), may_end_line || line_ends & before != 0));
        }
        may_end_line |= line_ends != 0;
        at += length;
        if length < 8 {
            return None;
        }
    }
}

/// Eight bytes from `at` on, zeros where the text has ended, and how many are its own.
#[inline]
fn eight(text: &[u8], at: usize) -> (u64, usize) {
    let rest = text.get(at..).unwrap_or_default();
    if let Some(bytes) = rest.first_chunk() {
        return (u64::from_le_bytes(*bytes), 8);
    }
    let mut bytes = [0; 8];
    bytes[..rest.len()].copy_from_slice(rest);
    (u64::from_le_bytes(bytes), rest.len())
}

/// A byte eight times.
const fn all(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Which byte has the lowest bit that is set.
fn first(found: u64) -> usize {
    found.trailing_zeros() as usize / 8
}

/// Quotes.
const QUOTES: u64 = all(b'"');

/// The highest bit of every byte that is zero, and perhaps of some behind such.
fn zeros(bytes: u64) -> u64 {
    bytes.wrapping_sub(all(1)) & !bytes & all(0x80)
}

/// The highest bit of every byte that is a line end, a tab or a control character.
fn line_ends(bytes: u64) -> u64 {
    zeros((bytes ^ all(8)) & all(0xf8))
}
