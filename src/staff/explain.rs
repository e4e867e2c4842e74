//! What is going on in the frame, for a hall that looks at a projector: what is asked and why, what has
//! matched so far, and the words of the document.

use super::state::Stage;
use crate::eligibility::{Assessment, Outcome, Status, assess};
use crate::facts::Date;
use crate::i18n::{self, staff as words};
use crate::interview::{Interview, Question};
use crate::pages::{Route, notes_of};
use maud::{Markup, html};

/// The explanation.
pub fn explain(stage: &Stage, today: Date) -> Markup {
    let Some(interview) = stage.seen.interview(today) else {
        return html! { h2 { (words::EXPLANATION) } p { (words::EXPLAIN_START) } };
    };
    let assessment = assess(interview.edition(), interview.profile());
    html! {
        @if let Route::Question(question) = stage.seen.route() {
            (asked(question, &assessment, &interview))
        } @else { h2 { (words::EXPLANATION) } }
        (matched(&assessment))
    }
}

/// The question, the measures it is asked for, and the conditions of the first of them.
fn asked(question: Question, assessment: &Assessment, interview: &Interview) -> Markup {
    let waits = |outcome: &&Outcome| interview.missing(outcome).contains(&question);
    let waiting = assessment.outcomes.iter().filter(waits).collect::<Vec<_>>();
    html! {
        h2 { (i18n::text(question.fact)) }
        @if let Some(first) = waiting.first() {
            p { (words::ASKED_FOR) }
            ul { @for outcome in &waiting { li { (outcome.granted.measure.title) } } }
            h3 { (words::CONDITIONS) (first.granted.measure.title) }
            (notes_of(first))
        }
    }
}

/// What may hold, and what must be asked, with its money.
fn matched(assessment: &Assessment) -> Markup {
    let of = |status| {
        assessment
            .outcomes
            .iter()
            .filter(move |outcome| outcome.status == status)
            .collect::<Vec<_>>()
    };
    let list = |status| {
        let outcomes = of(status);
        html! {
            @if !outcomes.is_empty() {
                h3 { (i18n::status(status)) }
                ul {
                    @for outcome in outcomes {
                        li { (outcome.granted.measure.title) " " b { (i18n::headline(outcome)) } }
                    }
                }
            }
        }
    };
    html! {
        section.matched {
            @if of(Status::MayQualify).is_empty() { p { (words::NOTHING_YET) } }
            (list(Status::MayQualify))
            (list(Status::Check))
            p { (words::ruled_out(of(Status::NotMet).len())) }
        }
    }
}
