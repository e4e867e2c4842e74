//! The page that offers what is taken away.

use leptos::prelude::*;
use qinghuicha::app::share::{
    Abilities, Extracts, Link, SharePage, Sheet, Taken, form, sheets, summary,
};
use qinghuicha::app::{AppState, Host, Route};
use qinghuicha::eligibility::assess;
use qinghuicha::facts::{Date, Role};
use qinghuicha::i18n::take;
use qinghuicha::interview::Interview;
use qinghuicha::policy::draft_2022::EDITION;

/// Somebody with everything that takes room: four roles, all questions open.
fn somebody() -> Interview {
    let mut interview = Interview::new(&EDITION, Date::from_ymd_opt(2025, 6, 10).unwrap());
    interview.choose_roles(&[Role::Worker, Role::Entrepreneur, Role::Employer, Role::Broker]);
    interview
}

/// The sheets of the same.
pub fn sheets_of_somebody() -> Vec<Sheet> {
    let interview = somebody();
    let lines = summary(&assess(&EDITION, interview.profile()), &interview);
    sheets(&lines, &Extracts::from_edition(&EDITION), &EDITION, "b1")
}

fn everything() -> Taken {
    Taken {
        sheets: sheets_of_somebody(),
        pictures: vec![
            "data:image/png;base64,AA".to_owned(),
            "data:image/png;base64,BB".to_owned(),
        ],
        link: Some(Link {
            address: "https://example.org/#/open/1a".to_owned(),
            code: Some("data:image/png;base64,CC".to_owned()),
            figures: Some("1234 5678".to_owned()),
            is_local: true,
        }),
        can: Abilities { copy: true, share: true, print: true, save: true },
        is_in_app: false,
        is_kiosk: true,
    }
}

fn drawn(taken: &Taken) -> String {
    Owner::new().with(|| form(taken).to_html())
}

fn page(interview: Interview) -> String {
    Owner::new().with(|| {
        provide_context(AppState::new(Host::Device, interview, Route::Take));
        view! { <SharePage /> }.to_html()
    })
}

#[test]
fn nobody_without_answers_has_anything_to_take() {
    let html = page(Interview::new(&EDITION, Date::default()));
    assert!(html.contains("还没有回答。") && !html.contains(take::DRAWING), "{html}");
    let html = page(somebody());
    assert!(html.contains("id=\"take\"") && html.contains(take::DRAWING), "{html}");
    assert!(html.contains(take::HELD), "{html}");
}

#[test]
fn what_can_be_done_is_offered() {
    let html = drawn(&everything());
    for words in [
        take::GIVES_AWAY,
        take::KEEP,
        take::DOWNLOAD,
        take::LINK_HELP,
        take::ONLY_HERE,
        take::FIGURES,
        take::SHARE,
        take::COPY_LINK,
        take::COPY_TEXT,
        take::PRINT,
        take::CLAUSES,
        "download=\"qinghuicha-2.png\"",
        "<b class=\"figures\">1234 5678</b>",
        "class=\"across\"",
    ] {
        assert!(html.contains(words), "no {words} in {html}");
    }
    for words in [take::NO_CODE, take::NO_LINK, take::OPEN_IN_BROWSER] {
        assert!(!html.contains(words), "{words} in {html}");
    }
    let at = |words: &str| html.find(words).unwrap();
    assert!(at(take::LINK_HELP) < at(take::KEEP), "what the phone scans comes first");
    assert_eq!(html.matches("class=\"sheet\"").count(), 4);
    assert_eq!(html.matches("class=\"paper scan\"").count(), 4);
}

#[test]
fn what_does_not_work_is_not_offered() {
    let taken = Taken { can: Abilities::default(), is_in_app: true, ..everything() };
    let html = drawn(&taken);
    assert!(!html.contains("<button") && !html.contains("<a "), "{html}");
    assert!(html.contains(take::OPEN_IN_BROWSER), "{html}");
}

#[test]
fn a_page_from_a_file_has_no_link() {
    let html = drawn(&Taken { link: None, ..everything() });
    assert!(html.contains(take::NO_LINK), "{html}");
    for words in [take::COPY_LINK, take::SHARE, take::LINK_HELP, "scan"] {
        assert!(!html.contains(words), "{words} in {html}");
    }
    assert!(html.contains(take::COPY_TEXT), "{html}");
}

#[test]
fn a_link_too_long_for_a_code_is_a_link_still() {
    let mut taken = everything();
    if let Some(link) = &mut taken.link {
        link.code = None;
        link.figures = None;
    }
    let html = drawn(&taken);
    for words in [take::NO_CODE, take::COPY_LINK, "https://example.org/#/open/1a"] {
        assert!(html.contains(words), "no {words} in {html}");
    }
    for words in [take::FIGURES, "scan", "across", "class=\"code\""] {
        assert!(!html.contains(words), "{words} in {html}");
    }
    let at = |words: &str| html.find(words).unwrap();
    assert!(at(take::KEEP) < at(take::LINK_HELP), "there is nothing to scan");
}
