//! The job of the worker: any file that staff may bring, and what it comes to.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod layouts;
mod memory;
mod page;
mod xlsx;

use calamine::{Data, Reader, Xlsx};
use memory::Memory;
use qinghuicha::eligibility::Status;
use qinghuicha::facts::{Column, Date, EntityKind};
use qinghuicha::screening::TextEncoding;
use qinghuicha::screening::job::{
    Activity, ColumnMapping, FileError, FileFormat, Job, MappingProblem, Request, Response,
    Results, RowFilter, RowOrder, RowReasons, RowSet, RowWindow, SavedMapping, Selection,
    template_file,
};
use qinghuicha::screening::{ColumnChoice, ENTITY_KINDS, HeaderRows};
use std::io::Cursor;

/// Asks the job, and goes on to the end. What travels between page and worker is what is written
/// here, so every message goes through its text.
fn ask(job: &mut Job<Memory>, request: Request) -> Vec<Response> {
    let mut all = Vec::new();
    let mut request = request;
    loop {
        let text = serde_json::to_string(&request).unwrap();
        let responses = job.on_request(serde_json::from_str(&text).unwrap());
        let more = responses.iter().any(|response| matches!(response, Response::More));
        all.extend(responses.iter().map(sent));
        if !more {
            return all;
        }
        request = Request::Continue;
    }
}

fn sent(response: &Response) -> Response {
    let text = serde_json::to_string(response).unwrap();
    assert!(!text.contains("</"), "data is no markup: {text}");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The last answer of a kind.
macro_rules! last {
    ($responses:expr, $variant:path) => {
        $responses.iter().rev().find_map(|response| match response {
            $variant(it) => Some(it.clone()),
            _ => None,
        })
    };
}

fn mapping(responses: &[Response]) -> ColumnMapping {
    last!(responses, Response::Mapping).unwrap_or_else(|| panic!("no mapping: {responses:?}"))
}

fn results(responses: &[Response]) -> Results {
    last!(responses, Response::Results).unwrap_or_else(|| panic!("no results: {responses:?}"))
}

fn selection(responses: &[Response]) -> Selection {
    last!(responses, Response::Selection).unwrap_or_else(|| panic!("no rows: {responses:?}"))
}

fn window(responses: &[Response]) -> RowWindow {
    last!(responses, Response::Rows).unwrap_or_else(|| panic!("no rows: {responses:?}"))
}

fn reasons(responses: &[Response]) -> RowReasons {
    last!(responses, Response::Reasons).unwrap_or_else(|| panic!("no reasons: {responses:?}"))
}

/// The index of a measure.
fn measure(results: &Results, title: &str) -> usize {
    let mut measures = results.measures.iter();
    measures.position(|it| it.measure.title == title).unwrap_or_else(|| panic!("no {title}"))
}

fn open(file: &[u8], saved: SavedMapping) -> (Job<Memory>, Vec<Response>) {
    let storage = Memory { file: file.to_vec(), ..Memory::default() };
    let mut job = Job::new(storage, day("2026-06-01"));
    let responses = ask(&mut job, Request::Open("名册.csv".to_owned(), saved));
    (job, responses)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn column(key: &str) -> Column {
    Column::from_key(key).unwrap_or_else(|| panic!("no column {key}"))
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
    let (mut job, opened) = open(file, SavedMapping::default());
    assert!(mapping(&opened).can_start(), "{opened:?}");
    let responses = ask(&mut job, Request::Start);
    (job, responses)
}

fn as_xlsx(text: &str) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
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
    workbook.save_to_buffer().unwrap()
}

const TRANSPORT: &str = "跨省就业一次性交通补助";

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
        ("UTF-8", TextEncoding::Utf8, text.clone().into_bytes()),
        ("UTF-8 with its mark", TextEncoding::Utf8, format!("\u{feff}{text}").into_bytes()),
        ("GB18030", TextEncoding::Gb18030, gb18030.into_owned()),
        ("UTF-16", TextEncoding::Utf16Le, utf16),
        ("tabs", TextEncoding::Utf8, text.replace(',', "\t").replace("丁\t", "丁,").into_bytes()),
        ("Windows line ends", TextEncoding::Utf8, text.replace('\n', "\r\n").into_bytes()),
        ("XLSX", TextEncoding::Xlsx, as_xlsx(&text)),
    ];
    for (name, encoding, file) in files {
        let (_, opened) = open(&file, SavedMapping::default());
        assert_eq!(mapping(&opened).encoding, encoding, "{name}");
        let (_, responses) = screened(&file);
        let found = results(&responses);
        assert_eq!((found.rows, found.rows_with_errors), (4, 1), "{name}");
        let transport = measure(&found, TRANSPORT);
        let due = found.due_days.iter().map(|due| (due.measure, due.day, due.rows));
        assert_eq!(due.collect::<Vec<_>>(), [(transport, day("2026-08-01"), 1)], "{name}");
        assert_eq!((found.error_count, found.errors.len()), (1, 1), "{name}");
        assert_eq!(found.errors[0].error.found, "五月", "{name}");
        assert!(found.bars(|it| it.may_qualify).contains(&(TRANSPORT, 1)), "{name}");
        let selection = selection(&responses);
        let rows = window(&responses).rows;
        assert_eq!((selection.count, rows.len()), (4, 4), "{name}");
        let shown = selection.measures.iter().position(|&it| it == transport).unwrap();
        let status = rows[0].statuses[shown].unwrap();
        assert_eq!((rows[0].cells[0].as_str(), status.status), ("甲", Status::MayQualify));
        assert_eq!((status.low, status.high), (None, Some(1000)), "{name}");
        assert!(
            matches!(
                last!(responses, Response::Activity),
                Some(Activity::Screened { rows: 4, .. })
            ),
            "{name}: {responses:?}"
        );
    }
}

/// One bad byte, or a last letter that is cut, costs its cell and makes the file no other.
#[test]
fn a_bad_byte_costs_its_cell() {
    let text = roster().into_bytes();
    let place = |word: &str| text.windows(word.len()).position(|it| it == word.as_bytes()).unwrap();
    let mut bad = text.clone();
    bad[place(",没领过") + 2] = 0xff;
    let mut cut = text.clone();
    cut.truncate(text.len() - 3);
    let gb18030 = encoding_rs::GB18030.encode(&roster()).0.into_owned();
    let mut bad_gb18030 = gb18030.clone();
    let place = gb18030.windows(3).position(|it| it == [b',', 0xc3, 0xbb]).unwrap();
    bad_gb18030[place + 1] = 0xff;
    for (file, encoding, errors) in [
        (bad, TextEncoding::Utf8, 2),
        (cut, TextEncoding::Utf8, 2),
        (bad_gb18030, TextEncoding::Gb18030, 2),
    ] {
        let (_, opened) = open(&file, SavedMapping::default());
        let mapping = mapping(&opened);
        assert_eq!((mapping.encoding, mapping.damaged > 0), (encoding, true));
        let found = results(&screened(&file).1);
        let told = found.errors.iter().filter(|it| it.error.sentence.contains("读不出来")).count();
        assert_eq!((found.rows, found.error_count, told), (4, errors, 1), "{:?}", found.errors);
    }
}

#[test]
fn a_quote_that_is_open_in_the_headers_is_told() {
    let found = results(&screened(format!("\"{}", roster()).as_bytes()).1);
    let errors =
        found.errors.iter().map(|it| (it.row, it.error.found.as_str())).collect::<Vec<_>>();
    assert_eq!((found.rows, errors), (4, vec![(1, "\"姓名"), (4, "五月")]));
}

/// A quote that is not closed is told with its row, and the rows behind it are there.
#[test]
fn an_open_quote_costs_its_row() {
    let text = roster().replacen("甲,", "\"甲,", 1);
    let (mut job, responses) = screened(text.as_bytes());
    let found = results(&responses);
    assert_eq!((found.rows, found.rows_with_errors, found.errors[0].row), (4, 2, 2), "{found:?}");
    assert_eq!(window(&responses).rows[0].cells[0], "\"甲");
    let Some(Response::SaveFile(_)) = ask(&mut job, Request::Export(FileFormat::Csv)).pop() else {
        panic!("nothing was saved");
    };
    let saved = String::from_utf8(job.storage.output.clone()).unwrap();
    assert!(saved.contains("\r\n\"\"\"甲\",打工"), "no quote is left open: {saved}");
}

#[test]
fn what_is_no_table_is_said() {
    for (file, error) in [
        (&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], FileError::OldXls),
        (b"PK\x03\x04rubbish", FileError::DamagedXlsx),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", FileError::NotATable),
        (b"<?xml version=\"1.0\"?><Workbook>", FileError::WebPage),
        (b"7z\xbc\xaf\x27\x1c", FileError::Archive),
        (b"", FileError::Empty),
        (b"\n\n", FileError::Empty),
    ] {
        let (mut job, responses) = open(file, SavedMapping::default());
        assert_eq!(last!(responses, Response::Refused), Some(error), "{responses:?}");
        let mapping = |response: &Response| matches!(response, Response::Mapping(_));
        assert!(!responses.iter().any(mapping), "{responses:?}");
        assert!(ask(&mut job, Request::Start).is_empty(), "there is nothing to screen");
    }
    let (_, responses) = open(b"a,b\n1,2\n", SavedMapping::default());
    let mapping = mapping(&responses);
    assert_eq!(mapping.problem, Some(MappingProblem::NothingRecognised));
    assert!(!mapping.can_start());
}

#[test]
fn a_foreign_header_is_matched_by_hand_and_remembered() {
    let text = "谁,干什么的,x\n甲,打工,脱贫户\n";
    let (mut job, opened) = open(text.as_bytes(), SavedMapping::default());
    let headers = mapping(&opened).columns;
    assert_eq!(
        (headers[0].header.as_str(), headers[0].samples.as_slice()),
        ("谁", &["甲".to_owned()][..])
    );
    let responses = [(1, "roles"), (2, "person_groups")]
        .map(|(index, key)| ask(&mut job, Request::SetColumn(index, Some(column(key)))))
        .concat();
    let saved = last!(responses, Response::SaveMapping).unwrap();
    let text_of_saved = serde_json::to_string(&saved).unwrap();
    assert!(!text_of_saved.contains('甲'), "nothing of a row is kept: {text_of_saved}");
    assert_eq!(SavedMapping::from_text(&text_of_saved), saved);
    let (mut again, opened) = open(text.as_bytes(), saved);
    assert_eq!(mapping(&opened).problem, None);
    assert_eq!(mapping(&opened).columns[1].column, Some(column("roles")));
    let found = results(&ask(&mut again, Request::Start));
    assert!(found.measures.iter().any(|measure| measure.need_info == 1), "{found:?}");
    let rows = window(&ask(&mut again, Request::Rows(0))).rows;
    let mut statuses = rows[0].statuses.iter().flatten();
    assert!(statuses.any(|status| status.status == Status::NeedInfo), "{rows:?}");
}

/// Builds before serde kept lines of a header and a key; nobody has to match their headers again.
#[test]
fn a_mapping_of_an_earlier_build_is_read() {
    let read = SavedMapping::from_text("干啥的\troles\n备注\t\n没有了\tgone");
    let entry = |header: &str, column| ColumnChoice {
        header: header.to_owned(),
        column,
        ..Default::default()
    };
    let expected =
        [entry("干啥的", Some(column("roles"))), entry("备注", None), entry("没有了", None)];
    assert_eq!(read.0, expected);
    // A column without a header would be another one in the next file.
    assert_eq!(SavedMapping::from_text("\troles\n备注\t").0, expected[1..2]);
    assert_eq!(SavedMapping::from_text("[[\"干啥的\",\"roles\"]]").0, expected[..1]);
    for unreadable in ["", "{}", "[[\"a\",\"gone\"]]", "null", "\u{0}"] {
        assert_eq!(SavedMapping::from_text(unreadable), SavedMapping::default(), "{unreadable}");
    }
}

#[test]
fn what_holds_for_everybody_is_said_once() {
    let text = roster().replace(",打工,", ",").replace(",开店,", ",").replacen(",身份,", ",", 1);
    let (mut job, opened) = open(text.as_bytes(), SavedMapping::default());
    let missing = mapping(&opened);
    assert_eq!(missing.problem, Some(MappingProblem::Missing(Column::Roles)));
    let role = |mapping: &ColumnMapping| {
        let mut defaults = mapping.defaults.iter();
        defaults.find(|default| default.column == Column::Roles).unwrap().key.clone()
    };
    assert_eq!(role(&missing), None);
    let said = ask(&mut job, Request::SetDefault(Column::Roles, Some("worker".to_owned())));
    assert_eq!((mapping(&said).problem, role(&mapping(&said))), (None, Some("worker".to_owned())));
    let taken_back = ask(&mut job, Request::SetDefault(Column::Roles, None));
    assert_eq!(role(&mapping(&taken_back)), None);
    ask(&mut job, Request::SetDefault(Column::Roles, Some("worker".to_owned())));
    let found = results(&ask(&mut job, Request::Start));
    assert!(found.due_days.iter().any(|due| due.day == day("2026-08-01")), "{found:?}");
}

#[test]
fn rows_are_chosen_and_sorted() {
    let (mut job, _) = screened(roster().as_bytes());
    let filter = |rows, order| Request::Filter(RowFilter { measure: None, rows, order });
    for (rows, order, count) in [
        (RowSet::All, RowOrder::Table, 4),
        (RowSet::WithErrors, RowOrder::Table, 1),
        (RowSet::Due, RowOrder::Table, 1),
        (RowSet::Status(Status::MayQualify), RowOrder::Amount, 3),
        (RowSet::Status(Status::NotMet), RowOrder::Table, 2),
    ] {
        let responses = ask(&mut job, filter(rows, order));
        assert_eq!(selection(&responses).count, count, "{rows:?}");
        assert_eq!(window(&responses).rows.len(), count, "{rows:?}");
    }
    let responses = ask(&mut job, filter(RowSet::All, RowOrder::Amount));
    let position =
        |name: &str| window(&responses).rows.iter().position(|row| row.cells[0] == name).unwrap();
    assert!(position("甲") < position("乙"), "who may have most comes first");
    let why = reasons(&ask(&mut job, Request::Reasons(0)));
    assert_eq!(why.number, 2);
    let found = results(&screened(roster().as_bytes()).1);
    let transport = measure(&found, TRANSPORT);
    let reason = why.reasons.iter().find(|reason| reason.measure == transport).unwrap();
    assert!(reason.sentence.contains("可能可以"), "{reason:?}");
    let one = RowFilter { measure: Some(transport), ..RowFilter::default() };
    let responses = ask(&mut job, Request::Filter(one));
    assert_eq!(selection(&responses).measures, [transport]);
    assert!(window(&responses).rows.iter().all(|row| row.statuses.len() == 1));
}

/// Only the rows in view exist: they are asked for by their position.
#[test]
fn rows_come_in_windows() {
    let text = roster();
    let (header, rows) = text.split_once('\n').unwrap();
    let (mut job, responses) = screened(format!("{header}\n{}", rows.repeat(100)).as_bytes());
    assert_eq!((selection(&responses).count, window(&responses).rows.len()), (400, 40));
    let numbers = |window: &RowWindow| window.rows.iter().map(|row| row.number).collect::<Vec<_>>();
    let last = window(&ask(&mut job, Request::Rows(390)));
    assert_eq!((last.first, numbers(&last)), (390, (392..402).collect()));
    assert!(window(&ask(&mut job, Request::Rows(400))).rows.is_empty());
}

#[test]
fn what_was_found_is_saved_with_reasons() {
    let (mut job, _) = screened(roster().as_bytes());
    let saved = |job: &mut Job<Memory>, request: Request| {
        job.storage.output.clear();
        let responses = ask(job, request);
        (last!(responses, Response::SaveFile).unwrap(), job.storage.output.clone())
    };
    let (name, csv) = saved(&mut job, Request::Export(FileFormat::Csv));
    let plain = String::from_utf8(csv).unwrap();
    assert!(
        name == "名册-按征求意见稿估的.csv"
            && plain.starts_with('\u{feff}')
            && !plain.contains("说明")
    );
    assert_eq!(plain.lines().count(), 5);
    let (_, csv) = saved(&mut job, Request::Export(FileFormat::CsvWithReasons));
    assert!(String::from_utf8(csv).unwrap().contains("按这份稿子"));
    let (name, xlsx) = saved(&mut job, Request::Export(FileFormat::Xlsx));
    assert_eq!(name, "名册-按征求意见稿估的.xlsx");
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(xlsx)).unwrap();
    let range = workbook.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(range.height(), 5);
    assert_eq!(range.get_value((1, 0)), Some(&Data::String("甲".to_owned())));
    assert!(
        range.used_cells().any(|(.., cell)| *cell == Data::Float(1000.0)),
        "amounts are numbers"
    );
    let (name, csv) = saved(&mut job, Request::ExportErrors);
    let csv = String::from_utf8(csv).unwrap();
    assert!(
        name.rsplit('.').next() == Some("csv") && csv.contains("4,") && csv.contains("五月"),
        "{csv}"
    );
}

#[test]
fn a_formula_in_a_table_stays_text() {
    let text = roster().replace("甲,", "=1+1,").replace("乙,", "@x,");
    let (mut job, _) = screened(text.as_bytes());
    ask(&mut job, Request::Export(FileFormat::Csv));
    let csv = String::from_utf8(std::mem::take(&mut job.storage.output)).unwrap();
    assert!(csv.contains("\n'=1+1,") && csv.contains("\n'@x,"), "{csv}");
    ask(&mut job, Request::Export(FileFormat::Xlsx));
    let xlsx = std::mem::take(&mut job.storage.output);
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(xlsx)).unwrap();
    assert_eq!(workbook.worksheet_formula("筛查结果").unwrap().used_cells().count(), 0);
}

/// A cell is sent as it stands: whoever draws it makes text of it.
#[test]
fn a_cell_is_sent_as_it_stands() {
    let (name, wrong) = ("<img src=x onerror=alert(1)>", "&lt;s&gt;");
    let text = roster().replace('甲', name).replace("五月", wrong);
    let (mut job, responses) = screened(text.as_bytes());
    assert_eq!(window(&responses).rows[0].cells[0], name);
    assert_eq!(results(&responses).errors[0].error.found, wrong);
    assert_eq!(reasons(&ask(&mut job, Request::Reasons(2))).errors[0].found, wrong);
}

#[test]
fn a_template_comes_back_as_a_table() {
    for entity_kind in ENTITY_KINDS {
        for as_xlsx in [false, true] {
            let (name, file) = template_file(entity_kind, as_xlsx);
            assert!(name.ends_with(if as_xlsx { ".xlsx" } else { ".csv" }));
            assert_eq!(file.starts_with(b"\xef\xbb\xbf"), !as_xlsx);
            let (_, opened) = open(&file, SavedMapping::default());
            let mapping = mapping(&opened);
            assert_eq!(mapping.entity_kind, entity_kind, "{name}");
            let passed = mapping.columns.iter().filter(|column| column.column.is_none());
            let passed = passed.map(|column| column.header.as_str()).collect::<Vec<_>>();
            assert_eq!(passed, ["姓名"], "{name}: only the name");
        }
    }
}

/// Memory does not grow with the table: it is read in pieces, and little stays of a row.
#[test]
fn a_long_table_is_read_in_pieces() {
    let text = roster();
    let (header, rows) = text.split_once('\n').unwrap();
    let long = format!("{header}\n{}", rows.repeat(20_000));
    let (job, responses) = screened(long.as_bytes());
    assert!(job.storage.longest.get() <= 1 << 20);
    assert_eq!(selection(&responses).count, 80_000);
    let more = responses.iter().filter(|response| matches!(response, Response::More));
    assert!(more.count() > 4, "it can be stopped in between");
    let progress = responses.iter().filter_map(|response| match response {
        Response::Activity(Activity::Screening(Some(progress))) => Some(progress.percent),
        _ => None,
    });
    assert!(progress.clone().count() > 3 && progress.is_sorted(), "it says how far it is");
}

/// A stick that is pulled out while the file is read.
#[test]
fn half_a_table_never_looks_like_a_whole_one() {
    let text = roster();
    let (header, rows) = text.split_once('\n').unwrap();
    let long = format!("{header}\n{}", rows.repeat(20_000));
    let is_lost = |responses: &[Response]| {
        matches!(responses.last(), Some(Response::Refused(FileError::Lost)))
    };
    let is_saved = |responses: &[Response]| last!(responses, Response::SaveFile).is_some();
    let (mut job, _) = screened(long.as_bytes());
    job.storage.reads.set(Some(2));
    let responses = ask(&mut job, Request::Export(FileFormat::Csv));
    assert!(is_lost(&responses) && !is_saved(&responses), "{responses:?}");
    let (mut job, _) = open(long.as_bytes(), SavedMapping::default());
    job.storage.reads.set(Some(2));
    let responses = ask(&mut job, Request::Start);
    assert!(is_lost(&responses), "{responses:?}");
    let shown = |response: &Response| {
        matches!(response, Response::Results(_) | Response::Selection(_) | Response::Rows(_))
    };
    assert!(!responses.iter().any(shown), "{responses:?}");
    let responses = ask(&mut job, Request::Export(FileFormat::Csv));
    assert!(!is_saved(&responses), "nothing is left of it");
}

/// Villages write a title above their tables.
#[test]
fn the_headers_are_found_below_a_title() {
    let titled = format!("某某村劳动力名册,,,,,,,\n,,,,,,,\n{}", roster());
    let (mut job, opened) = open(titled.as_bytes(), SavedMapping::default());
    let responses = ask(&mut job, Request::Start);
    let plain = screened(roster().as_bytes()).1;
    let rows = window(&responses).rows;
    assert_eq!(rows.len(), window(&plain).rows.len());
    assert_eq!(selection(&responses).count, selection(&plain).count);
    let cells = rows.iter().map(|row| row.cells[0].as_str()).collect::<Vec<_>>();
    assert_eq!(cells[0], "甲");
    assert!(!cells.iter().any(|cell| cell.contains("某某村")), "{cells:?}");
    // The wrong cell is where a spreadsheet program shows it.
    let number = |responses: &[Response]| results(responses).errors[0].row;
    let above = number(&responses) - number(&plain);
    assert_eq!(above, 2, "an empty line is a line");
    assert_eq!(mapping(&opened).header_rows, HeaderRows::single(above + 1));
    let why = reasons(&ask(&mut job, Request::Reasons(2)));
    assert_eq!((why.number, why.errors[0].found.as_str()), (number(&responses), "五月"));
    assert_eq!(rows[2].number, number(&responses));
    ask(&mut job, Request::Export(FileFormat::Csv));
    let csv = String::from_utf8(std::mem::take(&mut job.storage.output)).unwrap();
    assert!(csv.starts_with("\u{feff}姓名,") && csv.lines().count() == rows.len() + 1, "{csv}");
}

/// What goes round without the page says who gets the money, and what all of it is worth.
#[test]
fn files_say_who_gets_it_and_that_it_is_a_draft() {
    let pickers = "姓名,带队的人是不是劳务经纪人,青海户口的农牧民,去海西摘枸杞,摘满2个月不到6个月,脱贫、监测、就业困难的人\n\
                   甲,是,是,是,是,是\n";
    let (mut job, responses) = screened(pickers.as_bytes());
    let found = results(&responses);
    let broker = &found.measures[measure(&found, "劳务经纪人组织采摘枸杞补贴")];
    assert_eq!((broker.may_qualify, broker.certain_yuan), (1, 100.into()));
    ask(&mut job, Request::Export(FileFormat::CsvWithReasons));
    let csv = String::from_utf8(std::mem::take(&mut job.storage.output)).unwrap();
    assert!(
        csv.lines().next().unwrap().contains("劳务经纪人组织采摘枸杞补贴(按征求意见稿估)"),
        "{csv}"
    );
    assert!(csv.contains("给劳务经纪人,不是给摘枸杞的人。") && !csv.contains('你'), "{csv}");
}
