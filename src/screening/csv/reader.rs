//! Reads rows out of pieces of text.

use super::detect::{SAMPLE, detect};
use super::format::Format;
use super::record::{self, next_line};
use super::row::{Defect, Row, is_text};
use memchr::memchr2;

/// Reads rows out of pieces of text of any size. How the table is written it tells from its start,
/// unless it is said. Blank lines are passed over, but they count.
#[derive(Debug, Default)]
pub struct Reader {
    format: Option<Format>,
    /// The start of the table has been looked at.
    is_started: bool,
    /// What came and is not read: the start of the table, later the start of a row.
    waiting: Vec<u8>,
    /// So much of it was there when a row was last looked for in vain.
    tried: usize,
    row: Row,
    number: u64,
    /// So much has been read, in bytes.
    offset: u64,
    /// The rest of a row that is too long is passed over.
    is_skipping: bool,
    is_damaged: bool,
}

/// No row is longer, in bytes. What is longer is told as [`Defect::TooLong`].
pub const MAX_ROW: usize = 1 << 22;

/// So much of a row that is longer is kept, in bytes.
const KEPT: usize = 1 << 10;

/// What is appended at once to the start of a row that waits, at the least.
const CHUNK: usize = 1 << 12;

/// What tells that a text is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

impl Reader {
    /// Reads a table that is written so.
    pub fn with_format(format: Format) -> Self {
        Self { format: Some(format), ..Self::default() }
    }

    /// How the table is written; None before that is known.
    pub fn format(&self) -> Option<Format> {
        self.format
    }

    /// Some bytes are no text: from now on rows with such are told, which costs time.
    pub fn set_damaged(&mut self) {
        self.is_damaged = true;
        self.format = self.format.map(Format::damaged);
    }

    /// Reads one row again from where it stands in its table: the bytes from the
    /// [end](Row::end) of the one before it to its own.
    pub fn read_again(format: Format, text: &[u8]) -> Option<Row> {
        let mut reader = Self::with_format(format);
        let mut found = None;
        let mut keep = |row: &Row| found = Some(row.clone());
        reader.push(text, &mut keep);
        reader.finish(&mut keep);
        found
    }

    /// Takes a piece of text and hands every row that is whole to `on_row`.
    pub fn push(&mut self, piece: &[u8], on_row: &mut impl FnMut(&Row)) {
        self.take(piece, false, on_row);
    }

    /// There is no more text: hands over the last row, which needs no line end.
    pub fn finish(&mut self, on_row: &mut impl FnMut(&Row)) {
        self.take(&[], true, on_row);
    }

    fn take(&mut self, piece: &[u8], is_last: bool, on_row: &mut impl FnMut(&Row)) {
        if let (Some(format), true) = (self.format, self.is_started) {
            return self.read(format, piece, is_last, on_row);
        }
        self.waiting.extend_from_slice(piece);
        if self.format.is_none() && self.waiting.len() < SAMPLE && !is_last {
            return;
        }
        let start = std::mem::take(&mut self.waiting);
        let text = start.strip_prefix(MARK).unwrap_or(&start);
        // The same start is looked at, whatever pieces it came in.
        let from_start = || match text.get(..SAMPLE - MARK.len()) {
            Some(sample) => detect(sample, false),
            None => detect(text, true),
        };
        let mut format = self.format.unwrap_or_else(from_start);
        format.is_damaged |= self.is_damaged;
        (self.format, self.is_started) = (Some(format), true);
        self.read(format, &start, is_last, on_row);
    }

    fn read(
        &mut self,
        format: Format,
        mut piece: &[u8],
        is_last: bool,
        on_row: &mut impl FnMut(&Row),
    ) {
        // The row that waits is made whole first; what comes behind it is read where it lies.
        while !self.waiting.is_empty() {
            let carried = self.waiting.len();
            let (chunk, rest) = piece.split_at(piece.len().min(carried.max(CHUNK)));
            let is_last = is_last && rest.is_empty();
            let mut text = std::mem::take(&mut self.waiting);
            text.extend_from_slice(chunk);
            // Looked at again when there is twice as much, or short pieces would take for ever.
            let mut read = 0;
            if is_last || text.len() >= 2 * self.tried {
                read = self.rows(format, &text, is_last, on_row);
                self.tried = text.len() - read;
            }
            if let Some(read) = read.checked_sub(carried) {
                piece = &piece[read..];
                break;
            }
            text.drain(..read);
            self.waiting = text;
            if rest.is_empty() {
                return;
            }
            piece = rest;
        }
        let read = self.rows(format, piece, is_last, on_row);
        self.waiting.extend_from_slice(&piece[read..]);
        self.tried = self.waiting.len();
    }

    /// Hands over the rows that are whole and says how much of `text` they take.
    fn rows(
        &mut self,
        format: Format,
        text: &[u8],
        is_last: bool,
        on_row: &mut impl FnMut(&Row),
    ) -> usize {
        let (mut at, before) = (0, self.offset);
        let row = &mut self.row;
        loop {
            if self.is_skipping {
                at = memchr2(b'\n', b'\r', &text[at..]).map_or(text.len(), |length| at + length);
                let next = next_line(text, at, is_last);
                let Some(next) = next.filter(|next| *next > at || is_last) else { break };
                at = next;
                self.is_skipping = false;
            } else {
                let rest = &text[at..];
                if let Some(b'\r' | b'\n') = rest.first() {
                    let Some(next) = next_line(text, at, is_last) else { break };
                    at = next;
                    self.number += 1;
                    continue;
                }
                if rest.starts_with(MARK) {
                    // Where texts were joined, one stands in the middle, too.
                    at += MARK.len();
                    continue;
                }
                if rest.is_empty() || MARK.starts_with(rest) && !is_last {
                    break;
                }
                let seen = rest.get(..MAX_ROW).unwrap_or(rest);
                let is_last = is_last && seen.len() == rest.len();
                match record::read(seen, is_last, format, row) {
                    Some(length) => at += length,
                    None if rest.len() > MAX_ROW => {
                        keep_start(seen, format, row);
                        self.is_skipping = true;
                        at += MAX_ROW;
                        continue;
                    }
                    None => break,
                }
                if format.is_damaged && row.defect.is_none() && !is_text(&row.text) {
                    row.defect = Some(Defect::NotText);
                }
            }
            self.number += 1;
            row.number = self.number;
            row.end = before + at as u64;
            on_row(row);
        }
        self.offset = before + at as u64;
        at
    }
}

/// Keeps the start of a row that is too long.
fn keep_start(text: &[u8], format: Format, row: &mut Row) {
    let mut start = text.get(..KEPT).unwrap_or(text);
    // The last letter may be cut.
    while let Some((last, before)) = start.split_last()
        && last & 0xc0 == 0x80
    {
        start = before;
    }
    record::read(&start[..start.len().saturating_sub(1)], true, format, row);
    // The last cell is cut: half a number is another one.
    if row.ends.len() > 1 {
        row.ends.pop();
    }
    row.defect = Some(Defect::TooLong);
}
