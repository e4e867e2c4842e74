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
    let wanted = [separator, b'"', b'\n', b'\r'].map(|byte| u64::from_le_bytes([byte; 8]));
    loop {
        let (mut found, length) = match text[at..].first_chunk() {
            Some(bytes) => {
                let bytes = u64::from_le_bytes(*bytes);
                (wanted.iter().fold(0, |found, wanted| found | zeros(bytes ^ wanted)), 8)
            }
            None => {
                let tail = &text[at..];
                let mut bytes = [0; 8];
                bytes[..tail.len()].copy_from_slice(tail);
                let bytes = u64::from_le_bytes(bytes);
                (wanted.iter().fold(0, |found, wanted| found | zeros(bytes ^ wanted)), tail.len())
            }
        };
        while found != 0 {
            let position = at + found.trailing_zeros() as usize / 8;
            found &= found - 1;
            match text[position] {
                b'"' if position == cell_start => return Stop::Quote(position),
                b'"' => on_quote(),
                b'\n' | b'\r' => return Stop::LineEnd(position),
                _ => {
                    on_separator(position);
                    cell_start = position + 1;
                }
            }
        }
        at += length;
        if length < 8 {
            return Stop::TextEnd;
        }
    }
}

/// The highest bit of every byte that is zero.
fn zeros(bytes: u64) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    !(((bytes & LOW) + LOW) | bytes | LOW)
}
