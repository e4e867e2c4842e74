//! What is going on, for a hall that looks at a projector: what is asked and why, what has matched so far, and the
//! words of the document.

use crate::app::{AppState, Notes, NotesFile, Route, dynamic, effect};
use crate::eligibility::{Assessment, Outcome, Status};
use crate::i18n::{self, staff as words};
use crate::interview::Question;
use leptos::prelude::*;

/// The explanation, beside the citizens' page.
#[component]
pub fn Explanation(
    /// The citizens' page.
    app: AppState,
) -> AnyView {
    let file = NotesFile::new();
    provide_context(file);
    effect(move || file.fetch(app.address("data-notes-file")));
    let body = dynamic(move || {
        if app.interview().profile().roles.is_empty() {
            return view! { <h2>{words::EXPLANATION}</h2><p>{words::EXPLAIN_START}</p> }.into_any();
        }
        let asked = match app.route() {
            Route::Question(question) => asked(app, question),
            _ => view! { <h2>{words::EXPLANATION}</h2> }.into_any(),
        };
        view! { {asked}{app.assessment().with(matched)} }.into_any()
    });
    view! { <aside id="beside" aria-label=words::EXPLANATION>{body}</aside> }.into_any()
}

/// The question, the measures it is asked for, and the conditions of the first of them.
fn asked(app: AppState, question: Question) -> AnyView {
    let interview = app.interview();
    let waiting = app.assessment().with(|assessment| {
        let waits = |outcome: &&Outcome| interview.missing(outcome).contains(&question);
        let waiting = assessment.outcomes.iter().filter(waits);
        waiting.map(|outcome| outcome.granted.measure).collect::<Vec<_>>()
    });
    let reason = waiting.first().map(|first| {
        let titles = waiting.iter().map(|measure| view! { <li>{measure.title}</li> });
        view! {
            <p>{words::ASKED_FOR}</p>
            <ul>{titles.collect_view()}</ul>
            <h3>{words::CONDITIONS}{first.title}</h3>
            <Notes measure=first.id />
        }
    });
    view! { <h2>{i18n::text(question.fact)}</h2>{reason} }.into_any()
}

/// What may hold, and what must be asked, with its money.
fn matched(assessment: &Assessment) -> AnyView {
    let count =
        |status| assessment.outcomes.iter().filter(|outcome| outcome.status == status).count();
    let nothing = count(Status::MayQualify) == 0;
    let nothing = nothing.then(|| view! { <p>{words::NOTHING_YET}</p> });
    view! {
        <section class="matched">
            {nothing}
            {list(assessment, Status::MayQualify)}
            {list(assessment, Status::Check)}
            <p>{words::ruled_out(count(Status::NotMet))}</p>
        </section>
    }
    .into_any()
}

/// The measures of a status; nothing where there are none.
fn list(assessment: &Assessment, status: Status) -> AnyView {
    let outcomes = assessment.outcomes.iter().filter(|outcome| outcome.status == status);
    let items = outcomes.map(|outcome| {
        view! { <li>{outcome.granted.measure.title}" "<b>{i18n::headline(outcome)}</b></li> }
            .into_any()
    });
    let items = items.collect::<Vec<_>>();
    if items.is_empty() {
        return ().into_any();
    }
    view! { <h3>{i18n::status(status)}</h3><ul>{items}</ul> }.into_any()
}
