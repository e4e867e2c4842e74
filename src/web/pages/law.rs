//! The whole document, word for word, with what each sentence grants.

use super::heading;
use crate::editions::draft_2022::EDITION;
use crate::law::{Clause, Measure, Part, Passage};
use crate::web::route::Route;
use crate::wording::{self, page};
use leptos::prelude::*;

/// Id of the passage that was asked for.
pub const SHOWN: &str = "shown";

/// The page; the passage of the measure with this id is marked.
pub fn law(id: Option<&str>) -> AnyView {
    let part = |part: &Part| match part {
        Part::Frame(passage) => view! { <p class="frame">{passage.text}</p> }.into_any(),
        Part::Clause(of) => clause(of, id),
    };
    view! {
        {heading(page::LAW)}
        <p class="help">{page::LAW_HELP}</p>
        <div class="document" lang="zh-CN">{EDITION.parts.iter().map(part).collect_view()}</div>
    }
    .into_any()
}

fn clause(clause: &'static Clause, id: Option<&str>) -> AnyView {
    let passages = clause.passages.iter().map(|of| passage(of, id)).collect_view();
    view! {
        <section class="clause">
            <h2>{clause.number}{clause.heading}"。"</h2>
            {passages}
            <p class="departments">{clause.departments}</p>
        </section>
    }
    .into_any()
}

fn passage(passage: &'static Passage, id: Option<&str>) -> AnyView {
    let shown = passage.grants.iter().any(|measure| Some(measure.id) == id);
    let text = match passage.grants {
        [] => view! { <span>{passage.text}</span> }.into_any(),
        _ => view! { <mark>{passage.text}</mark> }.into_any(),
    };
    let measures = passage.grants.iter().map(|measure| link(measure)).collect_view();
    let silences =
        passage.silences.iter().map(|silence| view! { <li>{page::GRANTS_NOTHING}{silence.reason}</li> }).collect_view();
    view! {
        <div class="passage" class:shown=shown id=shown.then_some(SHOWN)>
            <p>{text}</p>
            <ul>{measures}{silences}</ul>
        </div>
    }
    .into_any()
}

fn link(measure: &'static Measure) -> AnyView {
    let href = format!("#{}", Route::Measure(measure.id.to_owned()).hash());
    view! {
        <li>
            <a href=href>{measure.title}</a>
            <span class="offer">{wording::offer(&measure.amount)}</span>
        </li>
    }
    .into_any()
}
