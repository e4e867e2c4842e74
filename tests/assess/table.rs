//! A table: the same rows with what was found, and what is said of it.

use super::run::{Ran, assess, run};
use chrono::{FixedOffset, NaiveDate, Utc};

fn run_table(arguments: &[&str], text: impl Into<Vec<u8>>) -> Ran {
    let all = [&["--csv", "-", "--out", "-", "--day", "2025-12-31"], arguments].concat();
    run(assess(&all), text)
}

fn rows(ran: &Ran) -> Vec<&str> {
    ran.out.lines().collect()
}

#[test]
fn a_table_goes_through_with_what_was_found() {
    let text = "姓名,身份,劳务品牌\n张三,打工,有关系\n李四,打工,也许\n王五,打工,没关系\n";
    let ran = run_table(&[], text);
    let rows = rows(&ran);
    assert_eq!(rows.len(), 4);
    assert!(rows[0].starts_with("姓名,身份,劳务品牌,"));
    let statuses = ["可能可以", "还缺信息", "按稿子不符合"];
    for ((row, name), status) in rows[1..].iter().zip(["张三", "李四", "王五"]).zip(statuses)
    {
        assert!(row.starts_with(name) && row.contains(status), "{row}");
    }
    assert_eq!(ran.mistakes().len(), 1);
    assert!(ran.mistakes()[0].starts_with("3,劳务品牌,也许,"), "{}", ran.err);
    assert!(ran.err.contains("一共3行，有1格要改"), "{}", ran.err);
    assert_eq!(ran.status, Some(1));
    let ran = run_table(&[], "姓名,身份,劳务品牌\n张三,打工,有关系\n");
    assert_eq!((ran.mistakes().len(), ran.status), (0, Some(0)), "{}", ran.err);
    for said in ["一行一个人", "表头在第1行", "每一格都读懂了", "按2025-12-31算的"]
    {
        assert!(ran.err.contains(said), "{said}: {}", ran.err);
    }
}

#[test]
fn a_table_can_be_helped_by_hand() {
    let text = "名字,品牌吗\n张三,有关系\n";
    let by_hand = ["--role", "worker", "--column", "品牌吗=brand_link", "--reasons"];
    let ran = run_table(&by_hand, text);
    assert!(rows(&ran)[1].contains("可能可以"), "{}", ran.out);
    assert_eq!((ran.mistakes().len(), ran.status), (0, Some(0)), "{}", ran.err);
    let ran = run_table(&[], text);
    assert!(!rows(&ran)[1].contains("可能可以"), "{}", ran.out);
    assert_eq!((ran.mistakes().len(), ran.status), (1, Some(1)), "{}", ran.err);
}

/// A guess that is wrong gives way, and is passed through where the other half of `=` is empty.
#[test]
fn a_guess_gives_way_to_what_is_said() {
    let text = "姓名,身份,劳务品牌,另一个\n张三,打工,没关系,有关系\n";
    let ran = run_table(&["--column", "另一个=brand_link"], text);
    assert!(rows(&ran)[1].contains("可能可以"), "{}", ran.out);
    let ran = run_table(&["--column", "劳务品牌="], text);
    assert!(rows(&ran)[1].contains("还缺信息"), "{}", ran.out);
    // Said twice, it is of two columns.
    let twice = "姓名,身份,品牌,品牌\n张三,打工,没关系,有关系\n";
    let ran = run_table(&["--column", "品牌=", "--column", "品牌=brand_link"], twice);
    assert!(rows(&ran)[1].contains("可能可以"), "{}", ran.out);
}

#[test]
fn the_header_row_is_found_or_said() {
    let text = "某村花名册,,\n,,\n姓名,身份,劳务品牌\n张三,打工,有关系\n";
    let ran = run_table(&[], text);
    assert!(ran.err.contains("表头在第3行") && ran.out.contains("可能可以"), "{}", ran.err);
    assert_eq!(ran.status, Some(0));
    let ran = run_table(&["--header", "4"], text);
    assert!(ran.err.contains("没有认出一个表头"), "{}", ran.err);
    assert_eq!(ran.status, Some(1));
    let ran = run_table(&["--header", "9"], text);
    assert!(ran.err.contains("第9行没有字"), "{}", ran.err);
    assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""));
}

#[test]
fn rows_that_are_no_people_are_told_and_counted_only_when_told_to() {
    let text = "姓名,身份,劳务品牌\n张三,打工,有关系\n合计,打工,有关系\n填表人：李四,,\n";
    let ran = run_table(&[], text);
    assert_eq!(ran.out.matches("可能可以").count(), 1, "{}", ran.out);
    assert!(ran.err.contains("有2行没有算：合计、小计1行，填表人、签字1行"), "{}", ran.err);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let ran = run_table(&["--count-all"], text);
    assert_eq!(ran.out.matches("可能可以").count(), 2, "{}", ran.out);
    assert!(ran.err.contains("一共3行"), "{}", ran.err);
}

#[test]
fn months_and_spans_are_asked_for_and_taken_as_said() {
    let text = "姓名,身份,劳务品牌,在外省哪天开始干,在外省干到哪天,是哪一种人,在不在外省干活\n\
                张三,打工,有关系,2025年1月,2025年3月31日,脱贫户,在外省\n";
    let ran = run_table(&[], text);
    assert!(ran.err.contains("--month '在外省哪天开始干=first'"), "{}", ran.err);
    assert_eq!((ran.mistakes().len(), ran.status), (1, Some(1)), "{}", ran.err);
    let with = |edge: &str| run_table(&["--month", &format!("在外省哪天开始干={edge}")], text);
    let [first, last] = ["first", "last"].map(with);
    assert_eq!((first.status, last.status), (Some(0), Some(0)), "{}{}", first.err, last.err);
    assert_ne!(first.out, last.out, "three months are full only from the first day");

    let text = "姓名,身份,在外省哪天开始干\n张三,打工,2025.3.1-2025.9.30\n";
    let ran = run_table(&[], text);
    assert!(ran.err.contains("--span '在外省哪天开始干'"), "{}", ran.err);
    let ran = run_table(&["--span", "在外省哪天开始干"], text);
    assert_eq!(ran.mistakes().len(), 0, "{}", ran.err);
}

#[test]
fn marks_are_counted_and_are_no_mistakes() {
    let ran = run_table(&[], "姓名,身份,劳务品牌\n张三,打工,/\n李四,打工,无\n王五,打工,有关系\n");
    assert!(ran.err.contains("有2格只写了"), "{}", ran.err);
    assert_eq!((ran.mistakes().len(), ran.status), (0, Some(0)), "{}", ran.err);
}

#[test]
fn nothing_known_nobody_with_a_role_and_misspelt_headers_are_said() {
    let ran = run_table(&[], "甲,乙\n1,2\n");
    assert!(ran.err.contains("没有认出一个表头，表里的是：甲、乙"), "{}", ran.err);
    assert!(ran.err.contains("没有一个人有身份"), "{}", ran.err);
    assert_eq!(ran.status, Some(1));
    let text = "姓名,身份,在外省干到那天\n张三,打工,2025-03-31\n";
    let ran = run_table(&[], text);
    assert!(ran.err.contains("“在外省干到那天”没有认出"), "{}", ran.err);
    assert!(ran.err.contains("是不是“在外省干到哪天”"), "{}", ran.err);
    assert_eq!((ran.mistakes().len(), ran.status), (0, Some(1)), "{}", ran.err);
    let ran = run_table(&["--column", "在外省干到那天="], text);
    assert_eq!(ran.status, Some(0), "it was looked at: {}", ran.err);
    let ran = run_table(&[], "姓名,brand_lnik\n张三,yes\n");
    assert!(ran.err.contains("是不是“brand_link”"), "{}", ran.err);
    let ran = run_table(&[], "姓名,身份,劳务品牌\n");
    assert!(ran.err.contains("下面没有人"), "{}", ran.err);
    assert_eq!(ran.status, Some(1));
    let ran = run_table(&[], "");
    assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{}", ran.err);
}

/// What stands in most lists is nobody's slip of the pen.
#[test]
fn usual_headers_are_not_taken_for_misspelt() {
    let text = "序号,姓名,性别,身份证号,联系电话,家庭住址,开户行,银行卡号,出生年月,备注,身份,劳务品牌\n\
                1,张三,男,632122199001011234,13900000000,某村,某行,6228480000000000000,1990-01,无,打工,有关系\n";
    let ran = run_table(&[], text);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
}

#[test]
fn the_encoding_of_a_table_does_not_matter() {
    let text = "姓名,身份,劳务品牌\n张三,打工,有关系\n李四,打工,没关系\n";
    let whole = run_table(&[], text);
    assert_eq!((whole.mistakes().len(), whole.status), (0, Some(0)), "{}", whole.err);
    let utf16 = text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let gb18030 = encoding_rs::GB18030.encode(text).0.into_owned();
    for (name, bytes) in [("UTF-16LE", utf16), ("GB18030", gb18030.clone())] {
        let ran = run_table(&[], bytes);
        assert_eq!((&ran.out, ran.status), (&whole.out, Some(0)), "{name}");
        assert!(ran.err.contains(name), "{name}: {}", ran.err);
    }
    // A letter that is none costs its cell, and is told.
    let mut damaged = gb18030;
    let place = damaged.windows(2).position(|pair| pair == [0xd3, 0xd0]).expect("有 is there");
    damaged[place] = 0xff;
    let ran = run_table(&[], damaged);
    let rows = rows(&ran);
    assert!(rows[1].contains("还缺信息") && rows[2].contains("按稿子不符合"), "{rows:?}");
    assert!(ran.mistakes()[0].starts_with("2,劳务品牌,"), "{}", ran.err);
    assert!(ran.err.contains('处'), "{}", ran.err);
    assert_eq!(ran.status, Some(1));
    // In UTF-8 it goes through as it is, in a column that nobody reads, too.
    let mut damaged = text.as_bytes().to_vec();
    damaged[text.find("李四").expect("a name")] = 0xff;
    let mut command = assess(&["--csv", "-", "--day", "2025-12-31"]);
    command.stdout(std::process::Stdio::null());
    let ran = run(command, damaged);
    assert!(ran.mistakes()[0].starts_with("3,姓名,"), "{}", ran.err);
    assert_eq!(ran.status, Some(1));
}

#[test]
fn what_is_no_table_is_said_and_nothing_is_written() {
    for (bytes, says) in [
        (&b"PK\x03\x04"[..], "XLSX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "XLS"),
        (b"<html><table>", "网页"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "不是表格"),
    ] {
        let ran = run_table(&[], bytes);
        assert!(ran.err.contains(says), "{says}: {}", ran.err);
        assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{says}");
    }
}

/// All of them, however many.
#[test]
fn every_mistake_is_told() {
    let text = format!("姓名,身份,劳务品牌\n{}", "张三,打工,也许\n".repeat(30_000));
    let ran = run_table(&[], text);
    assert_eq!((ran.mistakes().len(), ran.status), (30_000, Some(1)));
    assert!(ran.err.contains("有30000格要改"), "{:.300}", ran.err);
}

/// The day is China's, wherever the computer thinks it is.
#[test]
fn today_is_the_day_in_china() {
    let today = || {
        let china = FixedOffset::east_opt(8 * 3600).expect("an offset");
        Utc::now().with_timezone(&china).date_naive()
    };
    for zone in ["Pacific/Pago_Pago", "Pacific/Kiritimati", "<+14>-14", "<-12>+12"] {
        let before = today();
        let mut command = assess(&["--csv", "-"]);
        command.env("TZ", zone);
        let ran = run(command, "姓名,身份,劳务品牌\n张三,打工,有关系\n");
        let days = [before, today()].map(|day: NaiveDate| format!("按{day}算的"));
        assert!(days.iter().any(|day| ran.err.contains(day)), "{zone}: {}", ran.err);
    }
}
