//! The button that reads aloud, where the browser has a voice; elsewhere style/controls.css hides it.

use super::dynamic::on_tap;
use super::erase::Erase;
use super::icon::{Icon, icon};
use crate::browser::speech;
use crate::i18n::page;
use leptos::prelude::*;

/// Reads aloud, or stops.
#[component]
pub fn ReadAloud(
    /// What is read, made when it is wanted.
    words: Box<dyn Fn() -> Vec<String>>,
) -> AnyView {
    let read = on_tap(move |_| speech::toggle(&words().join("。")));
    view! {
        <button class="speak" type="button" on:click=read>
            {icon(Icon::Speaker)}
            {page::READ_ALOUD}
        </button>
    }
    .erased()
}
