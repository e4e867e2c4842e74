//! What staff can do.

use super::heading::Heading;
use crate::app::{Button, Confirm, dynamic, dynamic_if, dynamic_text, on_change};
use crate::facts::Role;
use crate::i18n::{role, screening, staff as words};
use crate::staff::address::AddressField;
use crate::staff::route::StaffRoute;
use crate::staff::settings::Settings;
use crate::staff::state::use_staff;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Home() -> AnyView {
    let staff = use_staff();
    let left_over = dynamic_if(move || staff.has_answers().get().then(left_over));
    let served =
        dynamic_text(move || words::served(staff.counts().with(|it| it.served_on(staff.today()))));
    let people = Role::ALL.iter().map(|&who| view! { <PersonaCard role=who /> }).collect_view();
    let receive = move || staff.receives().set(true);
    view! {
        <Heading title=words::TITLE />
        {left_over}
        <section class="task">
            <h2>{words::KIOSK}</h2>
            <p>{words::KIOSK_ABOUT}</p>
            <IdleTimeoutField />
            <Start class="primary" text=words::START_KIOSK on_start=move || staff.start_kiosk() />
        </section>
        <section class="task">
            <h2>{words::PHONES}</h2>
            <AddressField />
            <Start class="secondary" text=words::RECEIVE on_start=receive />
        </section>
        <section class="task">
            <h2>{words::DEMO}</h2>
            <p>{words::DEMO_ABOUT}</p>
            <ul class="people">{people}</ul>
        </section>
        <section class="task">
            <h2>{screening::TITLE}</h2>
            <p>{screening::ABOUT}</p>
            <a class="secondary" href=StaffRoute::Screening.hash()>{words::OPEN_ROSTER}</a>
        </section>
        <section class="task">
            <h2>{words::COUNTS}</h2>
            <p>{served}</p>
            <a class="secondary" href=StaffRoute::Counts.hash()>{words::SEE_COUNTS}</a>
        </section>
    }
    .into_any()
}

/// Answers lie on this device: a way to look at them first.
fn left_over() -> AnyView {
    view! {
        <section class="note">
            <p>{words::LEFT_OVER}</p>
            <a class="secondary" href="index.html#/results">{words::SEE_LEFT_OVER}</a>
        </section>
    }
    .into_any()
}

/// A button that starts to serve somebody. It asks once more where answers lie on this device, for they go.
#[component]
fn Start(
    class: &'static str,
    text: &'static str,
    on_start: impl Fn() + Clone + Send + 'static,
) -> AnyView {
    let staff = use_staff();
    dynamic(move || {
        let on_start = on_start.clone();
        if staff.has_answers().get() {
            let yes = words::SURE;
            view! { <Confirm summary=text warning=words::CLEARS yes=yes on_yes=on_start /> }
                .into_any()
        } else {
            view! { <Button class=class text=text on_tap=on_start /> }.into_any()
        }
    })
}

/// After how many seconds without a touch kiosk mode asks.
#[component]
fn IdleTimeoutField() -> AnyView {
    let staff = use_staff();
    let error = RwSignal::new(String::new());
    let change = on_change(move |event| {
        let typed = event_target_value(&event).trim().parse::<u32>().ok();
        match typed.filter(|seconds| Settings::IDLE_TIMEOUT.contains(seconds)) {
            Some(seconds) => {
                drop(error.try_set(String::new()));
                staff.set_idle_timeout(seconds);
            }
            None => drop(error.try_set(words::IDLE_TIMEOUT_WRONG.to_owned())),
        }
    });
    let (least, most) = (Settings::IDLE_TIMEOUT.start(), Settings::IDLE_TIMEOUT.end());
    view! {
        <label class="field" for="idle-timeout">
            <span>{words::IDLE_TIMEOUT}</span>
            <input
                id="idle-timeout"
                type="number"
                min=least.to_string()
                max=most.to_string()
                step="10"
                value=staff.settings().with_untracked(|it| it.idle_timeout.to_string())
                aria-describedby="idle-timeout-error"
                on:change=change
            />
        </label>
        <p class="error" id="idle-timeout-error" role="alert">{dynamic_text(move || error.get())}</p>
    }
    .into_any()
}

/// A persona who can be shown.
#[component]
fn PersonaCard(role: Role) -> AnyView {
    let staff = use_staff();
    view! {
        <li id=format!("persona-{}", role.key())>
            <b>{self::role(role)}</b>
            <p>{words::story(role)}</p>
            <Start class="secondary" text=words::SHOW_PERSON on_start=move || staff.start_demo(role) />
        </li>
    }
    .into_any()
}
