//! The whole document, word for word, with what each sentence grants.

use super::to_html;
use crate::app::Route;
use crate::app::components::{Link, entry_id};
use crate::i18n::{self, page};
use crate::policy::draft_2022::EDITION;
use crate::policy::{Clause, Measure, Part, Passage};
use leptos::prelude::*;

/// The document. The entry of a measure has an id, see [`entry_id`].
pub fn document() -> String {
    to_html(|| EDITION.parts.iter().map(part).collect_view())
}

fn part(part: &'static Part) -> AnyView {
    match part {
        Part::Clause(of) => clause(of),
        Part::Frame(passage) if passage.text.text().trim().is_empty() => {
            view! { <p hidden>{passage.text.text()}</p> }.into_any()
        }
        Part::Frame(passage) => view! { <p class="frame">{passage.text.text()}</p> }.into_any(),
    }
}

fn clause(clause: &'static Clause) -> AnyView {
    view! {
        <section class="clause">
            <h2>{clause.number}{clause.heading}"。"</h2>
            {clause.passages.iter().map(|of| passage(of)).collect_view()}
            <p class="departments">{clause.departments.text()}</p>
        </section>
    }
    .into_any()
}

fn passage(passage: &'static Passage) -> AnyView {
    let text = if passage.grants.is_empty() {
        view! { <p>{passage.text.text()}</p> }.into_any()
    } else {
        view! { <p><mark>{passage.text.text()}</mark></p> }.into_any()
    };
    let nothing = passage.non_entitlements.iter();
    let nothing = nothing.map(|it| view! { <li>{page::GRANTS_NOTHING}{it.reason.text()}</li> });
    view! {
        <div class="passage">
            {text}
            <ul>{passage.grants.iter().map(|it| entry(it)).collect_view()}{nothing.collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn entry(measure: &'static Measure) -> AnyView {
    view! {
        <li id=entry_id(measure.id)>
            <Link route=Route::Measure(measure.id.to_owned()) text=measure.title />
            <span class="offer">{i18n::offer(&measure.amount)}</span>
        </li>
    }
    .into_any()
}
