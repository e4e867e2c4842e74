//! What stands in a sheet, and what comes out as text.

use super::book::row;
use super::*;
use proptest::prelude::*;
use qinghuicha::screening::{Format, Reader as Text, Row};

/// The lines of a sheet with these rows.
fn lines(book: &Book) -> Vec<String> {
    let read = read(&book.file()).unwrap_or_else(|error| panic!("{error:?}"));
    read.text.lines().map(str::to_owned).collect()
}

/// One cell of this XML, in column A.
fn cell(book: impl Fn(&str) -> Book, cell: &str) -> String {
    let rows = format!("<row r=\"1\">{}</row>", cell.replacen("<c", "<c r=\"A1\"", 1));
    lines(&book(&rows)).first().cloned().unwrap_or_default()
}

#[test]
fn rows_are_where_the_spreadsheet_has_them() {
    let rows = row(3, &["姓名", "身份"]) + "<row r=\"4\"/>" + &row(6, &["甲", "", "x"]);
    assert_eq!(lines(&Book::new(&rows)), ["", "", "姓名,身份", "", "", "甲,,x"]);
    // Without numbers they follow each other.
    let rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>";
    assert_eq!(lines(&Book::new(rows)), ["1,2", "", ",3"]);
}

/// Formats far away cost nothing, neither to the right nor below, in the row of headers neither.
#[test]
fn formats_without_text_cost_nothing() {
    let styled = "<c r=\"XFD1\" s=\"1\"/><c r=\"XFE1\" s=\"1\"/>";
    let header = row(1, &["姓名"]).replace("</row>", &format!("{styled}</row>"));
    let rows = header + &row(2, &["甲"]) + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>";
    assert_eq!(lines(&Book::new(&rows).formats(&["0.00"])), ["姓名", "甲"]);
    let text = row(2, &["甲"]).replace("A2", "FZZ2");
    assert_eq!(read(&Book::new(&text).file()).unwrap_err(), FileError::TooWide);
}

#[test]
fn cells_merged_downwards_are_filled() {
    let rows = row(1, &["某县名册", "", ""])
        + &row(2, &["单位类型", "务工", "", "备注"])
        + &row(3, &["", "开始", "结束"])
        + &row(4, &["车间", "甲", "1", "x"])
        + &row(5, &["", "乙", "2"])
        + &row(6, &[""])
        + &row(7, &["", "丙"])
        + &row(8, &["合计", "", "3"])
        + &row(9, &["", "丁"]);
    let regions = ["A1:D1", "A2:A3", "B2:C2", "D2:D3", "A4:A7", "C5:D7", "A8:B8", "C8:C9"];
    let read = read(&Book::new(&rows).merged(&regions).file()).unwrap();
    let expected = [
        "某县名册",
        "单位类型,务工,,备注",
        "单位类型,开始,结束,备注",
        "车间,甲,1,x",
        "车间,乙,2",
        // Nobody stands in this row.
        "",
        "车间,丙,2",
        // A title or a total over several columns stays where it is.
        "合计,,3",
        ",丁,3",
    ];
    assert_eq!(read.lines(), expected);
    // Who was given a name that stands once is told; of headers nothing need be said.
    assert_eq!((read.notes.filled_below(0), read.notes.filled_below(3)), (6, 4));
}

/// A region down to the last row is filled as far as there are people.
#[test]
fn a_whole_column_may_be_merged() {
    let rows = row(1, &["车间", "甲"]) + &row(2, &["", "乙"]) + &row(5, &["", "丙"]);
    let regions = ["A1:A1048576", "B9:B4", "C1", "C0:C3", "ZZZZZZZZZZ1:A9", ""];
    let lines = lines(&Book::new(&rows).merged(&regions));
    assert_eq!(lines, ["车间,甲", "车间,乙", "", "", "车间,丙"]);
    // The word may stand in a text.
    let rows = row(1, &["mergeCells", "甲"]) + &row(2, &["<![CDATA[<mergeCells>]]>", "乙"]);
    let filled = read(&Book::new(&rows).merged(&["A1:A2"]).file()).unwrap();
    assert_eq!(filled.lines(), ["mergeCells,甲", "mergeCells,乙"]);
}

/// Nothing that a spreadsheet could not reckon is silence.
#[test]
fn error_cells_and_formulas_without_a_value_are_told() {
    for (xml, expected) in [
        ("<c t=\"e\"><v>#N/A</v></c>", "#N/A"),
        ("<c t=\"e\"><v>#REF!</v></c>", "#REF!"),
        ("<c t=\"e\"><v>#SPILL!</v></c>", "#SPILL!"),
        ("<c t=\"e\"><f>A2</f><v>#DIV/0!</v></c>", "#DIV/0!"),
        ("<c t=\"e\"/>", "#N/A"),
        ("<c><f>A2</f></c>", "#N/A"),
        ("<c><f>A2</f><v/></c>", "#N/A"),
        ("<c t=\"str\"><f>A2</f></c>", "#N/A"),
        ("<c t=\"b\"><f>A2</f><v></v></c>", "#N/A"),
        // The value of this one is an empty text.
        ("<c t=\"str\"><f>A2</f><v></v></c>", ""),
        ("<c t=\"str\"><f>A2</f><v>脱贫户</v></c>", "脱贫户"),
        ("<c><f t=\"shared\" si=\"0\"/><v>12</v></c>", "12"),
        ("<c t=\"b\"><v>1</v></c>", "TRUE"),
        ("<c t=\"b\"><v>0</v></c>", "FALSE"),
        ("<c s=\"3\"/>", ""),
        ("<c t=\"inlineStr\"/>", ""),
    ] {
        assert_eq!(cell(Book::new, xml), expected, "{xml}");
    }
}

#[test]
fn texts_come_out_as_they_stand() {
    let long = format!("<c t=\"inlineStr\"><is><t>{}</t></is></c>", "字".repeat(40_000));
    for (xml, expected) in [
        ("<c t=\"inlineStr\"><is><t>-</t></is></c>", "-"),
        ("<c t=\"str\"><v>+8600000000001</v></c>", "+8600000000001"),
        ("<c t=\"str\"><v>'-5</v></c>", "'-5"),
        ("<c s=\"1\" t=\"str\"><v>=1+1</v></c>", "=1+1"),
        ("<c t=\"str\"><v>630000190001010123</v></c>", "630000190001010123"),
        ("<c t=\"str\"><v>a&amp;b &lt;s&gt; &#30002;&#x7532;</v></c>", "a&b <s> 甲甲"),
        ("<c t=\"inlineStr\"><is><t><![CDATA[<甲>&]]></t></is></c>", "<甲>&"),
        (
            "<c t=\"str\"><v>a_x000D_b_x005F_x000D_ _xZZZZ_ _xD83D__xDE00_</v></c>",
            "\"a\rb_x000D_ _xZZZZ_ 😀\"",
        ),
        ("<c t=\"str\"><v>a,b;\"c\"</v></c>", "\"a,b;\"\"c\"\"\""),
        ("<c t=\"inlineStr\"><is><t> a </t></is></c>", "a"),
        ("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>", " a "),
        (
            "<c t=\"inlineStr\"><is><r><t>甲</t></r><r><rPr/><t>乙</t></r><rPh><t>jia</t></rPh></is></c>",
            "甲乙",
        ),
        ("<c t=\"s\"><v>1</v></c>", "乙丙"),
        (&long, &"字".repeat(32_767)),
    ] {
        let shared = "<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si>";
        assert_eq!(cell(|rows| Book::new(rows).strings(shared), xml), expected, "{xml}");
    }
    let read = read(&Book::new(&format!("<row>{long}</row>")).file()).unwrap();
    assert_eq!(read.notes.cut, 1, "what was cut is told");
}

#[test]
fn numbers_come_out_as_they_are_shown() {
    for (written, expected, is_damaged) in [
        ("20", "20", false),
        ("20.0", "20", false),
        ("-0", "0", false),
        ("2.2999999999999998", "2.3", false),
        ("0.1", "0.1", false),
        ("1E3", "1000", false),
        ("999999999999999", "999999999999999", false),
        // Digits that are there are kept, those that are gone are told.
        ("630000190001010123", "630000190001010123", true),
        ("6.3000019000101E+17", "630000190001010000", true),
        ("1234567890123456", "1234567890123456", true),
        ("abc", "abc", false),
    ] {
        let rows = format!("<row r=\"1\"><c r=\"A1\"/><c r=\"B1\"><v>{written}</v></c></row>");
        let read = read(&Book::new(&rows).file()).unwrap();
        assert_eq!(read.text.trim_end(), format!(",{expected}"), "{written}");
        let damaged = read.notes.damaged.into_iter().collect::<Vec<_>>();
        assert_eq!(damaged, if is_damaged { vec![(1, 1)] } else { vec![] }, "{written}");
    }
}

#[test]
fn days_and_times_are_what_they_are_shown_as() {
    for (format, written, expected) in [
        ("14", "45660", "2025-01-03"),
        ("yyyy/m/d", "45660", "2025-01-03"),
        ("yyyy\"年\"m\"月\"d\"日\";@", "45660", "2025-01-03"),
        ("[$-804]e/m/d", "45660", "2025-01-03"),
        ("m/d", "45660", "2025-01-03"),
        // A moment in a cell that shows a day is that day.
        ("yyyy-mm-dd", "45660.4", "2025-01-03"),
        ("22", "45660.5625", "2025-01-03 13:30"),
        ("yyyy-mm-dd hh:mm:ss", "45660.999999999", "2025-01-04"),
        ("h:mm", "0.5625", "13:30"),
        ("上午/下午h\"时\"mm\"分\"", "0.5625", "13:30"),
        ("20", "0", "00:00"),
        ("[h]:mm", "1.25", "30:00"),
        ("46", "1.25", "30:00"),
        // Who types 2025 or 202501 into a cell for days has typed no day.
        ("yyyy/m/d", "2025", "2025"),
        ("yyyy/m/d", "202501", "202501"),
        ("yyyy/m/d", "20250301", "20250301"),
        ("yyyy/m/d", "0.5", "0.5"),
        ("yyyy/m/d", "-3", "-3"),
        // A day of birth is one, and for ever too.
        ("yyyy/m/d", "12345", "1933-10-18"),
        ("yyyy/m/d", "2958465", "9999-12-31"),
        // Who types a month gets its first day.
        ("17", "45658", "2025-01"),
        ("yyyy\"年\"m\"月\"", "45658", "2025-01"),
        ("yyyy\"年\"m\"月\"", "45660", "2025-01-03"),
        ("0.00E+00", "45660", "45660"),
        ("General", "45660", "45660"),
        ("G/通用格式", "45660", "45660"),
        ("#,##0.00_);[Red](#,##0.00)", "45660.5", "45660.5"),
        ("0\"日\"", "12", "12"),
        ("0_d", "12", "12"),
    ] {
        let xml = format!("<c s=\"1\"><v>{written}</v></c>");
        let found = cell(|rows| Book::new(rows).formats(&[format]), &xml);
        assert_eq!(found, expected, "{written} as {format}");
    }
    let iso = "<c t=\"d\"><v>2025-01-03T00:00:00</v></c>";
    assert_eq!(cell(Book::new, iso), "2025-01-03");
    let iso = "<c t=\"d\"><v>2025-01-03T13:30:00.000Z</v></c>";
    assert_eq!(cell(Book::new, iso), "2025-01-03 13:30:00");
}

/// Days that are counted from 1904 are four years later than their numbers say.
#[test]
fn days_of_1904_are_told_by_their_column() {
    let number = |at: &str, style: &str, number: &str| {
        format!("<c r=\"{at}\" s=\"{style}\"><v>{number}</v></c>")
    };
    let header = row(1, &["姓名", "外出时间", "返乡", "补助", "工资"]);
    let cells =
        number("B2", "0", "44848") + &number("C2", "1", "44848") + &number("D2", "0", "500");
    let more = number("C3", "0", "44848") + &number("E3", "0", "40000");
    let rows = format!("{header}<row r=\"2\">{cells}</row><row r=\"3\">{more}</row>");
    let read = read(&Book::new(&rows).formats(&["yyyy/m/d"]).with_days_of_1904().file()).unwrap();
    let expected =
        ["姓名,外出时间,返乡,补助,工资", ",2026-10-15,2026-10-15,500", ",,2026-10-15,,40000"];
    assert_eq!(read.lines(), expected);
    assert_eq!((read.notes.is_1904, read.notes.unsure_days), (true, 1), "a wage may be a day");
}

#[test]
fn the_sheet_with_the_list_is_found() {
    let sheet = |text: &[&str]| format!("<sheetData>{}</sheetData>", row(1, text));
    let (list, notes) = (sheet(&["姓名", "身份", "户类型"]), sheet(&["怎么填"]));
    let found = |sheets: &[(&str, &str)]| {
        let add = |book: Book, (state, xml): &(&str, &str)| book.sheet("a&amp;b", state, xml);
        let file = sheets.iter().fold(Book::empty(), add).file();
        (file.clone(), read(&file).unwrap())
    };
    for (chosen, sheets) in [
        (1, vec![("hidden", notes.as_str()), ("visible", &list)]),
        (1, vec![("veryHidden", &list), ("visible", &notes)]),
        (2, vec![("visible", "<sheetData/>"), ("visible", &notes), ("visible", &list)]),
        (1, vec![("visible", "<sheetData/>"), ("visible", &notes)]),
        (0, vec![("visible", &list), ("visible", &list)]),
        (0, vec![("hidden", &list), ("hidden", &list)]),
    ] {
        let (file, read) = found(&sheets);
        assert_eq!(read.chosen, chosen, "{sheets:?}");
        let hidden = sheets.iter().map(|(state, _)| *state != "visible").collect::<Vec<_>>();
        assert_eq!(read.sheets.iter().map(|it| it.is_hidden).collect::<Vec<_>>(), hidden);
        assert_eq!(read.sheets[0].name, "a&b");
        for sheet in 0..sheets.len() {
            assert_eq!(read_sheet(&file, Some(sheet)).unwrap().chosen, sheet);
        }
    }
}

#[test]
fn strict_files_are_read() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"d\" s=\"1\"><v>2025-01-03</v></c></row>\
                <row r=\"2\"><c r=\"B2\" s=\"1\"><v>45660</v></c></row>";
    let book = Book::new(rows).strings("<si><t>甲</t></si>").formats(&["yyyy/m/d"]);
    let expected = ["甲,2025-01-03", "甲,2025-01-03"];
    assert_eq!(lines(&book.merged(&["A1:A2"]).strict()), expected);
}

/// It can be stopped between two steps, and says how far it is.
#[test]
fn a_long_sheet_is_read_in_steps() {
    let rows =
        (1..=20_000).map(|number| row(number, &["甲", "打工", "脱贫户", "是", "2025-01-03"]));
    let file = Book::new(&rows.collect::<String>()).file();
    let read = read(&file).unwrap();
    assert!(read.steps > 3, "{}", read.steps);
    assert_eq!(read.lines().len(), 20_000);
    let (_, responses) = open(&file, SavedMapping::default());
    let percent = responses.iter().filter_map(|response| match response {
        Response::Activity(Activity::Converting(percent)) => Some(*percent),
        _ => None,
    });
    assert!(percent.clone().count() > 3 && percent.is_sorted());
}

/// Through the whole job: who is merged with the one above is paid, and what could not be reckoned
/// is a mistake.
#[test]
fn what_a_workbook_says_is_screened() {
    let headers =
        ["单位类型", "姓名", "登记类型", "是哪种人", "是不是新岗位", "签没签合同", "交没交社保"];
    let hire = |number: u32, kind: &str, contract: &str| {
        row(number, &[kind, "甲", "合作社", "脱贫户", "是", contract, "是"])
    };
    let error = "<c r=\"F6\" t=\"e\"><v>#N/A</v></c>";
    let rows = row(2, &headers)
        + &hire(3, "就业帮扶车间", "是")
        + &hire(4, "", "是")
        + &hire(5, "", "是")
        + &hire(6, "", "").replace("<c r=\"G6", &format!("{error}<c r=\"G6"));
    let (_, responses) = screened(&Book::new(&rows).merged(&["A3:A6"]).file());
    let found = results(&responses);
    let yuan = found.measures.iter().map(|measure| measure.certain_yuan.to_string());
    assert!(yuan.clone().any(|yuan| yuan == "3000"), "{:?}", yuan.collect::<Vec<_>>());
    assert_eq!((found.rows, found.rows_with_errors, found.error_count), (4, 1, 1));
    let error = &found.errors[0];
    assert_eq!((error.row, error.error.found.as_str()), (6, "#N/A"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Calamine reads the same numbers, days and texts in the same places.
    #[test]
    fn calamine_reads_the_same(
        cells in proptest::collection::vec((0_u32..30, 0_u16..12, written()), 1..60)
    ) {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd hh:mm");
        for (row, column, cell) in &cells {
            match cell {
                Written::Text(text) => drop(sheet.write_string(*row, *column, text).unwrap()),
                Written::Number(it) => drop(sheet.write_number(*row, *column, *it).unwrap()),
                Written::Truth(it) => drop(sheet.write_boolean(*row, *column, *it).unwrap()),
                Written::Minutes(minutes) => {
                    let days = f64::from(*minutes) / 1440.0;
                    sheet.write_number_with_format(*row, *column, days, &day).unwrap();
                }
            }
        }
        let file = workbook.save_to_buffer().unwrap();
        let mut calamine: Xlsx<_> = Xlsx::new(Cursor::new(file.clone())).unwrap();
        let range = calamine.worksheet_range("Sheet1").unwrap();
        let text = read(&file).unwrap().text;
        let mut ours = Vec::new();
        let mut reader = Text::with_format(Format::OWN);
        let mut keep = |row: &Row| {
            let at = u32::try_from(row.number()).unwrap() - 1;
            for (column, cell) in (0..).zip(row.to_strings()).filter(|(_, cell)| !cell.is_empty()) {
                ours.push((at, column, cell));
            }
        };
        reader.push(text.as_bytes(), &mut keep);
        reader.finish(&mut keep);
        let (top, left) = range.start().unwrap();
        let theirs = range.used_cells().map(|(row, column, cell)| {
            let text = match cell {
                Data::String(text) => text.clone(),
                Data::Float(number) => format!("{number}"),
                Data::Bool(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
                Data::DateTime(day) => {
                    let (year, month, day, hour, minute, ..) = day.to_ymd_hms_milli();
                    let time = format!(" {hour:02}:{minute:02}").replace(" 00:00", "");
                    format!("{year}-{month:02}-{day:02}{time}")
                }
                other => format!("{other:?}"),
            };
            (top + u32::try_from(row).unwrap(), left + u32::try_from(column).unwrap(), text)
        });
        prop_assert_eq!(ours, theirs.filter(|(.., text)| !text.is_empty()).collect::<Vec<_>>());
    }
}

#[derive(Clone, Debug)]
enum Written {
    Text(String),
    Number(f64),
    Truth(bool),
    /// A day and a time, in minutes since 1900.
    Minutes(u32),
}

fn written() -> impl Strategy<Value = Written> {
    prop_oneof![
        "[甲乙a-z0-9,\"\n=-]{0,12}".prop_map(Written::Text),
        any::<i32>().prop_map(|it| Written::Number(f64::from(it) / 1000.0)),
        (0_u32..99_999_999).prop_map(|it| Written::Number(f64::from(it))),
        any::<bool>().prop_map(Written::Truth),
        (36_526_u32 * 1440..73_050 * 1440).prop_map(Written::Minutes),
    ]
}
