//! Where rows end and pictures end.

use crate::page::sheets_of_somebody;
use qinghuicha::app::share::{
    Extracts, HEIGHT, INSIDE, Kind, LONGEST_CODE, Line, Look, MARGIN, Pictures, Row, Ruler, WIDTH,
    base, code, is_local, layout, rows, sheets,
};
use qinghuicha::policy::draft_2022::EDITION;
use std::cell::Cell;

/// Letters of the width of a Chinese font: figures and Latin half as wide as signs.
#[derive(Default)]
struct Letters(Cell<f64>);

impl Ruler for Letters {
    fn set(&self, look: &Look) {
        self.0.set(look.size.into());
    }

    fn width(&self, text: &str) -> f64 {
        self.0.get() * text.chars().map(|it| if it.is_ascii() { 0.5 } else { 1.0 }).sum::<f64>()
    }
}

/// A text in rows of so many signs.
fn broken(text: &str, width: u8) -> Vec<&str> {
    let count = |text: &str| text.chars().fold(0.0, |sum, _| sum + 1.0);
    rows(text, width.into(), &count)
}

#[test]
fn tibetan_breaks_after_a_tsheg() {
    // “Tibetan writing”, over and over, with a mark of the end of a sentence.
    let text = format!("{}ཡིག་།", "བོད་ཡིག་".repeat(12));
    let lines = broken(&text, 9);
    assert!(lines.len() > 8 && lines.iter().all(|line| line.ends_with(['་', '།'])), "{lines:?}");
    assert_eq!(lines.concat(), text);
}

#[test]
fn rows_break_as_a_typesetter_breaks_them() {
    for (text, width, expected) in [
        ("", 4, &[""][..]),
        ("一二三四五六", 4, &["一二三四", "五六"]),
        // No row begins with a mark that closes, nor ends with one that opens.
        ("一二三四,五", 4, &["一二三", "四,五"]),
        ("一二三(四)五", 4, &["一二三", "(四)五"]),
        // A number stays whole, however little room there is.
        ("有12333打", 4, &["有", "12333", "打"]),
        ("12333打", 4, &["12333", "打"]),
        ("一二 三四", 3, &["一二 ", "三四"]),
    ] {
        assert_eq!(broken(text, width), expected, "{text}");
    }
}

/// Every row of the pictures with where it begins, in px from the top.
fn placed(pictures: &Pictures, index: usize) -> Vec<(&Row, f64)> {
    let mut y = MARGIN;
    let head = pictures.head.iter().chain(&pictures.pages[index]);
    let mut placed = Vec::new();
    for row in head {
        placed.push((row, y));
        y += row.height();
    }
    placed
}

#[test]
fn no_picture_is_taller_than_a_phone_and_nothing_is_cut_off() {
    let ruler = Letters::default();
    for has_code in [true, false] {
        for sheet in sheets_of_somebody() {
            let pictures = layout(&sheet, has_code, &ruler);
            assert_eq!(pictures.beside.is_empty(), !has_code);
            let mut painted = String::new();
            for index in 0..pictures.pages.len() {
                assert!(pictures.height(index) <= HEIGHT, "{}", pictures.height(index));
                assert!(
                    pictures.height(index) * WIDTH < 16_700_000.0,
                    "old phones cannot paint it"
                );
                for (row, y) in placed(&pictures, index) {
                    assert!(y + row.height() < pictures.height(index), "{} is cut off", row.text);
                    ruler.set(&row.look);
                    assert!(ruler.width(&row.text) <= INSIDE, "{} is cut off", row.text);
                    let (closing, opening) = (",。、;:?)”》".chars(), "(“《".chars());
                    assert!(!closing.clone().any(|it| row.text.starts_with(it)), "{}", row.text);
                    assert!(!opening.clone().any(|it| row.text.ends_with(it)), "{}", row.text);
                }
                painted.extend(pictures.pages[index].iter().map(|row| row.text.as_str()));
            }
            let mut wanted = sheet.body.iter().map(|it| it.text.as_str()).collect::<String>();
            if has_code {
                let beside =
                    pictures.beside.iter().map(|row| row.text.as_str()).collect::<String>();
                assert!(sheet.place.iter().all(|line| beside.contains(&line.text)), "{beside}");
            } else {
                wanted.extend(sheet.place.iter().map(|line| line.text.as_str()));
            }
            assert_eq!(painted, wanted, "all of it is on the pictures, in order");
        }
    }
}

#[test]
fn a_long_sheet_flows_to_further_pictures_and_no_heading_stands_alone() {
    let ruler = Letters::default();
    let somebody = sheets_of_somebody();
    assert!(somebody.iter().any(|sheet| layout(sheet, true, &ruler).pages.len() > 1));
    // A heading after more and more lines comes to every place of a picture.
    let growing = (0..60).flat_map(|count| {
        let mut lines = vec![Line::new(Kind::Title, "甲")];
        lines.extend((0..count).map(|_| Line::new(Kind::Plain, "乙")));
        let headings = [Kind::Section, Kind::Block, Kind::Measure];
        lines.extend(headings.map(|kind| Line::new(kind, "丙")));
        lines.push(Line::new(Kind::Open, "丁"));
        sheets(&lines, &Extracts::default(), &EDITION, "")
    });
    let mut ruled_first = 0;
    for sheet in growing.chain(somebody) {
        let pictures = layout(&sheet, true, &ruler);
        for (index, page) in pictures.pages.iter().enumerate().filter(|(_, page)| !page.is_empty())
        {
            let headings = [Kind::Section, Kind::Block, Kind::Measure].map(Look::of);
            let last = page.last().expect("a row");
            assert!(!headings.contains(&last.look), "{} stands alone at the end", last.text);
            if index > 0 {
                assert!(!page[0].is_ruled && page[0].before < 20.0, "nothing stands above it");
                ruled_first += usize::from(page[0].look.is_ruled);
            }
        }
    }
    assert!(ruled_first > 0, "a section has begun a picture");
}

#[test]
fn what_may_be_given_stands_out_and_what_is_open_does_not_look_like_it() {
    let (amount, open) = (Look::of(Kind::Amount), Look::of(Kind::Open));
    assert!(amount.size > open.size && amount.colour != open.colour);
    for kind in [Kind::Plain, Kind::Names, Kind::Payee, Kind::Measure, Kind::Block, Kind::Section] {
        assert!(
            Look::of(kind).size < open.size && Look::of(kind).colour != amount.colour,
            "{kind:?}"
        );
    }
    assert!(Look::of(Kind::Draft).fill.is_some(), "that it is a draft is seen first");
}

#[test]
fn a_code_holds_a_link_that_cheap_cameras_can_read() {
    let link = "x".repeat(LONGEST_CODE);
    assert!(code(&link).is_some());
    assert!(code(&(link + "x")).is_none());
    let code = code("https://example.org/#/open/1aAbC").expect("a code");
    assert!(code.error_correction_level() >= qrcodegen::QrCodeEcc::Medium);
}

#[test]
fn the_link_leads_where_phones_find_the_page() {
    let own = "http://localhost:8080/index.html?from=fair#/take";
    assert_eq!(base(None, own).as_deref(), Some("http://localhost:8080/index.html"));
    assert_eq!(base(Some(String::new()), own), base(None, own));
    let staff = "https://example.org/a/staff.html#/";
    assert_eq!(base(None, staff).as_deref(), Some("https://example.org/a/index.html"));
    let published = Some("https://qhc.example.org/".to_owned());
    assert_eq!(base(published.clone(), own), published);
    assert_eq!(base(published.clone(), "file:///stick/qinghuicha.html"), published);
    assert_eq!(base(None, "file:///stick/qinghuicha.html#/take"), None);
    for local in ["http://localhost/", "http://127.0.0.1:8080/", "https://[::1]/"] {
        assert!(is_local(local), "{local}");
    }
    for found in
        ["https://qhc.example.org/", "http://192.168.1.2/", "https://example.org/localhost"]
    {
        assert!(!is_local(found), "{found}");
    }
}
