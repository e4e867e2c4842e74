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
use crate::app::components::Erase;
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
    .erased()
}

/// The page of a route.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <home::Home /> }.erased(),
        Route::Which => view! { <which::Which /> }.erased(),
        Route::Question(question) => {
            view! { <question::QuestionPage question=question /> }.erased()
        }
        Route::List(kind) => view! { <list::List kind=kind /> }.erased(),
        Route::Review => view! { <check_answers::CheckAnswers /> }.erased(),
        Route::Results => view! { <results::Results /> }.erased(),
        Route::Take => view! { <SharePage /> }.erased(),
        Route::Open(code) => view! { <shared_link::SharedLink code=code /> }.erased(),
        Route::Measure(id) => view! { <measure::MeasurePage id=id /> }.erased(),
        Route::Law(measure) => view! { <document::DocumentPage measure=measure /> }.erased(),
        Route::About => view! { <about::About /> }.erased(),
        Route::Nowhere => view! { <not_found::NotFound /> }.erased(),
    }
}
