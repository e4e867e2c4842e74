//! Files that are damaged, locked, or no spreadsheets.

use super::book::row;
use super::*;

fn small() -> Book {
    let rows = row(1, &["姓名", "身份"])
        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>45660</v></c></row>";
    Book::new(&rows).strings("<si><t>甲</t></si>").formats(&["yyyy/m/d"])
}

/// A letter that was changed on the way is another name, another number: every change of one byte
/// is told, or changes nothing.
#[test]
fn no_change_of_a_byte_changes_a_cell() {
    let file = small().file();
    let whole = read(&file).unwrap();
    let mut told = 0;
    for at in 0..file.len() {
        let mut file = file.clone();
        file[at] ^= [1, 0x20, 0xff][at % 3];
        match read(&file) {
            Err(_) => told += 1,
            Ok(read) => {
                assert_eq!(read.text, whole.text, "byte {at}");
                assert_eq!(read.notes, whole.notes, "byte {at}");
            }
        }
    }
    assert!(told > file.len() / 2, "most are told: {told}");
    for end in (0..file.len()).step_by(5) {
        assert!(read(&file[..end]).is_err(), "cut after {end} bytes");
    }
}

#[test]
fn a_damaged_sheet_is_told() {
    let with = |rows: &str| read(&Book::new(rows).file()).map(|read| read.text);
    for rows in [
        "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
        "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
        "<row r=\"4294967297\"><c r=\"A4294967297\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"甲1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&unknown;</v></c></row>",
    ] {
        assert_eq!(with(rows), Err(FileError::DamagedXlsx), "{rows}");
    }
    // What this program does not know is passed over.
    let odd = "<?pi?><row r=\"1\"><!-- c --><c r=\"B1\" t=\"n\" vm=\"1\"><v> 7 </v><extLst><ext/></extLst></c></row>";
    assert_eq!(with(odd).unwrap(), ",7\r\n");
    for missing in ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"] {
        let parts = small().parts();
        let parts = parts.iter().filter(|(name, _)| *name != missing);
        let parts = parts.map(|(name, xml)| (*name, xml.as_bytes())).collect::<Vec<_>>();
        assert_eq!(read(&package(&parts)).unwrap_err(), FileError::DamagedXlsx, "{missing}");
    }
}

#[test]
fn packages_that_are_no_workbooks_are_named() {
    let ods: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    let odt: &[u8] = b"application/vnd.oasis.opendocument.text";
    for (parts, error) in [
        (vec![("word/document.xml", &b"<a/>"[..])], FileError::Document),
        (vec![("mimetype", odt), ("content.xml", b"<a/>")], FileError::Document),
        (vec![("mimetype", ods), ("content.xml", b"<a/>")], FileError::OtherSpreadsheet),
        (vec![("xl/workbook.bin", b"\0")], FileError::OtherSpreadsheet),
        (vec![("Index/Document.iwa", b"\0")], FileError::OtherSpreadsheet),
        (vec![("ppt/presentation.xml", b"<a/>")], FileError::NotATable),
        (vec![("OFD.xml", b"<a/>")], FileError::NotATable),
        (vec![("名册.csv", b"a,b")], FileError::Archive),
        (vec![("a/b.xlsx", b"PK")], FileError::Archive),
    ] {
        let (_, responses) = open(&package(&parts), SavedMapping::default());
        assert!(
            matches!(responses[..], [Response::Refused(found)] if found == error),
            "{parts:?}: {responses:?}"
        );
    }
    // Word says in its relations what it is.
    let parts = small().parts();
    let word = parts.iter().map(|(name, xml)| (*name, xml.replace("<workbook", "<document")));
    let word = word.map(|(name, xml)| (name, xml.replace("workbook>", "document>")));
    let mut word = word.collect::<Vec<_>>();
    word.push(("word/document.xml", String::new()));
    word.retain(|(name, _)| !name.starts_with("xl/worksheets"));
    let word = word.iter().map(|(name, xml)| (name.replace("xl/", "word/"), xml.as_bytes()));
    let word = word.collect::<Vec<_>>();
    let word = word.iter().map(|(name, xml)| (name.as_str(), *xml)).collect::<Vec<_>>();
    assert_eq!(read(&package(&word)).unwrap_err(), FileError::Document);
}

/// Entries that are encrypted one by one.
#[test]
fn a_package_with_a_password_is_named() {
    let mut file = small().file();
    let marks = [(&b"PK\x03\x04"[..], 6), (b"PK\x01\x02", 8)];
    for (mark, flags) in marks {
        let starts = (0..file.len() - 4).filter(|&at| file[at..].starts_with(mark));
        for at in starts.collect::<Vec<_>>() {
            file[at + flags] |= 1;
        }
    }
    assert_eq!(read(&file).unwrap_err(), FileError::Password);
}

/// Some programs put a folder, a backslash or another case into paths.
#[test]
fn paths_are_read_as_spreadsheet_programs_read_them() {
    let parts = small().parts();
    let odd = |name: &str| name.replace("xl/worksheets/", "XL\\Worksheets\\");
    let mut parts = parts.iter().map(|(name, xml)| (odd(name), xml)).collect::<Vec<_>>();
    parts.reverse();
    let parts = parts.iter().map(|(name, xml)| (name.as_str(), xml.as_bytes())).collect::<Vec<_>>();
    assert_eq!(read(&package(&parts)).unwrap().text, read(&small().file()).unwrap().text);
}
