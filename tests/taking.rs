//! What is taken away, line by line: nothing of the results is lost, nothing looks surer than it is, and a loan is
//! no gift.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

#[path = "properties/profiles.rs"]
#[allow(dead_code, reason = "shared with the properties, which need more of it")]
mod profiles;

use profiles::{cases, profile};
use proptest::prelude::*;
use qinghuicha::eligibility::{Block, Entitlement, Outcome, Status, assess, recipients};
use qinghuicha::i18n::{self, page, role};
use qinghuicha::interview::Interview;
use qinghuicha::pages::{LINE, Route, Screen, take_form};
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::policy::{Grant, Tier};

/// How a painter tells lines apart; `names`, `brand` and `foot` it makes itself.
const KINDS: [&str; 9] =
    ["title", "section", "block", "measure", "amount", "open", "plain", "name", "payee"];

/// A line: what it is, and its words.
type Line = (String, String);

/// Every line of a page, in order.
fn lines(html: &str) -> Vec<Line> {
    let parts = html.split(&format!(" {LINE}=\"")).collect::<Vec<_>>();
    let line = |pair: &[&str]| {
        let tag = pair[0]
            .rsplit_once('<')
            .map_or("", |(_, tag)| tag.split([' ', '.']).next().unwrap_or_default());
        let (kind, rest) = pair[1].split_once('"').expect("a kind");
        let (_, inner) = rest.split_once('>').expect("an element");
        let inner = inner.split(&format!("</{tag}>")).next().unwrap_or_default();
        (kind.to_owned(), words(inner))
    };
    parts.windows(2).map(line).collect()
}

/// The words of some HTML, without its tags.
fn words(html: &str) -> String {
    let pieces =
        html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    pieces.collect::<String>().replace("&quot;", "\"").replace("&amp;", "&").trim().to_owned()
}

fn taken(interview: &Interview) -> Vec<Line> {
    let screen =
        Screen { interview, own_day: None, route: &Route::Take, trial: None, notice: None };
    lines(&screen.main(&screen.page()).into_string())
}

/// The lines of one recipient, after its title.
fn of_recipient<'a>(lines: &'a [Line], title: &str) -> &'a [Line] {
    let start =
        lines.iter().position(|line| line.0 == "title" && line.1 == title).expect("a title") + 1;
    let length =
        lines[start..].iter().position(|line| line.0 == "title").unwrap_or(lines.len() - start);
    &lines[start..start + length]
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn every_recipient_takes_away_what_the_results_say(profile in profile()) {
        let interview = Interview::resume(&EDITION, profile);
        let lines = taken(&interview);
        let assessment = assess(&EDITION, interview.profile());
        let recipients = recipients(&assessment);
        prop_assert_eq!(lines.iter().filter(|line| line.0 == "title").count(), recipients.len());
        for line in &lines {
            prop_assert!(KINDS.contains(&line.0.as_str()) && !line.1.is_empty(), "{line:?}");
            prop_assert!(line.0 != "amount" || !line.1.contains('借'), "a loan looks like a gift: {line:?}");
        }
        for recipient in recipients {
            let own = of_recipient(&lines, role(recipient.role));
            let count = |kind: &str, words: &str| own.iter().filter(|line| line.0 == kind && line.1 == words).count();
            // The results do not name a service that does not fit.
            let is_shown = |outcome: &&&Outcome| {
                outcome.status != Status::NotMet || outcome.granted.measure.amount.tier() != Tier::Service
            };
            for outcome in recipient.outcomes.iter().filter(is_shown) {
                let (title, status) = (outcome.granted.measure.title, outcome.status);
                let in_full = usize::from(![Status::NotMet, Status::MayAsk].contains(&status));
                prop_assert_eq!(count("measure", title), in_full, "{} is {:?}", title, status);
                let by_name = own.iter().filter(|line| line.0 == "name" && line.1.starts_with(title)).count();
                prop_assert!(by_name >= 1 - in_full && (in_full == 0 || by_name == 0), "{title} is {status:?}");
                if in_full == 1 {
                    let given = [Block::Grants, Block::Ceilings].contains(&Block::of(&outcome.granted.measure.amount));
                    let at = own.iter().position(|line| line.0 == "measure" && line.1 == title).expect("it is there");
                    let kind = if given && status == Status::MayQualify { "amount" } else { "open" };
                    prop_assert_eq!(&own[at + 1], &(kind.to_owned(), i18n::headline(outcome)));
                }
            }
            // The sum is that of certain grants to this recipient, loans and ceilings apart.
            let certain = recipient.outcomes.iter().filter(|outcome| outcome.status == Status::MayQualify);
            let grants = certain.filter_map(|outcome| match outcome.entitlement {
                Some(Entitlement::Grant { low, .. }) => Some(low),
                _ => None,
            });
            let sum = grants.sum::<Grant>();
            prop_assert_eq!(count("measure", page::SUM), usize::from(sum > Grant::default()));
            if sum > Grant::default() {
                prop_assert_eq!(count("plain", &page::sum(&i18n::yuan(sum.in_yuan()))), 1);
            }
        }
    }
}

/// What the program does not carry is fetched word for word.
#[test]
fn what_to_bring_and_the_clauses_come_with_the_form() {
    let form = take_form().into_string();
    for granted in EDITION.grants() {
        let start = format!("data-notes-of=\"{}\"", granted.measure.id);
        let (_, rest) = form.split_once(&start).expect("notes of every measure");
        let lines = lines(rest.split("</div>").next().unwrap_or_default());
        let clause = format!("稿子{}“{}”", granted.clause.number, granted.measure.quote);
        assert_eq!(lines.last(), Some(&("clause".to_owned(), clause)), "{}", granted.measure.id);
        let bring = format!("要带:{}。", granted.measure.evidence.join("、"));
        assert_eq!(
            lines.len() == 2,
            !granted.measure.evidence.is_empty(),
            "{}",
            granted.measure.id
        );
        assert!(lines.len() == 1 || lines[0] == ("plain".to_owned(), bring), "{lines:?}");
    }
    for words in [
        page::DRAFT,
        "不算数",
        "不是政府网站",
        EDITION.title,
        EDITION.issuer,
        page::WHERE_TO_ASK,
        page::OUR_ADVICE,
    ] {
        assert!(form.contains(words), "{words}");
    }
}

/// What the painter does not know it paints as plain text, so an amount would not stand out.
#[test]
fn the_painter_knows_every_kind_of_line() {
    let painter = include_str!("../src/js/picture/paint.js");
    let made = ["names", "brand", "foot", "draft"];
    // Of names one line is made, and of who gets it a plain one.
    let kinds = KINDS.iter().filter(|kind| !["name", "payee"].contains(kind)).chain(&made);
    for kind in kinds {
        assert!(painter.contains(&format!("\n  {kind}: {{ size: ")), "{kind}");
    }
}

#[test]
fn lines_are_found_by_what_they_are() {
    let html = "<h2 data-line=\"title\"><svg class=\"icon\"><use href=\"#i\"></use></svg>甲</h2><p class=\"a\" \
                data-line=\"plain\">乙<b>丙</b></p><p>丁</p>";
    let expected = [("title", "甲"), ("plain", "乙丙")]
        .map(|(kind, words)| (kind.to_owned(), words.to_owned()));
    assert_eq!(lines(html), expected);
}
