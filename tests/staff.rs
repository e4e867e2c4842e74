//! What staff have at a fair: ready-made people, when the page is left alone, counts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

use leptos::prelude::*;
use qinghuicha::app::{Host, Route};
use qinghuicha::eligibility::assess;
use qinghuicha::facts::{Date, Fact, Role, parse};
use qinghuicha::interview::{Interview, digits};
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::staff::address::address;
use qinghuicha::staff::counts::Counts;
use qinghuicha::staff::demo::{ActionKind, Persona, Walkthrough};
use qinghuicha::staff::kiosk::{IdleTimeout, Phase, Session, SessionKind, StepHistory};
use qinghuicha::staff::receive::received;
use qinghuicha::staff::screening::ScreeningClient;
use qinghuicha::staff::{
    Home, OnDevice, Settings, StaffRoute, StaffState, Visit, VisitRecorder, document,
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Answers the questions of the roles as `says`, to the end.
fn answer(roles: &[Role], today: Date, says: impl Fn(Fact) -> Option<String>) -> Interview {
    let mut interview = Interview::new(&EDITION, today);
    interview.choose_roles(roles);
    while let Some(&question) = interview.remaining().first() {
        let text = says(question.fact)
            .unwrap_or_else(|| panic!("{} is not answered", question.fact.key()));
        interview.answer(question, parse(question.fact, &text).unwrap()).unwrap();
    }
    interview
}

#[test]
fn every_persona_comes_out_as_told_whatever_the_day() {
    for today in day("2026-01-01").iter_days().take(800) {
        for &role in Role::ALL {
            let persona = Persona::new(role);
            let interview = answer(&[role], today, |fact| persona.answer(fact, today));
            let assessment = assess(&EDITION, interview.profile());
            for (id, status) in persona.expected {
                assert_eq!(assessment.find(id).unwrap().status, *status, "{id} on {today}");
            }
        }
    }
}

/// The browser test plays them; here it is proved that no question leaves them without an action.
#[test]
fn every_persona_knows_what_to_do_at_every_question() {
    let today = day("2026-06-01");
    for &role in Role::ALL {
        let persona = Persona::new(role);
        assert_eq!(persona.actions(&Route::Home, today).len(), 2);
        assert_eq!(persona.actions(&Route::Results, today), []);
        let mut interview = Interview::new(&EDITION, today);
        interview.choose_roles(&[role]);
        while let Some(&question) = interview.remaining().first() {
            let actions = persona.actions(&Route::Question(question), today);
            let last = actions.last().map(|action| &action.kind);
            let is_tap = matches!(last, Some(ActionKind::Tick | ActionKind::HandIn));
            assert!(is_tap, "{}", question.fact.key());
            let text = persona.answer(question.fact, today).unwrap();
            interview.answer(question, parse(question.fact, &text).unwrap()).unwrap();
        }
    }
}

#[test]
fn a_page_left_alone_asks_and_then_clears() {
    let mut idle = IdleTimeout::new(30);
    assert_eq!(idle.phase(1_000_000), Phase::Fresh, "nobody has been there");
    idle.touch(1_000);
    for (seconds, phase) in [
        (0, Phase::Busy),
        (29, Phase::Busy),
        (30, Phase::Asks(15)),
        (44, Phase::Asks(1)),
        (45, Phase::Over),
        (36_000, Phase::Over),
    ] {
        assert_eq!(idle.phase(1_000 + seconds * 1000), phase, "after {seconds} s");
    }
    idle.touch(40_000);
    assert_eq!(idle.phase(45_000), Phase::Busy, "somebody is still there");
    // A clock that is set back does not clear.
    assert_eq!(idle.phase(0), Phase::Busy);
    // Staff stand beside a demonstration: the clock is not even looked at, which natively would fail.
    Owner::new().with(|| assert!(!demo().check_idle()));
}

/// Somebody in kiosk mode.
fn person() -> Session {
    Session::new(Owner::new(), 1, || SessionKind::Kiosk, Route::Home, 30, day("2026-06-01"))
}

/// A persona who is shown.
fn demo() -> Session {
    let walkthrough = || Walkthrough::new(Persona::new(Role::Worker), 0);
    Session::new(
        Owner::new(),
        1,
        || SessionKind::Demo(walkthrough()),
        Route::Home,
        30,
        day("2026-06-01"),
    )
}

#[test]
fn with_a_person_goes_all_that_they_answered() {
    let session = person();
    let app = session.app;
    assert_eq!(app.host(), Host::Kiosk, "nothing is written, and the address says nothing");
    // As the screen has one until it is drawn anew.
    let shown = session.clone();
    drop(session);
    let is_there = || app.assessment().try_with_untracked(|_| ()).is_some();
    assert!(is_there() && !app.explained().is_disposed());
    drop(shown);
    assert!(!is_there() && app.explained().is_disposed());
}

#[test]
fn the_back_key_leads_to_no_page_of_the_last_person() {
    let mut last = StepHistory::default();
    assert!(last.arrive(&Route::Home, 0.1) && last.arrive(&Route::Results, 0.2));
    assert_eq!(last.go_to(0.1), Some(Route::Home));
    assert!(!last.arrive(&Route::Home, 0.3), "the key has led there");
    assert_eq!(last.go_to(0.2), Some(Route::Results));
    assert_eq!(last.go_to(0.1), Some(Route::Home));
    assert!(last.arrive(&Route::About, 0.4));
    assert_eq!(last.go_to(0.2), None, "what lay ahead is gone");
    last.forget_others();
    assert_eq!(last.go_to(0.1), None, "who clears their answers has been nowhere");
    assert_eq!(last.go_to(0.4), Some(Route::About));
    let mut next = StepHistory::default();
    assert!(next.arrive(&Route::Home, 0.5));
    for number in [0.1, 0.2, 0.4, 0.0, f64::NAN] {
        assert_eq!(next.go_to(number), None);
    }
    assert_eq!(next.go_to(0.5), Some(Route::Home));
}

/// A worker who gets the same from different answers.
fn worker(group: &'static str, span: &'static str, today: &str) -> Interview {
    answer(&[Role::Worker], day(today), |fact| {
        let text = match fact.key() {
            "person_groups" => group,
            "works_other_province" | "brand_link" => "yes",
            "cross_span" => span,
            "transport_received" => "no",
            _ => return None,
        };
        Some(text.to_owned())
    })
}

#[test]
fn two_people_with_equal_outcomes_leave_equal_records() {
    let one = worker("poverty_lifted", "2025-01-03/ongoing", "2026-06-01");
    let other = worker("monitored,rural_low_income", "ge3", "2026-06-01");
    assert_ne!(one.profile(), other.profile());
    let record = |interview: &Interview| {
        let mut counts = Counts::default();
        counts.add(day("2026-06-01"), &Visit::new(interview, false));
        (kept(&counts), counts.csv())
    };
    assert_eq!(record(&one), record(&other));
    let unequal = worker("none", "ge3", "2026-06-01");
    assert_ne!(record(&one), record(&unequal), "the test can fail");
}

/// Whatever was answered, a record holds a day and numbers under names that are the same for everyone.
#[test]
fn a_record_holds_nothing_but_numbers_under_known_names() {
    for &role in Role::ALL {
        let today = day("2026-06-01");
        let persona = Persona::new(role);
        let interview = answer(&[role], today, |fact| persona.answer(fact, today));
        let mut counts = Counts::default();
        counts.add(today, &Visit::new(&interview, true));
        let record: serde_json::Value = serde_json::from_str(&kept(&counts)).unwrap();
        let days = record.as_object().unwrap();
        assert_eq!(days.keys().collect::<Vec<_>>(), ["2026-06-01"]);
        for (name, value) in days["2026-06-01"].as_object().unwrap() {
            let numbers = |known: &dyn Fn(&str) -> bool| {
                let numbers = value.as_object().unwrap().iter();
                numbers.for_each(|(key, number)| assert!(known(key) && number.is_u64(), "{key}"));
            };
            match &**name {
                "served" | "handed_over" => assert!(value.is_u64(), "{name}"),
                "roles" => numbers(&|key| Role::from_key(key).is_some()),
                "measures" => numbers(&|id| EDITION.find(id).is_some()),
                _ => panic!("{name}"),
            }
        }
    }
}

/// The counts as they are kept.
fn kept(counts: &Counts) -> String {
    serde_json::to_string(counts).unwrap()
}

#[test]
fn counts_are_read_as_they_were_written() {
    let mut counts = Counts::default();
    for date in ["2026-06-01", "2026-06-01", "2026-06-02"] {
        counts.add(
            day(date),
            &Visit::new(&worker("poverty_lifted", "ge3", date), date.ends_with('2')),
        );
    }
    assert_eq!(Counts::read(&kept(&counts)), counts);
    assert_eq!((counts.total().served, counts.total().handed_over), (3, 1));
    let damaged = r#"{"2026-06-01":{"served":"x","handed_over":0},"rubbish":{},
                      "2026-06-02":{"served":2,"handed_over":0}}"#;
    assert_eq!(Counts::read(damaged).days.len(), 1);
    assert_eq!(Counts::read("rubbish"), Counts::default());
    assert!(
        counts.csv().starts_with('\u{feff}')
            && counts.csv().contains("2026-06-01,看到结果的人,2\r\n")
    );
}

/// As builds before December 2026 kept them.
#[test]
fn no_count_of_an_older_build_is_lost() {
    let mut counts = Counts::default();
    let interview = worker("poverty_lifted", "ge3", "2026-06-01");
    counts.add(day("2026-06-01"), &Visit::new(&interview, true));
    counts.add(day("2026-06-01"), &Visit::new(&interview, false));
    let measures = &counts.days[&day("2026-06-01")].measures;
    assert!(!measures.is_empty());
    let measures = measures.iter().map(|(id, count)| format!(" measure.{id}={count}"));
    let text =
        format!("2026-06-01 served=2 handed=1 role.worker=2{}\n", measures.collect::<String>());
    assert_eq!(Counts::read(&text), counts);
    assert_eq!(
        Counts::read("2026-06-01 served=x\nrubbish\n\n2026-06-02 served=2 handed=0").days.len(),
        1
    );
    // Of a measure that is no more, the people are still counted.
    let gone = "2026-06-01 served=2 handed=1 measure.gone=2\n";
    assert_eq!((Counts::read(gone).total().served, Counts::read(gone).total().handed_over), (2, 1));
}

#[test]
fn a_visit_counts_once_and_only_at_the_results() {
    let interview = worker("poverty_lifted", "ge3", "2026-06-01");
    let nobody = Interview::new(&EDITION, day("2026-06-01"));
    let mut visit = VisitRecorder::default();
    assert!(visit.see(&Route::Review, &interview).is_none());
    assert!(visit.end().is_none(), "the results were not seen");
    for route in [Route::Results, Route::Review, Route::Results, Route::Law(None)] {
        assert!(visit.see(&route, &interview).is_none());
    }
    let cleared = visit.see(&Route::Home, &nobody);
    assert!(cleared.is_some_and(|it| !it.handed_over), "who clears by themselves is counted");
    assert!(visit.end().is_none(), "but not twice");
    for route in [Route::Results, Route::Take, Route::Results] {
        assert!(visit.see(&route, &interview).is_none());
    }
    assert!(visit.end().is_some_and(|it| it.handed_over));
    let at_results = |session: &Session| {
        session.app.go(Route::Results);
        // What a link brings, for answering debounces taps, which takes a browser.
        (session.see(), session.end())
    };
    Owner::new().with(|| {
        assert_eq!(at_results(&person()), (None, None), "who has said nothing is not served");
        assert_eq!(at_results(&demo()), (None, None), "a demonstration serves nobody");
    });
}

#[test]
fn settings_keep_to_their_bounds() {
    let settings = Settings { idle_timeout: 120, explains: true };
    assert_eq!(Settings::read(&serde_json::to_string(&settings).unwrap()), settings);
    for text in ["", "rubbish", "{}", r#"{"idle_timeout":29}"#, r#"{"idle_timeout":"many"}"#] {
        assert_eq!(Settings::read(text), Settings::default(), "{text}");
    }
    // As builds before December 2026 kept them.
    assert_eq!(Settings::read("patience=120 explains=true"), settings);
    for text in ["patience=29", "patience=301", "patience=many explains=perhaps"] {
        assert_eq!(Settings::read(text), Settings::default(), "{text}");
    }
}

#[test]
fn answers_on_the_device_are_never_cleared_without_a_word() {
    let home = |has_answers| {
        Owner::new().with(|| {
            let device = OnDevice { has_answers, ..OnDevice::default() };
            let screening = ScreeningClient::new("", "");
            let today = day("2026-06-01");
            provide_context(StaffState::new(device, StaffRoute::Home, today, screening));
            view! { <Home /> }.into_view().to_html()
        })
    };
    let warnings = |html: &str| html.matches("存着的回答就会删掉").count();
    assert_eq!(
        (warnings(&home(false)), warnings(&home(true))),
        (0, 10),
        "kiosk mode, a phone and eight people"
    );
}

#[test]
fn an_address_leads_to_a_page_for_staff() {
    for route in [StaffRoute::Home, StaffRoute::Screening, StaffRoute::Counts] {
        assert_eq!(StaffRoute::read(route.hash()), route);
    }
    assert_eq!(StaffRoute::read("#/results"), StaffRoute::Home);
}

#[test]
fn the_document_lets_nothing_in_but_our_own_files() {
    let document = document();
    assert!(document.starts_with("<!DOCTYPE html><html lang=\"zh-CN\">"));
    assert!(
        document
            .contains("default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval';")
    );
    for absent in ["frame-src", "unsafe-inline", "http:", "https:", "*"] {
        assert!(!document.contains(absent), "{absent}");
    }
    // What a browser shows that cannot read a script of ours.
    assert!(document.contains("<span class=\"late\">要是一直这样，"), "{document}");
}

#[test]
fn what_a_phone_shows_is_read_however_it_comes() {
    let (link, figures) = ("1axUhPQLR2", digits("1axUhPQLR2").unwrap());
    let opens = Ok(Route::Open(link.to_owned()));
    for text in [
        link,
        &figures,
        &figures.replace(' ', ""),
        &format!(" {figures}\n"),
        &format!("https://persona.org/index.html#/open/{link}"),
        &format!("看这个 https://persona.org/?x=1#/open/{link}"),
    ] {
        assert_eq!(received(text, day("2026-06-01")), opens, "{text}");
    }
    assert_eq!(received(" ", day("2026-06-01")), Err("还没有填数。"));
    for text in ["12", "1axUhPQLR3", "https://persona.org/", "#/law", "#", "九", &"9".repeat(999)]
    {
        assert!(received(text, day("2026-06-01")).unwrap_err().contains("对不上"), "{text}");
    }
    // Of all that a slip of the hand makes of the figures, nothing passes for another link.
    for (at, _) in figures.match_indices(|letter: char| letter.is_ascii_digit()) {
        for other in '0'..='9' {
            let slip = format!("{}{other}{}", &figures[..at], &figures[at + 1..]);
            assert!(slip == figures || received(&slip, day("2026-06-01")).is_err(), "{slip}");
        }
    }
}

#[test]
fn only_an_address_is_kept_as_one() {
    for (text, kept) in [
        ("", ""),
        (" https://persona.org ", "https://persona.org/"),
        ("persona.org/a?x", "https://persona.org/a"),
        ("https://persona.org/a/index.html?x#/law", "https://persona.org/a/index.html"),
        ("http://10.0.0.7:8080/", "http://10.0.0.7:8080/"),
    ] {
        assert_eq!(address(text), Ok(kept.to_owned()), "{text}");
    }
    for text in [
        "青惠查",
        "ftp://persona.org",
        "https://",
        "https://a",
        "https://青.cn/",
        "javascript:alert(1)//a.b",
    ] {
        assert!(address(text).is_err(), "{text}");
    }
}
