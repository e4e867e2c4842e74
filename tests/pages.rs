//! What the pages say, without a browser.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

use qinghuicha::facts::{Date, Role};
use qinghuicha::interview::Interview;
use qinghuicha::pages::{LEAF, MARKS, NOTES, Route, Screen, note_id, notes};
use qinghuicha::policy::draft_2022::EDITION;

/// What stands in `text` between the first `start` and the next `end` after it.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start}"));
    rest.split_once(end).map_or(rest, |(inner, _)| inner)
}

/// The marks are put beside the conditions by their order alone.
#[test]
fn every_condition_has_its_mark() {
    let notes = notes().into_string();
    for &role in Role::ALL {
        let mut interview = Interview::new(&EDITION, Date::default());
        interview.choose_roles(&[role]);
        for measure in EDITION.measures().filter(|measure| measure.roles.contains(&role)) {
            let route = Route::Measure(measure.id.to_owned());
            let screen = Screen {
                interview: &interview,
                own_day: None,
                route: &route,
                trial: None,
                notice: None,
            };
            let page = screen.main(&screen.page()).into_string();
            let marks = between(&page, &format!("{NOTES}=\"{}\" {MARKS}=\"", measure.id), "\"");
            let note = between(&notes, &format!("id=\"{}\"", note_id(measure.id)), "</section>");
            let criteria = measure.condition.criteria();
            let leaves = note.split(&format!("class=\"{LEAF}\">")).skip(1).collect::<Vec<_>>();
            assert_eq!(marks.split_whitespace().count(), criteria.len(), "{}", measure.id);
            assert_eq!(leaves.len(), criteria.len(), "{}", measure.id);
            for (leaf, criterion) in leaves.iter().zip(criteria) {
                assert!(leaf.starts_with(criterion.plain), "{}: {leaf}", measure.id);
            }
        }
    }
}
