//! The program `assess`: one JSON profile a line in, one JSON assessment a line out.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

const WORKER: &str = r#"{"roles":["worker"],"as_of":"2025-12-31","brand_link":"yes"}"#;
const TRAINEE: &str = "subsidised-training-trainee";

/// What the program wrote, line by line, and its exit status.
struct Ran {
    text: String,
    lines: Vec<Value>,
    status: Option<i32>,
}

fn run(input: Vec<u8>) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_assess"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it reads standard input");
    // Written beside the reading: it answers before it has read everything.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer does not panic").expect("the program reads to the end");
    let text = String::from_utf8(output.stdout).expect("it writes UTF-8");
    let lines = text.lines().map(|line| serde_json::from_str(line).expect("it writes JSON"));
    Ran { lines: lines.collect(), status: output.status.code(), text }
}

fn run_lines(lines: &[&str]) -> Ran {
    run(lines.join("\n").into_bytes())
}

/// Where `line` says it went wrong, and how.
fn error(line: &Value) -> (Option<u64>, &str) {
    (line["line"].as_u64(), line["error"].as_str().unwrap_or_default())
}

fn trainee(line: &Value) -> Option<&str> {
    line[TRAINEE]["status"].as_str()
}

#[test]
fn good_lines_are_assessed_in_their_order() {
    let no = WORKER.replace("yes", "no");
    let silent = r#"{"roles":["worker"]}"#;
    let ran = run_lines(&[WORKER, &no, silent]);
    let statuses = ran.lines.iter().map(trainee).collect::<Vec<_>>();
    assert_eq!(statuses, [Some("may_qualify"), Some("not_met"), Some("need_info")]);
    assert_eq!(ran.status, Some(0));
}

/// People compare the output of two runs line by line, so every name has its place.
#[test]
fn names_come_in_the_order_of_the_document() {
    let employer = r#"{"roles":["employer"],"hires_group_count":2,"hires_both_count":1,"employer_kind":"workshop"}"#;
    let ran = run_lines(&[WORKER, employer, "{}"]);
    let lines = ran.text.lines().collect::<Vec<_>>();
    let start = r#"{"subsidised-training-trainee":{"status":"may_qualify","amount":"as_prescribed"},"skill-certificates":{"status":"may_ask"},"#;
    assert!(lines[0].starts_with(start), "{}", lines[0]);
    let reward = r#","hire-one-off-reward":{"status":"may_qualify","low":1000,"high":1000},"trademark-patent-registration":"#;
    assert!(lines[1].contains(reward), "{}", lines[1]);
    assert_eq!(lines[2], r#"{"line":3,"error":"roles: 至少要有一个身份"}"#);
}

#[test]
fn a_bad_line_says_what_is_wrong_and_the_rest_goes_on() {
    let bad = [
        ("{", "不是JSON"),
        ("[]", "不是一个JSON对象"),
        (r#"{"brand_link":"yes"}"#, "roles"),
        (r#"{"roles":[]}"#, "roles"),
        (r#"{"roles":["king"]}"#, "roles"),
        (r#"{"roles":["worker"],"brand_lnik":"yes"}"#, "brand_lnik"),
        (r#"{"roles":["worker"],"brand_link":"maybe"}"#, "brand_link"),
        (r#"{"roles":["partners"],"partners_total":2,"partners_eligible":3}"#, "partners_eligible"),
        (r#"{"roles":["worker"],"cross_start":"2025-02-30","cross_end":"ongoing"}"#, "cross_"),
        (r#"{"roles":["worker"],"as_of":"tomorrow"}"#, "as_of"),
        (r#"{"roles":["employer"],"hires":[{"new_post":"perhaps"}]}"#, "hires[0]"),
    ];
    for (line, says) in bad {
        let ran = run_lines(&[WORKER, line, WORKER]);
        assert_eq!(ran.lines.len(), 3, "{line}");
        let (number, text) = error(&ran.lines[1]);
        assert_eq!(number, Some(2), "{line}");
        assert!(text.contains(says), "{line}: {text}");
        assert_eq!(ran.lines[1].as_object().map(serde_json::Map::len), Some(2), "{line}");
        assert_eq!(
            [trainee(&ran.lines[0]), trainee(&ran.lines[2])],
            [Some("may_qualify"); 2],
            "{line}"
        );
        assert_eq!(ran.status, Some(1), "{line}");
    }
}

#[test]
fn a_line_that_is_no_text_is_one_bad_line() {
    let ran =
        run([WORKER.as_bytes(), b"\n{\"roles\":[\"\xff\xfe\"]}\n", WORKER.as_bytes(), b"\n"]
            .concat());
    assert_eq!(ran.lines.len(), 3);
    assert_eq!(error(&ran.lines[1]).0, Some(2));
    assert_eq!((trainee(&ran.lines[2]), ran.status), (Some("may_qualify"), Some(1)));
}

#[test]
fn blank_lines_are_passed_over_and_counted() {
    let ran = run_lines(&["", WORKER, "  \t", "{", "\r"]);
    assert_eq!(ran.lines.len(), 2);
    assert_eq!(error(&ran.lines[1]).0, Some(4));
    let ran = run_lines(&[""]);
    assert_eq!((ran.lines.len(), ran.status), (0, Some(0)));
}

#[test]
fn a_very_long_line_is_a_line() {
    let long =
        format!("{{\"roles\":[\"worker\"],{}\"brand_link\":\"yes\"}}", " ".repeat(3_000_000));
    let endless = "[".repeat(1_000_000);
    let ran = run_lines(&[&long, &endless, WORKER]);
    assert_eq!(trainee(&ran.lines[0]), Some("may_qualify"));
    assert_eq!(error(&ran.lines[1]).0, Some(2));
    assert_eq!((trainee(&ran.lines[2]), ran.status), (Some("may_qualify"), Some(1)));
}

#[test]
fn a_last_line_needs_no_end_and_windows_ends_do_no_harm() {
    let ran = run(format!("{WORKER}\r\n{WORKER}").into_bytes());
    assert_eq!(ran.lines.iter().map(trainee).collect::<Vec<_>>(), [Some("may_qualify"); 2]);
    assert_eq!(ran.status, Some(0));
}

/// Every line has its own count, so a line out of order or left out would show.
#[test]
fn many_lines_stream_through_in_order() {
    let line = |count: usize| {
        let kind = r#""roles":["employer"],"employer_kind":"workshop""#;
        format!(r#"{{{kind},"hires_group_count":{count},"hires_both_count":{count}}}"#)
    };
    let counts = || (0..20_000).map(|line| line % 9_999 + 1);
    let ran = run(counts().map(line).collect::<Vec<_>>().join("\n").into_bytes());
    assert_eq!(ran.lines.len(), 20_000);
    for (result, count) in ran.lines.iter().zip(counts()) {
        assert_eq!(result["hire-one-off-reward"]["low"], count * 1000);
    }
    assert_eq!(ran.status, Some(0));
}

/// What came of a table: the rows on standard output, the wrong cells on standard error, the exit status.
fn run_table(
    arguments: &[&str],
    text: impl AsRef<[u8]>,
) -> (Vec<String>, Vec<String>, Option<i32>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_assess"))
        .args(["--csv", "-", "--out", "-", "--day", "2025-12-31"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it reads standard input");
    stdin.write_all(text.as_ref()).expect("the program reads to the end");
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    let lines = |bytes: Vec<u8>| {
        String::from_utf8(bytes)
            .expect("it writes UTF-8")
            .lines()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    (lines(output.stdout), lines(output.stderr), output.status.code())
}

#[test]
fn a_table_goes_through_with_what_was_found() {
    let (rows, wrong, status) =
        run_table(&[], "姓名,身份,劳务品牌\n张三,打工,有关系\n李四,打工,也许\n王五,打工,没关系\n");
    assert_eq!(rows.len(), 4);
    assert!(rows[0].starts_with("姓名,身份,劳务品牌,"));
    let statuses = ["可能可以", "还缺信息", "按稿子不符合"];
    for ((row, name), status) in rows[1..].iter().zip(["张三", "李四", "王五"]).zip(statuses)
    {
        assert!(row.starts_with(name) && row.contains(status), "{row}");
    }
    assert_eq!(wrong.len(), 2);
    assert!(wrong[1].starts_with("3,劳务品牌,也许,"), "{wrong:?}");
    assert_eq!(status, Some(1));
    let (_, wrong, status) = run_table(&[], "姓名,身份,劳务品牌\n张三,打工,有关系\n");
    assert_eq!((wrong.len(), status), (0, Some(0)));
}

#[test]
fn the_encoding_of_a_table_does_not_matter() {
    let text = "姓名,身份,劳务品牌\n张三,打工,有关系\n李四,打工,没关系\n";
    let whole = run_table(&[], text);
    assert_eq!((whole.1.len(), whole.2), (0, Some(0)));
    let utf16 = text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let gb18030 = encoding_rs::GB18030.encode(text).0.into_owned();
    assert_eq!(run_table(&[], utf16), whole);
    assert_eq!(run_table(&[], &gb18030), whole);
    // A letter that is none costs its cell, and is told.
    let mut damaged = gb18030;
    let place = damaged.windows(2).position(|pair| pair == [0xd3, 0xd0]).expect("有 is there");
    damaged[place] = 0xff;
    let (rows, told, status) = run_table(&[], damaged);
    assert!(rows[1].contains("还缺信息") && rows[2].contains("按稿子不符合"), "{rows:?}");
    assert!(told[1].starts_with("2,劳务品牌,") && told[2].contains('处'), "{told:?}");
    assert_eq!((told.len(), status), (3, Some(1)));
}

#[test]
fn what_is_no_text_is_named() {
    for (file, word) in [
        (&b"PK\x03\x04"[..], "XLSX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "XLS"),
        (b"<html><table>", "网页"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "不是表格"),
    ] {
        let (rows, told, status) = run_table(&[], file);
        assert!(rows.is_empty() && told.concat().contains(word), "{told:?}");
        assert!(status.is_some_and(|status| status > 0));
    }
}

#[test]
fn a_table_can_be_helped_by_hand() {
    let text = "名字,品牌吗\n张三,有关系\n";
    let (rows, wrong, status) =
        run_table(&["--role", "worker", "--column", "品牌吗=brand_link", "--reasons"], text);
    assert!(rows[1].contains("可能可以"), "{rows:?}");
    assert_eq!((wrong.len(), status), (0, Some(0)));
    let (rows, wrong, status) = run_table(&[], text);
    assert!(!rows[1].contains("可能可以"), "{rows:?}");
    assert_eq!((wrong.len(), status), (2, Some(1)), "nobody has a role: {wrong:?}");
}

#[test]
fn what_is_asked_wrongly_is_said() {
    for arguments in [
        &["--csv"][..],
        &["--kind", "cats"],
        &["--sql", "oracle"],
        &["--day", "2025-02-30"],
        &["--what", "x"],
    ] {
        let ran = Command::new(env!("CARGO_BIN_EXE_assess"))
            .args(arguments)
            .output()
            .expect("the program starts");
        assert_eq!((ran.status.code(), ran.stdout.len()), (Some(2), 0), "{arguments:?}");
        assert!(String::from_utf8_lossy(&ran.stderr).contains("assess --csv"), "{arguments:?}");
    }
}

#[test]
fn a_query_is_written_for_the_columns_there_are() {
    for engine in ["duckdb", "spark"] {
        let ran = Command::new(env!("CARGO_BIN_EXE_assess"))
            .args(["--sql", engine])
            .output()
            .expect("the program starts");
        let query = String::from_utf8(ran.stdout).expect("it writes UTF-8");
        assert!(query.starts_with("WITH texts AS") && query.contains("FROM roster"), "{query}");
        assert_eq!(ran.status.code(), Some(0));
    }
}
