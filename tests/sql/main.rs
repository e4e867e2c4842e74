//! The rules as SQL: over 100 000 people the engines find, row by row, what the evaluator finds.
//!
//! `cargo xtask test` provides the engines. `DuckDB` is never left out; Spark is where there is no Java, and
//! then it says so.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

use qinghuicha::eligibility::Status;
use qinghuicha::facts::{Date, EntityKind, Profile};
use qinghuicha::i18n;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::screening::sql::{Dialect, Query};
use qinghuicha::screening::{Plan, Reader, Row, Screening, measures, write_row};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use test_support::people::{Dice, headers, row};

/// Tables and their rows: 100 000 people in all.
const TABLES: [(EntityKind, &str, usize); 3] = [
    (EntityKind::Person, "people", 80_000),
    (EntityKind::Hires, "hires", 10_000),
    (EntityKind::Batches, "batches", 10_000),
];

fn today() -> Date {
    // The 31st: many months have none.
    Date::from_ymd_opt(2025, 12, 31).expect("it is a day")
}

/// A column of the table's own: engines keep no order.
const NUMBER: &str = "编号";

/// A table of generated people, and what the evaluator finds for each.
struct Sample {
    entity_kind: EntityKind,
    name: &'static str,
    table: PathBuf,
    expected: Vec<Vec<String>>,
}

impl Sample {
    fn make(folder: &Path, (entity_kind, name, count): (EntityKind, &'static str, usize)) -> Self {
        let mut dice = Dice::new(2022 + entity_kind as u64);
        let mut text = Vec::new();
        let mut write = |number: String, cells: Vec<String>| {
            write_row(&mut text, std::iter::once(&number).chain(&cells).map(String::as_bytes));
        };
        let header =
            headers(entity_kind).into_iter().map(|column| i18n::table::header(column).to_owned());
        write(NUMBER.to_owned(), header.collect());
        for number in 1..=count {
            write(number.to_string(), row(&mut dice, entity_kind, today()));
        }
        let table = folder.join(format!("{name}.csv"));
        std::fs::write(&table, &text).expect("the folder can be written to");
        let plan =
            Plan { entity_kind: Some(entity_kind), ..Plan::new(&EDITION, Profile::new(today())) };
        let mut screening = Screening::new(plan);
        let mut out = Vec::new();
        screening.push(&text, &mut out);
        screening.finish(&mut out);
        Self { entity_kind, name, table, expected: rows(&out) }
    }

    fn query(&self, dialect: Dialect) -> String {
        let columns = headers(self.entity_kind)
            .into_iter()
            .map(|it| (i18n::table::header(it).to_owned(), it))
            .collect();
        let entity_kind = self.entity_kind;
        Query {
            dialect,
            edition: &EDITION,
            entity_kind,
            columns,
            roles: Vec::new(),
            day: Some(today()),
        }
        .write()
    }

    /// The place of the header `name` among what was expected.
    fn place(&self, name: &str) -> usize {
        self.expected[0]
            .iter()
            .position(|header| header == name)
            .unwrap_or_else(|| panic!("no column {name}"))
    }
}

fn rows(text: &[u8]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut reader = Reader::default();
    let mut keep = |row: &Row| {
        rows.push(
            row.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect::<Vec<_>>(),
        );
    };
    reader.push(text, &mut keep);
    reader.finish(&mut keep);
    rows
}

/// Every cell an engine finds is the evaluator's.
fn compare(sample: &Sample, mut found: Vec<Vec<String>>) {
    found[1..].sort_by_key(|row| row[0].parse::<usize>().expect("it is a number"));
    assert_eq!(found.len(), sample.expected.len(), "{}: rows", sample.name);
    let given = headers(sample.entity_kind).len() + 1;
    let names = &found[0][given..];
    // All but the last two: days to look again, and cells to put right.
    let expected = &sample.expected[0][given..sample.expected[0].len() - 2];
    assert_eq!(names, expected, "{}: headers", sample.name);
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
    assert!(wrong.is_empty(), "{}: {} rows differ\n{shown}", sample.name, wrong.len());
}

/// The people are worth comparing: measures hold and fail, and some cells are wrong.
fn covers(sample: &Sample) {
    for measure in measures(&EDITION, sample.entity_kind) {
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

/// The people, made once for all engines.
static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    std::fs::create_dir_all(folder()).expect("target can be written to");
    std::thread::scope(|scope| {
        let made = TABLES.map(|table| scope.spawn(move || Sample::make(&folder(), table)));
        made.into_iter().map(|sample| sample.join().expect("people can be made")).collect()
    })
});

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("sql")
}

fn equal(engine: &str, dialect: Dialect, python: &Path) {
    let mut command = Command::new(python);
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sql/run.py")).arg(engine);
    let out = |sample: &Sample| folder().join(format!("{}-{engine}.csv", sample.name));
    for sample in SAMPLES.iter() {
        let query = folder().join(format!("{}-{engine}.sql", sample.name));
        std::fs::write(&query, sample.query(dialect)).expect("the folder can be written to");
        // What an earlier run left must not pass for this one.
        let _ = std::fs::remove_file(out(sample));
        command.arg(query).arg(&sample.table).arg(out(sample));
    }
    let ran = command.output().expect("Python starts");
    assert!(ran.status.success(), "{engine}: {}", String::from_utf8_lossy(&ran.stderr));
    for sample in SAMPLES.iter() {
        compare(sample, rows(&std::fs::read(out(sample)).expect("the engine wrote what it found")));
    }
    println!(
        "{engine}: {} rows are equal",
        SAMPLES.iter().map(|it| it.expected.len() - 1).sum::<usize>()
    );
}

fn python(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).map(PathBuf::from)
}

#[test]
fn every_measure_comes_out_every_way_it_can() {
    SAMPLES.iter().for_each(covers);
}

#[test]
fn duckdb_finds_what_the_evaluator_finds() {
    let python =
        python("QINGHUICHA_DUCKDB").expect("`cargo xtask test` says which Python has DuckDB");
    equal("duckdb", Dialect::DuckDb, &python);
}

#[test]
fn spark_finds_what_the_evaluator_finds() {
    match python("QINGHUICHA_SPARK") {
        Some(python) => equal("spark", Dialect::Spark, &python),
        None => println!("Spark is left out: there is no Java."),
    }
}
