//! Which days, months and spans are read in a cell, value by value.

use qinghuicha::facts::{Column, Date, Day, End, Fact, Problem, Span, parse_date};
use qinghuicha::i18n::table as words;
use qinghuicha::screening::{CellContext, CellParser, CellValue, DayRules, MonthEdge};

const FIRST: Column = Column::First(Span::CrossProvince);
const LAST: Column = Column::Last(Span::CrossProvince);

fn day(text: &str) -> Date {
    parse_date(text).expect("it is a day")
}

/// What `text` says in `column` where so much was decided.
fn decided(column: Column, text: &str, rules: DayRules) -> Result<CellValue, Problem> {
    let context = CellContext { as_of: day("2025-11-30"), one_person_rows: false };
    CellParser::new(column, context, rules).parse(text)
}

fn cell(column: Column, text: &str) -> Result<CellValue, Problem> {
    decided(column, text, DayRules::default())
}

fn months(edge: MonthEdge) -> DayRules {
    DayRules { month: Some(edge), span: false }
}

fn on(text: &str) -> CellValue {
    CellValue::Day(End::On(day(text)))
}

#[test]
fn a_whole_day_is_read_however_it_is_written() {
    for text in [
        "2025-03-01",
        "2025-3-1",
        "2025.3.1",
        "2025.03.01",
        "2025/3/1",
        "2025年3月1日",
        "2025年03月01号",
        "2025年3月1",
        "2025年 3 月 1 日",
        "２０２５．３．１",
        "２０２５－０３－０１",
        "2025。3。1",
        "2025、3、1",
        "2025–3–1",
        "20250301",
        "20250301.0",
        "45717",
        "45717.0",
        "45717.5",
        "2025-03-01 00:00:00",
        "2025-03-01T00:00:00",
        "2025/3/1 0:00",
        "2025-03-01 10:30:05.123",
        "2025年3月1日上午",
        "2025年3月1日 下午3:00",
        " 2025-03-01 ",
        "\u{feff}2025-03-01",
        "'2025-03-01",
        "2025-03-01\u{200b}",
        "\u{202d}2025-03-01\u{202c}",
        "2025-03-01\t",
    ] {
        for column in
            [FIRST, LAST, Column::First(Span::Trading), Column::Fact(Fact::Day(Day::Hired))]
        {
            assert_eq!(cell(column, text), Ok(on("2025-03-01")), "{text}");
        }
    }
    assert_eq!(cell(FIRST, "1980-01-01"), Ok(on("1980-01-01")));
    assert_eq!(cell(FIRST, "2025-11-30"), Ok(on("2025-11-30")));
    assert_eq!(cell(FIRST, "36526"), Ok(on("2000-01-01")));
    assert_eq!(cell(FIRST, "2024-02-29"), Ok(on("2024-02-29")));
}

#[test]
fn what_may_be_two_days_or_none_is_told() {
    for text in [
        "2025",
        "2025年",
        "12345",
        "10001",
        "20250",
        "2025-02-30",
        "2025-13-01",
        "2025-001-03",
        "02025-01-03",
        "2025-01-003",
        "25.3.1",
        "25-3-10",
        "3月12日",
        "9月底",
        "Jan-25",
        "昨天",
        "春节后",
        "全年",
        "3个月以上",
        "999999",
        "250301",
        "20251301",
        "2025年3-10",
        "2025.3/1",
        "2025-3.1",
        "2025年3.10",
        "2025-03-10 左右",
        "2025-03-10Z",
        "2025-03-01T16:00:00Z",
        "2025-03-01 00:00:00+00:00",
        "2025-03-01-",
        "2025.3.1至",
        "45717人",
        "36525",
        "73051",
        "45,717",
        "2025 03 01",
        "1e5",
        "是",
        "20251.5",
        "2025-03-01 25",
        "2025.3.1.5",
        "-45717",
    ] {
        assert_eq!(cell(FIRST, text), Err(Problem::NoSuchDay), "{text}");
        let all = DayRules { month: Some(MonthEdge::First), span: true };
        assert_eq!(decided(FIRST, text, all), Err(Problem::NoSuchDay), "{text}");
    }
    for text in ["1905-07-17", "1979-12-31", "1955年6月11日", "0025-03-01", "19050717", "1905-07"]
    {
        assert_eq!(cell(FIRST, text), Err(Problem::TooEarly), "{text}");
    }
    for text in ["2025-12-01", "73050", "9999-12-31", "2031年1月", "46000"] {
        assert_eq!(cell(FIRST, text), Err(Problem::NotYet), "{text}");
    }
    for text in ["2025.1", "2025。1", "２０２５．１"] {
        assert_eq!(
            decided(FIRST, text, months(MonthEdge::First)),
            Err(Problem::LostZero),
            "{text}"
        );
    }
}

#[test]
fn a_month_waits_until_its_day_is_decided() {
    for (text, first, last) in [
        ("2025年2月", "2025-02-01", "2025-02-28"),
        ("2025年02月份", "2025-02-01", "2025-02-28"),
        ("2025-02", "2025-02-01", "2025-02-28"),
        ("2025/2", "2025-02-01", "2025-02-28"),
        ("202502", "2025-02-01", "2025-02-28"),
        ("20252", "2025-02-01", "2025-02-28"),
        ("2025.2", "2025-02-01", "2025-02-28"),
        ("2025.10", "2025-10-01", "2025-10-31"),
        ("2025.01", "2025-01-01", "2025-01-31"),
        ("2025-1", "2025-01-01", "2025-01-31"),
        ("20251", "2025-01-01", "2025-01-31"),
        ("202502.0", "2025-02-01", "2025-02-28"),
        ("2025 年 2 月", "2025-02-01", "2025-02-28"),
        ("2024-2", "2024-02-01", "2024-02-29"),
    ] {
        for column in [FIRST, LAST] {
            assert_eq!(cell(column, text), Err(Problem::MonthOnly), "{text}");
            assert_eq!(decided(column, text, months(MonthEdge::First)), Ok(on(first)), "{text}");
            assert_eq!(decided(column, text, months(MonthEdge::Last)), Ok(on(last)), "{text}");
        }
    }
    assert_eq!(decided(FIRST, "2025-12", months(MonthEdge::Last)), Err(Problem::NotYet));
    assert_eq!(decided(FIRST, "2025-11", months(MonthEdge::Last)), Ok(on("2025-11-30")));
}

#[test]
fn two_days_in_one_cell_wait_until_that_is_decided() {
    let span = |first: &str, last: &str| Ok(CellValue::Days(day(first), End::On(day(last))));
    let months = DayRules { month: Some(MonthEdge::First), span: true };
    let days = DayRules { month: None, span: true };
    for text in [
        "2025.3.1-2025.9.30",
        "2025年3月1日至2025年9月30日",
        "2025年3月1日—2025年9月30日",
        "2025-03-01~2025-09-30",
        "2025/3/1——2025/9/30",
        "2025-03-01-2025-09-30",
        "20250301-20250930",
        "2025.3.1到9.30",
        "2025年3月1日-9月30日",
        "2025年3月1日起至2025年9月30日止",
        "2025.3.1 - 2025.9.30",
        "2025．3．1～2025．9．30",
        "2025-3-1--2025-9-30",
    ] {
        for column in [FIRST, LAST, Column::First(Span::Picking)] {
            assert_eq!(cell(column, text), Err(Problem::SpanInCell), "{text}");
            assert_eq!(decided(column, text, days), span("2025-03-01", "2025-09-30"), "{text}");
        }
        for column in [Column::First(Span::Trading), Column::Fact(Fact::Day(Day::Hired))] {
            assert_eq!(decided(column, text, days), Err(Problem::NoSuchDay), "{text}");
        }
    }
    for text in [
        "2025年2月至10月",
        "2025.2-2025.10",
        "2025.2-10",
        "2025年2-10月",
        "2025-02—2025-10",
        "202502-202510",
    ] {
        assert_eq!(cell(FIRST, text), Err(Problem::SpanInCell), "{text}");
        assert_eq!(decided(FIRST, text, days), Err(Problem::MonthOnly), "{text}");
        assert_eq!(decided(FIRST, text, months), span("2025-02-01", "2025-10-01"), "{text}");
    }
    for text in
        ["2025.3.1至今", "2025年3月1日至今", "2025-03-01 至今", "2025.3.1-至今", "2025.3.1—目前"]
    {
        let goes_on = CellValue::Days(day("2025-03-01"), End::Ongoing);
        assert_eq!(cell(FIRST, text), Err(Problem::SpanInCell), "{text}");
        assert_eq!(decided(FIRST, text, days), Ok(goes_on), "{text}");
    }
    assert_eq!(decided(FIRST, "2025.3至今", days), Err(Problem::MonthOnly));
    assert_eq!(decided(FIRST, "2025.9.1-2025.3.1", days), Err(Problem::EndBeforeStart));
    assert_eq!(decided(FIRST, "2025.9.1-2026.3.1", days), Err(Problem::NotYet));
    assert_eq!(
        decided(FIRST, "2025.3.1-9", days),
        Err(Problem::NoSuchDay),
        "the ninth, or September"
    );
    assert_eq!(decided(FIRST, "2025.3.1", days), Ok(on("2025-03-01")), "one day is still one");
    // A hyphen twice parts a day, another letter before it makes two months of it.
    assert_eq!(decided(FIRST, "2025-3-9", months), Ok(on("2025-03-09")));
    assert_eq!(decided(FIRST, "2025.3-9", months), span("2025-03-01", "2025-09-01"));
}

#[test]
fn that_it_goes_on_is_said_of_a_last_day_only() {
    for text in words::ONGOING_WORDS.into_iter().chain(["ongoing", " 至今\u{200d}", "至 今"]) {
        assert_eq!(cell(LAST, text), Ok(CellValue::Day(End::Ongoing)), "{text}");
        assert_eq!(cell(FIRST, text), Err(Problem::NoSuchDay), "{text}");
    }
    for text in ["长期", "未返乡", "未返回", "在外务工", "至今", "目前", "还在外面"]
    {
        assert_eq!(cell(LAST, text), Ok(CellValue::Day(End::Ongoing)), "{text}");
    }
    for text in ["年底", "过年", "已返乡", "全年", "是"] {
        assert_eq!(cell(LAST, text), Err(Problem::NoSuchDay), "{text}");
    }
}
