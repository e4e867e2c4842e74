//! Quotes that open cells, and quotes that do not.

use super::{cells, rows, told};
use proptest::prelude::*;
use qinghuicha::screening::Defect::OpenQuote;

/// A list of people with so many columns.
fn list(people: usize) -> Vec<Vec<String>> {
    let head = ["姓名", "身份", "是哪种人", "外出时间", "备注"].map(str::to_owned).to_vec();
    let row = |index: usize| {
        vec![
            format!("测试{index}"),
            "打工".to_owned(),
            "脱贫户".to_owned(),
            format!("2025-01-{:02}", index % 28 + 1),
            String::new(),
        ]
    };
    std::iter::once(head).chain((0..people).map(row)).collect()
}

/// As text, with this line end.
fn text(rows: &[Vec<String>], line_end: &str) -> String {
    rows.iter().map(|row| row.join(",") + line_end).collect()
}

/// As text, cells in quotes where they must be, or all.
fn quoted(rows: &[Vec<String>], all: bool) -> String {
    let cell = |cell: &String| {
        if all || cell.contains(['"', ',', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(",") + "\n").collect()
}

#[test]
fn an_open_quote_costs_no_other_row() {
    for (text, number) in [
        ("姓名,身份,备注\n甲,打工,\n乙,打工,\"牧业工\n丙,打工,\n丁,打工,\n", 3),
        // Two that close each other, with people between.
        ("姓名,身份,备注\n甲,打工,\"牧业工\n乙,打工,\n丙,打工,6\"\n丁,打工,\n", 2),
        ("姓名,身份,备注\n甲,打工,\"牧业工\n乙,打工,6\"\n丙,打工,\n", 2),
        ("姓名,身份,备注\n甲,打工,\"牧业工\n\n乙,打工,\n丙,打工,5\"钉子\n丁,打工,\n", 2),
        // In the headers, in the first cell, in the last row, with nothing else in the cell.
        ("姓名,\"身份,备注\n甲,打工,\n乙,打工,\n", 1),
        ("姓名,身份,备注\n\"甲,打工,\n乙,打工,\n丙,打工,\n", 2),
        ("姓名,身份,备注\n甲,打工,\n乙,打工,\"", 3),
        ("姓名,身份,备注\n甲,打工,\"\n乙,打工,\n丙,打工,\n", 2),
        // Closed and gone on.
        ("姓名,身份,备注\n甲,打工,\"六寸\"管\n乙,打工,\n", 2),
        ("姓名;身份;备注\r\n甲;打工;\"牧业工\r\n乙;打工;\r\n丙;打工;6\" \r\n", 2),
    ] {
        let read = rows(text.as_bytes());
        let people = text.split(['\r', '\n']).filter(|line| !line.is_empty()).count();
        assert_eq!(read.len(), people, "{text}");
        assert!(read.iter().all(|row| row.cells.len() == 3), "{text}: {read:?}");
        assert_eq!(told(text), [(number, OpenQuote)], "{text}");
    }
    let every_cell = "\"姓名\",\"身份\"\n\"甲\",\"打工\n\"乙\",\"打工\"\n\"丙\",\"打工\"\n";
    assert_eq!((cells(every_cell).len(), told(every_cell)), (4, vec![(2, OpenQuote)]));
}

#[test]
fn an_open_quote_is_a_letter_of_its_cell() {
    let read = cells("姓名,备注,身份\n甲,\"牧业工,打工\n");
    assert_eq!(read[1], ["甲", "\"牧业工", "打工"]);
}

#[test]
fn cells_in_quotes_may_have_line_ends() {
    for (text, expected) in [
        ("姓名,身份,备注\n\"甲\n(户主)\",打工,好\n", vec!["甲\n(户主)", "打工", "好"]),
        ("姓名,身份,备注\n甲,打工,\"一村\n二社\n三号\"\n", vec!["甲", "打工", "一村\n二社\n三号"]),
        (
            "姓名,身份,备注\n甲,打工,\"一村, 二社\r\n电话\" \n",
            vec!["甲", "打工", "一村, 二社\r\n电话"],
        ),
        ("姓名,身份,备注\n甲,\"打\n工\",\"\"\"一\"\"\n\"\n", vec!["甲", "打\n工", "\"一\"\n"]),
        ("姓名\n\"甲\n乙\"\n", vec!["甲\n乙"]),
    ] {
        assert_eq!(
            (&cells(text)[1], told(text)),
            (&expected.iter().map(ToString::to_string).collect(), vec![]),
            "{text}"
        );
    }
}

/// Where a quote is closed only after more than any cell holds, it does not hold back what follows.
#[test]
fn a_quote_is_not_waited_for_for_ever() {
    let mut people = list(20_000);
    people[1][4] = "\"开着".to_owned();
    people[19_000][4] = "关上\"".to_owned();
    let text = text(&people, "\n");
    assert_eq!((rows(text.as_bytes()).len(), told(&text)), (people.len(), vec![(2, OpenQuote)]));
    for note in ["一,".repeat(50_000), "一\n".repeat(50_000)] {
        let text = format!("姓名,备注\n甲,\"{note}\"\n乙,好\n");
        assert_eq!(told(&text).first(), Some(&(2, OpenQuote)));
        assert_eq!(cells(&text).last(), Some(&vec!["乙".to_owned(), "好".to_owned()]));
    }
    let long = format!("姓名,备注\n甲,\"{}\"\n乙,好\n", "字".repeat(32_767));
    assert_eq!((cells(&long)[1][1].chars().count(), told(&long)), (32_767, vec![]));
}

/// What stands in cells of people: never a whole row of the table.
fn cell() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[ -~一二三、，\r\n\"]{0,12}|[一-九\"\n]{0,6},?[一-九\"]{0,6}")
        .expect("it is one")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every cell comes back as it was, whatever is in it.
    #[test]
    fn what_was_written_in_quotes_is_read(
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 9), 1..8),
        all in any::<bool>(),
    ) {
        let mut list = vec!["甲乙丙丁戊己庚辛壬".chars().map(String::from).collect::<Vec<_>>()];
        list.extend(rows);
        let text = quoted(&list, all);
        prop_assert_eq!(told(&text), vec![]);
        prop_assert_eq!(cells(&text), list);
    }

    /// A quote that opens some cell of a list and is never closed, or by an inch mark further down.
    #[test]
    fn an_open_quote_costs_at_most_its_row(
        people in 2..40_usize,
        place in any::<proptest::sample::Index>(),
        column in 0..5_usize,
        inch in any::<Option<proptest::sample::Index>>(),
        behind in prop_oneof![Just(""), Just("管"), Just(" ")],
        line_end in prop_oneof![Just("\n"), Just("\r\n"), Just("\r"), Just("\n\n")],
    ) {
        let whole = list(people);
        let mut list = whole.clone();
        let row = place.index(people + 1);
        list[row][column].insert(0, '"');
        let inch = inch.map(|inch| inch.index(people + 1)).filter(|&inch| inch > row);
        if let Some(inch) = inch {
            list[inch][4] = format!("6\"{behind}");
        }
        let text = text(&list, line_end);
        let read = rows(text.as_bytes());
        prop_assert_eq!(read.len(), whole.len());
        for (index, read) in read.iter().enumerate() {
            prop_assert_eq!(read.defect.is_some(), index == row);
            prop_assert!(read.cells == list[index] || read.cells.iter().zip(&list[index]).all(|(a, b)| a.trim() == b.trim()));
        }
    }
}
