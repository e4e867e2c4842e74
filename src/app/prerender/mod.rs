//! What is drawn at build time, by the same components as in the browser: the first screens, the document,
//! the notes beside each measure, the guide. Natively only: all words of the document are here.

mod conditions;
mod document;
mod guide;
mod notes;

pub use document::document;
pub use guide::guide;
pub use notes::notes;

use super::pages::page;
use super::{AppState, Frame, Host, Route};
use crate::facts::{Date, Role};
use crate::interview::{Interview, SavedAnswers};
use crate::policy::draft_2022::EDITION;
use leptos::prelude::*;

/// The first screen with the frame around it.
pub fn first_screen() -> String {
    draw(nobody(), Route::Home, |route| view! { <Frame>{page(route)}</Frame> }.into_any())
}

/// For each role the question that follows, as a template, with what is to be kept for it and its address.
pub fn second_screens() -> String {
    Role::ALL.iter().filter_map(|&role| second_screen(role)).collect()
}

fn second_screen(role: Role) -> Option<String> {
    let mut interview = nobody();
    interview.choose_roles(&[role]);
    let route = Route::Question(*interview.remaining().first()?);
    let saved = SavedAnswers { interview: interview.clone(), own_day: None }.write();
    let template = |route: Route| {
        let hash = route.hash();
        view! {
            <template data-second=role.key() data-hash=hash data-record=saved>{page(route)}</template>
        }
        .into_any()
    };
    Some(draw(interview, route, template))
}

/// Nobody who has said nothing. What is drawn here says nothing about days, so any will do.
fn nobody() -> Interview {
    Interview::new(&EDITION, Date::default())
}

/// A page of an interview as HTML.
fn draw(interview: Interview, route: Route, view: impl FnOnce(Route) -> AnyView) -> String {
    let html = to_html(|| {
        provide_context(AppState::new(Host::Device, interview, route.clone()));
        view(route)
    });
    // An empty text is drawn as a space; the place for mistakes must be empty.
    html.replace("> </", "></")
}

/// A view as HTML, without the marks that only a hydrating program would need.
pub(crate) fn to_html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let html = Owner::new().with(|| view().into_view().to_html());
    html.replace("<!>", "").replace("<!--<() />-->", "")
}
