//! The button that reads aloud, where the browser has a voice; elsewhere style/controls.css hides it.

use super::icon::{Icon, icon};
use crate::browser::speech;
use crate::i18n::page;
use leptos::prelude::*;

/// Reads aloud, or stops.
#[component]
pub fn ReadAloud(
    /// What is read, made when it is wanted.
    words: impl Fn() -> Vec<String> + 'static,
) -> AnyView {
    view! {
        <button class="speak" type="button" on:click=move |_| speech::toggle(&words().join("。"))>
            {icon(Icon::Speaker)}
            {page::READ_ALOUD}
        </button>
    }
    .into_any()
}
