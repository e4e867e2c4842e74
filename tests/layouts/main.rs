//! Lists in any layout that an office may use come to the same people as a plain table: titles,
//! joined headers, totals, village lines, signatures, notes, separators, encodings, marks.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod fixed;

use proptest::prelude::*;
use qinghuicha::facts::{Date, EntityKind, Profile};
use qinghuicha::i18n::table as words;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::screening::{Plan, Reader, Row, Screening};
use test_support::dice::Dice;
use test_support::lists::{official, person, plain, text};
use test_support::profiles::cases;

fn today() -> Date {
    Date::from_ymd_opt(2025, 11, 20).expect("it is a day")
}

fn plan() -> Plan {
    Plan { entity_kind: Some(EntityKind::Person), ..Plan::new(&EDITION, Profile::new(today())) }
}

/// What comes out of a table: the found cells of every row that is a person, and the numbers of rows
/// that are none.
fn found(text: &[u8]) -> (Vec<Vec<String>>, u64) {
    let mut screening = Screening::new(plan());
    let mut out = Vec::new();
    screening.push(text, &mut out);
    screening.finish(&mut out);
    let width = screening.layout().map_or(0, |layout| layout.headers.len());
    let left_out = words::left_out_cell("");
    let people = rows(&out).into_iter().skip(1).map(|row| row[width..].to_vec());
    let people = people.filter(|found| {
        let is_blank = found.iter().all(String::is_empty);
        !is_blank && !found.last().is_some_and(|last| last.starts_with(&left_out))
    });
    let none = screening.left_out().map_or(0, |rows| {
        qinghuicha::screening::LeftOut::ALL.iter().map(|&kind| rows.count(kind)).sum()
    });
    (people.collect(), none)
}

fn rows(text: &[u8]) -> Vec<Vec<String>> {
    let (mut rows, mut reader) = (Vec::new(), Reader::default());
    let mut keep = |row: &Row| rows.push(row.to_strings());
    reader.push(text, &mut keep);
    reader.finish(&mut keep);
    rows
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn a_list_in_any_layout_is_the_same_people(seed in any::<u64>()) {
        let mut dice = Dice::new(seed);
        let count = 1 + dice.roll(30);
        let people = (0..count).map(|_| person(&mut dice, today())).collect::<Vec<_>>();
        let (expected, _) = found(text(&plain(&people), ',', "\n").as_bytes());
        prop_assert_eq!(expected.len(), people.len());
        let (list, none) = official(&mut dice, &people);
        let separator = dice.pick(&[',', ',', ';', '\t']);
        let text = text(&list, separator, dice.pick(&["\n", "\r\n"]));
        let mark = dice.pick(&["", "\u{feff}"]);
        let (read, left_out) = found((mark.to_owned() + &text).as_bytes());
        prop_assert_eq!(read.len(), people.len(), "{}", text);
        prop_assert_eq!(left_out, none, "{}", text);
        // The header of a mistake is that of the list.
        let without_errors = |rows: Vec<Vec<String>>| {
            rows.into_iter().map(|row| row[..row.len() - 1].to_vec()).collect::<Vec<_>>()
        };
        prop_assert_eq!(without_errors(read), without_errors(expected), "{}", text);
    }
}
