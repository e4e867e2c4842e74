//! What is on the screen: the page of whoever is served, or else a page for staff.

use super::kiosk::{Session, SessionPage};
use super::pages::{CountsPage, Home};
use super::receive::Receive;
use super::route::StaffRoute;
use super::screening::ScreeningPage;
use super::state::use_staff;
use crate::app::{MAIN, effect};
use crate::browser::dom;
use leptos::html::Main;
use leptos::prelude::*;

/// What is on the screen.
#[allow(clippy::large_enum_variant, reason = "there is one of it")]
enum Shown {
    /// Somebody is served.
    Session(Session),
    /// Nobody is.
    Own(StaffRoute),
}

/// The page for staff: the citizens' page while somebody is served, or else the page of the route.
#[component]
pub fn StaffApp() -> AnyView {
    let staff = use_staff();
    // A page is made anew for each person: by its key no element of the last one is used again.
    let shown = move || {
        [match staff.session() {
            Some(session) => Shown::Session(session),
            None => Shown::Own(staff.route()),
        }]
    };
    let key = |shown: &Shown| match shown {
        Shown::Session(session) => (Some(session.number()), None),
        Shown::Own(route) => (None, Some(*route)),
    };
    let page = |shown| match shown {
        Shown::Session(session) => view! { <SessionPage session=session /> }.into_any(),
        Shown::Own(route) => view! { <OwnPage route=route /> }.into_any(),
    };
    view! { <For each=shown key=key children=page /><Receive /> }.into_any()
}

/// A page of a route. When it comes after another, its heading takes the focus, so that it is read.
#[component]
fn OwnPage(route: StaffRoute) -> AnyView {
    let staff = use_staff();
    let main = NodeRef::<Main>::new();
    effect(move || {
        let Some(main) = main.get() else { return };
        // On the first page the browser's own focus stays.
        if let (false, Some(heading)) = (staff.is_first_page(), dom::find(Some(&main), "h1")) {
            dom::focus(&heading);
            dom::scroll_to_top();
        }
    });
    let page = match route {
        StaffRoute::Home => view! { <Home /> }.into_any(),
        StaffRoute::Screening => view! { <ScreeningPage /> }.into_any(),
        StaffRoute::Counts => view! { <CountsPage /> }.into_any(),
    };
    view! { <main id=MAIN tabindex="-1" node_ref=main>{page}</main> }.into_any()
}
