//! One question a screen.

use super::{button_to, heading};
use crate::assessment::{Status, assess};
use crate::facts::{Fact, Number, Place, Role, Roster};
use crate::interview::{Interview, Question};
use crate::web::parts::input::input;
use crate::web::route::Route;
use crate::web::state::State;
use crate::wording::{self, page};
use leptos::prelude::*;

/// The page of a question.
pub fn question(state: State, question: Question) -> AnyView {
    let interview = state.now();
    let remaining = interview.remaining();
    let optional = interview.optional().contains(&question);
    let old = interview.answer_to(question).cloned();
    if !remaining.contains(&question) && !optional && old.is_none() {
        return pointless(state);
    }
    let progress = if optional { page::OPTIONAL.to_owned() } else { page::at_most(remaining.len().max(1)) };
    view! {
        <p class="progress">{progress}</p>
        {which_entry(question, &interview)}
        {heading(wording::text(question.fact))}
        <p class="help">{wording::help(question.fact)}</p>
        {input(state, question, old.as_ref(), interview.profile().as_of)}
        {beside(state, question, &interview)}
        {tally(&interview)}
        {button_to(&Route::Review, page::REVIEW, "plain")}
    }
    .into_any()
}

fn pointless(state: State) -> AnyView {
    view! {
        {heading(page::POINTLESS)}
        <button type="button" class="primary" on:click=move |_| state.go_on()>{page::GO_ON}</button>
    }
    .into_any()
}

/// Which batch or person, where there are several.
fn which_entry(question: Question, interview: &Interview) -> Option<AnyView> {
    let words = match question.place {
        Place::Batch(index) if interview.profile().batches.len() > 1 => page::batch(index),
        Place::Hire(index) => page::hire(index),
        _ => return None,
    };
    Some(view! { <p class="entry">{words}</p> }.into_any())
}

/// What has come out so far.
fn tally(interview: &Interview) -> AnyView {
    let assessment = assess(interview.edition(), interview.profile());
    let count = |status| assessment.outcomes.iter().filter(|outcome| outcome.status == status).count();
    let words = page::tally(count(Status::MayQualify), count(Status::Check));
    view! { <p class="tally" role="status"><a href=format!("#{}", Route::Results.hash())>{words}</a></p> }.into_any()
}

/// Other ways on from a question.
fn beside(state: State, question: Question, interview: &Interview) -> Option<AnyView> {
    match question.fact {
        Fact::Number(Number::HiresGroup) => Some(
            view! {
                <button type="button" class="plain" on:click=move |_| state.add_entry(Roster::Hires)>
                    {page::ONE_BY_ONE}
                </button>
            }
            .into_any(),
        ),
        Fact::Number(Number::PartnersTotal) if interview.profile().answers.number(Number::PartnersTotal) == Some(1) => {
            Some(
                view! {
                    {alone(state, interview)}
                    <button type="button" class="plain" on:click=move |_| state.go_on()>{page::ALONE_GO_ON}</button>
                }
                .into_any(),
            )
        }
        _ => None,
    }
}

/// One partner alone is no partner.
pub fn alone(state: State, interview: &Interview) -> AnyView {
    let replaced = |&role: &Role| if role == Role::Partners { Role::Entrepreneur } else { role };
    let roles = interview.profile().roles.iter().map(replaced).collect::<Vec<_>>();
    view! {
        <section class="note">
            <p>{page::ALONE}</p>
            <button type="button" class="secondary" on:click=move |_| state.choose_roles(&roles)>
                {page::ALONE_SWITCH}
            </button>
        </section>
    }
    .into_any()
}
