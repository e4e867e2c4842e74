//! What a file is, whatever its name says.

use qinghuicha::screening::FileKind;
use qinghuicha::screening::job::FileError;

/// An old office file whose parts have these names, the list of them so far from its start.
fn old_office(parts: &[&str], sector: u32) -> Vec<u8> {
    let mut file = vec![0; 512 * (sector as usize + 1)];
    file[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    file[30] = 9;
    file[48..52].copy_from_slice(&sector.to_le_bytes());
    for part in std::iter::once(&"Root Entry").chain(parts) {
        let mut entry = part.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        entry.resize(128, 0);
        file.append(&mut entry);
    }
    file
}

fn kind(file: &[u8], name: &str) -> Result<FileKind, FileError> {
    let read = |from: u64, to: u64| {
        let place = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(file.len());
        file[place(from)..place(to)].to_vec()
    };
    FileKind::of(&file[..file.len().min(1 << 16)], name, read)
}

#[test]
fn files_are_what_their_bytes_say() {
    let page = |text: &str| text.as_bytes().to_vec();
    let wide = "\u{feff}<html>".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let document = |kind: &str| {
        format!("PK\x03\x04{}mimetypeapplication/vnd.oasis.opendocument.{kind}PK", "\0".repeat(26))
            .into_bytes()
    };
    for (file, name, expected) in [
        (old_office(&["Workbook"], 1), "a.xls", Err(FileError::OldXls)),
        (old_office(&["Workbook"], 3000), "a.xlsx", Err(FileError::OldXls)),
        (old_office(&["Workbook"], 1), "名册.ET", Err(FileError::Wps)),
        (old_office(&["WordDocument"], 4000), "a.xls", Err(FileError::Document)),
        (
            old_office(&["EncryptionInfo", "EncryptedPackage"], 1),
            "a.xlsx",
            Err(FileError::Password),
        ),
        (
            old_office(&["DataSpaces", "Version", "EncryptedPackage"], 9000),
            "a.et",
            Err(FileError::Password),
        ),
        (
            page("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"),
            "a.xls",
            Err(FileError::WebPage),
        ),
        (page("\u{feff}\r\n  <?xml version=\"1.0\"?><Workbook>"), "a.xls", Err(FileError::WebPage)),
        (page("\n<TABLE><tr><td>姓名"), "a.csv", Err(FileError::WebPage)),
        (wide, "a.xls", Err(FileError::WebPage)),
        (document("spreadsheet"), "a.xlsx", Err(FileError::OtherSpreadsheet)),
        (document("text"), "a.xlsx", Err(FileError::Document)),
        (page("%PDF-1.7\n"), "a.csv", Err(FileError::Document)),
        (page("Rar!\u{1a}\u{7}"), "a.csv", Err(FileError::Archive)),
        (page("PK\u{3}\u{4}"), "a.csv", Ok(FileKind::Xlsx)),
        (page("<备注>,姓名\n"), "a.csv", Ok(FileKind::Text)),
        (page(""), "a.csv", Ok(FileKind::Text)),
    ] {
        assert_eq!(
            kind(&file, name),
            expected,
            "{name} {:?}",
            String::from_utf8_lossy(&file[..file.len().min(60)])
        );
        if let Err(error) = expected {
            assert!(!error.sentence().is_empty());
        }
    }
    assert!(FileError::Password.sentence().contains("有密码"));
    assert!(!FileError::Password.sentence().contains("XLS文件"));
}
