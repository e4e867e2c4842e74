//! What staff have at a fair: ready-made people, when the page is left alone, counts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

use qinghuicha::eligibility::assess;
use qinghuicha::facts::{Date, Fact, Role, parse};
use qinghuicha::interview::{Interview, SavedAnswers, digits};
use qinghuicha::pages::Route;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::staff::{
    Act, Counts, Deed, Desk, Example, Kind, Phase, Seen, Settings, Stage, View, Visit, address,
    draw, received,
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
fn every_ready_made_person_comes_out_as_told_whatever_the_day() {
    for today in day("2026-01-01").iter_days().take(800) {
        for &role in Role::ALL {
            let example = Example::of(role);
            let interview = answer(&[role], today, |fact| example.answer(fact, today));
            let assessment = assess(&EDITION, interview.profile());
            for (id, status) in example.expected {
                assert_eq!(assessment.find(id).unwrap().status, *status, "{id} on {today}");
            }
        }
    }
}

/// The browser test plays them; here it is proved that no question leaves them without a move.
#[test]
fn every_ready_made_person_knows_what_to_do_at_every_question() {
    let today = day("2026-06-01");
    for &role in Role::ALL {
        let example = Example::of(role);
        assert_eq!(example.moves(&Route::Home, today).len(), 2);
        assert_eq!(example.moves(&Route::Results, today), []);
        let mut interview = Interview::new(&EDITION, today);
        interview.choose_roles(&[role]);
        while let Some(&question) = interview.remaining().first() {
            let moves = example.moves(&Route::Question(question), today);
            assert!(moves.iter().any(|it| it.deed == Deed::Tap), "{}", question.fact.key());
            let text = example.answer(question.fact, today).unwrap();
            interview.answer(question, parse(question.fact, &text).unwrap()).unwrap();
        }
    }
}

#[test]
fn a_page_left_alone_asks_and_then_clears() {
    let settings = Settings { patience: 30, ..Settings::default() };
    let mut stage = Stage::new(Kind::Fair, &settings);
    assert_eq!(stage.phase(1_000_000), Phase::Fresh, "nobody has been there");
    stage.idle.touch(1_000);
    for (seconds, phase) in [
        (0, Phase::Busy),
        (29, Phase::Busy),
        (30, Phase::Asks(15)),
        (44, Phase::Asks(1)),
        (45, Phase::Over),
        (36_000, Phase::Over),
    ] {
        assert_eq!(stage.phase(1_000 + seconds * 1000), phase, "after {seconds} s");
    }
    stage.idle.touch(40_000);
    assert_eq!(stage.phase(45_000), Phase::Busy, "somebody is still there");
    // A clock that is set back does not clear.
    assert_eq!(stage.phase(0), Phase::Busy);
    let mut demo = Stage::demo(Role::Worker, &settings);
    demo.idle.touch(0);
    assert_eq!(demo.phase(u64::MAX), Phase::Fresh, "staff stand beside a demonstration");
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
        counts.add(day("2026-06-01"), &Visit::of(interview, false));
        (counts.write(), counts.csv())
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
        let example = Example::of(role);
        let interview = answer(&[role], today, |fact| example.answer(fact, today));
        let mut counts = Counts::default();
        counts.add(today, &Visit::of(&interview, true));
        for line in counts.write().lines() {
            let (date, rest) = line.split_once(' ').unwrap();
            assert_eq!(date, "2026-06-01");
            for part in rest.split(' ') {
                let (name, number) = part.split_once('=').unwrap();
                assert!(number.parse::<u32>().is_ok(), "{part}");
                let known = match name.split_once('.') {
                    None => ["served", "handed"].contains(&name),
                    Some(("role", key)) => Role::from_key(key).is_some(),
                    Some(("measure", id)) => EDITION.find(id).is_some(),
                    Some(_) => false,
                };
                assert!(known, "{part}");
            }
        }
    }
}

#[test]
fn counts_are_read_as_they_were_written() {
    let mut counts = Counts::default();
    for date in ["2026-06-01", "2026-06-01", "2026-06-02"] {
        counts.add(
            day(date),
            &Visit::of(&worker("poverty_lifted", "ge3", date), date.ends_with('2')),
        );
    }
    assert_eq!(Counts::read(&counts.write()), counts);
    assert_eq!((counts.total().served, counts.total().handed_over), (3, 1));
    assert_eq!(
        Counts::read("2026-06-01 served=x\nrubbish\n\n2026-06-02 served=2 handed=0").days.len(),
        1
    );
    assert!(
        counts.csv().starts_with('\u{feff}')
            && counts.csv().contains("2026-06-01,看到结果的人,2\r\n")
    );
}

#[test]
fn a_visit_counts_once_and_only_at_the_results() {
    let today = day("2026-06-01");
    let record =
        SavedAnswers { interview: worker("poverty_lifted", "ge3", "2026-06-01"), own_day: None }
            .write();
    let at = |hash: &str, record: Option<&String>| Seen {
        hash: hash.to_owned(),
        record: record.cloned(),
    };
    let mut stage = Stage::new(Kind::Fair, &Settings::default());
    assert!(stage.see(at("#/answers", Some(&record)), today).is_none());
    assert!(stage.leave().is_none(), "the results were not seen");
    for hash in ["#/results", "#/answers", "#/results", "#/law"] {
        assert!(stage.see(at(hash, Some(&record)), today).is_none());
    }
    assert!(stage.see(at("#/", None), today).is_some(), "who clears by themselves is counted");
    assert!(stage.leave().is_none(), "but not twice");
    let mut demo = Stage::demo(Role::Worker, &Settings::default());
    demo.see(at("#/results", Some(&record)), today);
    assert!(demo.leave().is_none(), "a demonstration serves nobody");
}

#[test]
fn settings_keep_to_their_bounds() {
    let settings = Settings { patience: 120, explains: true };
    assert_eq!(Settings::read(&settings.write()), settings);
    for text in ["", "patience=29", "patience=301", "patience=many explains=perhaps"] {
        assert_eq!(Settings::read(text), Settings::default(), "{text}");
    }
}

#[test]
fn what_a_button_says_is_what_it_does() {
    let acts = Role::ALL.iter().map(|&role| Act::Demo(role)).chain([
        Act::Fair,
        Act::Play,
        Act::Step,
        Act::Again,
        Act::Next,
        Act::Take,
        Act::Here,
        Act::Explain,
        Act::Full,
        Act::Leave,
        Act::Export,
        Act::Erase,
        Act::Receive,
        Act::Scan,
        Act::TakeUp,
        Act::PutAside,
    ]);
    for act in acts {
        assert_eq!(Act::read(&act.key()), Some(act));
    }
    assert_eq!(Act::read("demo nobody"), None);
}

#[test]
fn answers_on_the_device_are_never_cleared_without_a_word() {
    let desk = |left_over| Desk {
        view: View::Home,
        stage: None,
        settings: Settings::default(),
        address: String::new(),
        of_this_computer: false,
        receives: false,
        counts: Counts::default(),
        left_over,
        today: day("2026-06-01"),
    };
    let home = |left_over| {
        draw(&desk(left_over)).into_iter().map(|(_, html)| html.into_string()).collect::<String>()
    };
    let warnings = |html: &str| html.matches("存着的回答就会删掉").count();
    assert_eq!(
        (warnings(&home(false)), warnings(&home(true))),
        (0, 10),
        "fair mode, a phone and eight people"
    );
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
        &format!("https://example.org/index.html#/open/{link}"),
        &format!("看这个 https://example.org/?x=1#/open/{link}"),
    ] {
        assert_eq!(received(text, day("2026-06-01")), opens, "{text}");
    }
    assert_eq!(received(" ", day("2026-06-01")), Err("还没有填数。"));
    for text in ["12", "1axUhPQLR3", "https://example.org/", "#/law", "#", "九", &"9".repeat(999)]
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
        (" https://example.org ", "https://example.org/"),
        ("example.org/a?x", "https://example.org/a"),
        ("https://example.org/a/index.html?x#/law", "https://example.org/a/index.html"),
        ("http://10.0.0.7:8080/", "http://10.0.0.7:8080/"),
    ] {
        assert_eq!(address(text), Ok(kept.to_owned()), "{text}");
    }
    for text in [
        "青惠查",
        "ftp://example.org",
        "https://",
        "https://a",
        "https://青.cn/",
        "javascript:alert(1)//a.b",
    ] {
        assert!(address(text).is_err(), "{text}");
    }
}
