//! What a file is, and its text as UTF-8.

use super::file_error::FileError;
use super::storage::Storage;
use crate::screening::{Converter, FileKind, HEAD, SAMPLE, TextEncoding, telling};

/// How many bytes are read at a time.
pub const PIECE: u64 = 1 << 20;

/// What the file of this name is; XLSX is told as an encoding of its own.
///
/// # Errors
/// When it is no table that can be read.
pub fn detect(storage: &impl Storage, name: &str) -> Result<TextEncoding, FileError> {
    let head = storage.read(0, PIECE);
    if FileKind::of(&head, name, |from, to| storage.read(from, to))? == FileKind::Xlsx {
        return Ok(TextEncoding::Xlsx);
    }
    if let Some(encoding) = TextEncoding::of_head(&head[..head.len().min(HEAD)]) {
        return Ok(encoding);
    }
    let (mut offset, mut piece) = (0, head);
    while !piece.is_empty() {
        let Some(plain) = telling(&piece) else {
            offset += piece.len() as u64;
            piece = storage.read(offset, offset + PIECE);
            continue;
        };
        let from = offset + plain as u64;
        let sample = storage.read(from, from + SAMPLE as u64);
        let is_whole = from + sample.len() as u64 >= storage.size();
        return TextEncoding::of_sample(&sample, is_whole, from).ok_or(FileError::NotATable);
    }
    Ok(TextEncoding::Utf8)
}

/// A pass over text that is not known to be whole, a piece at a time: to UTF-8 where it is none, and
/// to count what is no letter.
pub struct Conversion {
    encoding: TextEncoding,
    converter: Converter,
    offset: u64,
}

impl Conversion {
    /// From this encoding.
    pub fn new(encoding: TextEncoding) -> Self {
        Self { encoding, converter: Converter::new(encoding), offset: 0 }
    }

    /// How much is done, in percent.
    pub fn percent(&self, storage: &impl Storage) -> u64 {
        self.offset * 100 / storage.size().max(1)
    }

    /// How often bytes were no letter.
    pub fn damaged(&self) -> u64 {
        self.converter.damaged
    }

    /// Converts the next piece. False when it was the last.
    pub fn step(&mut self, storage: &mut impl Storage) -> bool {
        let piece = storage.read(self.offset, self.offset + PIECE);
        self.offset += piece.len() as u64;
        let is_last = piece.is_empty() || self.offset >= storage.size();
        let mut text = Vec::new();
        self.converter.push(&piece, is_last, &mut text);
        if self.encoding != TextEncoding::Utf8 {
            storage.append_converted(text);
        }
        if is_last && self.encoding != TextEncoding::Utf8 {
            storage.use_converted();
        }
        !is_last
    }
}
