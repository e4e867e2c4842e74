//! The pages of the desk: what can be done, what was done.

use super::act::{Act, button, sure};
use super::chart::bars;
use super::counts::{Counts, title};
use super::draw::draft;
use super::receive::address_field;
use super::settings::Settings;
use super::state::{Desk, View};
use crate::facts::Role;
use crate::i18n::{role, screening, staff as words};
use maud::{Markup, html};
use std::cmp::Reverse;

/// How many days the chart shows.
const DAYS: usize = 14;

/// The first page.
pub fn home(desk: &Desk) -> Markup {
    html! {
        h1 tabindex="-1" { (words::TITLE) }
        (draft())
        @if desk.left_over {
            section.note { p { (words::LEFT_OVER) } a.secondary href="index.html#/results" { (words::SEE_LEFT_OVER) } }
        }
        section.task {
            h2 { (words::FAIR) }
            p { (words::FAIR_ABOUT) }
            (patience(desk.settings.patience))
            @if desk.left_over { (sure(Act::Fair, words::START_FAIR, words::CLEARS)) }
            @else { (button(Act::Fair, words::START_FAIR, "primary")) }
        }
        section.task {
            h2 { (words::PHONES) }
            (address_field(&desk.address, desk.of_this_computer))
            @if desk.left_over { (sure(Act::Receive, words::RECEIVE, words::CLEARS)) }
            @else { (button(Act::Receive, words::RECEIVE, "secondary")) }
        }
        section.task {
            h2 { (words::DEMO) }
            p { (words::DEMO_ABOUT) }
            ul.people { @for &who in Role::ALL { li { (person(who, desk.left_over)) } } }
        }
        section.task {
            h2 { (screening::TITLE) }
            p { (screening::ABOUT) }
            a.secondary href=(View::EntityKind.hash()) { (words::OPEN_ROSTER) }
        }
        section.task {
            h2 { (words::COUNTS) }
            p { (words::served(desk.counts.days.get(&desk.today).map_or(0, |day| day.served))) }
            a.secondary href=(View::Counts.hash()) { (words::SEE_COUNTS) }
        }
    }
}

fn patience(seconds: u32) -> Markup {
    let (least, most) = (Settings::PATIENCE.start(), Settings::PATIENCE.end());
    html! {
        label.field for="patience" {
            span { (words::PATIENCE) }
            input #patience type="number" min=(least) max=(most) step="10" value=(seconds) aria-describedby="patience-error";
        }
        p.error #patience-error role="alert" {}
    }
}

fn person(who: Role, left_over: bool) -> Markup {
    html! {
        b { (role(who)) }
        p { (words::story(who)) }
        @if left_over { (sure(Act::Demo(who), words::SHOW_PERSON, words::CLEARS)) }
        @else { (button(Act::Demo(who), words::SHOW_PERSON, "secondary")) }
    }
}

/// What was done on this device.
pub fn counts(counts: &Counts) -> Markup {
    let total = counts.total();
    let days =
        counts.days.iter().rev().take(DAYS).map(|(date, day)| (date.to_string(), day.served));
    let roles =
        total.roles.iter().map(|(&who, &count)| (role(who).to_owned(), count)).collect::<Vec<_>>();
    let mut measures =
        total.measures.iter().map(|(id, &count)| (title(id).to_owned(), count)).collect::<Vec<_>>();
    measures.sort_by_key(|(_, count)| Reverse(*count));
    html! {
        p { a href=(View::Home.hash()) { (words::BACK) } }
        h1 tabindex="-1" { (words::COUNTS) }
        (draft())
        p { (words::COUNTS_ABOUT) }
        @if counts.days.is_empty() { p.note { (words::NO_COUNTS) } } @else {
            (bars(words::BY_DAY, &days.collect::<Vec<_>>(), None))
            (bars(words::BY_ROLE, &roles, None))
            (bars(words::BY_MEASURE, &measures, None))
            p { (words::handed_over(total.handed_over)) }
            (button(Act::Export, words::EXPORT, "secondary"))
            (sure(Act::Erase, words::ERASE, words::ERASES))
        }
    }
}
