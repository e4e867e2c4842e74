//! Text of any encoding, as UTF-8.

use qinghuicha::i18n::screening as words;
use qinghuicha::screening::{Decoder, job::FileError};
use std::io::{Error, ErrorKind, Read, Result};

/// Text of any encoding that is read a piece at a time, as UTF-8.
pub struct TextInput<R> {
    input: R,
    decoder: Decoder,
    piece: Vec<u8>,
    is_done: bool,
}

/// So much is read at once.
const PIECE: usize = 1 << 16;

impl<R: Read> TextInput<R> {
    /// What `input` holds.
    pub fn new(input: R) -> Self {
        Self { input, decoder: Decoder::default(), piece: vec![0; PIECE], is_done: false }
    }

    /// The next piece, which may be empty; None at the end.
    ///
    /// # Errors
    /// When it cannot be read, or is no text: then in a sentence.
    pub fn next(&mut self) -> Result<Option<&[u8]>> {
        if self.is_done {
            return Ok(None);
        }
        let length = self.input.read(&mut self.piece)?;
        self.is_done = length == 0;
        let text = match length {
            0 => self.decoder.finish(),
            length => self.decoder.push(&self.piece[..length]),
        };
        let no_text = |error: FileError| Error::new(ErrorKind::InvalidData, error.sentence());
        text.map(Some).map_err(no_text)
    }

    /// How much could not be read so far, in a sentence; None when all could.
    pub fn damage(&self) -> Option<String> {
        let damaged = self.decoder.damaged();
        (damaged > 0).then(|| words::damaged(damaged))
    }
}
