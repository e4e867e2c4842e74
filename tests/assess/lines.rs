//! One JSON profile a line in, one JSON assessment a line out.

use super::run::{self, assess};
use serde_json::Value;

pub const WORKER: &str = r#"{"roles":["worker"],"as_of":"2025-12-31","brand_link":"yes"}"#;
const TRAINEE: &str = "subsidised-training-trainee";

/// What the program wrote, line by line, and its exit status.
pub struct Ran {
    pub text: String,
    pub lines: Vec<Value>,
    pub said: String,
    pub status: Option<i32>,
}

pub fn run(input: Vec<u8>) -> Ran {
    let ran = run::run(assess(&[]), input);
    let lines = ran.out.lines().map(|line| serde_json::from_str(line).expect("it writes JSON"));
    Ran { lines: lines.collect(), status: ran.status, said: ran.err, text: ran.out }
}

pub fn run_lines(lines: &[&str]) -> Ran {
    run(lines.join("\n").into_bytes())
}

/// Where `line` says it went wrong, and how.
pub fn error(line: &Value) -> (Option<u64>, &str) {
    (line["line"].as_u64(), line["error"].as_str().unwrap_or_default())
}

pub fn trainee(line: &Value) -> Option<&str> {
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
    assert_eq!((ran.lines.len(), ran.status), (0, Some(1)), "nobody was assessed");
    assert!(ran.said.contains("没有读到一行"), "{}", ran.said);
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
