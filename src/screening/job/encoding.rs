//! What a file is, and its text as UTF-8.

use super::storage::Files;
use encoding_rs::{Decoder, Encoding, GB18030, UTF_8};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, as it is wanted.
    Text,
    /// Text that must be written anew.
    OtherText(&'static Encoding),
    /// A workbook.
    Workbook,
    /// A workbook of before 2007, which nobody reads here.
    OldWorkbook,
    /// No text at all, as a picture is none.
    NoTable,
}

/// How much is read at a time.
pub const PIECE: u64 = 1 << 20;

/// Looks what the file is. Text that is not UTF-8 throughout is GB18030, which old spreadsheets write.
pub fn kind(files: &impl Files) -> Kind {
    let first = files.read(0, 8);
    if first.starts_with(b"PK\x03\x04") {
        return Kind::Workbook;
    }
    if first.starts_with(b"\xd0\xcf\x11\xe0") {
        return Kind::OldWorkbook;
    }
    match Encoding::for_bom(&first) {
        Some((encoding, _)) if encoding != UTF_8 => return Kind::OtherText(encoding),
        _ => {}
    }
    if files.read(0, PIECE).contains(&0) {
        return Kind::NoTable;
    }
    if is_utf8(files) { Kind::Text } else { Kind::OtherText(GB18030) }
}

fn is_utf8(files: &impl Files) -> bool {
    let mut at = 0;
    while at < files.size() {
        let piece = files.read(at, at + PIECE);
        let whole = match std::str::from_utf8(&piece) {
            Ok(_) => piece.len(),
            // The last letter may go on in the next piece.
            Err(error)
                if error.error_len().is_none() && at + (piece.len() as u64) < files.size() =>
            {
                error.valid_up_to()
            }
            Err(_) => return false,
        };
        if whole == 0 {
            return false;
        }
        at += whole as u64;
    }
    true
}

/// Writes text anew, a piece at a time.
pub struct Conversion {
    decoder: Decoder,
    at: u64,
}

impl Conversion {
    /// From this encoding.
    pub fn of(encoding: &'static Encoding) -> Self {
        Self { decoder: encoding.new_decoder(), at: 0 }
    }

    /// How much of the file is done.
    pub fn done(&self) -> u64 {
        self.at
    }

    /// Sets the next piece aside as UTF-8. False when it was the last.
    pub fn step(&mut self, files: &mut impl Files) -> bool {
        let piece = files.read(self.at, self.at + PIECE);
        self.at += piece.len() as u64;
        let last = piece.is_empty() || self.at >= files.size();
        let room = self.decoder.max_utf8_buffer_length(piece.len()).unwrap_or(piece.len() * 3 + 16);
        let mut text = String::with_capacity(room);
        // There is room for all of it, and a letter that is none becomes a mark, to be reported with its cell.
        let _ = self.decoder.decode_to_string(&piece, &mut text, last);
        files.set_aside(text.into_bytes());
        !last
    }
}
