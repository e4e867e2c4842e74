//! The pages, one file a screen, and which of them is shown.

mod about;
mod check_answers;
mod document;
mod home;
mod list;
mod measure;
mod not_found;
mod question;
mod results;
mod shared_link;
mod which;

use super::components::{Glossary, NotesFile, Tally, made_anew};
use super::share::SharePage;
use super::{Route, use_app};
use leptos::prelude::*;

/// The citizens' page: the page of the route, made anew when the route changes and only then, so that nothing
/// passes from one question to the next.
#[component]
pub fn App() -> AnyView {
    let state = use_app();
    provide_context(NotesFile::new());
    view! {
        {made_anew(move || page(state.route()))}
        <Tally />
        <Glossary />
    }
    .into_any()
}

/// The page of a route.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <home::Home /> }.into_any(),
        Route::Which => view! { <which::Which /> }.into_any(),
        Route::Question(question) => {
            view! { <question::QuestionPage question=question /> }.into_any()
        }
        Route::List(kind) => view! { <list::List kind=kind /> }.into_any(),
        Route::Review => view! { <check_answers::CheckAnswers /> }.into_any(),
        Route::Results => view! { <results::Results /> }.into_any(),
        Route::Take => view! { <SharePage /> }.into_any(),
        Route::Open(code) => view! { <shared_link::SharedLink code=code /> }.into_any(),
        Route::Measure(id) => view! { <measure::MeasurePage id=id /> }.into_any(),
        Route::Law(measure) => view! { <document::DocumentPage measure=measure /> }.into_any(),
        Route::About => view! { <about::About /> }.into_any(),
        Route::Nowhere => view! { <not_found::NotFound /> }.into_any(),
    }
}
