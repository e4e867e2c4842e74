//! The clerk who screens rosters: any file that staff may bring, and what it comes to.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

use calamine::{Data, Reader, Xlsx};
use qinghuicha::facts::EntityKind;
use qinghuicha::screening::job::{FOUND, Files, Job, MATCH, RUN, Request, Response, template};
use std::io::Cursor;

/// A file in memory.
#[derive(Default)]
struct Memory {
    file: Vec<u8>,
    aside: Vec<u8>,
    written: Vec<u8>,
    /// The longest piece that was read at once.
    longest: std::cell::Cell<usize>,
    /// How often it can still be read, and whether that was too little.
    reads: std::cell::Cell<Option<usize>>,
    lost: std::cell::Cell<bool>,
}

impl Files for Memory {
    fn size(&self) -> u64 {
        self.file.len() as u64
    }
    fn read(&self, from: u64, to: u64) -> Vec<u8> {
        if let Some(reads) = self.reads.get() {
            self.lost.set(self.lost.get() || reads == 0);
            self.reads.set(Some(reads.saturating_sub(1)));
            if reads == 0 {
                return Vec::new();
            }
        }
        let place = |at: u64| usize::try_from(at).unwrap().min(self.file.len());
        let piece = self.file[place(from)..place(to)].to_vec();
        self.longest.set(self.longest.get().max(piece.len()));
        piece
    }
    fn is_lost(&self) -> bool {
        self.lost.get()
    }
    fn set_aside(&mut self, piece: Vec<u8>) {
        self.aside.extend(piece);
    }
    fn take_up(&mut self) {
        self.file = std::mem::take(&mut self.aside);
    }
    fn write(&mut self, piece: Vec<u8>) {
        self.written.extend(piece);
    }
    fn clock(&self) -> f64 {
        0.0
    }
}

/// Does what is to be done, to the end.
fn finish(clerk: &mut Job<Memory>, replies: Vec<Response>) -> Vec<Response> {
    let mut all = Vec::new();
    let mut replies = replies;
    loop {
        let more = replies.contains(&Response::More);
        all.append(&mut replies);
        if !more {
            return all;
        }
        replies = clerk.go_on();
    }
}

fn order(clerk: &mut Job<Memory>, text: &str) -> Vec<Response> {
    let replies = clerk.order(Request::read(text).unwrap_or_else(|| panic!("{text} is no order")));
    finish(clerk, replies)
}

/// The last HTML for a place.
fn shown(replies: &[Response], place: &str) -> String {
    let html = replies.iter().rev().find_map(|reply| match reply {
        Response::Show(at, html) if *at == place => Some(html.clone()),
        _ => None,
    });
    html.unwrap_or_default()
}

fn table(replies: &[Response]) -> (usize, String) {
    let rows = replies.iter().rev().find_map(|reply| match reply {
        Response::Rows(_, count, html) => Some((*count, html.clone())),
        _ => None,
    });
    rows.unwrap_or_default()
}

fn open(file: &[u8], remembered: &str) -> (Job<Memory>, Vec<Response>) {
    let files = Memory { file: file.to_vec(), ..Memory::default() };
    let mut clerk = Job::new(files, "2026-06-01".parse().unwrap());
    let replies = clerk.open("名册.csv", remembered);
    let replies = finish(&mut clerk, replies);
    (clerk, replies)
}

const ROSTER: &str = "姓名,身份,是哪一种人,在不在外省干活,在外省哪天开始干,在外省干到哪天,路费补助领过没有,跟劳务品牌有没有关系\n\
    甲,打工,脱贫户,是,2026-01-10,还在干,没领过,有关系\n\
    乙,打工,脱贫户,是,2026-05-01,还在干,没领过,有关系\n\
    丙,打工,脱贫户,是,五月,还在干,没领过,有关系\n\
    \"丁,\"\"一\"\"\",开店,,,,,,没关系\n";

fn roster() -> String {
    let headers = qinghuicha::screening::template(EntityKind::Person);
    let header = |key: &str| {
        let column = headers.iter().find(|column| column.key() == key);
        qinghuicha::i18n::table::header(*column.unwrap_or_else(|| panic!("{key}")))
    };
    let first = [
        "roles",
        "person_groups",
        "works_other_province",
        "cross_start",
        "cross_end",
        "transport_received",
        "brand_link",
    ];
    let first =
        std::iter::once("姓名").chain(first.into_iter().map(header)).collect::<Vec<_>>().join(",");
    let (_, rest) = ROSTER.split_once('\n').unwrap();
    format!("{first}\n{}", rest.replace("    ", ""))
}

fn screened(file: &[u8]) -> (Job<Memory>, Vec<Response>) {
    let (mut clerk, opened) = open(file, "");
    assert!(shown(&opened, MATCH).contains("先对一对表头"), "{opened:?}");
    let replies = order(&mut clerk, "start");
    (clerk, replies)
}

fn as_workbook(text: &str) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let day = rust_xlsxwriter::Format::new().set_num_format("yyyy/m/d");
    for (row, line) in (0_u32..).zip(text.lines()) {
        let line = line.replace("\"丁,\"\"一\"\"\"", "丁");
        for (column, cell) in (0_u16..).zip(line.split(',')) {
            match cell.parse::<chrono::NaiveDate>() {
                // As a spreadsheet keeps days: a number with a format.
                Ok(date) => {
                    let serial =
                        (date - chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap()).num_days();
                    sheet
                        .write_number_with_format(
                            row,
                            column,
                            f64::from(i32::try_from(serial).unwrap()),
                            &day,
                        )
                        .unwrap();
                }
                Err(_) => drop(sheet.write_string(row, column, cell).unwrap()),
            }
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn every_encoding_comes_to_the_same() {
    let text = roster();
    let (gb18030, _, unmappable) = encoding_rs::GB18030.encode(&text);
    assert!(!unmappable);
    let utf16 = [0xff, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect::<Vec<_>>();
    let files = [
        ("UTF-8", text.clone().into_bytes()),
        ("UTF-8 with its mark", format!("\u{feff}{text}").into_bytes()),
        ("GB18030", gb18030.into_owned()),
        ("UTF-16", utf16),
        ("tabs", text.replace(',', "\t").replace("丁\t", "丁,").into_bytes()),
        ("Windows line ends", text.replace('\n', "\r\n").into_bytes()),
        ("a workbook", as_workbook(&text)),
    ];
    for (name, file) in files {
        let (_, replies) = screened(&file);
        let found = shown(&replies, FOUND);
        assert!(found.contains("一共4行,其中1行有要改的格子"), "{name}: {found}");
        assert!(
            found.contains("2026年8月1日以后再看“跨省就业一次性交通补助”:1行"),
            "{name}: {found}"
        );
        assert!(found.contains("五月"), "{name}: {found}");
        let (rows, html) = table(&replies);
        assert_eq!(rows, 4, "{name}");
        assert!(html.contains("甲") && html.contains("可能可以 最多1000元"), "{name}: {html}");
    }
}

#[test]
fn what_is_no_roster_is_said() {
    for (file, sentence) in [
        (&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], "这是老的XLS文件"),
        (b"PK\x03\x04rubbish", "可能坏了"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "不是表格"),
        (b"", "没有字"),
        (b"\n\n", "没有字"),
    ] {
        let (_, replies) = open(file, "");
        assert!(shown(&replies, RUN).contains(sentence), "{replies:?}");
        assert_eq!(shown(&replies, MATCH), "");
    }
    let (_, replies) = open(b"a,b\n1,2\n", "");
    assert!(shown(&replies, MATCH).contains("没有认出一个表头"));
}

#[test]
fn a_foreign_header_is_matched_by_hand_and_remembered() {
    let text = "谁,干什么的,x\n甲,打工,脱贫户\n";
    let (mut clerk, opened) = open(text.as_bytes(), "");
    assert!(shown(&opened, MATCH).contains("谁"));
    let replies = order(&mut clerk, "column 1 roles");
    let replies = [replies, order(&mut clerk, "column 2 person_groups")].concat();
    let kept = replies.iter().rev().find_map(|reply| match reply {
        Response::Keep(text) => Some(text.clone()),
        _ => None,
    });
    let kept = kept.unwrap();
    assert!(!kept.contains('甲'), "nothing of a row is kept: {kept}");
    let (mut again, opened) = open(text.as_bytes(), &kept);
    assert!(!shown(&opened, MATCH).contains("没有认出一个表头"));
    let found = shown(&order(&mut again, "start"), FOUND);
    assert!(found.contains("还缺信息"), "{found}");
    let (_, html) = table(&order(&mut again, "show"));
    assert!(html.contains("还缺信息"), "{html}");
}

#[test]
fn what_holds_for_everybody_is_said_once() {
    let text = roster().replace(",打工,", ",").replace(",开店,", ",").replacen(",身份,", ",", 1);
    let (mut clerk, opened) = open(text.as_bytes(), "");
    assert!(shown(&opened, MATCH).contains("不选就查不出来"));
    assert!(!shown(&order(&mut clerk, "everyone roles worker"), MATCH).contains("不选就查不出来"));
    let found = shown(&order(&mut clerk, "start"), FOUND);
    assert!(found.contains("2026年8月1日以后再看"), "{found}");
}

#[test]
fn rows_are_chosen_and_sorted() {
    let (mut clerk, _) = screened(roster().as_bytes());
    for (choice, rows) in [
        ("any all table", 4),
        ("any wrong table", 1),
        ("any again table", 1),
        ("any may amount", 3),
        ("any not table", 2),
    ] {
        assert_eq!(table(&order(&mut clerk, &format!("choose {choice}"))).0, rows, "{choice}");
    }
    let (_, html) = table(&order(&mut clerk, "choose any all amount"));
    assert!(html.find("甲").unwrap() < html.find("乙").unwrap(), "who may have most comes first");
    let why = shown(&order(&mut clerk, "row 0"), "row");
    assert!(why.contains("第2行为什么这样") && why.contains("跨省就业一次性交通补助"), "{why}");
}

#[test]
fn what_was_found_is_saved_with_reasons() {
    let (mut clerk, _) = screened(roster().as_bytes());
    let written = |clerk: &mut Job<Memory>, what: &str| {
        clerk.files.written.clear();
        let replies = order(clerk, what);
        let name = replies.into_iter().find_map(|reply| match reply {
            Response::Save(name) => Some(name),
            _ => None,
        });
        (name.unwrap(), clerk.files.written.clone())
    };
    let (name, csv) = written(&mut clerk, "export csv");
    let plain = String::from_utf8(csv).unwrap();
    assert!(
        name == "名册-按征求意见稿估的.csv"
            && plain.starts_with('\u{feff}')
            && !plain.contains("说明")
    );
    assert_eq!(plain.lines().count(), 5);
    let (_, csv) = written(&mut clerk, "export reasons");
    assert!(String::from_utf8(csv).unwrap().contains("按这份稿子"));
    let (name, book) = written(&mut clerk, "export xlsx");
    assert_eq!(name, "名册-按征求意见稿估的.xlsx");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book)).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(range.height(), 5);
    assert_eq!(range.get_value((1, 0)), Some(&Data::String("甲".to_owned())));
    assert!(
        range.used_cells().any(|(.., cell)| *cell == Data::Float(1000.0)),
        "figures are numbers"
    );
    let (name, csv) = written(&mut clerk, "mistakes");
    let csv = String::from_utf8(csv).unwrap();
    assert!(
        name.rsplit('.').next() == Some("csv") && csv.contains("4,") && csv.contains("五月"),
        "{csv}"
    );
}

#[test]
fn a_formula_in_a_roster_stays_text() {
    let text = roster().replace("甲,", "=1+1,").replace("乙,", "@x,");
    let (mut clerk, _) = screened(text.as_bytes());
    order(&mut clerk, "export csv");
    let csv = String::from_utf8(std::mem::take(&mut clerk.files.written)).unwrap();
    assert!(csv.contains("\n'=1+1,") && csv.contains("\n'@x,"), "{csv}");
    order(&mut clerk, "export xlsx");
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(std::mem::take(&mut clerk.files.written))).unwrap();
    assert_eq!(book.worksheet_formula("Sheet1").unwrap().used_cells().count(), 0);
}

#[test]
fn what_stands_in_a_cell_is_never_markup() {
    let text = roster().replace("甲", "<img src=x onerror=alert(1)>").replace("五月", "<s>");
    let (mut clerk, replies) = screened(text.as_bytes());
    let html = format!(
        "{}{}{}",
        shown(&replies, FOUND),
        table(&replies).1,
        shown(&order(&mut clerk, "row 0"), "row")
    );
    assert!(html.contains("&lt;img") && !html.contains("<img") && !html.contains("<s>"));
}

#[test]
fn a_template_comes_back_as_a_roster() {
    for roster in [EntityKind::Person, EntityKind::Hires, EntityKind::Batches] {
        for workbook in [false, true] {
            let (name, file) = template(roster, workbook);
            assert!(name.ends_with(if workbook { ".xlsx" } else { ".csv" }));
            assert_eq!(file.starts_with(b"\xef\xbb\xbf"), !workbook);
            let (_, opened) = open(&file, "");
            let html = shown(&opened, MATCH);
            let kind = qinghuicha::i18n::table::kind(roster);
            assert!(html.contains(&format!("selected>{kind}")), "{name}: {html}");
            assert_eq!(
                html.matches("<option value=\"\" selected>不用,原样带过去").count(),
                1,
                "{name}: only the name"
            );
        }
    }
}

/// Memory does not grow with the table: it is read in pieces, and little stays of a row.
#[test]
fn a_long_roster_is_read_in_pieces() {
    let text = roster();
    let (header, rows) = text.split_once('\n').unwrap();
    let long = format!("{header}\n{}", rows.repeat(20_000));
    let (clerk, replies) = screened(long.as_bytes());
    assert!(clerk.files.longest.get() <= 1 << 20);
    assert_eq!(table(&replies).0, 80_000);
    assert!(
        replies.iter().filter(|reply| **reply == Response::More).count() > 4,
        "it can be stopped in between"
    );
}

/// A stick that is pulled out while the roster is read.
#[test]
fn half_a_roster_never_looks_like_a_whole_one() {
    let text = roster();
    let (header, rows) = text.split_once('\n').unwrap();
    let long = format!("{header}\n{}", rows.repeat(20_000));
    let (mut clerk, _) = screened(long.as_bytes());
    clerk.files.reads.set(Some(2));
    let replies = order(&mut clerk, "export csv");
    assert!(
        shown(&replies, RUN).contains("读不到这个文件了") && shown(&replies, FOUND).is_empty(),
        "{replies:?}"
    );
    assert!(!replies.iter().any(|reply| matches!(reply, Response::Save(_))));
    let (mut clerk, _) = open(long.as_bytes(), "");
    clerk.files.reads.set(Some(2));
    let replies = order(&mut clerk, "start");
    assert!(
        shown(&replies, RUN).contains("读不到这个文件了") && table(&replies).0 == 0,
        "{replies:?}"
    );
    let replies = order(&mut clerk, "export csv");
    assert!(
        !replies.iter().any(|reply| matches!(reply, Response::Save(_))),
        "nothing is left of it"
    );
}

/// Villages write a title above their rosters.
#[test]
fn the_headers_are_found_below_a_title() {
    let titled = format!("某某村劳动力名册,,,,,,,\n,,,,,,,\n{}", roster());
    let (mut clerk, opened) = open(titled.as_bytes(), "");
    let html = shown(&opened, MATCH);
    let replies = order(&mut clerk, "start");
    let (rows, lines) = table(&replies);
    let plain = screened(roster().as_bytes()).1;
    assert_eq!(rows, table(&plain).0);
    assert!(lines.contains("甲") && !lines.contains("某某村"), "{html}");
    // The wrong cell is where a spreadsheet shows it.
    let number = |replies: &[Response]| {
        let html = shown(replies, FOUND);
        let cell = html.split("五月").next().unwrap().rsplit("<tr><td>").next().unwrap();
        cell.split('<').next().unwrap().parse::<usize>().unwrap()
    };
    let above = number(&replies) - number(&plain);
    assert_eq!(above, 2, "an empty line is a line");
    assert!(html.contains(&format!("表头在第{}行。", above + 1)), "{html}");
    let explained = shown(&order(&mut clerk, "row 2"), "row");
    assert!(
        explained.contains(&format!("第{}行", number(&replies))) && explained.contains("五月"),
        "{explained}"
    );
    order(&mut clerk, "export csv");
    let csv = String::from_utf8(std::mem::take(&mut clerk.files.written)).unwrap();
    assert!(csv.starts_with("\u{feff}姓名,") && csv.lines().count() == rows + 1, "{csv}");
}

/// What goes round without the page says who gets the money, and what all of it is worth.
#[test]
fn files_say_who_gets_it_and_that_it_is_a_draft() {
    let pickers = "姓名,带队的人是不是劳务经纪人,青海户口的农牧民,去海西摘枸杞,摘满2个月不到6个月,脱贫、监测、就业困难的人\n\
                   甲,是,是,是,是,是\n";
    let (mut clerk, replies) = screened(pickers.as_bytes());
    assert!(shown(&replies, FOUND).contains("给劳务经纪人,不是给摘枸杞的人。"));
    order(&mut clerk, "export reasons");
    let csv = String::from_utf8(std::mem::take(&mut clerk.files.written)).unwrap();
    assert!(
        csv.lines().next().unwrap().contains("劳务经纪人组织采摘枸杞补贴(按征求意见稿估)"),
        "{csv}"
    );
    assert!(csv.contains("给劳务经纪人,不是给摘枸杞的人。") && !csv.contains('你'), "{csv}");
}
