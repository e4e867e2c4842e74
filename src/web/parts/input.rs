//! The input of a question, by the kind of its answer. Every input hands in text, so that typing,
//! keeping and files share one way to read an answer.

use super::choices::{Choices, one_of, some_of};
use super::dates::day_field;
use super::field::{Complaint, ERROR, complaint, next_button};
use crate::facts::{Answer, Choice, Date, End, Fact, Number, ONGOING, Problem, Span, UNSURE, parse_number, write};
use crate::interview::Question;
use crate::web::state::State;
use crate::wording::{self, page};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// Stands among the bands of a span for giving dates instead.
const DATES: &str = "dates";

/// What the parts of a question share.
#[derive(Clone, Copy)]
struct Asked {
    state: State,
    question: Question,
    wrong: RwSignal<Option<Complaint>>,
}

impl Asked {
    /// Hands in an answer, written as text; what is wrong with it is said at its place.
    fn answer(self, text: &str) {
        let wrong = self.state.answer(self.question, text).err();
        self.wrong.set(wrong.map(Complaint::Problem));
    }

    fn answer_or_complain(self, text: Option<&str>) {
        match text {
            Some(text) => self.answer(text),
            None => self.wrong.set(Some(Complaint::NothingChosen)),
        }
    }
}

/// The input of a question, filled in with an `old` answer.
pub fn input(state: State, question: Question, old: Option<&Answer>, today: Date) -> AnyView {
    let asked = Asked { state, question, wrong: RwSignal::new(None) };
    match question.fact {
        Fact::Single(_) => single(asked, old),
        Fact::Multiple(_) => multiple(asked, old),
        Fact::Number(fact) => number(asked, fact, old),
        Fact::Span(fact) => span(asked, fact, old, today),
        Fact::Day(_) => day(asked, old, today),
    }
}

/// The choices of a fact with 不清楚 or 先不答 as the last.
fn choices(fact: Fact) -> Choices {
    let choices = fact.choices().iter().map(|&choice| (choice.key(), wording::choice(fact, choice)));
    choices.chain([(UNSURE, wording::skip(fact))]).collect()
}

fn single(asked: Asked, old: Option<&Answer>) -> AnyView {
    let chosen = RwSignal::new(old.and_then(key_of));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        asked.answer_or_complain(chosen.get_untracked());
    };
    form(asked, submit, one_of(choices(asked.question.fact), chosen, move |key| asked.answer(key)), true)
}

/// The key of an answer that is one choice.
fn key_of(answer: &Answer) -> Option<&'static str> {
    match answer {
        Answer::One(choice) => Some(choice.key()),
        Answer::Unsure => Some(UNSURE),
        _ => None,
    }
}

fn multiple(asked: Asked, old: Option<&Answer>) -> AnyView {
    let old = match old {
        Some(Answer::Many { ticked, unsure }) => {
            ticked.iter().map(|choice| choice.key()).chain(unsure.then_some(UNSURE)).collect()
        }
        Some(Answer::Unsure) => vec![UNSURE],
        _ => Vec::new(),
    };
    let chosen = RwSignal::new(old);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let text = chosen.with_untracked(|chosen| chosen.join(","));
        asked.answer_or_complain(Some(text.as_str()).filter(|text| !text.is_empty()));
    };
    form(asked, submit, some_of(choices(asked.question.fact), chosen, Some(Choice::None.key())), true)
}

fn number(asked: Asked, fact: Number, old: Option<&Answer>) -> AnyView {
    let value = RwSignal::new(match old {
        Some(Answer::Number(number)) => number.to_string(),
        _ => String::new(),
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        // Read here as well, so that what was typed wrong is told apart from what does not fit.
        let text = value.get_untracked();
        match parse_number(fact, &text) {
            Ok(number) => asked.answer(&number.to_string()),
            Err(problem) => asked.wrong.set(Some(Complaint::Problem(problem))),
        }
    };
    let field = view! {
        <input
            class="number"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-label=wording::text(asked.question.fact)
            aria-describedby=ERROR
            placeholder=wording::placeholder(fact)
            prop:value=move || value.get()
            on:input=move |event| value.set(event_target_value(&event))
        />
    };
    view! {
        {form(asked, submit, field.into_any(), false)}
        <button type="button" class="secondary" on:click=move |_| asked.answer(UNSURE)>
            {wording::skip(asked.question.fact)}
        </button>
    }
    .into_any()
}

fn span(asked: Asked, span: Span, old: Option<&Answer>, today: Date) -> AnyView {
    let (first, last, goes_on) = match old {
        Some(Answer::Days(first, End::On(last))) => (first.to_string(), last.to_string(), false),
        Some(Answer::Days(first, End::Ongoing)) => (first.to_string(), String::new(), true),
        _ => (String::new(), String::new(), false),
    };
    let chosen = RwSignal::new(old.and_then(key_of).or_else(|| (!first.is_empty()).then_some(DATES)));
    let (first, last, goes_on) = (RwSignal::new(first), RwSignal::new(last), RwSignal::new(goes_on));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match chosen.get_untracked() {
            Some(DATES) => {
                let ongoing = span == Span::Trading || goes_on.get_untracked();
                let last = if ongoing { ONGOING.to_owned() } else { last.get_untracked() };
                asked.answer(&format!("{}/{last}", first.get_untracked()));
            }
            chosen => asked.answer_or_complain(chosen),
        }
    };
    let mut bands = choices(asked.question.fact);
    bands.push((DATES, page::GIVE_DATES));
    let pick = move |key| {
        if key != DATES {
            asked.answer(key);
        }
    };
    let first_label = if span == Span::Trading { page::LICENCE_DAY } else { page::FIRST_DAY };
    let ongoing_box = view! {
        <label class="cell">
            <input
                type="checkbox"
                prop:checked=move || goes_on.get()
                on:change=move |_| goes_on.update(|goes_on| *goes_on = !*goes_on)
            />
            <span>{page::ONGOING}</span>
        </label>
    };
    let mut ongoing_box = Some(ongoing_box).filter(|_| span == Span::CrossProvince);
    let ongoing_box = ongoing_box.take().map(IntoAny::into_any);
    let last_field =
        move || (span != Span::Trading && !goes_on.get()).then(|| day_field("last", page::LAST_DAY, last, today));
    let hidden = move || chosen.get() != Some(DATES);
    let input = view! {
        {one_of(bands, chosen, pick)}
        <div class="dates" hidden=hidden>
            {day_field("first", first_label, first, today)}
            {ongoing_box}
            {last_field}
        </div>
    };
    form(asked, submit, input.into_any(), true)
}

fn day(asked: Asked, old: Option<&Answer>, today: Date) -> AnyView {
    let value = RwSignal::new(old.filter(|old| !old.is_open()).map(write).unwrap_or_default());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match value.get_untracked() {
            empty if empty.is_empty() => asked.wrong.set(Some(Complaint::Problem(Problem::NoSuchDay))),
            day => asked.answer(&day),
        }
    };
    view! {
        {form(asked, submit, day_field("day", wording::label(asked.question.fact), value, today), false)}
        <button type="button" class="secondary" on:click=move |_| asked.answer(UNSURE)>
            {wording::skip(asked.question.fact)}
        </button>
    }
    .into_any()
}

fn form(asked: Asked, submit: impl Fn(SubmitEvent) + 'static, input: AnyView, group: bool) -> AnyView {
    let legend = wording::text(asked.question.fact);
    let input = if group {
        view! { <fieldset aria-describedby=ERROR><legend class="unseen">{legend}</legend>{input}</fieldset> }.into_any()
    } else {
        input
    };
    view! {
        <form novalidate on:submit=submit>
            {input}
            {complaint(asked.wrong)}
            {next_button()}
        </form>
    }
    .into_any()
}
