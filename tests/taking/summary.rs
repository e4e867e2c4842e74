//! The summary says what the results say, and no more.

use proptest::prelude::*;
use qinghuicha::app::result_entries::{Entry, Item, entries};
use qinghuicha::app::share::{Kind, Line, summary};
use qinghuicha::eligibility::{
    Assessment, Block, Entitlement, Outcome, Recipient, Status, assess, recipients,
};
use qinghuicha::facts::Profile;
use qinghuicha::i18n::{self, page, role, take};
use qinghuicha::interview::Interview;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::policy::{Grant, Tier, Truth};
use std::collections::HashSet;
use test_support::profiles::{cases, profile};

/// What the summary itself makes; the rest is put in where sheets are made.
const KINDS: [Kind; 9] = [
    Kind::Title,
    Kind::Section,
    Kind::Block,
    Kind::Measure,
    Kind::Amount,
    Kind::Open,
    Kind::Plain,
    Kind::Name,
    Kind::Payee,
];

/// Somebody's assessment and its summary.
pub fn taken(profile: Profile) -> (Interview, Assessment, Vec<Line>) {
    let interview = Interview::resume(&EDITION, profile);
    let assessment = assess(&EDITION, interview.profile());
    let lines = summary(&assessment, &interview);
    (interview, assessment, lines)
}

/// The lines of one recipient, after its title.
fn lines_of<'a>(lines: &'a [Line], title: &str) -> &'a [Line] {
    let is_title = |line: &Line| line.kind == Kind::Title;
    let start =
        lines.iter().position(|line| is_title(line) && line.text == title).expect("a title") + 1;
    let length = lines[start..].iter().position(is_title).unwrap_or(lines.len() - start);
    &lines[start..start + length]
}

/// The lines from the name of a measure to whatever follows it.
fn lines_of_measure<'a>(own: &'a [Line], id: &str) -> &'a [Line] {
    let start = own.iter().position(|line| line.measure == Some(id)).expect("a measure");
    let length =
        own[start + 1..].iter().position(|line| line.kind.begins() || line.kind == Kind::Name);
    &own[start..length.map_or(own.len(), |length| start + 1 + length)]
}

fn line(kind: Kind, text: impl Into<String>) -> Line {
    Line::new(kind, text)
}

/// A measure as it is to be taken away.
fn expected(outcome: &Outcome, interview: &Interview) -> Vec<Line> {
    let measure = outcome.granted.measure;
    let is_given = [Block::Grants, Block::Ceilings].contains(&Block::of(&measure.amount))
        && outcome.status == Status::MayQualify;
    let mut lines = vec![
        Line::measure(measure.id, measure.title),
        line(if is_given { Kind::Amount } else { Kind::Open }, i18n::headline(outcome)),
    ];
    lines.extend(i18n::amount(outcome).map(|text| line(Kind::Plain, text)));
    if outcome.status == Status::NeedInfo {
        lines.push(line(Kind::Plain, i18n::verdict(outcome, interview.profile())));
    }
    if outcome.status == Status::Check {
        let leaves = outcome.trace.leaves().into_iter();
        let unclear = leaves.filter(|(_, truth)| *truth == Truth::Unclear);
        let readings = unclear.filter_map(|(criterion, _)| criterion.test.interpretation());
        lines.extend(readings.map(|it| line(Kind::Plain, take::to_ask(it.tell))));
    }
    lines.push(line(Kind::Payee, take::payee(outcome)));
    lines
}

fn is_shown(outcome: &Outcome) -> bool {
    // The results do not name a service that does not fit.
    outcome.status != Status::NotMet || outcome.granted.measure.amount.tier() != Tier::Service
}

fn check_measures(
    recipient: &Recipient<'_>,
    own: &[Line],
    interview: &Interview,
) -> Result<(), TestCaseError> {
    for outcome in recipient.outcomes.iter().filter(|outcome| is_shown(outcome)) {
        let (measure, status) = (outcome.granted.measure, outcome.status);
        let is_in_full = ![Status::NotMet, Status::MayAsk].contains(&status);
        let in_full = own.iter().filter(|line| line.measure == Some(measure.id)).count();
        let by_name = own.iter().filter(|it| **it == line(Kind::Name, measure.title)).count();
        let wanted = (usize::from(is_in_full), usize::from(!is_in_full));
        prop_assert_eq!((in_full, by_name), wanted, "{} is {:?}", measure.title, status);
        if is_in_full {
            let lines = lines_of_measure(own, measure.id);
            prop_assert_eq!(lines, expected(outcome, interview));
        }
    }
    // What does not fit is taken by its name only.
    let heading = line(Kind::Section, page::section(Status::NotMet));
    if let Some(at) = own.iter().position(|line| *line == heading) {
        let rest = own[at + 1..].iter().take_while(|line| line.kind != Kind::Section);
        prop_assert!(rest.clone().count() > 0);
        prop_assert!(rest.clone().all(|line| line.kind == Kind::Name));
    }
    // Nothing else is among them.
    let hidden = recipient.outcomes.iter().filter(|outcome| !is_shown(outcome));
    for title in hidden.map(|outcome| outcome.granted.measure.title) {
        prop_assert!(own.iter().all(|line| line.text != title), "{title} does not fit");
    }
    Ok(())
}

/// The sum is that of certain grants to this recipient, loans and ceilings apart.
fn check_sum(recipient: &Recipient<'_>, own: &[Line]) -> Result<(), TestCaseError> {
    let certain = recipient.outcomes.iter().filter(|outcome| outcome.status == Status::MayQualify);
    let grants = certain.filter_map(|outcome| match outcome.entitlement {
        Some(Entitlement::Grant { low, .. }) => Some(low),
        _ => None,
    });
    let sum = grants.sum::<Grant>();
    let at = own.iter().position(|it| *it == line(Kind::Measure, page::SUM));
    prop_assert_eq!(at.is_some(), sum > Grant::default());
    if let Some(at) = at {
        let amount = line(Kind::Amount, i18n::in_ten_thousands(sum.in_yuan()));
        let sentence = line(Kind::Plain, page::sum(&i18n::yuan(sum.in_yuan())));
        prop_assert_eq!(&own[at + 1..at + 3], &[amount, sentence]);
    }
    Ok(())
}

/// Under which heading a measure stands, and that those which cannot be added up say so.
fn check_headings(recipient: &Recipient<'_>, own: &[Line]) -> Result<(), TestCaseError> {
    let (mut section, mut blocks) = (None, Vec::<(Option<&str>, &str, usize)>::new());
    for (index, line) in own.iter().enumerate() {
        match line.kind {
            Kind::Section => section = Some(line.text.as_str()),
            Kind::Block => blocks.push((section, &line.text, index)),
            _ => {}
        }
        let Some(id) = line.measure else { continue };
        let outcome = recipient.outcomes.iter().find(|it| it.granted.measure.id == id);
        let outcome = outcome.expect("a measure of this recipient");
        let block = i18n::block(Block::of(&outcome.granted.measure.amount));
        prop_assert_eq!(section, Some(page::section(outcome.status)));
        prop_assert_eq!(blocks.last().map(|block| (block.0, block.1)), Some((section, block)));
    }
    for (section, block, index) in blocks {
        let rest = &own[index + 1..];
        let end = rest.iter().position(|line| [Kind::Section, Kind::Block].contains(&line.kind));
        let rest = &rest[..end.unwrap_or(rest.len())];
        let several = rest.iter().filter(|line| line.measure.is_some()).count() > 1;
        let says = [page::CEILINGS, page::ALTERNATIVES].map(|words| line(Kind::Plain, words));
        let must = [Block::Ceilings, Block::Loans].map(i18n::block);
        let wanted = must.iter().position(|it| *it == block).filter(|_| several);
        prop_assert_eq!(
            says.iter().position(|words| rest.first() == Some(words)),
            wanted,
            "{:?} {}",
            section,
            block
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn every_recipient_takes_away_what_the_results_say(profile in profile()) {
        let (interview, assessment, lines) = taken(profile);
        let recipients = recipients(&assessment);
        let titles = lines.iter().filter(|line| line.kind == Kind::Title).count();
        prop_assert_eq!(titles, recipients.len());
        prop_assert_eq!(&lines[0], &line(Kind::Plain, take::as_of(interview.profile().as_of)));
        let remaining = interview.remaining().len();
        let unfinished = line(Kind::Plain, page::unfinished(remaining));
        prop_assert_eq!(lines.get(1) == Some(&unfinished), remaining > 0);
        for line in &lines {
            prop_assert!(KINDS.contains(&line.kind) && !line.text.is_empty(), "{line:?}");
            let looks_given = line.kind == Kind::Amount && line.text.contains('借');
            prop_assert!(!looks_given, "a loan looks like a gift: {line:?}");
        }
        for recipient in recipients {
            let own = lines_of(&lines, role(recipient.role));
            let is_met = recipient.outcomes.iter().any(|it| it.status == Status::MayQualify);
            let says_nothing = [page::NOTHING, page::NOTHING_YET]
                .map(|words| line(Kind::Plain, words))
                .contains(&own[0]);
            prop_assert_eq!(says_nothing, !is_met);
            check_measures(&recipient, own, &interview)?;
            check_sum(&recipient, own)?;
            check_headings(&recipient, own)?;
        }
    }

    #[test]
    fn no_two_entries_are_equal_and_none_is_missing(profile in profile()) {
        let assessment = assess(&EDITION, Interview::resume(&EDITION, profile).profile());
        let entries = entries(&assessment);
        prop_assert_eq!(entries.iter().collect::<HashSet<_>>().len(), entries.len());
        let ids = entries.iter().flat_map(|entry: &Entry| match &entry.item {
            Item::Card(id) => vec![*id],
            Item::Services(ids) => ids.clone(),
            _ => Vec::new(),
        });
        let mut ids = ids.collect::<Vec<_>>();
        let shown = assessment.outcomes.iter().filter(|outcome| is_shown(outcome));
        let mut wanted = shown.map(|outcome| outcome.granted.measure.id).collect::<Vec<_>>();
        ids.sort_unstable();
        wanted.sort_unstable();
        prop_assert_eq!(ids, wanted);
    }
}
