//! A long table comes to the same, byte for byte, however many threads it is shared among.

use super::written::plan;
use qinghuicha::facts::{Date, EntityKind};
use qinghuicha::i18n::table as words;
use qinghuicha::screening::{Plan, Screening, write_row};
use test_support::people::{Dice, headers, row};

/// Longer than what one thread does alone, in bytes.
const LONG: usize = 10 << 20;

/// Everything a table comes to.
fn found(text: &[u8], piece: usize) -> (Vec<u8>, Vec<u8>, String) {
    let today = Date::from_ymd_opt(2025, 12, 31).expect("it is a day");
    let mut screening = Screening::new(Plan { reasons: true, ..plan(EntityKind::Person, today) });
    let (mut out, mut mistakes) = (Vec::new(), Vec::new());
    for piece in text.chunks(piece) {
        screening.push(piece, &mut out);
        screening.take_mistakes(&mut mistakes);
    }
    screening.finish(&mut out);
    screening.take_mistakes(&mut mistakes);
    let totals = screening.totals().expect("it is through");
    let told = format!(
        "{} {} {} {:?} {:?} {:?} {}",
        totals.rows,
        totals.rows_with_errors,
        totals.marks,
        totals.due_days(),
        totals
            .measures
            .iter()
            .map(|it| (it.may_qualify, it.check, it.low, it.high))
            .collect::<Vec<_>>(),
        screening.left_out(),
        screening.mistake_count(),
    );
    (out, mistakes, told)
}

#[test]
fn threads_change_nothing() {
    let today = Date::from_ymd_opt(2025, 12, 31).expect("it is a day");
    let (mut dice, mut text) = (Dice::new(12), Vec::new());
    let header = headers(EntityKind::Person);
    write_row(&mut text, header.iter().map(|it| words::header(*it).as_bytes()));
    let people = (0..2000).map(|_| row(&mut dice, &header, today)).collect::<Vec<_>>();
    while text.len() < LONG {
        match dice.roll(200) {
            0 => text.extend_from_slice("合计,,5\n\n".as_bytes()),
            1 => text.extend_from_slice("\"打工,,\n".as_bytes()),
            _ => {
                let person = &people[dice.roll(people.len())];
                write_row(&mut text, person.iter().map(String::as_bytes));
            }
        }
    }
    // Of a text in one piece nothing is left to share once it is long.
    let (alone, shared) = (found(&text, text.len()), found(&text, 1 << 16));
    assert!(!alone.1.is_empty() && alone.2.contains("Total"), "{}", alone.2);
    assert!(alone == shared, "{}\n{}", alone.2, shared.2);
}
