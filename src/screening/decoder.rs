//! Text of any encoding, as UTF-8, a piece at a time.

use super::encoding::{HEAD, SAMPLE, TextEncoding, telling};
use super::file_kind::FileKind;
use super::job::FileError;
use encoding_rs::{Decoder as LetterDecoder, DecoderResult};

/// Reads text whose encoding it tells by itself. At most a megabyte waits until that is known.
#[derive(Debug, Default)]
pub struct Decoder {
    stage: Stage,
    /// What waits until it can be told.
    waiting: Vec<u8>,
    /// How many bytes came before, none of which tells anything.
    before: u64,
    converter: Option<Converter>,
    out: Vec<u8>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    /// Waits for the start of the file.
    #[default]
    Head,
    /// So far everything is the same in every encoding.
    Plain,
    /// Waits for more to tell by.
    Sample,
    /// It is known.
    Known(TextEncoding),
}

impl Decoder {
    /// Takes a piece and gives back what can be read by now.
    ///
    /// # Errors
    /// When the file is no text.
    pub fn push<'a>(&'a mut self, piece: &'a [u8]) -> Result<&'a [u8], FileError> {
        self.take(piece, false)
    }

    /// There is no more: gives back the rest.
    ///
    /// # Errors
    /// When the file is no text.
    pub fn finish(&mut self) -> Result<&[u8], FileError> {
        self.take(&[], true)
    }

    /// The encoding; UTF-8 as long as everything is the same in every other.
    pub fn encoding(&self) -> TextEncoding {
        match self.stage {
            Stage::Known(encoding) => encoding,
            _ => TextEncoding::Utf8,
        }
    }

    /// How often bytes were no letter and stand as � in what came out. UTF-8 goes through as it is.
    pub fn damaged(&self) -> u64 {
        self.converter.as_ref().map_or(0, |converter| converter.damaged)
    }

    fn take<'a>(&'a mut self, piece: &'a [u8], is_last: bool) -> Result<&'a [u8], FileError> {
        if self.waiting.is_empty() && self.converter.is_none() {
            match self.stage {
                Stage::Known(_) => return Ok(piece),
                Stage::Plain if telling(piece).is_none() => {
                    self.before += piece.len() as u64;
                    return Ok(piece);
                }
                _ => {}
            }
        }
        self.out.clear();
        if self.converter.is_none() {
            self.waiting.extend_from_slice(piece);
            self.tell(is_last)?;
        }
        match &mut self.converter {
            Some(converter) if self.waiting.is_empty() => {
                converter.push(piece, is_last, &mut self.out);
            }
            Some(converter) => {
                converter.push(&std::mem::take(&mut self.waiting), is_last, &mut self.out);
            }
            None => {}
        }
        Ok(&self.out)
    }

    /// Tells what it can from what waits; what needs no converting goes on.
    fn tell(&mut self, is_last: bool) -> Result<(), FileError> {
        if self.stage == Stage::Head {
            if self.waiting.len() < HEAD && !is_last {
                return Ok(());
            }
            let head = &self.waiting[..self.waiting.len().min(HEAD)];
            if FileKind::of(head, "", |_, _| Vec::new())? == FileKind::Xlsx {
                return Err(FileError::NotCsv);
            }
            self.stage = TextEncoding::of_head(head).map_or(Stage::Plain, Stage::Known);
        }
        if self.stage == Stage::Plain {
            let plain = telling(&self.waiting);
            self.stage = if plain.is_some() { Stage::Sample } else { Stage::Plain };
            self.out.extend(self.waiting.drain(..plain.unwrap_or(self.waiting.len())));
            self.before += self.out.len() as u64;
        }
        if self.stage == Stage::Sample {
            if self.waiting.len() < SAMPLE && !is_last {
                return Ok(());
            }
            let sample = &self.waiting[..self.waiting.len().min(SAMPLE)];
            let is_whole = is_last && sample.len() == self.waiting.len();
            let encoding = TextEncoding::of_sample(sample, is_whole, self.before);
            self.stage = Stage::Known(encoding.ok_or(FileError::NotATable)?);
        }
        match self.stage {
            Stage::Known(TextEncoding::Utf8) => self.out.append(&mut self.waiting),
            Stage::Known(encoding) => self.converter = Some(Converter::new(encoding)),
            _ => {}
        }
        Ok(())
    }
}

/// Converts text to UTF-8.
#[derive(Debug)]
pub struct Converter {
    decoder: LetterDecoder,
    /// How often bytes were no letter.
    pub damaged: u64,
}

impl Converter {
    /// From this encoding.
    pub fn new(encoding: TextEncoding) -> Self {
        Self { decoder: encoding.encoding().new_decoder_with_bom_removal(), damaged: 0 }
    }

    /// Appends a piece to `out`, a � in place of what is no letter.
    pub fn push(&mut self, mut piece: &[u8], is_last: bool, out: &mut Vec<u8>) {
        loop {
            let start = out.len();
            let room = self.decoder.max_utf8_buffer_length_without_replacement(piece.len());
            out.resize(start + room.unwrap_or(3 * piece.len() + 16), 0);
            let (result, read, written) =
                self.decoder.decode_to_utf8_without_replacement(piece, &mut out[start..], is_last);
            out.truncate(start + written);
            piece = &piece[read..];
            match result {
                DecoderResult::InputEmpty => return,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => {
                    self.damaged += 1;
                    out.extend_from_slice("\u{fffd}".as_bytes());
                }
            }
        }
    }
}
