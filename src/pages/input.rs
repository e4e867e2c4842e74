//! The input of a question, by the kind of its answer. The form hands in text, so that typing, keeping
//! and files share one way to read an answer.

use super::screen::{Act, button};
use crate::facts::{Answer, Choice, Date, End, Fact, Number, Span, UNSURE, write};
use crate::i18n::{self, page};
use maud::{Markup, html};

/// Id of the sentence that says what is wrong.
pub const ERROR: &str = "error";

/// Stands among the bands of a span for giving dates instead.
pub const DATES: &str = "dates";

/// The form of a question, filled in with an `old` answer. Days may lie no later than `today`.
pub fn form(fact: Fact, old: Option<&Answer>, today: Date) -> Markup {
    let (input, beside) = match fact {
        Fact::Single(_) => (html! { div.choices { (single(fact, old)) } }, false),
        Fact::Multiple(_) => (multiple(fact, old), false),
        Fact::Span(span) => (self::span(span, old, today), false),
        Fact::Number(number) => (self::number(number, old), true),
        Fact::Day(_) => {
            (day_field("day", i18n::label(fact), old.map(write).unwrap_or_default(), today), true)
        }
    };
    html! {
        form #question novalidate {
            fieldset aria-describedby=(ERROR) {
                legend.unseen { (i18n::text(fact)) }
                (input)
            }
            p.error id=(ERROR) role="alert" {}
            button.primary type="submit" { (page::NEXT) }
            @if beside { (button(Act::Unsure, i18n::skip(fact), "secondary")) }
        }
    }
}

/// The choices of a fact with 不清楚 or 先不答 as the last: key and words.
fn choices(fact: Fact) -> impl Iterator<Item = (&'static str, &'static str)> {
    let choices =
        fact.choices().iter().map(move |&choice| (choice.key(), i18n::choice(fact, choice)));
    choices.chain([(UNSURE, i18n::skip(fact))])
}

fn single(fact: Fact, old: Option<&Answer>) -> Markup {
    let chosen = old.map(write);
    html! { @for (key, words) in choices(fact) { (one_of(key, words, chosen.as_deref() == Some(key))) } }
}

fn multiple(fact: Fact, old: Option<&Answer>) -> Markup {
    let chosen = old.map(write).unwrap_or_default();
    html! {
        div.choices { @for (key, words) in choices(fact) {
            (some_of(key, words, chosen.split(',').any(|other| other == key), key == Choice::None.key()))
        } }
    }
}

fn number(fact: Number, old: Option<&Answer>) -> Markup {
    let value = old.filter(|old| !old.is_open()).map(write);
    html! {
        input.number name="number" type="text" inputmode="numeric" autocomplete="off"
            aria-label=(i18n::text(Fact::Number(fact))) aria-describedby=(ERROR)
            placeholder=(i18n::placeholder(fact)) value=[value];
    }
}

fn span(span: Span, old: Option<&Answer>, today: Date) -> Markup {
    let (first, last, goes_on) = match old {
        Some(Answer::Days(first, End::On(last))) => (first.to_string(), last.to_string(), false),
        Some(Answer::Days(first, End::Ongoing)) => (first.to_string(), String::new(), true),
        _ => (String::new(), String::new(), false),
    };
    let dated = !first.is_empty();
    let first_label = if span == Span::Trading { page::LICENCE_DAY } else { page::FIRST_DAY };
    html! {
        div.choices {
        (single(Fact::Span(span), old))
        (one_of(DATES, page::GIVE_DATES, dated))
        div.dates hidden[!dated] {
            (day_field("first", first_label, first, today))
            @if span == Span::CrossProvince {
                label.cell { input #goes-on type="checkbox" checked[goes_on]; span { (page::ONGOING) } }
            }
            @if span != Span::Trading {
                div #until hidden[goes_on] { (day_field("last", page::LAST_DAY, last, today)) }
            }
        }
        }
    }
}

/// One of several.
fn one_of(key: &str, words: &str, chosen: bool) -> Markup {
    html! { label.cell { input type="radio" name="answer" value=(key) checked[chosen]; span { (words) } } }
}

/// One of those that can be ticked together. One that stands `alone` clears the rest, and they clear it.
fn some_of(key: &str, words: &str, chosen: bool, alone: bool) -> Markup {
    html! {
        label.cell {
            input type="checkbox" name="answer" value=(key) checked[chosen] data-alone[alone];
            span { (words) }
        }
    }
}

/// A field for a day, by the browser's own calendar where it has one.
fn day_field(id: &str, label: &str, value: String, latest: Date) -> Markup {
    let value = if value == UNSURE { String::new() } else { value };
    html! {
        label.field for=(id) {
            span { (label) }
            input id=(id) type="date" max=(latest.to_string()) placeholder="2025-03-10" aria-describedby=(ERROR) value=(value);
        }
    }
}
