//! One question a screen.

use super::Route;
use super::explain::words;
use super::input::form;
use super::list::entry_title;
use super::screen::{Act, Page, button, link, read_aloud};
use crate::eligibility::{Status, assess};
use crate::facts::{EntityRef, Fact, Number, Role};
use crate::i18n::{self, page};
use crate::interview::{Interview, Question};
use maud::{Markup, html};

/// The page of a question.
pub fn question(interview: &Interview, question: Question) -> Page {
    let open = interview.open();
    let optional = open.offered.contains(&question);
    let old = interview.answer_to(question);
    if !open.asked.contains(&question) && !optional && old.is_none() {
        return Page::new(page::POINTLESS, button(Act::GoOn, page::GO_ON, "primary"));
    }
    let progress =
        if optional { page::OPTIONAL.to_owned() } else { page::at_most(open.asked.len()) };
    let body = html! {
        p.help { (i18n::help(question.fact)) }
        div.chips { (read_aloud()) }
        (form(question.fact, old, interview.profile().as_of))
        (words(i18n::terms(question.fact)))
        (beside(question, interview))
        p.tally { (link(&Route::Results, &tally(interview), "")) }
        (link(&Route::Review, page::REVIEW, "plain"))
    };
    let above = html! {
        p.progress { (progress) }
        @if !optional { (bar(interview.answered().len(), open.asked.len())) }
        @if let Some(entry) = which_entry(question, interview) { p.entry { (entry) } }
    };
    Page { above: Some(above), ..Page::new(i18n::text(question.fact), body) }
}

/// How far it is. The end only comes nearer: what remains is a bound that shrinks.
fn bar(done: usize, left: usize) -> Markup {
    html! { progress.bar value=(done) max=(done + left) aria-hidden="true" {} }
}

/// Which batch or person, where there are several.
pub fn which_entry(question: Question, interview: &Interview) -> Option<String> {
    match question.entity {
        EntityRef::Batch(_) if interview.profile().batches.len() < 2 => None,
        EntityRef::Person => None,
        place => Some(entry_title(place)),
    }
}

/// What has come out so far.
fn tally(interview: &Interview) -> String {
    let assessment = assess(interview.edition(), interview.profile());
    let count =
        |status| assessment.outcomes.iter().filter(|outcome| outcome.status == status).count();
    page::tally(count(Status::MayQualify), count(Status::Check))
}

/// Other ways on from a question.
fn beside(question: Question, interview: &Interview) -> Markup {
    match question.fact {
        Fact::Number(Number::HiresGroup) => button(Act::AddHire, page::ONE_BY_ONE, "plain"),
        Fact::Number(Number::PartnersTotal) => html! {
            (alone(interview))
            @if is_alone(interview) { (button(Act::GoOn, page::ALONE_GO_ON, "plain")) }
        },
        _ => Markup::default(),
    }
}

fn is_alone(interview: &Interview) -> bool {
    let profile = interview.profile();
    profile.is(Role::Partners) && profile.answers.number(Number::PartnersTotal) == Some(1)
}

/// One partner alone is no partner; nothing for all others.
pub fn alone(interview: &Interview) -> Markup {
    html! {
        @if is_alone(interview) {
            section.note {
                p { (page::ALONE) }
                (button(Act::BeAlone, page::ALONE_SWITCH, "secondary"))
            }
        }
    }
}
