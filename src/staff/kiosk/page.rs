//! What is on the screen while somebody is served.

use super::bar::Bar;
use super::privacy;
use super::session::{PAGE, Session, SessionKind};
use super::still_there::StillThere;
use crate::app::{App, AppState, Frame, MAIN, Route, dynamic_if, effect, on_tap};
use crate::browser::dom;
use crate::i18n::staff as words;
use crate::staff::explanation::Explanation;
use crate::staff::state::use_staff;
use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The citizens' page under its bar, and beside it the explanation if it is wanted.
#[component]
pub fn SessionPage(
    /// Whose.
    session: Session,
) -> AnyView {
    let staff = use_staff();
    let explains = Memo::new(move |_| staff.settings().with(|settings| settings.explains));
    let app = session.app;
    provide_context(app);
    let explanation =
        dynamic_if(move || explains.get().then(|| view! { <Explanation app=app /> }.into_any()));
    view! {
        <section id="session" class:explained=explains aria-label=words::SESSION>
            <Bar session=session.clone() />
            <CitizensPage session=session.clone() />
            {explanation}
        </section>
        <StillThere session=session />
    }
    .into_any()
}

/// The citizens' page. What happens in it is noted here: touches for the clock, pages for the back key and the counts.
#[component]
fn CitizensPage(session: Session) -> AnyView {
    let staff = use_staff();
    let app = session.app;
    let place = NodeRef::<Div>::new();
    let is_kiosk = matches!(session.kind, SessionKind::Kiosk);
    effect(move || {
        if let Some(place) = place.get() {
            show_size(&place, if is_kiosk { "largest" } else { "large" });
        }
    });
    on_cleanup(|| privacy::show_text_size(None));
    // A page begins at its top.
    effect(move || {
        app.route();
        if let Some(place) = place.get() {
            place.set_scroll_top(0);
        }
    });
    effect({
        let session = session.clone();
        move || {
            session.note_step();
            staff.count(session.see());
        }
    });
    let [touched, moved] = [false, true].map(|slightly| {
        let session = session.clone();
        move || session.touch(slightly)
    });
    let on_click = on_tap(move |event| {
        if let Some(place) = place.get_untracked() {
            follow_link(app, &place, &event);
        }
    });
    view! {
        <div
            id=PAGE
            node_ref=place
            on:click=on_click
            on:pointerdown={ let touched = touched.clone(); move |_| touched() }
            on:keydown={ let touched = touched.clone(); move |_| touched() }
            on:wheel={ let touched = touched.clone(); move |_| touched() }
            on:input=move |_| touched()
            on:pointermove={ let moved = moved.clone(); move |_| moved() }
            on:scroll=move |_| moved()
        >
            <Frame>
                <App />
            </Frame>
        </div>
    }
    .into_any()
}

/// Goes where a link of the citizens' page leads, without the address; and sets the size of letters for as long as
/// the person is here.
fn follow_link(app: AppState, place: &Element, event: &ev::MouseEvent) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
    let closest = |selector| target.closest(selector).ok().flatten();
    if let Some(size) = closest("[data-to-size]").and_then(|it| it.get_attribute("data-to-size")) {
        show_size(place, &size);
    }
    let Some(href) = closest("a[href^='#']").and_then(|link| link.get_attribute("href")) else {
        return;
    };
    event.prevent_default();
    if href.starts_with("#/") {
        app.go(Route::read(&href));
    } else if let Some(main) = dom::by_id(MAIN) {
        // The only link to a place of the same page is the one past the banner.
        dom::focus(&main);
    }
}

/// Shows letters of a size, and which it is.
fn show_size(place: &Element, size: &str) {
    privacy::show_text_size(Some(size));
    let Ok(buttons) = place.query_selector_all("[data-to-size]") else { return };
    for index in 0..buttons.length() {
        let button = buttons.item(index).and_then(|button| button.dyn_into::<Element>().ok());
        if let Some(button) = button {
            let pressed = button.get_attribute("data-to-size").as_deref() == Some(size);
            // Refused only for names that no attribute can have.
            let _ = button.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
        }
    }
}
