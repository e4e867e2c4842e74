//! Lists in any layout, encoding and format come to the people of a plain table, as the page reads them.

use super::memory::Memory;
use super::{ask, day, mapping, results, window};
use proptest::prelude::*;
use qinghuicha::facts::Date;
use qinghuicha::screening::MeasureStatus;
use qinghuicha::screening::job::{Job, Request, SavedMapping, TableRow};
use test_support::dice::Dice;
use test_support::lists::{official, person, plain, text};
use test_support::profiles::cases;

fn today() -> Date {
    day("2025-11-20")
}

/// What the page shows of a file: the statuses of every row, and how many rows are no people.
fn found(file: &[u8]) -> (Vec<Vec<Option<MeasureStatus>>>, u64) {
    let storage = Memory { file: file.to_vec(), ..Memory::default() };
    let mut job = Job::new(storage, today());
    let opened = ask(&mut job, Request::Open("名册".to_owned(), SavedMapping::default()));
    assert_eq!(mapping(&opened).problem, None);
    let found = ask(&mut job, Request::Start);
    let rows = window(&found).rows.into_iter().map(|row: TableRow| row.statuses).collect();
    let results = results(&found);
    let blank = qinghuicha::screening::LeftOut::Blank;
    (rows, results.left_out.told() + results.left_out.count(blank))
}

/// The bytes of a text in one of the encodings that offices save in.
fn encoded(dice: &mut Dice, text: &str) -> Vec<u8> {
    match dice.roll(4) {
        0 => text.as_bytes().to_vec(),
        1 => format!("\u{feff}{text}").into_bytes(),
        2 => encoding_rs::GB18030.encode(text).0.into_owned(),
        _ => {
            [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
        }
    }
}

/// The table as an XLSX file, in which a cell of two header rows may be merged.
fn workbook(table: &[Vec<String>]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0_u32..).zip(table) {
        for (column, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_file_in_any_layout_is_the_same_people(seed in any::<u64>()) {
        let mut dice = Dice::new(seed);
        // No more than are shown at once.
        let count = 1 + dice.roll(30);
        let people = (0..count).map(|_| person(&mut dice, today())).collect::<Vec<_>>();
        let (expected, _) = found(text(&plain(&people), ',', "\n").as_bytes());
        let (list, none) = official(&mut dice, &people);
        let separator = dice.pick(&[',', ';', '\t']);
        let text = text(&list, separator, dice.pick(&["\n", "\r\n"]));
        let file = if dice.happens(30) { workbook(&list) } else { encoded(&mut dice, &text) };
        let (read, left_out) = found(&file);
        prop_assert_eq!(&read, &expected, "{}", text);
        // A row of a workbook that says nothing is no row where it is the last.
        prop_assert!(left_out == none || file.starts_with(b"PK"), "{} {}: {}", left_out, none, text);
    }
}
