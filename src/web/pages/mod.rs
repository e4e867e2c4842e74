//! One function a page.

mod about;
mod home;
mod law;
mod list;
mod measure;
mod question;
mod results;
mod review;

pub use law::SHOWN;

use super::browser;
use super::route::Route;
use super::state::State;
use crate::wording::page;
use leptos::prelude::*;

/// The page of a route.
pub fn page(state: State, route: &Route) -> AnyView {
    match route {
        Route::Home => home::home(state),
        Route::Which => home::which(state),
        Route::Question(question) => question::question(state, *question),
        Route::List(roster) => list::list(state, *roster),
        Route::Review => review::review(state),
        Route::Results => results::results(state),
        Route::Measure(id) => measure::measure(state, id),
        Route::Law(id) => law::law(id.as_deref()),
        Route::About => about::about(state),
        Route::Nowhere => nowhere(),
    }
}

/// The heading of a page: it gets the focus, and the tab its name.
fn heading(words: impl Into<String>) -> AnyView {
    let words = words.into();
    browser::set_title(&format!("{words} - {}", page::NAME));
    view! { <h1 tabindex="-1">{words}</h1> }.into_any()
}

/// A link that looks like a button.
fn button_to(route: &Route, words: impl Into<String>, class: &'static str) -> AnyView {
    view! { <a class=class href=format!("#{}", route.hash())>{words.into()}</a> }.into_any()
}

fn nowhere() -> AnyView {
    view! {
        {heading(page::NO_SUCH_PAGE)}
        {button_to(&Route::Home, page::HOME, "primary")}
    }
    .into_any()
}
