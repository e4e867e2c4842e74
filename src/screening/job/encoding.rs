//! What a file is, and its text as UTF-8.

use super::file_error::FileError;
use super::storage::Storage;
use encoding_rs::{Decoder, Encoding, GB18030, UTF_8};
use serde::{Deserialize, Serialize};

/// What the page tells of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextEncoding {
    /// It is UTF-8.
    #[default]
    Utf8,
    /// It is not, and was read as GB18030 or by its byte order mark.
    Other,
    /// It is an XLSX file.
    Xlsx,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// UTF-8.
    Text,
    /// Text in another encoding.
    OtherText(&'static Encoding),
    /// An XLSX file.
    Xlsx,
}

/// How many bytes are read at a time.
pub const PIECE: u64 = 1 << 20;

/// Detects what the file is. Text that is not UTF-8 throughout is GB18030, which old spreadsheet
/// programs write.
///
/// # Errors
/// When it is no table that can be read.
pub fn detect(storage: &impl Storage) -> Result<FileKind, FileError> {
    let start = storage.read(0, 8);
    if start.starts_with(b"PK\x03\x04") {
        return Ok(FileKind::Xlsx);
    }
    if start.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(FileError::OldXls);
    }
    match Encoding::for_bom(&start) {
        Some((encoding, _)) if encoding != UTF_8 => return Ok(FileKind::OtherText(encoding)),
        _ => {}
    }
    if storage.read(0, PIECE).contains(&0) {
        return Err(FileError::NotATable);
    }
    Ok(if is_utf8(storage) { FileKind::Text } else { FileKind::OtherText(GB18030) })
}

fn is_utf8(storage: &impl Storage) -> bool {
    let mut offset = 0;
    while offset < storage.size() {
        let piece = storage.read(offset, offset + PIECE);
        let is_last = offset + (piece.len() as u64) >= storage.size();
        let valid = match std::str::from_utf8(&piece) {
            Ok(_) => piece.len(),
            // The last character may go on in the next piece.
            Err(error) if error.error_len().is_none() && !is_last => error.valid_up_to(),
            Err(_) => return false,
        };
        if valid == 0 {
            return false;
        }
        offset += valid as u64;
    }
    true
}

/// A conversion to UTF-8, a piece at a time.
pub struct Conversion {
    decoder: Decoder,
    offset: u64,
}

impl Conversion {
    /// From this encoding.
    pub fn new(encoding: &'static Encoding) -> Self {
        Self { decoder: encoding.new_decoder(), offset: 0 }
    }

    /// How much is done, in percent.
    pub fn percent(&self, storage: &impl Storage) -> u64 {
        self.offset * 100 / storage.size().max(1)
    }

    /// Converts the next piece. False when it was the last.
    pub fn step(&mut self, storage: &mut impl Storage) -> bool {
        let piece = storage.read(self.offset, self.offset + PIECE);
        self.offset += piece.len() as u64;
        let is_last = piece.is_empty() || self.offset >= storage.size();
        let room = self.decoder.max_utf8_buffer_length(piece.len()).unwrap_or(piece.len() * 3 + 16);
        let mut text = String::with_capacity(room);
        // There is room for all of it. What is no character becomes a mark, reported with its cell.
        let _ = self.decoder.decode_to_string(&piece, &mut text, is_last);
        storage.append_converted(text.into_bytes());
        !is_last
    }
}
