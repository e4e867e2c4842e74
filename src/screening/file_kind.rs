//! What a file is, told from its first bytes: its name may say something else.

use super::job::FileError;
use memchr::memmem;

/// What a file is that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Text in some encoding.
    Text,
    /// A ZIP archive, as XLSX files are.
    Xlsx,
}

/// How a page starts, in small letters. Programs name such files .xls.
const PAGE_STARTS: [&[u8]; 11] = [
    b"<!doctype",
    b"<html",
    b"<?xml",
    b"<table",
    b"<meta",
    b"<head",
    b"<style",
    b"<body",
    b"<script",
    b"<!--",
    b"mime-version:",
];

/// How archives start, ZIP apart.
const ARCHIVES: [&[u8]; 3] = [b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b"];

/// How documents start that are text in part, and no table.
const DOCUMENTS: [&[u8]; 2] = [b"%PDF-", b"{\\rtf"];

/// How a spreadsheet of `OpenDocument` starts behind the first 30 bytes.
const OPEN_DOCUMENT: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.";

/// So much of the list of parts in an old office file is looked at, in bytes.
const DIRECTORY: u64 = 1 << 16;

impl FileKind {
    /// What a file of this name is that starts with `head`. More of it is asked from `read`, from
    /// one offset to another.
    ///
    /// # Errors
    /// What it is instead, when it is no table that can be read.
    pub fn of(
        head: &[u8],
        name: &str,
        read: impl FnOnce(u64, u64) -> Vec<u8>,
    ) -> Result<Self, FileError> {
        let is_wps = || name.to_ascii_lowercase().ends_with(".et");
        if head.starts_with(b"PK\x03\x04") {
            let behind = head.get(30..).unwrap_or_default();
            return match behind.strip_prefix(OPEN_DOCUMENT) {
                Some(kind) if kind.starts_with(b"spreadsheet") => Err(FileError::OtherSpreadsheet),
                Some(_) => Err(FileError::Document),
                None => Ok(Self::Xlsx),
            };
        }
        if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            return Err(match old_office(head, read) {
                FileError::OldXls if is_wps() => FileError::Wps,
                error => error,
            });
        }
        let starts = |with: &[&[u8]]| with.iter().any(|with| head.starts_with(with));
        if starts(&ARCHIVES) {
            return Err(FileError::Archive);
        }
        if starts(&DOCUMENTS) {
            return Err(FileError::Document);
        }
        // In UTF-16 a zero stands beside every letter.
        let letters = head.iter().take(1 << 10).filter(|byte| byte.is_ascii() && **byte != 0);
        let letters = letters.map(u8::to_ascii_lowercase).collect::<Vec<_>>();
        let is_page = PAGE_STARTS.iter().any(|start| letters.trim_ascii_start().starts_with(start));
        if is_page { Err(FileError::WebPage) } else { Ok(Self::Text) }
    }
}

/// What is in an old office file, by the names of its parts: encrypted files of today are such, too.
fn old_office(head: &[u8], read: impl FnOnce(u64, u64) -> Vec<u8>) -> FileError {
    let number = |at: usize| {
        head.get(at..at + 4).and_then(|it| it.first_chunk()).map_or(0, |it| u32::from_le_bytes(*it))
    };
    // The sectors of newer ones are longer.
    let sector = if number(30) & 0xffff == 12 { 4096 } else { 512 };
    let start = (u64::from(number(48)) + 1) * sector;
    let directory = read(start, start + DIRECTORY);
    let has = |name: &str| {
        let name = name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        [head, &directory].iter().any(|text| memmem::find(text, &name).is_some())
    };
    if has("EncryptedPackage") {
        FileError::Password
    } else if has("WordDocument") || has("PowerPoint Document") {
        FileError::Document
    } else {
        FileError::OldXls
    }
}
