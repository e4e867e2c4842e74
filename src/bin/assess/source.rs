//! What is read from: a file or standard input.

use super::failure::{Failure, NoTable};
use super::words;
use qinghuicha::screening::{Decoder, TextEncoding};
use same_file::Handle;
use std::fs::File;
use std::io::{self, Read, stdin};
use std::path::Path;

/// What is read from.
pub struct Source {
    /// What it is called where something is said of it.
    pub name: String,
    handle: Option<Handle>,
    reader: Box<dyn Read>,
}

impl Source {
    /// Standard input.
    pub fn stdin() -> Self {
        let handle = Handle::stdin().ok();
        Self { name: words::STDIN.to_owned(), handle, reader: Box::new(stdin().lock()) }
    }

    /// A file; `-` is standard input.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        if path == Path::new("-") {
            return Ok(Self::stdin());
        }
        let name = path.display().to_string();
        let open = || {
            let file = File::open(path)?;
            if file.metadata()?.is_dir() {
                return Err(io::ErrorKind::IsADirectory.into());
            }
            Ok((Handle::from_file(file.try_clone()?).ok(), file))
        };
        let (handle, file) = open().map_err(|error: io::Error| Failure::io(&name, &error))?;
        Ok(Self { name, handle, reader: Box::new(file) })
    }

    /// Whether it is the same file, by whatever name.
    pub fn is_same(&self, other: &Handle) -> bool {
        self.handle.as_ref() == Some(other)
    }

    /// What went wrong with it.
    pub fn failure(&self, error: &io::Error) -> Failure {
        Failure::io(&self.name, error)
    }
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

/// So much is read at once.
const PIECE: usize = 1 << 16;

/// A source as text in UTF-8, whatever it is written in.
pub struct Text {
    source: Source,
    decoder: Decoder,
    piece: Vec<u8>,
    ready: Vec<u8>,
    taken: usize,
    is_at_end: bool,
}

impl Text {
    /// The text of a source.
    pub fn new(source: Source) -> Self {
        Self {
            source,
            decoder: Decoder::default(),
            piece: vec![0; PIECE],
            ready: Vec::new(),
            taken: 0,
            is_at_end: false,
        }
    }

    /// In what it is written, as far as is known.
    pub fn encoding(&self) -> TextEncoding {
        self.decoder.encoding()
    }

    /// How often bytes were no letter and stand as � in the text. UTF-8 comes as it is.
    pub fn damaged(&self) -> u64 {
        self.decoder.damaged()
    }

    /// What went wrong with its source.
    pub fn failure(&self, error: &io::Error) -> Failure {
        self.source.failure(error)
    }

    fn read_on(&mut self) -> io::Result<()> {
        let length = loop {
            match self.source.read(&mut self.piece) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                length => break length?,
            }
        };
        self.is_at_end = length == 0;
        let text = if self.is_at_end {
            self.decoder.finish()
        } else {
            self.decoder.push(&self.piece[..length])
        };
        let text = text.map_err(|error| io::Error::other(NoTable(error)))?;
        self.ready.clear();
        self.ready.extend_from_slice(text);
        self.taken = 0;
        Ok(())
    }
}

impl Read for Text {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.taken == self.ready.len() && !self.is_at_end {
            self.read_on()?;
        }
        let length = buffer.len().min(self.ready.len() - self.taken);
        buffer[..length].copy_from_slice(&self.ready[self.taken..self.taken + length]);
        self.taken += length;
        Ok(length)
    }
}
