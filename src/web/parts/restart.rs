//! The button that deletes everything. It asks once more, at the same place.

use crate::web::state::State;
use crate::wording::page;
use leptos::prelude::*;

/// The button.
pub fn restart(state: State) -> impl IntoView {
    let sure = RwSignal::new(false);
    move || {
        if !sure.get() {
            return view! {
                <button type="button" class="plain" on:click=move |_| sure.set(true)>{page::RESTART}</button>
            }
            .into_any();
        }
        view! {
            <div class="sure" role="alert">
                <p>{page::RESTART_SURE}</p>
                <button type="button" class="danger" on:click=move |_| state.restart()>{page::RESTART_YES}</button>
                <button type="button" class="plain" on:click=move |_| sure.set(false)>{page::RESTART_NO}</button>
            </div>
        }
        .into_any()
    }
}
