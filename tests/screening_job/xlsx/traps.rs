//! Files that were made to do harm: each is refused, or read, with bounded memory.

use super::book::{package_with, row};
use super::*;
use std::fmt::Write;

/// How much memory a process may take while it reads any of them, in KB.
const MEMORY: u64 = 700_000;

const MIB: usize = 1 << 20;

/// A trap: what it is, the file, and why it is refused; None where it is read.
type Trap = (&'static str, fn() -> Vec<u8>, Option<FileError>);

const TRAPS: [Trap; 20] = {
    use FileError::{DamagedXlsx, TooLarge, TooWide};
    [
        ("rows without end", || sheet("FILLED").filled("<row></row>", 40 * MIB), Some(TooLarge)),
        ("more rows than any", || sheet("FILLED").filled("<row/>", 2 * MIB), Some(DamagedXlsx)),
        ("cells without end", || row_of("FILLED").filled("<c/>", 40 * MIB), Some(TooLarge)),
        ("an endless text", || row_of(&text("FILLED")).filled("a", 20 * MIB), Some(TooLarge)),
        ("an endless place", || row_of("<c r=\"FILLED\"/>").filled("A", 20 * MIB), Some(TooLarge)),
        ("an endless name", || row_of("<FILLED/>").filled("a", 20 * MIB), Some(TooLarge)),
        ("an endless comment", || row_of("<!--FILLED-->").filled("<", 20 * MIB), Some(TooLarge)),
        ("tags in tags", || row_of("FILLED").filled("<a>", MIB), Some(TooLarge)),
        ("a far column", || row_of("<c r=\"ZZZZZZ1\"><v>1</v></c>").file(), Some(TooWide)),
        (
            "a column beyond numbers",
            || row_of("<c r=\"FILLED1\"><v>1</v></c>").filled("Z", 99),
            Some(TooWide),
        ),
        (
            "a row of long texts",
            || row_of("FILLED").filled(&text(&"字".repeat(30_000)), 60),
            Some(TooLarge),
        ),
        ("regions over each other", overlapping, None),
        ("texts without a letter", || strings("FILLED").filled("<si/>", 40 * MIB), Some(TooLarge)),
        (
            "texts without end",
            || strings("FILLED").filled(&format!("<si><t>{}</t></si>", random(30_000)), 9000),
            Some(TooLarge),
        ),
        ("a text in all cells", shared, Some(TooLarge)),
        ("styles without end", styles, Some(TooLarge)),
        ("a count that is a lie", lying_count, None),
        ("entities in entities", entities, Some(DamagedXlsx)),
        ("a size that is a lie", lying_size, Some(DamagedXlsx)),
        ("parts without end", directory, Some(TooLarge)),
    ]
};

fn sheet(rows: &str) -> Book {
    Book::new(rows)
}

fn row_of(cells: &str) -> Book {
    Book::new(&format!("<row r=\"1\">{cells}</row>"))
}

fn text(text: &str) -> String {
    format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn strings(strings: &str) -> Book {
    Book::new("<row><c t=\"s\"><v>0</v></c></row>").strings(strings)
}

/// Letters that hardly repeat.
fn random(length: u32) -> String {
    let letter =
        |number: u32| (b'a' + (number.wrapping_mul(2_654_435_761) >> 24) as u8 % 26) as char;
    (0..length).map(letter).collect()
}

fn overlapping() -> Vec<u8> {
    let rows = (1..2000).map(|number| row(number, &["甲", "乙"])).collect::<String>();
    sheet(&rows).merged(&vec!["A1:A1048576"; 50_000]).file()
}

fn shared() -> Vec<u8> {
    let text = format!("<si><t>{}</t></si>", random(1 << 20));
    sheet("FILLED").strings(&text).filled("<row><c t=\"s\"><v>0</v></c></row>", 60_000)
}

fn styles() -> Vec<u8> {
    let mut parts = Book::new("").formats(&["0"]).parts();
    for (_, xml) in &mut parts {
        *xml = xml.replace("<cellXfs>", "<cellXfs>FILLED");
    }
    let parts = parts.iter().map(|(name, xml)| (*name, xml.as_bytes())).collect::<Vec<_>>();
    package_with(&parts, b"<xf/>", MIB)
}

fn with_part(name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let rows = "<row><c t=\"s\"><v>0</v></c></row>";
    let mut parts = Book::new(rows).strings("<si><t>甲</t></si>").parts();
    for (_, xml) in parts.iter_mut().filter(|(it, _)| *it == name) {
        *xml = change(xml);
    }
    package(&parts.iter().map(|(name, xml)| (*name, xml.as_bytes())).collect::<Vec<_>>())
}

fn lying_count() -> Vec<u8> {
    with_part("xl/sharedStrings.xml", |xml| {
        xml.replace("<sst", "<sst count=\"9\" uniqueCount=\"99999999999999\"")
    })
}

/// Each stands for ten of the one before.
fn entities() -> Vec<u8> {
    let mut defined = "<!ENTITY a0 \"aaaaaaaaaa\">".to_owned();
    for level in 1..12 {
        let one = format!("&a{};", level - 1);
        write!(defined, "<!ENTITY a{level} \"{}\">", one.repeat(10)).unwrap();
    }
    with_part("xl/sharedStrings.xml", |xml| {
        let xml = xml.replace("?>", &format!("?><!DOCTYPE sst [{defined}]>"));
        xml.replace('甲', "&a11;")
    })
}

/// A sheet that says it is small.
fn lying_size() -> Vec<u8> {
    let mut file = sheet("FILLED").filled("<row></row>", MIB);
    let path = b"xl/worksheets/sheet1.xml";
    let starts = (0..file.len() - path.len()).filter(|&at| file[at..].starts_with(path));
    // The size stands before the name: 8 bytes in the local header, 22 in the directory.
    for (at, back) in starts.collect::<Vec<_>>().into_iter().zip([8, 22]) {
        file[at - back..at - back + 4].copy_from_slice(&500_u32.to_le_bytes());
    }
    file
}

/// Tens of thousands of parts, each with a long name.
fn directory() -> Vec<u8> {
    let names = (0..45_000).map(|number| format!("{number:0>400}")).collect::<Vec<_>>();
    package(&names.iter().map(|name| (name.as_str(), &b""[..])).collect::<Vec<_>>())
}

fn spring(file: Vec<u8>) -> Result<(), FileError> {
    let mut storage = Memory { file, ..Memory::default() };
    let mut reading = Reading::open(&storage, None)?;
    while reading.step(&mut storage)? {
        // What is written goes to the disk of the browser.
        storage.converted.clear();
    }
    Ok(())
}

/// In a process that is ended when it takes more memory than a laptop can spare.
#[test]
fn no_trap_is_sprung() {
    const INSIDE: &str = "QINGHUICHA_TRAPS";
    if cfg!(target_os = "linux") && std::env::var_os(INSIDE).is_none() {
        let test = std::env::current_exe().unwrap();
        let name = "xlsx::traps::no_trap_is_sprung";
        let command = format!("ulimit -v {MEMORY} && exec '{}' --exact {name}", test.display());
        let mut shell = std::process::Command::new("sh");
        let run = shell.args(["-c", &command]).env(INSIDE, "1").output().unwrap();
        let told = String::from_utf8_lossy(&run.stdout);
        let failed = String::from_utf8_lossy(&run.stderr);
        assert!(run.status.success() && told.contains("1 passed"), "{told} {failed}");
        return;
    }
    for (name, file, expected) in TRAPS {
        let file = file();
        assert!(file.len() < 64 << 20, "{name}: the trap itself is small");
        let start = std::time::Instant::now();
        assert_eq!(spring(file).err(), expected, "{name}");
        assert!(start.elapsed().as_secs() < 60, "{name}: {:?}", start.elapsed());
    }
}
