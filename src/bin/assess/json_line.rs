//! Lines of any length, of which no more is kept than a profile takes.

use super::failure::Failure;
use super::source::Source;
use std::io::{BufRead, BufReader, ErrorKind};

/// No line is longer, in bytes. A profile of a thousand people takes a fifth of it; to read a line takes
/// up to forty times its size.
pub const LONGEST: usize = 1 << 20;

/// What tells that text is UTF-8. Programs put it before a file, and before each of those joined to one.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The lines of a source.
pub struct Lines {
    source: BufReader<Source>,
    line: Vec<u8>,
    number: u64,
}

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// Nothing stands in it.
    Blank,
    /// It is longer than [`LONGEST`], and was passed over.
    TooLong,
    /// What stands in it.
    Text(&'a [u8]),
}

impl Lines {
    /// The lines of a source.
    pub fn new(source: Source) -> Self {
        Self { source: BufReader::with_capacity(1 << 16, source), line: Vec::new(), number: 0 }
    }

    /// The number of the line that came last, from 1.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The next line; None at the end.
    pub fn next(&mut self) -> Result<Option<Line<'_>>, Failure> {
        self.line.clear();
        let mut length = 0;
        loop {
            let piece = match self.source.fill_buf() {
                Ok(piece) => piece,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.source.get_ref().failure(&error)),
            };
            let end = piece.iter().position(|byte| *byte == b'\n');
            let part = &piece[..end.unwrap_or(piece.len())];
            length += part.len();
            if length <= LONGEST {
                self.line.extend_from_slice(part);
            }
            let is_last = piece.is_empty();
            let read = part.len() + usize::from(end.is_some());
            self.source.consume(read);
            if is_last && length == 0 {
                return Ok(None);
            }
            if is_last || end.is_some() {
                break;
            }
        }
        self.number += 1;
        let text = self.line.strip_prefix(MARK).unwrap_or(&self.line);
        Ok(Some(match text.trim_ascii() {
            _ if length > LONGEST => Line::TooLong,
            [] => Line::Blank,
            text => Line::Text(text),
        }))
    }
}
