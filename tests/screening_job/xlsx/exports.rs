//! What is written as XLSX, opened again.

use super::*;
use proptest::prelude::*;
use qinghuicha::screening::{Format, Reader as Text, Row};

/// Cells that files have broken on.
const HOSTILE: [&str; 34] = [
    "630000190001010123",
    "63000019000101005X",
    "0012",
    "1.50",
    "1E5",
    "2025-01-03",
    "2025/1/3",
    "=1+1",
    "+8600000000001",
    "-",
    "-5",
    "@x",
    "'-5",
    "''",
    "'",
    "\"",
    "a,b;c\td",
    "甲\n乙",
    "甲\r\n乙",
    "a\"b\"",
    " 前后 ",
    "\u{3000}",
    "😀👨‍👩‍👧",
    "#N/A",
    "TRUE",
    "_x000D_",
    "_x0041_b",
    "<r><t>a</t></r>",
    "<r></si><si>",
    "</r>",
    "&amp;<b>",
    "\u{1}\u{1f}",
    "\u{fffe}",
    "e\u{301}\u{200b}",
];

/// What a spreadsheet makes of a text when it is read: line ends are one character.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// A table with these cells in a column that is passed through, and what comes out of it.
fn exported(cells: &[String], format: FileFormat) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = rust_xlsxwriter::Format::new();
    for (column, header) in (0..).zip(["身份", "备注", "是哪一种人"]) {
        sheet.write_string(0, column, header).unwrap();
    }
    for (row, cell) in (1..).zip(cells) {
        sheet.write_string(row, 0, "打工").unwrap().write_string(row, 2, "脱贫户").unwrap();
        if cell.starts_with("<r>") && cell.ends_with("</r>") {
            // The library would take it for markup.
            let parts = [(&plain, &cell[..1]), (&plain, &cell[1..])];
            sheet.write_rich_string(row, 1, &parts).unwrap();
        } else {
            sheet.write_string(row, 1, cell).unwrap();
        }
    }
    screened_and_exported(workbook.save_to_buffer().unwrap(), format)
}

fn screened_and_exported(file: Vec<u8>, format: FileFormat) -> Vec<u8> {
    let storage = Memory { file, ..Memory::default() };
    let mut job = Job::new(storage, day("2026-06-01"));
    let open = Request::Open("名册.csv".to_owned(), SavedMapping::default());
    for request in [open, Request::Start, Request::Export(format)] {
        let mut responses = job.on_request(request);
        while matches!(responses.last(), Some(Response::More)) {
            responses = job.on_request(Request::Continue);
        }
    }
    std::mem::take(&mut job.storage.output)
}

/// The second column of a sheet, as calamine and as this program read it.
fn second_column(file: &[u8]) -> [Vec<String>; 2] {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(file.to_vec())).unwrap();
    let range = workbook.worksheet_range("筛查结果").unwrap();
    let text = |cell: &Data| match cell {
        Data::String(text) => text.clone(),
        Data::Empty => String::new(),
        other => panic!("{other:?} is no text"),
    };
    let theirs = range.rows().skip(1).map(|row| text(&row[1])).collect();
    [theirs, second_cells(Text::with_format(Format::OWN), read(file).unwrap().text.as_bytes())]
}

/// The second cell of every row but the first.
fn second_cells(mut reader: Text, text: &[u8]) -> Vec<String> {
    let mut cells = Vec::new();
    let mut keep = |row: &Row| cells.push(String::from_utf8_lossy(row.cell(1)).into_owned());
    reader.push(text, &mut keep);
    reader.finish(&mut keep);
    cells.split_off(1)
}

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(HOSTILE.to_vec()).prop_map(str::to_owned),
        "[=+@'\"<>&_x0-9,;\n\t 甲乙-]{0,20}",
        "[0-9]{15,20}",
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// To the last digit of an 18-digit number, and whatever else stands in a cell.
    #[test]
    fn what_is_exported_and_opened_again_is_what_was_read(
        cells in proptest::collection::vec(hostile(), 1..12)
    ) {
        // Text has no character 0.
        let cells = cells.iter().map(|cell| cell.replace('\0', "")).collect::<Vec<_>>();
        let expected = cells.iter().map(|cell| plain(cell)).collect::<Vec<_>>();
        let once = exported(&cells, FileFormat::Xlsx);
        let twice = screened_and_exported(once.clone(), FileFormat::Xlsx);
        for column in second_column(&once).into_iter().chain(second_column(&twice)) {
            let column = column.iter().map(|cell| plain(cell)).collect::<Vec<_>>();
            prop_assert_eq!(&column, &expected);
        }
        // In CSV, what a spreadsheet would run has an apostrophe before it.
        let runs = ['=', '+', '-', '@', '\t', '\r'];
        let defused = |cell: &String| if cell.starts_with(runs) { format!("'{cell}") } else { cell.clone() };
        let csv = second_cells(Text::with_format(Format::OWN), &exported(&cells, FileFormat::Csv));
        prop_assert_eq!(csv, cells.iter().map(defused).collect::<Vec<_>>());
    }
}

#[test]
fn nothing_of_a_sheet_is_run_and_all_of_it_is_text() {
    let cells = HOSTILE.map(str::to_owned);
    let file = exported(&cells, FileFormat::Xlsx);
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(file.clone())).unwrap();
    assert_eq!(workbook.worksheet_formula("筛查结果").unwrap().used_cells().count(), 0);
    let [theirs, ours] = second_column(&file);
    let expected = cells.map(|cell| plain(&cell));
    assert_eq!(theirs.iter().map(|cell| plain(cell)).collect::<Vec<_>>(), expected);
    assert_eq!(ours.iter().map(|cell| plain(cell)).collect::<Vec<_>>(), expected);
}

/// A cell that is too long cost its row, and the next person's number stood in its place.
#[test]
fn a_cell_that_is_too_long_is_cut_and_told() {
    let long = "长".repeat(32_768);
    let cells = ["甲".to_owned(), long.clone(), "丙".to_owned(), "😀".repeat(20_000)];
    let line = |cell: &String| format!("打工,{cell}\n");
    let text = "身份,备注\n".to_owned() + &cells.iter().map(line).collect::<String>();
    let (mut job, _) = screened(text.as_bytes());
    let responses = ask(&mut job, Request::Export(FileFormat::Xlsx));
    assert!(
        responses.iter().any(|it| matches!(it, Response::Activity(Activity::ExportedCut(2)))),
        "{responses:?}"
    );
    let [column, _] = second_column(&job.storage.output);
    assert_eq!((column[0].as_str(), column[2].as_str()), ("甲", "丙"));
    for (cut, whole) in [(&column[1], &cells[1]), (&column[3], &cells[3])] {
        let mark = qinghuicha::i18n::screening::CUT_OFF;
        let start = cut.strip_suffix(mark).unwrap_or_else(|| panic!("no mark"));
        assert!(whole.starts_with(start) && cut.encode_utf16().count() > 32_700);
        assert!(cut.encode_utf16().count() <= 32_767);
    }
    job.storage.output.clear();
    ask(&mut job, Request::Export(FileFormat::Csv));
    assert!(String::from_utf8(job.storage.output).unwrap().contains(&long), "CSV has it whole");
}

#[test]
fn a_table_that_does_not_fit_is_told() {
    let rows = "打工,脱贫户\n".repeat(50_001);
    let (mut job, responses) = screened(format!("身份,户类型\n{rows}").as_bytes());
    assert!(!results(&responses).fits_xlsx);
    let responses = ask(&mut job, Request::Export(FileFormat::Xlsx));
    assert!(matches!(responses[..], [Response::Activity(Activity::TooManyRows(50_000))]));
    // Rows that are no people are written too, and may be too many.
    let totals = "合计,\n".repeat(100_000);
    let (mut job, _) = screened(format!("身份,户类型\n打工,脱贫户\n{totals}").as_bytes());
    let responses = ask(&mut job, Request::Export(FileFormat::Xlsx));
    let is_told = |it: &Response| matches!(it, Response::Activity(Activity::TooManyRows(_)));
    let is_saved = |it: &Response| matches!(it, Response::SaveFile(_));
    assert!(responses.iter().any(is_told) && !responses.iter().any(is_saved), "{responses:?}");
    assert!(job.storage.output.is_empty(), "half a table is none");
    // More columns than a sheet has.
    let header = ",备注".repeat(16_400);
    let (mut job, _) = screened(format!("身份,户类型{header}\n打工,脱贫户\n").as_bytes());
    let responses = ask(&mut job, Request::Export(FileFormat::Xlsx));
    assert!(matches!(responses[..], [Response::Activity(Activity::NotPacked)]), "{responses:?}");
}
