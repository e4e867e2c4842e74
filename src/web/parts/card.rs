//! One measure: what holds, how much, why, and where to go.

use super::conditions::{conditions, conditions_as_written};
use crate::assessment::{Outcome, Status};
use crate::facts::Role;
use crate::interview::Interview;
use crate::law::{Granted, RemarkKind};
use crate::logic::Truth;
use crate::web::route::Route;
use crate::wording::{self, page};
use leptos::prelude::*;

/// A card of the results: the rest unfolds.
pub fn card(outcome: &Outcome, interview: &Interview) -> AnyView {
    let measure = outcome.granted.measure;
    let rest = outcome.clone();
    let open = RwSignal::new(false);
    view! {
        <article class=format!("card {}", class_of(outcome.status)) id=measure.id>
            <h4>{measure.title}</h4>
            {verdict(outcome, interview)}
            {law_link(measure.id)}
            <details on:toggle=move |_| open.set(true)>
                <summary>{page::WHY}</summary>
                {move || open.get().then(|| details(&rest))}
            </details>
        </article>
    }
    .into_any()
}

/// How a measure stands, in words and figures.
pub fn verdict(outcome: &Outcome, interview: &Interview) -> AnyView {
    let unclear = outcome.finding.leaves().into_iter().filter(|(_, truth)| *truth == Truth::Unclear);
    let ask =
        unclear.filter_map(|(criterion, _)| criterion.test.reading()).map(|reading| reading.tell).collect::<Vec<_>>();
    let ask = (outcome.status == Status::Check && !ask.is_empty())
        .then(|| view! { <p class="ask">{page::TO_ASK}{ask.concat()}</p> });
    let missing = interview.missing(outcome).first().filter(|_| outcome.status == Status::NeedInfo).map(|&question| {
        let href = format!("#{}", Route::Question(question).hash());
        view! { <a class="secondary" href=href>{page::fill_in(wording::label(question.fact))}</a> }
    });
    view! {
        <p class="status"><b>{wording::status(outcome.status)}</b></p>
        <p class="amount">{wording::headline(outcome)}</p>
        {wording::amount(outcome).map(|words| view! { <p class="exact">{words}</p> })}
        <p>{wording::verdict(outcome, interview)}</p>
        {ask}
        {missing}
    }
    .into_any()
}

/// A link to the words of the document.
pub fn law_link(id: &str) -> AnyView {
    let href = format!("#{}", Route::Law(Some(id.to_owned())).hash());
    view! { <a class="law" href=href>{page::CLAUSE}</a> }.into_any()
}

/// Everything else about a measure as it stands for a person.
pub fn details(outcome: &Outcome) -> AnyView {
    view! {
        <h5>{page::CONDITIONS}</h5>
        {conditions(outcome.granted.measure, &outcome.finding)}
        {about(outcome.granted, &[outcome.role])}
    }
    .into_any()
}

/// Everything about a measure as it is written, for anyone.
pub fn details_as_written(granted: Granted) -> AnyView {
    view! {
        <h5>{page::CONDITIONS}</h5>
        {conditions_as_written(granted.measure)}
        {about(granted, granted.measure.roles)}
    }
    .into_any()
}

fn about(granted: Granted, recipients: &[Role]) -> AnyView {
    let measure = granted.measure;
    let remarks = |kind: RemarkKind| measure.remarks.iter().filter(move |remark| remark.kind == kind);
    let warnings =
        remarks(RemarkKind::OtherRules).map(|remark| page::other_rules(remark.quote, remark.plain)).collect();
    let asides = remarks(RemarkKind::Aside).map(|remark| page::other_rules(remark.quote, remark.plain)).collect();
    let unclear = measure.readings.iter().map(|reading| reading.tell.to_owned()).collect::<Vec<_>>();
    let bring = measure.evidence.iter().map(ToString::to_string).collect();
    let payees = recipients.iter().map(|&role| wording::payee(role).to_owned()).collect();
    let unclear_title = page::folded(page::UNCLEAR, unclear.len());
    view! {
        {section(page::WARNINGS, "", warnings)}
        {section(page::ASIDES, "", asides)}
        {section(page::PAYEE, "", payees)}
        {section(page::BRING, page::OUR_ADVICE, bring)}
        {section(page::WHERE, page::OUR_ADVICE, vec![page::WHERE_TO_ASK.to_owned()])}
        {section(page::DEPARTMENTS, "", vec![granted.clause.departments.to_owned()])}
        <details class="unclear">
            <summary>{unclear_title}</summary>
            {items(unclear)}
        </details>
    }
    .into_any()
}

/// A heading and its lines; nothing without lines.
fn section(title: &'static str, note: &'static str, lines: Vec<String>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| view! { <h5>{title}<small>{note}</small></h5> {items(lines)} }.into_any())
}

fn items(lines: Vec<String>) -> AnyView {
    let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! { <ul>{items}</ul> }.into_any()
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
