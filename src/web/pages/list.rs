//! Lists whose entries are filled in one by one: batches of pickers, people hired.

use super::heading;
use crate::facts::{Place, Roster};
use crate::interview::{Interview, Question};
use crate::web::route::Route;
use crate::web::state::State;
use crate::wording::{self, page};
use leptos::prelude::*;

/// The page of a list.
pub fn list(state: State, roster: Roster) -> AnyView {
    let interview = state.now();
    let (title, add) = match roster {
        Roster::Batches => (page::BATCHES, page::ADD_BATCH),
        _ => (page::HIRES, page::ADD_HIRE),
    };
    let entries =
        places(&interview, roster).into_iter().map(|place| entry(state, place, &interview)).collect::<Vec<_>>();
    let empty = entries.is_empty().then(|| view! { <p>{page::LIST_EMPTY}</p> });
    view! {
        {heading(title)}
        {empty}
        {entries}
        <button type="button" class="secondary" on:click=move |_| state.add_entry(roster)>{add}</button>
        <button type="button" class="primary" on:click=move |_| state.go_on()>{page::LIST_DONE}</button>
    }
    .into_any()
}

/// The entries there are.
pub fn places(interview: &Interview, roster: Roster) -> Vec<Place> {
    interview.profile().places().map(|(place, _)| place).filter(|place| place.roster() == roster).collect()
}

fn entry(state: State, place: Place, interview: &Interview) -> AnyView {
    view! {
        <section class="card">
            <h2>{title(place)}</h2>
            {answers(interview, place)}
            <button type="button" class="plain" on:click=move |_| state.remove_entry(place)>{page::REMOVE}</button>
        </section>
    }
    .into_any()
}

/// Which entry it is; nothing for the person's own answers.
pub fn title(place: Place) -> String {
    match place {
        Place::Batch(index) => page::batch(index),
        Place::Hire(index) => page::hire(index),
        Place::Person => String::new(),
    }
}

/// Every answer of a place, each with a link to change it.
pub fn answers(interview: &Interview, place: Place) -> AnyView {
    let answered = interview.answered().into_iter().filter(|question| question.place == place);
    let row = |question: Question| {
        let label = wording::label(question.fact);
        let answer = interview.answer_to(question).map(|answer| wording::answer(question.fact, answer));
        let change = format!("#{}", Route::Question(question).hash());
        view! {
            <div class="row">
                <dt>{label}</dt>
                <dd>{answer}</dd>
                <dd class="change"><a href=change aria-label=format!("{}:{label}", page::CHANGE)>{page::CHANGE}</a></dd>
            </div>
        }
    };
    view! { <dl class="rows">{answered.map(row).collect_view()}</dl> }.into_any()
}
