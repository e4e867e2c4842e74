//! What this is.

use super::{button_to, heading};
use crate::editions::draft_2022::EDITION;
use crate::web::parts::restart::restart;
use crate::web::route::Route;
use crate::web::state::State;
use crate::wording::page;
use leptos::prelude::*;

/// The page.
pub fn about(state: State) -> AnyView {
    let lines = page::ABOUT_LINES.map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        {heading(page::ABOUT)}
        <ul>{lines}</ul>
        <h2>{page::EDITION}</h2>
        <p>{EDITION.title}</p>
        <p>{EDITION.issuer}", "{EDITION.announced}</p>
        {button_to(&Route::Law(None), page::LAW, "secondary")}
        {restart(state)}
    }
    .into_any()
}
