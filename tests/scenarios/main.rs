//! The scenarios: people as a policy officer knows them, and what the document holds for each, by hand
//! from the published reading. They stand in the TOML files beside this one, a file a role; a file that
//! is added is read. Nothing in them was copied from what the program says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod check;
mod load;
mod seeded;

use std::collections::BTreeMap;

use load::{Outcome, Scenario};

/// One file for every role, one for people of several roles, one for what is refused.
const FILES: [&str; 8] = [
    "broker.toml",
    "employer.toml",
    "entrepreneur.toml",
    "invalid.toml",
    "organisations.toml",
    "partners.toml",
    "several_roles.toml",
    "worker.toml",
];

#[test]
fn every_scenario_comes_out_as_its_file_says() {
    let scenarios = load::all();
    let report = scenarios.iter().flat_map(|scenario| {
        check::differences(scenario)
            .into_iter()
            .map(move |difference| format!("{}\n    {difference}", name(scenario)))
    });
    let report = report.collect::<Vec<_>>();
    assert!(
        report.is_empty(),
        "{}处与情形不符(共{}个情形):\n{}",
        report.len(),
        scenarios.len(),
        report.join("\n")
    );
}

#[test]
fn ids_and_titles_are_unique() {
    let scenarios = load::all();
    for key in
        [|scenario: &Scenario| scenario.id.clone(), |scenario: &Scenario| scenario.title.clone()]
    {
        let mut seen = BTreeMap::new();
        for scenario in &scenarios {
            if let Some(first) = seen.insert(key(scenario), scenario) {
                panic!("写了两次“{}”:{} 和 {}", key(scenario), name(first), name(scenario));
            }
        }
    }
}

#[test]
fn every_file_has_scenarios() {
    let files = load::files();
    let names =
        files.iter().map(|path| path.file_name().unwrap().to_string_lossy()).collect::<Vec<_>>();
    for file in FILES {
        assert!(names.iter().any(|name| name == file), "缺少 {file}");
    }
    for path in &files {
        assert!(!load::read_file(path).is_empty(), "{} 里没有情形", path.display());
    }
}

#[test]
fn there_are_enough_scenarios() {
    let count = load::all().len();
    assert!(count >= 150, "只有{count}个情形");
}

#[test]
fn every_measure_is_expected_somewhere() {
    let scenarios = load::all();
    for measure in qinghuicha::policy::draft_2022::EDITION.measures() {
        let expected = scenarios.iter().any(|scenario| match &scenario.outcome {
            Outcome::Assessed { expect, .. } => {
                expect.get(measure.id).is_some_and(|want| want["status"] != "not_applicable")
            }
            Outcome::Refused { .. } => false,
        });
        assert!(expected, "没有一个情形写到 {}", measure.id);
    }
}

fn name(scenario: &Scenario) -> String {
    format!("{} {} {}", scenario.file, scenario.id, scenario.title)
}
