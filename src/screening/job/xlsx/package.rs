//! The package that an XLSX file is: a ZIP archive of parts.

use super::super::file_error::FileError;
use super::super::storage::Storage;
use super::part::{Part, PartInfo};
use super::xml::Xml;
use std::io::{Error, Read, Result as IoResult, Seek, SeekFrom};
use zip::{CompressionMethod, ZipArchive};

/// What is read of a file to find its parts. A directory that is longer is a trap.
const LONGEST_DIRECTORY: u64 = 16 << 20;
/// The largest part that is taken into memory, packed.
const LARGEST_PACKED: u64 = 512 << 20;
/// How many bytes are fetched at a time to find the parts.
const BLOCK: u64 = 64 << 10;

/// The parts of a package. Their bytes stay in the file until they are read.
pub struct Package {
    parts: Vec<PartInfo>,
}

impl Package {
    /// The package that the file is.
    ///
    /// # Errors
    /// When it is damaged, has a password, or is of another kind.
    pub fn open(storage: &impl Storage) -> Result<Self, FileError> {
        let mut file = Directory { storage, at: 0, read: 0, block: Vec::new(), block_at: 0 };
        let archive = ZipArchive::new(&mut file);
        let Ok(mut archive) = archive else { return Err(file.failure()) };
        let mut parts = Vec::with_capacity(archive.len());
        for index in 0..archive.len() {
            let part = archive.by_index_raw(index).map_err(|_| FileError::DamagedXlsx)?;
            if part.is_dir() {
                continue;
            }
            let is_deflated = match part.compression() {
                _ if part.encrypted() => return Err(FileError::Password),
                CompressionMethod::Stored => false,
                CompressionMethod::Deflated => true,
                _ => return Err(FileError::DamagedXlsx),
            };
            let name = part.name().map_err(|_| FileError::DamagedXlsx)?;
            parts.push(PartInfo {
                name: name.replace('\\', "/").trim_start_matches('/').to_owned(),
                start: part.data_start().ok_or(FileError::DamagedXlsx)?,
                packed: part.compressed_size(),
                size: part.size(),
                crc: part.crc32(),
                is_deflated,
            });
        }
        Ok(Self { parts })
    }

    /// The part with this path. Upper and lower case are the same in it, as in spreadsheet programs.
    pub fn find(&self, path: &str) -> Option<&PartInfo> {
        self.parts.iter().find(|part| part.name.eq_ignore_ascii_case(path))
    }

    /// Whether a part has a path that starts like this.
    pub fn has_under(&self, path: &str) -> bool {
        self.parts.iter().any(|part| {
            part.name.get(..path.len()).is_some_and(|start| start.eq_ignore_ascii_case(path))
        })
    }

    /// The XML of a part, which may come to `most` bytes; None when there is no such part.
    ///
    /// # Errors
    /// When it is too large, or the file is cut.
    pub fn xml(
        &self,
        storage: &impl Storage,
        path: &str,
        most: u64,
    ) -> Result<Option<Xml>, FileError> {
        self.part(storage, path, most).map(|part| part.map(Xml::new))
    }

    /// A part, as [`Package::xml`].
    ///
    /// # Errors
    /// As [`Package::xml`].
    pub fn part(
        &self,
        storage: &impl Storage,
        path: &str,
        most: u64,
    ) -> Result<Option<Part>, FileError> {
        let Some(info) = self.find(path) else { return Ok(None) };
        if info.packed > LARGEST_PACKED {
            return Err(FileError::TooLarge);
        }
        let packed = storage.read(info.start, info.start.saturating_add(info.packed));
        if packed.len() as u64 != info.packed {
            return Err(FileError::DamagedXlsx);
        }
        Part::new(info.clone(), packed, most).map(Some)
    }
}

/// The file, as far as it must be read to find the parts.
struct Directory<'a, S> {
    storage: &'a S,
    at: u64,
    /// How much was read in all.
    read: u64,
    block: Vec<u8>,
    block_at: u64,
}

impl<S> Directory<'_, S> {
    fn failure(&self) -> FileError {
        if self.read > LONGEST_DIRECTORY { FileError::TooLarge } else { FileError::DamagedXlsx }
    }
}

impl<S: Storage> Read for Directory<'_, S> {
    fn read(&mut self, into: &mut [u8]) -> IoResult<usize> {
        let end = self.block_at + self.block.len() as u64;
        if !(self.block_at..end).contains(&self.at) {
            self.block_at = self.at - self.at % BLOCK;
            self.block = self.storage.read(self.block_at, self.block_at.saturating_add(BLOCK));
        }
        let from = usize::try_from(self.at - self.block_at).unwrap_or(usize::MAX);
        let from = self.block.get(from..).unwrap_or_default();
        let amount = from.len().min(into.len());
        into[..amount].copy_from_slice(&from[..amount]);
        self.at += amount as u64;
        self.read += amount as u64;
        if self.read > LONGEST_DIRECTORY {
            return Err(Error::other("the directory is too long"));
        }
        Ok(amount)
    }
}

impl<S: Storage> Seek for Directory<'_, S> {
    fn seek(&mut self, to: SeekFrom) -> IoResult<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(offset) => self.storage.size().checked_add_signed(offset),
            SeekFrom::Current(offset) => self.at.checked_add_signed(offset),
        };
        self.at = at.ok_or_else(|| Error::other("before the start"))?;
        Ok(self.at)
    }
}
