//! The rules as SQL: the engines find, cell by cell, what the evaluator finds: for 100 000 people, for every
//! text that may stand in a cell, for lists with rows that are no people and headers that are hard to name.
//!
//! `cargo xtask test` provides the engines. `DuckDB` is never left out; Spark is where there is no Java, and
//! then it says so.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod lists;
mod sample;
mod texts;

use qinghuicha::eligibility::Status;
use qinghuicha::facts::{Column, EntityKind, Fact, Number};
use qinghuicha::i18n;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::screening::sql::Dialect;
use qinghuicha::screening::{MonthEdge, measures};
use sample::{Sample, decided, every_text, people as people_of, plan, rows};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use test_support::people::headers;

/// People at random: their tables, and how many rows each has.
const PEOPLE: [(EntityKind, &str, usize); 3] = [
    (EntityKind::Person, "people", 80_000),
    (EntityKind::Hires, "hires", 10_000),
    (EntityKind::Batches, "batches", 10_000),
];

/// The people, made once for all engines.
static PEOPLE_SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    std::thread::scope(|scope| {
        let make =
            |(kind, name, count)| scope.spawn(move || people_of(&folder(), kind, name, count));
        let made = PEOPLE.map(make);
        made.into_iter().map(|sample| sample.join().expect("people can be made")).collect()
    })
});

/// Cells and lists, made once for all engines.
static OTHER_SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let folder = folder();
    let mut samples = vec![
        lists::village(&folder, "village", false),
        lists::village(&folder, "village-all", true),
        lists::hard_headers(&folder, "hard headers"),
        lists::typed(&folder, "typed"),
        lists::database(&folder, "database"),
    ];
    let led = Column::Fact(Fact::Number(Number::BatchPeople));
    let pickers = headers(EntityKind::Batches).into_iter().filter(|column| *column != led);
    let texts = [
        ("texts-people", EntityKind::Person, headers(EntityKind::Person)),
        ("texts-hires", EntityKind::Hires, headers(EntityKind::Hires)),
        ("texts-batches", EntityKind::Batches, headers(EntityKind::Batches)),
        ("texts-pickers", EntityKind::Batches, pickers.collect()),
    ];
    for (name, kind, columns) in texts {
        samples.push(every_text(&folder, name, &columns, |_| true, plan(kind)));
        for (ending, edge) in [("first", MonthEdge::First), ("last", MonthEdge::Last)] {
            let days = columns.iter().copied().filter(|column| is_day(*column)).collect::<Vec<_>>();
            let plan = decided(kind, edge, &days);
            samples.push(every_text(&folder, &format!("{name}-{ending}"), &columns, is_day, plan));
        }
    }
    samples
});

fn is_day(column: Column) -> bool {
    matches!(column, Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)))
}

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sql");
    std::fs::create_dir_all(&folder).expect("target can be written to");
    folder
}

/// Every cell an engine finds is the evaluator's, in the same order.
fn compare(engine: &str, sample: &Sample, found: &[Vec<String>]) {
    let name = format!("{engine}, {}", sample.name);
    assert_eq!(found.len(), sample.expected.len(), "{name}: rows");
    let given = sample.width();
    let names = &found[0][given..];
    // All but the last two: days to look again, and cells to put right.
    let expected = &sample.expected[0][given..sample.expected[0].len() - 2];
    assert_eq!(names, expected, "{name}: headers");
    let differ = |(number, (found, expected)): (usize, (&Vec<String>, &Vec<String>))| {
        let cells = names.iter().zip(&found[given..]).zip(&expected[given..]);
        let cells = cells.filter(|((_, found), expected)| found != expected);
        let cells =
            cells.map(|((name, found), expected)| format!("  {name}: {found:?}, not {expected:?}"));
        let cells = cells.collect::<Vec<_>>();
        (!cells.is_empty())
            .then(|| format!("row {number}: {:?}\n{}", &expected[..given], cells.join("\n")))
    };
    let wrong = found
        .iter()
        .zip(&sample.expected)
        .enumerate()
        .skip(1)
        .filter_map(differ)
        .collect::<Vec<_>>();
    let shown = wrong.iter().take(5).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{name}: {} rows differ\n{shown}", wrong.len());
}

/// The people are worth comparing: measures hold and fail, and some cells are wrong.
fn covers(sample: &Sample) {
    for measure in measures(&EDITION, sample.entity_kind()) {
        let place = sample.place(&i18n::table::status_header(measure));
        let seen =
            sample.expected[1..].iter().map(|row| row[place].as_str()).collect::<BTreeSet<_>>();
        let status = |status: Status| seen.contains(i18n::status(status));
        let settled = status(Status::MayQualify) || status(Status::Check);
        // Nobody can fail where only an office decides.
        let open = status(Status::NotMet) || measure.id == "high-skill-training-subsidy";
        assert!(settled && open, "{} comes out only as {seen:?}", measure.id);
    }
    let wrong = sample.expected[1..]
        .iter()
        .filter(|row| row.last().is_some_and(|cell| !cell.is_empty()))
        .count();
    assert!(wrong * 50 > sample.expected.len(), "wrong cells are tried as well: {wrong}");
}

/// An engine finds what the evaluator finds in each of the samples, with ANSI on or off.
fn equal<'a>(
    engine: &str,
    dialect: Dialect,
    python: &Path,
    samples: impl IntoIterator<Item = (&'a Sample, bool)>,
) {
    let samples = samples.into_iter().collect::<Vec<_>>();
    let place = |number: usize, end: &str| folder().join(format!("{engine}-{number}.{end}"));
    let job = |(number, (sample, ansi)): (usize, &(&Sample, bool))| {
        let (query, out) = (place(number, "sql"), place(number, "csv"));
        std::fs::write(&query, sample.query(dialect)).expect("the folder can be written to");
        // What an earlier run left must not pass for this one.
        let _ = std::fs::remove_file(&out);
        let mut job = json!({ "query": query, "out": out, "ansi": ansi });
        if sample.is_sniffed {
            job["table"] = json!(sample.table);
        }
        job
    };
    let jobs = samples.iter().enumerate().map(job).collect::<Vec<_>>();
    let list = folder().join(format!("{engine}.json"));
    std::fs::write(&list, json!(jobs).to_string()).expect("the folder can be written to");
    let ran = Command::new(python)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sql/run.py"))
        .args([if dialect == Dialect::DuckDb { "duckdb" } else { "spark" }])
        .arg(list)
        .output()
        .expect("Python starts");
    assert!(ran.status.success(), "{engine}: {}", String::from_utf8_lossy(&ran.stderr));
    for (number, (sample, _)) in samples.iter().enumerate() {
        let out = std::fs::read(place(number, "csv")).expect("the engine wrote what it found");
        compare(engine, sample, &rows(&out));
    }
    let count = samples.iter().map(|(sample, _)| sample.expected.len() - 1).sum::<usize>();
    println!("{engine}: {count} rows are equal");
}

fn python(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).map(PathBuf::from)
}

#[test]
fn every_measure_comes_out_every_way_it_can() {
    PEOPLE_SAMPLES.iter().for_each(covers);
}

#[test]
fn duckdb_finds_what_the_evaluator_finds() {
    let python =
        python("QINGHUICHA_DUCKDB").expect("`cargo xtask test` says which Python has DuckDB");
    let samples = PEOPLE_SAMPLES.iter().chain(OTHER_SAMPLES.iter());
    equal("duckdb", Dialect::DuckDb, &python, samples.map(|sample| (sample, true)));
}

/// With ANSI a cast that fails ends the query, so what is cast is tried with it and without.
#[test]
fn spark_finds_what_the_evaluator_finds() {
    let Some(python) = python("QINGHUICHA_SPARK") else {
        return println!("Spark is left out: there is no Java.");
    };
    let all = PEOPLE_SAMPLES.iter().chain(OTHER_SAMPLES.iter()).map(|sample| (sample, true));
    equal("spark", Dialect::Spark, &python, all.chain(some(&CAST).map(|sample| (sample, false))));
}

/// The Spark of most clusters, which knows less SQL; most is left to the newer one.
#[test]
fn spark_3_5_finds_what_the_evaluator_finds() {
    let Some(python) = python("QINGHUICHA_SPARK_3_5") else {
        return println!("Spark 3.5 is left out: there is no Java.");
    };
    let some = some(&CAST).chain(some(&NAMED));
    equal("spark-3.5", Dialect::Spark, &python, some.map(|sample| (sample, false)));
}

/// Samples with every odd day and number.
const CAST: [&str; 3] = ["texts-people", "texts-people-last", "texts-pickers"];
/// Samples with odd headers, rows that are no people, and columns of other types than text.
const NAMED: [&str; 4] = ["village", "hard headers", "typed", "database"];

fn some(names: &[&str]) -> impl Iterator<Item = &'static Sample> {
    let is_named = |sample: &&Sample| names.contains(&sample.name.as_str());
    OTHER_SAMPLES.iter().filter(is_named).collect::<Vec<_>>().into_iter()
}
