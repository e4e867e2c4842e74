//! Sheets: what was fetched is put in word for word, and every sheet says what it is worth.

use crate::summary::taken;
use proptest::prelude::*;
use qinghuicha::app::share::{Extracts, Kind, Line, Sheet, extracts_file, sheets, text};
use qinghuicha::i18n::{page, take};
use qinghuicha::policy::draft_2022::EDITION;
use test_support::profiles::{cases, profile};

fn all_lines(sheet: &Sheet) -> Vec<&Line> {
    sheet.lines().chain(&sheet.clauses).collect()
}

#[test]
fn what_the_program_does_not_carry_is_written_and_read_word_for_word() {
    let file = extracts_file(&EDITION).expect("it is written");
    let extracts = Extracts::read(&file).expect("it is read");
    assert_eq!(extracts, Extracts::from_edition(&EDITION));
    for granted in EDITION.grants() {
        let extract = extracts.find(granted.measure.id).expect("every measure is there");
        assert_eq!(extract.clause, granted.clause.number);
        assert_eq!(extract.quote, granted.measure.quote.text());
        assert_eq!(extract.bring, granted.measure.evidence.all());
        assert!(!extract.quote.is_empty(), "{} has words", granted.measure.id);
    }
    // In the single file it stands in a template, which would write these otherwise.
    assert!(!file.contains(['<', '>', '&', '\u{a0}']));
    for broken in ["", "<!DOCTYPE html>", "{}", "[{}]"] {
        assert_eq!(Extracts::read(broken), None, "{broken}");
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn nothing_of_the_summary_is_lost_on_the_sheets(profile in profile()) {
        let extracts = Extracts::from_edition(&EDITION);
        let (_, _, lines) = taken(profile);
        let sheets = sheets(&lines, &extracts, &EDITION, "b1");
        let titles = lines.iter().filter(|line| line.kind == Kind::Title).collect::<Vec<_>>();
        prop_assert_eq!(sheets.len(), titles.len());
        let parts = lines.split(|line| line.kind == Kind::Title).collect::<Vec<_>>();
        for ((sheet, title), part) in sheets.iter().zip(titles).zip(&parts[1..]) {
            prop_assert!(sheet.head.contains(title));
            // What is said of all is said on each.
            prop_assert!(sheet.body.starts_with(parts[0]));
            let mut rest = sheet.body.iter();
            for line in part.iter().filter(|line| ![Kind::Payee, Kind::Name].contains(&line.kind)) {
                let is_it = |it: &&Line| it.kind == line.kind && it.text == line.text;
                prop_assert!(rest.any(|it| is_it(&it)), "{line:?} is lost, or out of order");
            }
            for name in part.iter().filter(|line| line.kind == Kind::Name) {
                let named = |line: &&Line| line.kind == Kind::Names && line.text.contains(&name.text);
                prop_assert_eq!(sheet.body.iter().filter(named).count() > 0, true, "{}", name.text);
            }
            for payee in part.iter().filter(|line| line.kind == Kind::Payee) {
                let said = Line::new(Kind::Plain, payee.text.as_str());
                prop_assert!(sheet.body.contains(&said), "{payee:?}");
            }
            check_measures(sheet, part)?;
        }
    }

    #[test]
    fn text_has_every_line_and_the_link(profile in profile()) {
        let (_, _, lines) = taken(profile);
        let sheets = sheets(&lines, &Extracts::from_edition(&EDITION), &EDITION, "b1");
        let text = text(&sheets, Some("https://example.org/#/open/1a"));
        let written = text.split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>();
        let mut wanted = sheets.iter().flat_map(Sheet::lines).map(|it| it.text.as_str()).collect::<Vec<_>>();
        if !sheets.is_empty() {
            wanted.push("https://example.org/#/open/1a");
            prop_assert_eq!(written, wanted);
        }
    }
}

/// What to bring follows its measure before the next one begins, and its clause bears its number.
fn check_measures(sheet: &Sheet, part: &[Line]) -> Result<(), TestCaseError> {
    let measures = part.iter().filter_map(|line| line.measure);
    let mut count = 0;
    for (id, note) in measures.zip(1..) {
        count = note;
        let granted = EDITION.find(id).expect("a measure");
        let start =
            sheet.body.iter().position(|line| line.measure == Some(id)).expect("it is there");
        prop_assert_eq!(sheet.body[start].note, Some(note));
        let rest = &sheet.body[start + 1..];
        let end = rest.iter().position(|line| line.kind.begins()).unwrap_or(rest.len());
        let things = granted.measure.evidence.all();
        let said = ["要带:", &things.join("、"), "。"].concat();
        let brings = rest[..end].iter().filter(|line| line.text.starts_with("要带"));
        let brings = brings.map(|line| line.text.as_str()).collect::<Vec<_>>();
        prop_assert_eq!(brings, if things.is_empty() { vec![] } else { vec![said.as_str()] });
        let clause = format!("稿子{}“{}”", granted.clause.number, granted.measure.quote.text());
        let wanted = Line { note: Some(note), ..Line::new(Kind::Clause, clause) };
        prop_assert_eq!(&sheet.clauses[note], &wanted);
    }
    prop_assert_eq!(sheet.clauses.len(), count + 1);
    Ok(())
}

#[test]
fn every_sheet_says_what_it_is_worth() {
    let sheets = crate::page::sheets_of_somebody();
    assert!(sheets.len() > 1, "somebody with several roles");
    for sheet in &sheets {
        for words in [page::DRAFT, "不算数", "不是政府网站"] {
            let says = |line: &Line| line.kind == Kind::Draft && line.text.contains(words);
            assert!(sheet.head.iter().any(says), "{words}");
        }
        for words in [EDITION.title, EDITION.issuer, "2022年2月7日", "版本b1"] {
            assert!(sheet.foot.iter().any(|line| line.text.contains(words)), "{words}");
        }
        for words in [page::WHERE_TO_ASK, page::OUR_ADVICE] {
            assert!(sheet.place.iter().any(|line| line.text.contains(words)), "{words}");
        }
        let heading = Line::new(Kind::Section, take::CLAUSES);
        assert_eq!(sheet.clauses.first(), Some(&heading));
        assert!(all_lines(sheet).iter().all(|line| !line.text.is_empty()));
    }
}

#[test]
fn who_gets_it_is_said_where_it_changes() {
    let lines = [
        Line::new(Kind::Title, "甲"),
        Line::measure("a", "一"),
        Line::new(Kind::Payee, "给谁:你"),
        Line::measure("b", "二"),
        Line::new(Kind::Payee, "给谁:你"),
        Line::measure("c", "三"),
        Line::new(Kind::Payee, "给谁:他"),
        Line::new(Kind::Title, "乙"),
        Line::measure("d", "四"),
        Line::new(Kind::Payee, "给谁:他"),
    ];
    let sheets = sheets(&lines, &Extracts::default(), &EDITION, "");
    let texts = |sheet: &Sheet| sheet.body.iter().map(|line| line.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(&sheets[0]), ["一", "给谁:你", "二", "三", "给谁:他"]);
    assert_eq!(texts(&sheets[1]), ["四", "给谁:他"]);
}
