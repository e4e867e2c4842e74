//! Where phones find the page, if that is not where this computer does.

use super::state::use_staff;
use crate::app::{dynamic, dynamic_text, on_change};
use crate::i18n::staff as words;
use leptos::prelude::*;

/// No longer address leaves room for answers in a square code, bytes.
const LONGEST: usize = 120;

/// An address as it is kept: with https:// before it and without what stands behind ? and #. Empty for this page's own.
///
/// # Errors
/// A sentence for staff when it is none.
pub fn address(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    let address = text.split(['?', '#']).next().unwrap_or_default();
    let address =
        if address.contains("://") { address.to_owned() } else { format!("https://{address}") };
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    match host {
        _ if text.is_empty() => Ok(String::new()),
        Some(host) if is_address(host) => {
            Ok(if host.contains('/') { address } else { format!("{address}/") })
        }
        _ => Err(words::NO_ADDRESS),
    }
}

fn is_address(host: &str) -> bool {
    let name = host.split('/').next().unwrap_or_default();
    name.contains('.') && host.len() <= LONGEST && host.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The setting.
#[component]
pub fn AddressField() -> AnyView {
    let staff = use_staff();
    let error = RwSignal::new(String::new());
    // What was typed is heard of also when the page goes away with it; then no error is shown any more.
    let change = on_change(move |event| match address(&event_target_value(&event)) {
        Ok(address) => {
            drop(error.try_set(String::new()));
            staff.set_address(address);
        }
        Err(sentence) => drop(error.try_set(sentence.to_owned())),
    });
    let is_unreachable =
        move || staff.is_of_this_computer() && staff.address().with(String::is_empty);
    let about = dynamic(move || {
        if is_unreachable() {
            view! { <p class="note">{words::NEEDS_ADDRESS}</p> }.into_any()
        } else {
            view! { <p>{words::ADDRESS_ABOUT}</p> }.into_any()
        }
    });
    view! {
        <label class="field" for="address">
            <span>{words::ADDRESS}</span>
            <input
                id="address"
                type="url"
                value=staff.address().get_untracked()
                placeholder="https://"
                autocomplete="off"
                aria-describedby="address-error"
                on:change=change
            />
        </label>
        <p class="error" id="address-error" role="alert">{dynamic_text(move || error.get())}</p>
        {about}
    }
    .into_any()
}
