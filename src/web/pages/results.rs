//! What came out.

use super::question::alone;
use super::{button_to, heading};
use crate::assessment::{Block, Outcome, Recipient, Status, assess, recipients};
use crate::facts::{Number, Role, Roster};
use crate::interview::Interview;
use crate::law::{Grant, Measure, Tier};
use crate::web::parts::card::card;
use crate::web::parts::restart::restart;
use crate::web::route::Route;
use crate::web::state::State;
use crate::wording::{self, page, role};
use leptos::prelude::*;

/// The order in which people want to know.
const MONEY: [Status; 4] = [Status::MayQualify, Status::Check, Status::NeedInfo, Status::NotMet];

/// The page.
pub fn results(state: State) -> AnyView {
    let interview = state.now();
    if interview.profile().roles.is_empty() {
        return view! {
            {heading(page::RESULTS)}
            <p>{page::NO_ANSWERS}</p>
            {button_to(&Route::Home, page::START, "primary")}
        }
        .into_any();
    }
    let assessment = assess(interview.edition(), interview.profile());
    let recipients = recipients(&assessment).iter().map(|one| recipient(one, &interview)).collect::<Vec<_>>();
    let others =
        interview.edition().measures().filter(|measure| assessment.find(measure.id).is_none()).collect::<Vec<_>>();
    view! {
        {heading(page::RESULTS)}
        {unfinished(state, &interview)}
        {lone_partner(state, &interview)}
        {recipients}
        {folded(page::OTHERS, &others)}
        {lists(state, &interview)}
        {button_to(&Route::Review, page::REVIEW, "secondary")}
        {restart(state)}
    }
    .into_any()
}

fn unfinished(state: State, interview: &Interview) -> Option<AnyView> {
    let remaining = interview.remaining().len();
    (remaining > 0).then(|| {
        view! {
            <section class="note">
                <p>{page::unfinished(remaining)}</p>
                <button type="button" class="primary" on:click=move |_| state.go_on()>{page::GO_ON}</button>
            </section>
        }
        .into_any()
    })
}

fn lone_partner(state: State, interview: &Interview) -> Option<AnyView> {
    let profile = interview.profile();
    let is_alone = profile.is(Role::Partners) && profile.answers.number(Number::PartnersTotal) == Some(1);
    is_alone.then(|| alone(state, interview))
}

/// For those whose people can be filled in one by one.
fn lists(state: State, interview: &Interview) -> Option<AnyView> {
    let profile = interview.profile();
    let (roster, words) = match (profile.is(Role::Broker) && !profile.batches.is_empty(), &profile.hires) {
        (true, _) => (Roster::Batches, page::ADD_BATCH),
        (_, Some(_)) => (Roster::Hires, page::ADD_HIRE),
        _ => return None,
    };
    let add = view! {
        <button type="button" class="secondary" on:click=move |_| state.add_entry(roster)>{words}</button>
    };
    Some(add.into_any())
}

fn recipient(recipient: &Recipient<'_>, interview: &Interview) -> AnyView {
    let sections = MONEY.map(|status| section(recipient, status, interview));
    let nothing = recipient.outcomes.iter().all(|outcome| outcome.status != Status::MayQualify);
    let nothing = nothing.then(|| view! { <p class="note">{page::NOTHING}</p> });
    let services = recipient
        .block(Block::Services)
        .filter(|outcome| outcome.status == Status::MayAsk)
        .map(|outcome| outcome.granted.measure);
    view! {
        <section class="recipient">
            <h2>{role(recipient.role)}</h2>
            {nothing}
            {sum(recipient.sum)}
            {sections.into_iter().collect_view()}
            {folded(page::section(Status::MayAsk), &services.collect::<Vec<_>>())}
        </section>
    }
    .into_any()
}

fn sum(sum: Grant) -> Option<AnyView> {
    (sum > Grant::default()).then(|| view! { <p class="sum">{page::sum(&wording::yuan(sum.in_yuan()))}</p> }.into_any())
}

/// The measures of one status, block by block. Services are folded elsewhere.
fn section(recipient: &Recipient<'_>, status: Status, interview: &Interview) -> Option<AnyView> {
    let money = |outcome: &&Outcome| outcome.status == status && outcome.granted.measure.amount.tier() != Tier::Service;
    if !recipient.outcomes.iter().any(&money) {
        return None;
    }
    let block = |block: Block| {
        let cards = recipient.block(block).filter(money).map(|outcome| card(outcome, interview)).collect::<Vec<_>>();
        (!cards.is_empty()).then(|| {
            let together = (cards.len() > 1).then(|| never_together(block)).flatten();
            view! { <p class="block">{wording::block(block)}</p> {together.map(|words| view! { <p>{words}</p> })} {cards} }
        })
    };
    let blocks = Block::ALL.into_iter().map(block).collect_view();
    view! { <h3>{page::section(status)}</h3> {blocks} }.into_any().into()
}

/// What must be said where several stand together that cannot be added.
fn never_together(block: Block) -> Option<&'static str> {
    match block {
        Block::Ceilings => Some(page::CEILINGS),
        Block::Loans => Some(page::ALTERNATIVES),
        _ => None,
    }
}

/// Measures by name, folded; each leads to its own page.
fn folded(title: &str, measures: &[&'static Measure]) -> Option<AnyView> {
    let item = |measure: &&'static Measure| {
        let href = format!("#{}", Route::Measure(measure.id.to_owned()).hash());
        view! { <li><a href=href>{measure.title}</a><p>{measure.plain}</p></li> }
    };
    (!measures.is_empty()).then(|| {
        view! {
            <details class="folded">
                <summary>{page::folded(title, measures.len())}</summary>
                <ul>{measures.iter().map(item).collect_view()}</ul>
            </details>
        }
        .into_any()
    })
}
