//! Asks whether somebody is still there, over everything, before it clears.

use super::idle_timeout::Phase;
use super::session::Session;
use crate::app::{Button, dynamic_if, dynamic_text, effect};
use crate::browser::dom;
use crate::i18n::staff as words;
use leptos::html::Div;
use leptos::prelude::*;

/// The question, while it is asked.
#[component]
pub fn StillThere(
    /// Of whom.
    session: Session,
) -> AnyView {
    let phase = session.phase;
    let asks = Memo::new(move |_| matches!(phase.get(), Phase::Asks(_)));
    let question = dynamic_if(move || {
        let session = session.clone();
        asks.get().then(|| view! { <Question session=session /> }.into_any())
    });
    view! { <div id="asking">{question}</div> }.into_any()
}

#[component]
fn Question(session: Session) -> AnyView {
    let dialog = NodeRef::<Div>::new();
    effect(move || {
        let button = dialog.get().and_then(|dialog| dom::find(Some(&dialog), "button"));
        if let Some(button) = button {
            dom::focus(&button);
        }
    });
    let phase = session.phase;
    let seconds = dynamic_text(move || match phase.get() {
        Phase::Asks(seconds) => seconds.to_string(),
        _ => String::new(),
    });
    view! {
        <div role="alertdialog" aria-modal="true" aria-labelledby="asks" node_ref=dialog>
            <h2 id="asks">{words::STILL_THERE}</h2>
            <p>{words::STILL_THERE_BEFORE}<b>{seconds}</b>{words::STILL_THERE_AFTER}</p>
            <Button class="primary" text=words::HERE on_tap=move || session.touch(false) />
        </div>
    }
    .into_any()
}
