//! The comparison must be able to fail: wrong expectations are seeded and must be reported.

use serde_json::{Value, json};

use crate::check::{compare, differences, expecting};
use crate::load::{Outcome, read};

const TRANSPORT: &str = "cross-province-transport-subsidy";
const UNSETTLED: &str = "high-skill-training-subsidy";
const TRAINING: &str = "subsidised-training-trainee";

/// An assessment of two measures.
fn found() -> Value {
    json!({
        TRANSPORT: { "status": "may_qualify", "at_most": 1000 },
        TRAINING: { "status": "not_met", "failed": ["c1"] },
    })
}

#[test]
fn what_is_right_is_not_reported() {
    for want in [
        json!({ "status": "may_qualify", "at_most": 1000 }),
        json!({ "at_most": 1000, "status": "may_qualify" }),
    ] {
        assert_eq!(compare(&expecting(false, TRANSPORT, want), &Ok(found())), Vec::<String>::new());
    }
    let absent = expecting(false, "broker-goji-subsidy", json!({ "status": "not_applicable" }));
    assert_eq!(compare(&absent, &Ok(found())), Vec::<String>::new());
}

#[test]
fn what_is_wrong_is_reported() {
    let wrong = [
        (TRANSPORT, json!({ "status": "may_qualify", "at_most": 1001 })),
        (TRANSPORT, json!({ "status": "check", "at_most": 1000 })),
        (TRANSPORT, json!({ "status": "may_qualify" })),
        (TRANSPORT, json!({ "status": "may_qualify", "at_most": 1000, "low": 0 })),
        (TRANSPORT, json!({ "status": "not_applicable" })),
        (TRAINING, json!({ "status": "not_met", "failed": ["c2"] })),
        (TRAINING, json!({ "status": "not_met", "failed": ["c1", "c2"] })),
        (TRAINING, json!({ "status": "not_met", "failed": [] })),
        ("broker-goji-subsidy", json!({ "status": "may_qualify", "low": 50, "high": 50 })),
        ("no-such-measure", json!({ "status": "not_applicable" })),
    ];
    for (measure, want) in wrong {
        let differences = compare(&expecting(false, measure, want.clone()), &Ok(found()));
        assert_eq!(differences.len(), 1, "{measure} {want}");
        assert!(differences[0].starts_with(measure), "{differences:?}");
    }
}

#[test]
fn a_measure_too_many_is_reported_where_all_must_be_named() {
    let want = json!({ "status": "may_qualify", "at_most": 1000 });
    let differences = compare(&expecting(true, TRANSPORT, want), &Ok(found()));
    assert_eq!(differences.len(), 1);
    assert!(differences[0].starts_with(TRAINING), "{differences:?}");
}

#[test]
fn a_wrong_refusal_is_reported() {
    let refused =
        |at: &str, says: &str| Outcome::Refused { at: at.to_owned(), says: says.to_owned() };
    let error = || Err("partners_eligible: 这个数不能比3多。".to_owned());
    assert!(compare(&refused("partners_eligible", "不能比3多"), &error()).is_empty());
    for wrong in [
        refused("partners", "不能比3多"),
        refused("partners_total", "不能比3多"),
        refused("partners_eligible", "太大"),
    ] {
        assert_eq!(compare(&wrong, &error()).len(), 1);
    }
    assert_eq!(compare(&refused("partners_eligible", "不能比3多"), &Ok(found())).len(), 1);
    assert_eq!(
        compare(&expecting(false, TRANSPORT, json!({ "status": "check" })), &error()).len(),
        1
    );
}

#[test]
fn a_wrong_expectation_in_a_file_is_reported() {
    let file = |figure: &str| {
        format!(
            r#"[[scenario]]
            id = "X"
            title = "脱贫户,在外省满3个月"
            facts = {{ roles = ["worker"], person_groups = ["poverty_lifted"], works_other_province = "yes", cross_band = "ge3", transport_received = "no" }}
            expect = {{ {TRANSPORT} = {{ status = "may_qualify", at_most = {figure} }} }}"#
        )
    };
    let count = |figure: &str| differences(&read("x.toml", &file(figure)).unwrap()[0]).len();
    assert_eq!((count("1000"), count("1001")), (0, 1));
}

#[test]
fn the_services_of_a_role_are_expected_where_all_must_be_named() {
    let file = |complete: bool| {
        let text = format!(
            "[[scenario]]\nid = 'X'\ntitle = 'X'\nfacts = {{ roles = ['training_org'], brand_training = 'yes' }}\n\
             complete = {complete}\nexpect = {{ {UNSETTLED} = {{ status = 'check', amount = 'as_prescribed' }} }}"
        );
        read("x.toml", &text).unwrap().remove(0)
    };
    let Outcome::Assessed { expect, .. } = file(true).outcome else { panic!("it is assessed") };
    assert_eq!(expect.len(), 3);
    // The one it does not name is reported, and no service is.
    let differences = differences(&file(true));
    assert!(differences.len() == 1 && differences[0].starts_with("subsidised-training-provider"));
    let missing = json!({ UNSETTLED: expect[UNSETTLED] });
    assert_eq!(compare(&file(true).outcome, &Ok(missing.clone())).len(), 2);
    assert_eq!(compare(&file(false).outcome, &Ok(missing)), Vec::<String>::new());
}

#[test]
fn slips_of_the_pen_in_a_file_are_errors() {
    let head = "[[scenario]]\nid = 'X'\ntitle = 'X'\nfacts = { roles = ['worker'] }\n";
    let tails = [
        "",
        "expect = {}",
        "expekt = { x = { status = 'check' } }",
        "expect = { x = { status = 'check' } }\ncomplet = true",
        "expect = { x = { status = 'check' } }\ncomplete = 'yes'",
        "says = '不能'",
        "refused_at = 'roles'",
        "refused_at = 'roles'\nsays = '不能'\nexpect = { x = { status = 'check' } }",
    ];
    for tail in tails {
        assert!(read("x.toml", &format!("{head}{tail}")).is_err(), "{tail}");
    }
    assert!(read("x.toml", "").is_err());
    assert!(read("x.toml", &format!("{head}refused_at = 'roles'\nsays = '不能'")).is_ok());
}
