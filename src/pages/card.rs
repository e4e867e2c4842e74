//! One measure: what holds, how much, why, and where to go.

use super::Route;
use super::conditions::marks;
use super::icon::{Icon, icon};
use super::notes::{payees, place};
use super::screen::{Screen, link, read_aloud};
use super::trial::adjustments;
use crate::eligibility::{Block, Outcome, Status};
use crate::i18n::{self, page};
use crate::interview::Interview;
use crate::policy::Measure;
use crate::policy::Truth;
use maud::{Markup, html};

/// A card of the results: the rest unfolds.
pub fn card(outcome: &Outcome, screen: Screen<'_>) -> Markup {
    let measure = outcome.granted.measure;
    html! {
        article id=(measure.id) class=(classes(outcome)) {
            h4 data-line=(taken(outcome, "measure").unwrap_or("name")) { (measure.title) }
            (verdict(outcome, screen.shown()))
            (adjustments(outcome, screen))
            details {
                summary { (page::WHY) }
                (notes(outcome))
            }
        }
    }
}

/// The place for what stands beside the measure, with how its conditions stand.
pub fn notes(outcome: &Outcome) -> Markup {
    place(outcome.granted.measure, &marks(&outcome.trace))
}

/// How a measure stands, in words and figures, and the way to the words of the document.
pub fn verdict(outcome: &Outcome, interview: &Interview) -> Markup {
    let missing =
        interview.missing(outcome).first().copied().filter(|_| outcome.status == Status::NeedInfo);
    html! {
        p.status { b { (icon(Icon::Status(outcome.status))) (i18n::status(outcome.status)) } }
        p.amount data-line=[taken(outcome, amount_line(outcome))] { (i18n::headline(outcome)) }
        @if let Some(amount) = i18n::amount(outcome) { p.exact data-line=[taken(outcome, "plain")] { (amount) } }
        p.verdict data-line=[(outcome.status == Status::NeedInfo).then_some("plain")] { (i18n::verdict(outcome, interview)) }
        @if outcome.status == Status::Check { (to_ask(outcome)) }
        @if let Some(question) = missing {
            (link(&Route::Question(question), &page::fill_in(i18n::label(question.fact)), "secondary"))
        }
        (payees(outcome.granted.measure, &[outcome.role]))
        (law_link(outcome.granted.measure))
        div.chips { (read_aloud()) }
    }
}

/// What a line of a measure is to whoever takes it away. What does not fit is taken by its name only.
fn taken(outcome: &Outcome, kind: &'static str) -> Option<&'static str> {
    (outcome.status != Status::NotMet).then_some(kind)
}

/// What may be given looks otherwise than what is open, what must be paid back and what has no figure.
fn amount_line(outcome: &Outcome) -> &'static str {
    let given =
        matches!(Block::of(&outcome.granted.measure.amount), Block::Grants | Block::Ceilings);
    if given && outcome.status == Status::MayQualify { "amount" } else { "open" }
}

/// What an office must say.
fn to_ask(outcome: &Outcome) -> Markup {
    let unclear = outcome.trace.leaves().into_iter().filter(|(_, truth)| *truth == Truth::Unclear);
    let tell = unclear
        .filter_map(|(criterion, _)| criterion.test.interpretation())
        .map(|reading| reading.tell);
    html! { @for tell in tell { p.to-ask data-line="plain" { (page::TO_ASK) (tell) } } }
}

/// A link to the words of the document.
pub fn law_link(measure: &Measure) -> Markup {
    link(&Route::Law(Some(measure.id.to_owned())), page::CLAUSE, "law")
}

/// The class that gives a status its colours.
pub fn class(status: Status) -> &'static str {
    match status {
        Status::MayQualify => "may",
        Status::Check => "check",
        Status::NeedInfo => "need",
        Status::NotMet => "not",
        Status::MayAsk => "service",
    }
}

/// The classes that give a card its colours. What must be paid back never looks like what is given.
pub fn classes(outcome: &Outcome) -> String {
    let block = match Block::of(&outcome.granted.measure.amount) {
        Block::Loans => " loan",
        Block::Unpriced => " unpriced",
        _ => "",
    };
    format!("card {}{block}", class(outcome.status))
}
