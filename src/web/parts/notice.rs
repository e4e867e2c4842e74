//! Something the person should know about the device.

use crate::web::state::Notice;
use crate::wording::page;
use leptos::prelude::*;

/// The notice, if there is one.
pub fn notice(notice: Option<Notice>) -> impl IntoView {
    notice.map(|notice| {
        let words = match notice {
            Notice::Corrupt => page::CORRUPT,
            Notice::CannotKeep => page::CANNOT_KEEP,
        };
        view! { <p class="notice" role="status">{words}</p> }
    })
}
