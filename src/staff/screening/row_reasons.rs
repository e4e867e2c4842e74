//! Why the row that was tapped comes out as it does.

use super::client::ScreeningClient;
use crate::browser::dom;
use crate::i18n::screening as words;
use crate::screening::CellError;
use crate::screening::job::{Reason, RowReasons};
use leptos::html;
use leptos::prelude::*;

/// Its cells to correct, and each measure with its reasons; nothing before a row was tapped.
#[component]
pub fn RowReasonsView(
    /// Holds the reasons.
    client: ScreeningClient,
    /// The titles of the measures, by their indexes.
    titles: Vec<&'static str>,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let shown = move || client.reasons().get().map(|reasons| draw(reasons, &titles));
    // They stand under the table, where nobody looks who has tapped a row.
    Effect::new(move |_| {
        if let (Some(place), true) = (place.get(), client.reasons().with(Option::is_some)) {
            dom::scroll_to(&place);
        }
    });
    view! { <div id="row" node_ref=place>{shown}</div> }
}

fn draw(reasons: RowReasons, titles: &[&'static str]) -> impl IntoView + use<> {
    let error = |error: CellError| {
        let CellError { header, found, sentence, .. } = error;
        view! { <p class="error">{format!("{header}“{found}”: {sentence}")}</p> }
    };
    let reason = |reason: Reason| {
        let title = titles.get(reason.measure).copied().unwrap_or_default();
        view! { <dt>{title}</dt><dd>{reason.sentence}</dd> }
    };
    view! {
        <h3>{words::row(reasons.number)}</h3>
        {reasons.errors.into_iter().map(error).collect_view()}
        <dl class="reasons">{reasons.reasons.into_iter().map(reason).collect_view()}</dl>
    }
}
