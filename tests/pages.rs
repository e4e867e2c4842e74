//! What the pages say, without a browser.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

use qinghuicha::app::prerender::notes;
use qinghuicha::app::{marked_notes, marks};
use qinghuicha::browser::clock::day_in_china;
use qinghuicha::eligibility::assess;
use qinghuicha::facts::{Date, Role};
use qinghuicha::interview::Interview;
use qinghuicha::policy::Truth;
use qinghuicha::policy::draft_2022::EDITION;

#[test]
fn a_day_begins_at_midnight_in_china() {
    // 2026-11-25 at 16:00 in UTC is midnight there.
    let midnight = 1_795_622_400_000.0;
    for (milliseconds, day) in [
        (midnight - 1.0, "2026-11-25"),
        (midnight, "2026-11-26"),
        (0.0, "1970-01-01"),
        (-9.0 * 3600.0 * 1000.0, "1969-12-31"),
    ] {
        assert_eq!(day_in_china(milliseconds).to_string(), day);
    }
}

/// The marks are put beside the conditions by their order alone.
#[test]
fn every_condition_has_its_mark() {
    let file = notes();
    for &role in Role::ALL {
        let mut interview = Interview::new(&EDITION, Date::default());
        interview.choose_roles(&[role]);
        let assessment = assess(&EDITION, interview.profile());
        for outcome in &assessment.outcomes {
            let measure = outcome.granted.measure;
            let criteria = measure.condition.criteria();
            let marks = marks(&outcome.trace);
            assert_eq!(marks.len(), criteria.len(), "{}", measure.id);
            let note = marked_notes(&file, measure.id, &marks).expect("the measure has notes");
            let places = note.split("<li class=\"leaf\"><b class=\"mark ").skip(1);
            let places = places.collect::<Vec<_>>();
            assert_eq!(places.len(), criteria.len(), "{}: {note}", measure.id);
            for ((place, criterion), truth) in places.iter().zip(criteria).zip(marks) {
                let (mark, rest) = place.split_once("</b>").expect("the mark ends");
                assert!(mark.starts_with(class(truth)), "{}: {mark}", measure.id);
                assert!(rest.starts_with(criterion.plain), "{}: {rest}", measure.id);
            }
        }
    }
}

/// A measure that nobody was asked about has its conditions without marks, and of another there is nothing.
#[test]
fn notes_without_answers_have_no_marks() {
    let file = notes();
    for measure in EDITION.measures() {
        let note = marked_notes(&file, measure.id, &[]).expect("the measure has notes");
        assert!(!note.contains("mark"), "{}: {note}", measure.id);
        for other in EDITION.measures().filter(|other| other.id != measure.id) {
            assert!(!note.contains(&format!("<!--{}", other.id)), "{}", measure.id);
        }
    }
    assert_eq!(marked_notes(&file, "no-such-measure", &[]), None);
}

fn class(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "yes\"",
        Truth::False => "no\"",
        Truth::Unknown => "open\"",
        Truth::Unclear => "ask\"",
    }
}
