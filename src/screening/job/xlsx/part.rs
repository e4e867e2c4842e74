//! One part of a package, inflated as it is read: no more of it than is allowed, and what was packed.

use super::super::file_error::FileError;
use flate2::{Crc, bufread::DeflateDecoder};
use std::io::{BufRead, Cursor, Error, Read, Result};

/// A part that was packed more tightly than this, inflated over compressed, is a trap. Sheets of
/// spreadsheet programs come to 5 to 30, of programs that leave out where cells stand to 80.
const MOST_RATIO: u64 = 150;
/// Below this size a ratio says nothing.
const TRIFLE: u64 = 64 << 20;
/// The longest tag or text. A cell holds 32,767 characters; nothing of a table is longer.
const LONGEST_EVENT: u64 = 4 << 20;
/// How many bytes are inflated at a time.
const BUFFER: usize = 64 << 10;

/// What a package says of a part.
#[derive(Clone, Debug)]
pub struct PartInfo {
    /// Its path.
    pub name: String,
    /// Where its bytes start in the file.
    pub start: u64,
    /// How many there are.
    pub packed: u64,
    /// How many there are once inflated.
    pub size: u64,
    /// Their checksum.
    pub crc: u32,
    /// Whether they are deflated, or stored as they are.
    pub is_deflated: bool,
}

/// A part that is being read.
pub struct Part {
    bytes: Bytes,
    buffer: Vec<u8>,
    /// What of the buffer was not taken yet.
    at: usize,
    read: u64,
    /// How many bytes may still be taken before [`Part::allow_event`] is called again.
    allowed: u64,
    crc: Crc,
    info: PartInfo,
    /// Why it cannot be read on.
    failure: Option<FileError>,
}

enum Bytes {
    Stored(Cursor<Vec<u8>>),
    Deflated(Box<DeflateDecoder<Cursor<Vec<u8>>>>),
}

impl Part {
    /// A part of these packed bytes, which may come to `most` bytes.
    ///
    /// # Errors
    /// When it says itself that it comes to more.
    pub fn new(info: PartInfo, packed: Vec<u8>, most: u64) -> std::result::Result<Self, FileError> {
        let is_trap = info.size > TRIFLE && info.size / MOST_RATIO > info.packed;
        if info.size > most || is_trap {
            return Err(FileError::TooLarge);
        }
        let bytes = Cursor::new(packed);
        let bytes = if info.is_deflated {
            Bytes::Deflated(Box::new(DeflateDecoder::new(bytes)))
        } else {
            Bytes::Stored(bytes)
        };
        Ok(Self {
            bytes,
            buffer: Vec::new(),
            at: 0,
            read: 0,
            allowed: LONGEST_EVENT,
            crc: Crc::new(),
            info,
            failure: None,
        })
    }

    /// How many of the packed bytes were used.
    pub fn used(&self) -> u64 {
        match &self.bytes {
            Bytes::Stored(bytes) => bytes.position(),
            Bytes::Deflated(bytes) => bytes.total_in(),
        }
    }

    /// How many bytes came out so far.
    pub fn read_so_far(&self) -> u64 {
        self.read
    }

    /// The next event may be as long as one can be.
    pub fn allow_event(&mut self) {
        self.allowed = LONGEST_EVENT;
    }

    /// Why it could not be read on.
    pub fn failure(&self) -> FileError {
        self.failure.unwrap_or(FileError::DamagedXlsx)
    }

    fn refuse<T>(&mut self, failure: FileError) -> Result<T> {
        self.failure = Some(failure);
        Err(Error::other("a part was refused"))
    }

    fn fill(&mut self) -> Result<()> {
        self.buffer.resize(BUFFER, 0);
        let read = match &mut self.bytes {
            Bytes::Stored(bytes) => bytes.read(&mut self.buffer)?,
            Bytes::Deflated(bytes) => bytes.read(&mut self.buffer)?,
        };
        self.buffer.truncate(read);
        self.at = 0;
        self.read += read as u64;
        self.crc.update(&self.buffer);
        // What it says of itself was looked at before: it may not come to more.
        if self.read > self.info.size {
            return self.refuse(FileError::DamagedXlsx);
        }
        // A digit that was changed on the way would be another person's number.
        let is_whole = self.read == self.info.size && self.crc.sum() == self.info.crc;
        if read == 0 && !is_whole {
            return self.refuse(FileError::DamagedXlsx);
        }
        Ok(())
    }
}

impl BufRead for Part {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.allowed == 0 {
            return self.refuse(FileError::TooLarge);
        }
        if self.at == self.buffer.len() {
            self.fill()?;
        }
        let end = self.buffer.len().min(self.at + usize::try_from(self.allowed).unwrap_or(BUFFER));
        Ok(&self.buffer[self.at..end])
    }

    fn consume(&mut self, amount: usize) {
        self.at += amount;
        self.allowed = self.allowed.saturating_sub(amount as u64);
    }
}

impl Read for Part {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let from = self.fill_buf()?;
        let amount = from.len().min(into.len());
        into[..amount].copy_from_slice(&from[..amount]);
        self.consume(amount);
        Ok(amount)
    }
}
