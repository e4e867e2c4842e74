//! One question a screen.

use crate::app::components::{
    Alone, AnswerInput, Button, Erase, Link, Page, ReadAloud, TermButtons, dynamic_if,
    dynamic_text, is_alone, nothing, tally, which_entry,
};
use crate::app::{Route, use_app};
use crate::facts::{EntityKind, Fact, Number};
use crate::i18n::{self, page};
use crate::interview::Question;
use leptos::prelude::*;

/// The page of a question.
#[component]
pub fn QuestionPage(
    /// The question.
    question: Question,
) -> AnyView {
    let state = use_app();
    let interview = state.interview();
    let open = interview.open();
    let fact = question.fact;
    let optional = open.offered.contains(&question);
    let answered = interview.answer_to(question).is_some();
    if !open.asked.contains(&question) && !optional && !answered {
        return view! {
            <Page title=page::POINTLESS>
                <Button class="primary" text=page::GO_ON on_tap=move || state.go_on() />
            </Page>
        }
        .erased();
    }
    let left = open.asked.len();
    let progress = if optional { page::OPTIONAL.to_owned() } else { page::at_most(left) };
    let done = interview.answered().len();
    let entry = which_entry(question, &interview);
    let above = view! {
            <p class="progress">{progress}</p>
            {(!optional).then(|| bar(done, left))}
            {entry.map(|entry| view! { <p class="entry">{entry}</p> }.erased())}
    }
    .erased();
    let so_far = dynamic_text(move || state.assessment().with(tally));
    view! {
        <Page title=i18n::text(fact) above=above>
            <p class="help">{i18n::help(fact)}</p>
            <div class="chips"><ReadAloud words=Box::new(move || words(fact)) /></div>
            <AnswerInput question=question />
            <TermButtons terms=i18n::terms(fact) />
            <OtherWays question=question />
            <p class="tally"><a href=Route::Results.hash()>{so_far}</a></p>
            <Link route=Route::Review text=page::REVIEW class="plain" />
        </Page>
    }
    .erased()
}

/// How far it is. The end only comes nearer: what remains is a bound that shrinks.
fn bar(done: usize, left: usize) -> AnyView {
    view! { <progress class="bar" value=done.to_string() max=(done + left).to_string() aria-hidden="true"></progress> }
    .erased()
}

/// What is read aloud: the question, the help, the choices.
fn words(fact: Fact) -> Vec<String> {
    let choices = fact.choices().iter().map(|&choice| i18n::choice(fact, choice));
    let skip = (!fact.choices().is_empty()).then(|| i18n::skip(fact));
    let text = [i18n::text(fact), i18n::help(fact)].into_iter().chain(choices).chain(skip);
    text.filter(|words| !words.is_empty()).map(ToOwned::to_owned).collect()
}

/// Other ways on from a question.
#[component]
fn OtherWays(question: Question) -> AnyView {
    let state = use_app();
    match question.fact {
        Fact::Number(Number::HiresGroup) => {
            let one_by_one = move || state.add_entry(EntityKind::Hires);
            view! { <Button class="plain" text=page::ONE_BY_ONE on_tap=one_by_one /> }.erased()
        }
        Fact::Number(Number::PartnersTotal) => {
            let go_on = dynamic_if(move || {
                let button = || {
                    view! { <Button class="plain" text=page::ALONE_GO_ON on_tap=move || state.go_on() /> }
                    .erased()
                };
                is_alone(&state.shown()).then(button)
            });
            view! { <Alone />{go_on} }.erased()
        }
        _ => nothing(),
    }
}
