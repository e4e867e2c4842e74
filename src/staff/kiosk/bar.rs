//! The bar above the citizens' page: what it is, and what can be done with it.

use super::session::{Session, SessionKind};
use crate::app::{Button, Route, dynamic, dynamic_if, dynamic_text};
use crate::browser::full_screen;
use crate::i18n::{role, staff as words, take};
use crate::staff::demo::Walkthrough;
use crate::staff::state::use_staff;
use leptos::prelude::*;

/// The bar.
#[component]
pub fn Bar(
    /// Whose.
    session: Session,
) -> AnyView {
    let staff = use_staff();
    let explains = dynamic(move || {
        let explains = staff.settings().with(|settings| settings.explains);
        let text = if explains { words::HIDE_EXPLANATION } else { words::SHOW_EXPLANATION };
        view! { <Button class="plain" text=text on_tap=move || staff.toggle_explanation() /> }
            .into_any()
    });
    let own = match session.kind {
        SessionKind::Kiosk => view! { <KioskBar session=session /> }.into_any(),
        SessionKind::Demo(walkthrough) => {
            view! { <DemoBar session=session walkthrough=walkthrough /> }.into_any()
        }
    };
    view! {
        <div id="bar">
            {own}
            <div class="aside">
                {explains}
                <Button class="plain" text=words::FULL on_tap=full_screen::toggle />
                <Button class="plain leave" text=words::LEAVE on_tap=move || staff.leave() />
            </div>
        </div>
    }
    .into_any()
}

/// Of kiosk mode: the next person, and what goes to a phone or comes from one.
#[component]
fn KioskBar(session: Session) -> AnyView {
    let staff = use_staff();
    let app = session.app;
    let has_results = Memo::new(move |_| {
        let interview = app.interview();
        !interview.profile().roles.is_empty() && interview.remaining().is_empty()
    });
    let take = dynamic_if(move || {
        has_results.get().then(|| {
            view! { <Button class="secondary" text=take::TAKE on_tap=move || app.go(Route::Take) /> }.into_any()
        })
    });
    view! {
        <p class="what"><b>{words::KIOSK}</b>{draft_mark()}<span>{words::KIOSK_PROMISE}</span></p>
        <Button class="primary next" text=words::NEXT on_tap=move || staff.next_person() />
        {take}
        <Button class="secondary" text=words::RECEIVE on_tap=move || staff.receives().set(true) />
    }
    .into_any()
}

/// Of a demonstration: who is shown, and how it goes on.
#[component]
fn DemoBar(session: Session, walkthrough: Walkthrough) -> AnyView {
    let staff = use_staff();
    let (app, who) = (session.app, walkthrough.persona.role);
    let is_over = Memo::new(move |_| app.route() == Route::Results);
    let story = dynamic_text(move || {
        (if is_over.get() { words::lesson(who) } else { words::story(who) }).to_owned()
    });
    let plays = walkthrough.plays;
    let controls = dynamic_if(move || {
        let session = session.clone();
        (!is_over.get()).then(|| {
            let toggle = dynamic(move || {
                let text = if plays.get() { words::PAUSE } else { words::RESUME };
                view! { <Button class="primary" text=text on_tap=move || plays.update(|it| *it = !*it) /> }.into_any()
            });
            view! {
                {toggle}
                <Button class="secondary step" text=words::STEP on_tap=move || session.step() />
            }
            .into_any()
        })
    });
    view! {
        <p class="what"><b>{role(who)}</b>{draft_mark()}<span>{story}</span></p>
        {controls}
        <Button class="secondary" text=words::AGAIN on_tap=move || staff.next_person() />
    }
    .into_any()
}

/// That it is a draft, where there is little room, and whatever is scrolled.
fn draft_mark() -> AnyView {
    view! { <em class="draft">{words::DRAFT_MARK}</em> }.into_any()
}
