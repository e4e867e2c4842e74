//! Fields for days.

use crate::facts::Date;
use leptos::prelude::*;

/// A field for a day up to `latest`, by the browser's own calendar where it has one.
pub fn day_field(id: &'static str, label: &'static str, value: RwSignal<String>, latest: Date) -> AnyView {
    view! {
        <label class="field" for=id>
            <span>{label}</span>
            <input
                id=id
                type="date"
                max=latest.to_string()
                placeholder="2025-03-10"
                aria-describedby=super::field::ERROR
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}
