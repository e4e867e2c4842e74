//! Whether a quote at a cell's start opens a quoted cell.
//!
//! It does when it is closed: by the first quote that is not doubled, with a separator, a line end
//! or the end of the text behind it (blanks may stand between), not farther away than
//! [`MAX_QUOTED`]. And when the lines between the two are no rows of their own: a stray quote may
//! be followed by another one a hundred people further down.

use super::cells::{Stop, find_quote, scan};
use super::format::Format;
use memchr::memchr2;

/// No quoted cell is longer, in bytes. A cell of a spreadsheet program has at most 32 767 letters.
pub const MAX_QUOTED: usize = 1 << 17;

/// What a quote at a cell's start is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    /// It opens a cell.
    Opens(Quoted),
    /// It is a letter like others.
    Letter,
    /// That cannot be told before there is more text.
    Undecided,
}

/// A quoted cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// Where the quote that closes it stands.
    pub close: usize,
    /// What comes behind: a separator, a line end or the end of the text.
    pub next: usize,
    /// Quotes stand in it, doubled.
    pub has_doubled: bool,
}

/// Where the quote is that closes a cell which raises no question: a quote opens it, it is one line,
/// and a separator or a line end stands behind it.
pub fn simple(text: &[u8], open: usize, separator: u8) -> Option<usize> {
    if text.get(open) != Some(&b'"') {
        return None;
    }
    let (close, may_end_line) = find_quote(text, open + 1)?;
    let next = close + 1;
    let is_end = |byte: &u8| *byte == separator || matches!(byte, b'\n' | b'\r');
    let is_simple = !may_end_line && text.get(next).is_some_and(is_end);
    (is_simple && next - open < MAX_QUOTED).then_some(close)
}

/// What the quote at `open` is. `cells_before` are in its row already; no more text comes when
/// `is_last`.
pub fn decide(
    text: &[u8],
    open: usize,
    is_last: bool,
    cells_before: usize,
    format: Format,
) -> Quote {
    // What is decided may not depend on how much of the text happens to be here.
    let limit = open + MAX_QUOTED;
    let (text, is_last, is_whole) = match text.get(..limit) {
        Some(text) => (text, false, true),
        None => (text, is_last, is_last),
    };
    let unseen = if is_whole { Quote::Letter } else { Quote::Undecided };
    let Some(close) = Close::find(text, open, is_last) else { return unseen };
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t') && *byte != format.separator;
    let blanks = text[close.at + 1..].iter().take_while(|byte| is_blank(byte)).count();
    let next = close.at + 1 + blanks;
    match text.get(next) {
        None if is_last => {}
        None => return unseen,
        Some(b'\n' | b'\r') => {}
        Some(byte) if *byte == format.separator => {}
        Some(_) => return Quote::Letter,
    }
    if close.may_end_line && memchr2(b'\n', b'\r', &text[open..close.at]).is_some() {
        let line_end = match memchr2(b'\n', b'\r', &text[next..]) {
            Some(length) => next + length,
            None if is_whole => text.len(),
            None => return Quote::Undecided,
        };
        if are_rows(&text[open..line_end], cells_before, format) {
            return Quote::Letter;
        }
    }
    Quote::Opens(Quoted { close: close.at, next, has_doubled: close.has_doubled })
}

/// Where a quoted cell is closed.
#[derive(Clone, Copy, Default)]
struct Close {
    at: usize,
    has_doubled: bool,
    may_end_line: bool,
}

impl Close {
    /// The first quote behind `open` that is not doubled.
    fn find(text: &[u8], open: usize, is_last: bool) -> Option<Self> {
        let mut close = Self { at: open + 1, ..Self::default() };
        loop {
            let (at, may_end_line) = find_quote(text, close.at)?;
            close.may_end_line |= may_end_line;
            match text.get(at + 1) {
                Some(b'"') => (close.at, close.has_doubled) = (at + 2, true),
                None if !is_last => return None,
                _ => return Some(Self { at, ..close }),
            }
        }
    }
}

/// Whether lines are rows of their own: most of them have as many cells as the rows of the table.
/// The first goes on behind `cells_before`.
fn are_rows(lines: &[u8], cells_before: usize, format: Format) -> bool {
    let (mut rows, mut others) = (0, 0);
    let mut cells_before = cells_before;
    for line in lines.split(|byte| matches!(byte, b'\n' | b'\r')) {
        if line.trim_ascii().is_empty() {
            continue;
        }
        let cells = cells_before + count_cells(line, format.separator);
        cells_before = 0;
        if format.is_row_width(cells) { rows += 1 } else { others += 1 }
    }
    rows > others
}

/// How many cells a line has that is read by itself.
pub fn count_cells(line: &[u8], separator: u8) -> usize {
    let mut cells = 1;
    let (mut at, mut in_cell) = (0, false);
    while let Stop::Quote(open) = scan(line, at, in_cell, separator, |_| cells += 1, || {}) {
        // A quote that is closed in this line hides the separators before its end.
        let closed = Close::find(line, open, true).map(|close| close.at + 1);
        at = closed
            .filter(|&next| line.get(next).is_none_or(|it| *it == separator))
            .unwrap_or(open + 1);
        in_cell = true;
    }
    cells
}
