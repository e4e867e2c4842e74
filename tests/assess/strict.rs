//! What JSON is taken and what is refused: nothing that somebody may have meant otherwise.

use super::lines::{Ran, WORKER, error, run, run_lines, trainee};
use proptest::prelude::*;
use qinghuicha::eligibility::assess;
use qinghuicha::json::{read_profile, read_value};
use qinghuicha::policy::draft_2022::EDITION;
use serde_json::Value;
use test_support::profiles::{cases, today};

/// What is said of a line that is refused, with the rest going on.
fn refusal(line: &str) -> String {
    let ran = run_lines(&[WORKER, line, WORKER]);
    assert_eq!((ran.lines.len(), ran.status), (3, Some(1)), "{line:.80}");
    assert_eq!(trainee(&ran.lines[2]), Some("may_qualify"), "{line:.80}");
    assert!(ran.said.contains("一共3行，其中1行有错"), "{}", ran.said);
    let (number, text) = error(&ran.lines[1]);
    assert_eq!(number, Some(2), "{line:.80}");
    text.to_owned()
}

#[test]
fn a_name_that_stands_twice_is_refused_however_deep() {
    for (line, says) in [
        (r#"{"roles":["worker"],"roles":["broker"]}"#, "roles: 写了两次"),
        (r#"{"roles":["worker"],"brand_link":"yes","brand_link":"yes"}"#, "brand_link: 写了两次"),
        (
            r#"{"roles":["worker"],"brand_link":"no","brand_l\u0069nk":"yes"}"#,
            "brand_link: 写了两次",
        ),
        (
            r#"{"roles":["employer"],"hires":[{"new_post":"yes"},{"new_post":"yes","new_post":"no"}]}"#,
            "new_post: 写了两次",
        ),
        (r#"{"roles":["worker"],"x":{"y":{"z":1,"z":1}}}"#, "z: 写了两次"),
    ] {
        assert_eq!(refusal(line), says, "{line}");
    }
}

#[test]
fn a_mark_at_the_start_is_taken() {
    for text in [
        format!("\u{feff}{WORKER}\n{WORKER}"),
        // Files that were joined have one in the middle.
        format!("{WORKER}\n\u{feff}{WORKER}\n\u{feff}\n"),
    ] {
        let Ran { lines, status, .. } = run(text.into_bytes());
        assert_eq!(lines.iter().map(trainee).collect::<Vec<_>>(), [Some("may_qualify"); 2]);
        assert_eq!(status, Some(0));
    }
}

#[test]
fn whole_numbers_are_taken_however_they_are_written() {
    let reward = |count: &str| {
        let kind = r#""roles":["employer"],"employer_kind":"workshop""#;
        format!(r#"{{{kind},"hires_group_count":{count},"hires_both_count":{count}}}"#)
    };
    for count in ["20", "20.0", "2e1", "2.0E+1", "200e-1", "\"20\""] {
        let ran = run_lines(&[&reward(count)]);
        assert_eq!(ran.lines[0]["hire-one-off-reward"]["low"], 20_000, "{count}: {}", ran.text);
    }
    for count in ["20.5", "-1", "1e400", "1e300", "9007199254740993.0", "0x14", "020", "+20", "NaN"]
    {
        let says = refusal(&reward(count));
        assert!(says.contains("hires_group_count") || says.contains("不是JSON"), "{count}: {says}");
    }
}

#[test]
fn what_is_no_json_is_said_with_its_place() {
    for (line, says) in [
        ("{", "没有写完"),
        (r#"{"roles":["worker"]"#, "没有写完"),
        (r#"{"roles":["worker"]} x"#, "第22个字节"),
        (r#"{"roles":["worker"],}"#, "第21个字节"),
        (r#"{'roles':["worker"]}"#, "第2个字节"),
        (r#"{"roles":["worker"]}{"roles":["worker"]}"#, "第21个字节"),
    ] {
        let found = refusal(line);
        assert!(found.contains(says), "{line}: {found}");
    }
}

/// Any value, of which every object has names of its own.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{0,3}", inner, 0..5)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(cases(500))]

    /// Where no name stands twice it is what any reader of JSON reads, and refused where any refuses it.
    #[test]
    fn json_is_what_others_take_for_it(
        value in value(),
        damage in prop::option::of((any::<prop::sample::Index>(), any::<u8>())),
    ) {
        let mut text = value.to_string().into_bytes();
        if let Some((at, byte)) = damage {
            let at = at.index(text.len());
            text[at] = byte;
        }
        let read = read_value(&text);
        match serde_json::from_slice::<Value>(&text) {
            Ok(value) => prop_assert!(
                read == Ok(value) || read.is_err_and(|error| error.ends_with("写了两次"))
            ),
            Err(_) => prop_assert!(read.is_err()),
        }
    }

    /// A line that was damaged is refused or assessed; nothing brings the program down.
    #[test]
    fn a_damaged_profile_is_read_or_refused(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3), 1..4),
    ) {
        let mut text = PROFILE.as_bytes().to_vec();
        for (at, byte, how) in cuts {
            let at = at.index(text.len());
            match how {
                0 => text[at] = byte,
                1 => text.insert(at, byte),
                _ => drop(text.remove(at)),
            }
        }
        if let Ok(profile) = read_value(&text).and_then(|value| read_profile(&value, today(0))) {
            assess(&EDITION, &profile);
        }
    }
}

const PROFILE: &str = r#"{"roles":["employer","broker"],"as_of":"2025-12-31","employer_kind":"both","hires":
    [{"groups":["graduate"],"left_school":"2024-07-01","hired":"2025-03-01","new_post":"yes","contract":"yes",
    "insured":"yes","had_job_before":"no"},{"groups":[],"new_post":"unsure"}],"batches":[{"broker_people":2e1,
    "broker_all_qinghai_rural":"some","broker_start":"2025-07-01","broker_end":"2025-09-20"}]}"#;

/// Deep nesting would be a stack overflow, which no program survives.
#[test]
fn however_deep_the_program_goes_on() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"{"hires":["#, "]}")] {
        for depth in [200, 50_000] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            assert!(refusal(&text).contains("不是JSON"), "{open} {depth}");
            assert!(refusal(&open.repeat(depth)).contains("不是JSON"), "{open} {depth}");
        }
    }
}

#[test]
fn a_line_that_is_too_long_is_refused_and_the_rest_goes_on() {
    const MOST: usize = 1 << 20;
    let line = |length: usize| {
        let (start, end) = (r#"{"roles":["worker"],"#, r#""brand_link":"yes"}"#);
        format!("{start}{}{end}", " ".repeat(length - start.len() - end.len()))
    };
    let ran = run_lines(&[&line(MOST), WORKER]);
    assert_eq!(ran.lines.iter().map(trainee).collect::<Vec<_>>(), [Some("may_qualify"); 2]);
    for long in [line(MOST + 1), "[".repeat(MOST + 1), "\"".repeat(30 * MOST)] {
        assert!(refusal(&long).contains("太长"));
    }
    let ran = run_lines(&[WORKER, &line(MOST + 1)]);
    assert_eq!((error(&ran.lines[1]).0, ran.status), (Some(2), Some(1)), "the last line, too");
}

/// It is passed over as it comes: to keep it would take its size, to read it forty times that.
#[cfg(target_os = "linux")]
#[test]
fn a_line_that_is_too_long_takes_no_memory() {
    use super::run;
    use std::io::{BufRead, BufReader, Write};

    let mut child = run::assess(&[]).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("it reads standard input");
    let piece = vec![b'['; 1 << 20];
    for _ in 0..100 {
        stdin.write_all(&piece).expect("it reads on");
    }
    stdin.write_all(format!("\n{WORKER}\n").as_bytes()).expect("it reads on");
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()));
    let status = status.expect("it still runs");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("its memory");
    let kilobytes = peak.trim().trim_end_matches(" kB").parse::<u64>().expect("kB");
    println!("{kilobytes} kB at most, 100 MB in one line");
    assert!(kilobytes < 40_000, "{kilobytes} kB");
    drop(stdin);
    let out = child.stdout.take().expect("it writes");
    let lines = BufReader::new(out).lines().map(|line| line.expect("text")).collect::<Vec<_>>();
    assert!(lines[0].contains("太长") && lines[1].contains("may_qualify"), "{lines:?}");
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
}
