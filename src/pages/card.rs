//! One measure: what holds, how much, why, and where to go.

use super::Route;
use super::conditions::{conditions, conditions_as_written};
use super::screen::link;
use crate::assessment::{Outcome, Status};
use crate::facts::Role;
use crate::interview::Interview;
use crate::law::{Granted, Measure, RemarkKind};
use crate::logic::Truth;
use crate::wording::{self, page};
use maud::{Markup, html};

/// A card of the results: the rest unfolds.
pub fn card(outcome: &Outcome, interview: &Interview) -> Markup {
    let measure = outcome.granted.measure;
    html! {
        article id=(measure.id) class={ "card " (class_of(outcome.status)) } {
            h4 { (measure.title) }
            (verdict(outcome, interview))
            details {
                summary { (page::WHY) }
                (details(outcome))
            }
        }
    }
}

/// How a measure stands, in words and figures, and the way to the words of the document.
pub fn verdict(outcome: &Outcome, interview: &Interview) -> Markup {
    let missing = interview.missing(outcome).first().copied().filter(|_| outcome.status == Status::NeedInfo);
    html! {
        p.status { b { (wording::status(outcome.status)) } }
        p.amount { (wording::headline(outcome)) }
        @if let Some(amount) = wording::amount(outcome) { p.exact { (amount) } }
        p { (wording::verdict(outcome, interview)) }
        @if outcome.status == Status::Check { (to_ask(outcome)) }
        @if let Some(question) = missing {
            (link(&Route::Question(question), &page::fill_in(wording::label(question.fact)), "secondary"))
        }
        (law_link(outcome.granted.measure))
    }
}

/// What an office must say.
fn to_ask(outcome: &Outcome) -> Markup {
    let unclear = outcome.finding.leaves().into_iter().filter(|(_, truth)| *truth == Truth::Unclear);
    let tell = unclear.filter_map(|(criterion, _)| criterion.test.reading()).map(|reading| reading.tell);
    html! { @for tell in tell { p.ask { (page::TO_ASK) (tell) } } }
}

/// A link to the words of the document.
pub fn law_link(measure: &Measure) -> Markup {
    link(&Route::Law(Some(measure.id.to_owned())), page::CLAUSE, "law")
}

/// Everything else about a measure as it stands for a person.
pub fn details(outcome: &Outcome) -> Markup {
    html! {
        h5 { (page::CONDITIONS) }
        (conditions(outcome.granted.measure, &outcome.finding))
        (about(outcome.granted, &[outcome.role]))
    }
}

/// Everything about a measure as it is written, for anyone.
pub fn details_as_written(granted: Granted) -> Markup {
    html! {
        h5 { (page::CONDITIONS) }
        (conditions_as_written(granted.measure))
        (about(granted, granted.measure.roles))
    }
}

fn about(granted: Granted, recipients: &[Role]) -> Markup {
    let measure = granted.measure;
    let remarks = |kind: RemarkKind| measure.remarks.iter().filter(move |remark| remark.kind == kind);
    let lines = |kind| remarks(kind).map(|remark| page::other_rules(remark.quote, remark.plain)).collect::<Vec<_>>();
    let payees = recipients.iter().map(|&role| wording::payee(role)).collect::<Vec<_>>();
    html! {
        (section(page::WARNINGS, "", &lines(RemarkKind::OtherRules)))
        (section(page::ASIDES, "", &lines(RemarkKind::Aside)))
        (section(page::PAYEE, "", &payees))
        (section(page::BRING, page::OUR_ADVICE, measure.evidence))
        (section(page::WHERE, page::OUR_ADVICE, &[page::WHERE_TO_ASK]))
        (section(page::DEPARTMENTS, "", &[granted.clause.departments]))
        @if !measure.readings.is_empty() {
            details.unclear {
                summary { (page::folded(page::UNCLEAR, measure.readings.len())) }
                ul { @for reading in measure.readings { li { (reading.tell) } } }
            }
        }
    }
}

/// A heading and its lines; nothing without lines.
fn section(title: &str, note: &str, lines: &[impl AsRef<str>]) -> Markup {
    html! {
        @if !lines.is_empty() {
            h5 { (title) small { (note) } }
            ul { @for line in lines { li { (line.as_ref()) } } }
        }
    }
}

/// The class that gives a status its shape and colour.
fn class_of(status: Status) -> &'static str {
    match status {
        Status::MayQualify => "may",
        Status::Check => "check",
        Status::NeedInfo => "need",
        Status::NotMet => "not",
        Status::MayAsk => "service",
    }
}
