//! Text in and out.

use super::written::{plan, rows, screen};
use qinghuicha::facts::{Date, EntityKind, parse_date};
use qinghuicha::screening::Screening;

const TABLE: &str = "姓名,备注,身份,劳务品牌\n张三,\"一,\"\"二\"\"\n三\",打工,有关系\n\n李四,=1+1,打工,没关系\n王五,\"\t@x\",打工,不清楚";

fn day() -> Date {
    parse_date("2025-11-30").expect("it is a day")
}

#[test]
fn every_cell_is_passed_through_in_its_place() {
    let (out, mistakes) = screen(plan(EntityKind::Person, day()), TABLE);
    assert_eq!(mistakes, []);
    let passed = out.iter().map(|row| row[..4].to_vec()).collect::<Vec<_>>();
    let expected = [
        ["姓名", "备注", "身份", "劳务品牌"],
        ["张三", "一,\"二\"\n三", "打工", "有关系"],
        ["李四", "'=1+1", "打工", "没关系"],
        ["王五", "'\t@x", "打工", "不清楚"],
    ];
    assert_eq!(passed, expected);
}

#[test]
fn the_pieces_text_comes_in_do_not_matter() {
    let whole = screen(plan(EntityKind::Person, day()), TABLE).0;
    for size in 1..40 {
        let mut screening = Screening::new(plan(EntityKind::Person, day()));
        let mut out = Vec::new();
        for piece in TABLE.as_bytes().chunks(size) {
            screening.push(piece, &mut out);
            screening.push(&[], &mut out);
        }
        screening.finish(&mut out);
        assert_eq!(rows(&out), whole, "{size}");
    }
}

#[test]
fn separators_line_ends_and_marks_are_told_apart() {
    let plain = "姓名,身份,劳务品牌\n张三,打工,有关系\n";
    let whole = screen(plan(EntityKind::Person, day()), plain).0;
    for text in [
        plain.replace('\n', "\r\n"),
        plain.replace(',', ";"),
        plain.replace(',', "\t"),
        format!("\u{feff}{plain}"),
        plain.trim_end().to_owned(),
        format!("\u{feff}{}", plain.replace('张', "\"张").replace("三,", "三\",")),
    ] {
        assert_eq!(screen(plan(EntityKind::Person, day()), &text).0, whole, "{text}");
    }
}

#[test]
fn formulas_are_defused() {
    for (cell, safe) in
        [("=a", "'=a"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("a=b", "a=b"), ("'=a", "'=a")]
    {
        let (out, _) =
            screen(plan(EntityKind::Person, day()), &format!("身份,{cell}\n打工,{cell}\n"));
        assert_eq!([out[0][1].as_str(), &out[1][1]], [safe, safe]);
    }
    let (out, mistakes) = screen(plan(EntityKind::Person, day()), "身份\n=cmd|' /C calc'!A0\n");
    assert_eq!(out[1][0], "'=cmd|' /C calc'!A0");
    assert_eq!(mistakes[0].error.found, "=cmd|' /C calc'!A0");
}

#[test]
fn odd_tables_do_no_harm() {
    for text in [
        "",
        "\n\n",
        "身份",
        "身份\n",
        "\u{feff}",
        "\"身份",
        "身份,身份\n打工,开店\n",
        ",,,\n,,,\n",
        "a\n\"b\n\"\"c",
    ] {
        screen(plan(EntityKind::Person, day()), text);
    }
    let (out, mistakes) =
        screen(plan(EntityKind::Person, day()), "身份,劳务品牌\n打工\n打工,有关系,多,的\n");
    assert_eq!((out[1][1].as_str(), out[2][1].as_str()), ("", "有关系"));
    assert!(out.iter().all(|row| row.len() == out[0].len()));
    assert_eq!(mistakes.iter().map(|it| it.error.found.as_str()).collect::<Vec<_>>(), ["多", "的"]);
    let mut screening = Screening::new(plan(EntityKind::Person, day()));
    let mut bytes = Vec::new();
    screening.push("身份,劳务品牌\n打工,".as_bytes(), &mut bytes);
    screening.push(b"\xff\xfe\n", &mut bytes);
    screening.finish(&mut bytes);
    assert_eq!(screening.mistake_count(), 1);
}
