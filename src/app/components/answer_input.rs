//! The input of a question, by the kind of its answer. It hands in text, so that typing, keeping and files
//! share one way to read an answer ([`facts::parse`](crate::facts::parse)).

use super::erase::Erase;
use super::{Button, dynamic_text, on_change, on_submit, on_tap};
use crate::app::{AppState, use_app};
use crate::browser::taps;
use crate::facts::{
    Answer, Choice, Date, End, Fact, Number, ONGOING, Problem, Span, UNSURE, write,
};
use crate::i18n::{self, page};
use crate::interview::Question;
use leptos::prelude::*;

/// Stands among the bands of a span for giving dates instead.
pub const DATES: &str = "dates";

/// What is typed and ticked on the page, as text.
#[derive(Clone, Copy)]
struct Draft {
    question: Question,
    state: AppState,
    /// The keys of what is chosen, with commas between.
    chosen: RwSignal<String>,
    /// What is typed: a number, a day, or the first day of a span.
    first: StoredValue<String>,
    /// The last day of a span.
    last: StoredValue<String>,
    /// Whether a span goes on.
    goes_on: RwSignal<bool>,
    /// What is wrong, in a sentence.
    error: RwSignal<String>,
    /// Whether a pointer went down last, and not a key.
    pointing: StoredValue<bool>,
}

/// The form of a question, filled in with the answer that was given before.
#[component]
pub fn AnswerInput(
    /// The question.
    question: Question,
) -> AnyView {
    let state = use_app();
    let interview = state.interview();
    let (fact, today) = (question.fact, interview.profile().as_of);
    let draft = Draft::new(state, question, interview.answer_to(question));
    let input = match fact {
        Fact::Single(_) => view! { <div class="choices">{draft.radios(fact)}</div> }.erased(),
        Fact::Multiple(_) => draft.checkboxes(fact),
        Fact::Span(span) => draft.span(span, today),
        Fact::Number(number) => draft.number(number),
        Fact::Day(_) => day_field("day", i18n::label(fact), draft.first, today),
    };
    let skip = matches!(fact, Fact::Number(_) | Fact::Day(_)).then(|| {
        let skip = move || draft.hand_in(Some(UNSURE.to_owned()));
        view! { <Button class="secondary" text=i18n::skip(fact) on_tap=skip /> }.erased()
    });
    let submit = on_submit(move || taps::after_paint(move || draft.hand_in(draft.answer())));
    view! {
        <form
            id="question"
            novalidate
            on:submit=submit
            on:mousedown=on_tap(move |_| draft.pointing.set_value(true))
            on:keydown=move |_| draft.pointing.set_value(false)
        >
            <fieldset aria-describedby="error">
                <legend class="unseen">{i18n::text(fact)}</legend>
                {input}
            </fieldset>
            <p class="error" id="error" role="alert">{dynamic_text(move || draft.error.get())}</p>
            <button class="primary" type="submit">{page::NEXT}</button>
            {skip}
        </form>
    }
    .erased()
}

impl Draft {
    fn new(state: AppState, question: Question, old: Option<&Answer>) -> Self {
        let text = old.map(write).unwrap_or_default();
        let (first, last, goes_on, keys) = match old {
            Some(Answer::Days(first, End::On(last))) => {
                (first.to_string(), last.to_string(), false, DATES)
            }
            Some(Answer::Days(first, End::Ongoing)) => {
                (first.to_string(), String::new(), true, DATES)
            }
            Some(Answer::Number(_) | Answer::Day(_)) => (text, String::new(), false, ""),
            _ => (String::new(), String::new(), false, &*text),
        };

        Self {
            question,
            state,
            chosen: RwSignal::new(keys.to_owned()),
            first: StoredValue::new(first),
            last: StoredValue::new(last),
            goes_on: RwSignal::new(goes_on),
            error: RwSignal::new(String::new()),
            pointing: StoredValue::new(false),
        }
    }

    /// The answer on the page, as text; None when nothing was chosen.
    fn answer(self) -> Option<String> {
        let chosen = Some(self.chosen.get_untracked()).filter(|keys| !keys.is_empty());
        match self.question.fact {
            Fact::Single(_) | Fact::Multiple(_) => chosen,
            Fact::Number(_) | Fact::Day(_) => Some(self.first.get_value()),
            Fact::Span(span) => match chosen {
                Some(key) if key == DATES => Some(self.days(span)),
                band => band,
            },
        }
    }

    fn days(self, span: Span) -> String {
        let goes_on = span == Span::Trading || self.goes_on.get_untracked();
        let last = if goes_on { ONGOING.to_owned() } else { self.last.get_value() };
        format!("{}/{last}", self.first.get_value())
    }

    /// Hands in an answer, written as text; what is wrong with it is said at its place.
    fn hand_in(self, answer: Option<String>) {
        let said = match answer {
            None => Some(page::CHOOSE_FIRST.to_owned()),
            Some(text) => {
                let problem = self.state.answer(self.question, &text).err();
                problem.map(|problem| sentence(problem, untrack(|| self.state.wrong_day())))
            }
        };
        if let Some(said) = said {
            self.error.set(said);
        }
    }

    /// One of several.
    fn radios(self, fact: Fact) -> AnyView {
        choices(fact).map(|(key, words)| self.radio(key, words)).collect_view().into_any()
    }

    fn radio(self, key: &'static str, words: &'static str) -> AnyView {
        let checked = untrack(|| self.is_chosen(key));
        let choose = on_change(move |_| self.chosen.set(key.to_owned()));
        // A tap answers. A key only moves the choice: the arrow keys pass over every one of them.
        let tap = on_tap(move |_| {
            if key != DATES && self.pointing.get_value() {
                taps::after_paint(move || self.hand_in(Some(key.to_owned())));
            }
        });
        view! {
            <label class="cell">
                <input type="radio" name="answer" value=key checked=checked on:change=choose on:click=tap />
                <span>{words}</span>
            </label>
        }
        .erased()
    }

    /// Those that can be ticked together. One that stands alone clears the rest, and they clear it.
    fn checkboxes(self, fact: Fact) -> AnyView {
        let boxes = choices(fact).map(|(key, words)| {
            let ticked = move || self.is_chosen(key);
            let tick = on_change(move |event| self.tick(key, event_target_checked(&event)));
            let was_ticked = untrack(ticked);
            view! {
                <label class="cell">
                    <input
                        type="checkbox"
                        name="answer"
                        value=key
                        checked=was_ticked
                        prop:checked=ticked
                        on:change=tick
                    />
                    <span>{words}</span>
                </label>
            }
            .erased()
        });
        view! { <div class="choices">{boxes.collect_view()}</div> }.erased()
    }

    fn is_chosen(self, key: &str) -> bool {
        self.chosen.with(|chosen| chosen.split(',').any(|it| it == key))
    }

    fn tick(self, key: &str, ticked: bool) {
        let alone = Choice::None.key();
        self.chosen.update(|chosen| {
            let stays =
                |other: &&str| *other != key && (!ticked || key != alone && *other != alone);
            let others = chosen.split(',').filter(|it| !it.is_empty()).filter(stays);
            *chosen = others.chain(ticked.then_some(key)).collect::<Vec<_>>().join(",");
        });
    }

    fn number(self, fact: Number) -> AnyView {
        view! {
            <input
                class="number"
                name="number"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-label=i18n::text(Fact::Number(fact))
                aria-describedby="error"
                placeholder=i18n::placeholder(fact)
                value=self.first.get_value()
                on:input=on_change(move |event| self.first.set_value(event_target_value(&event)))
            />
        }
        .erased()
    }

    fn span(self, span: Span, today: Date) -> AnyView {
        let first = if span == Span::Trading { page::LICENCE_DAY } else { page::FIRST_DAY };
        let undated = move || !self.is_chosen(DATES);
        let goes_on = self.goes_on.get_untracked();
        let tick = on_change(move |event| self.goes_on.set(event_target_checked(&event)));
        let ongoing = (span == Span::CrossProvince).then(|| {
            view! {
                <label class="cell">
                    <input id="goes-on" type="checkbox" checked=goes_on on:change=tick />
                    <span>{page::ONGOING}</span>
                </label>
            }
            .erased()
        });
        let until = (span != Span::Trading).then(|| {
            view! {
                <div id="until" hidden=move || self.goes_on.get()>
                    {day_field("last", page::LAST_DAY, self.last, today)}
                </div>
            }
            .erased()
        });
        view! {
            <div class="choices">
                {self.radios(Fact::Span(span))}
                {self.radio(DATES, page::GIVE_DATES)}
                <div class="dates" hidden=undated>
                    {day_field("first", first, self.first, today)}
                    {ongoing}
                    {until}
                </div>
            </div>
        }
        .erased()
    }
}

/// The choices of a fact with 不清楚 or 先不答 as the last: key and words.
fn choices(fact: Fact) -> impl Iterator<Item = (&'static str, &'static str)> {
    let own = fact.choices().iter().map(move |&it| (it.key(), i18n::choice(fact, it)));
    own.chain([(UNSURE, i18n::skip(fact))])
}

/// A field for a day, by the browser's own calendar where it has one. Days lie no later than `latest`.
fn day_field(
    id: &'static str,
    label: &'static str,
    value: StoredValue<String>,
    latest: Date,
) -> AnyView {
    view! {
        <label class="field" for=id>
            <span>{label}</span>
            <input
                id=id
                type="date"
                max=latest.to_string()
                placeholder="2025-03-10"
                aria-describedby="error"
                value=value.get_value()
                on:input=on_change(move |event| value.set_value(event_target_value(&event)))
            />
        </label>
    }
    .erased()
}

/// What is wrong with an answer, and with the clock of a device that shows this day.
fn sentence(problem: Problem, wrong_day: Option<Date>) -> String {
    let clock = wrong_day.filter(|_| problem == Problem::NotYet).map(page::wrong_clock);
    format!("{}{}{}", page::CANNOT_TAKE, i18n::problem(problem), clock.unwrap_or_default())
}
