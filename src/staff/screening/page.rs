//! The page.

use super::activity::ActivityLine;
use super::client::ScreeningClient;
use super::file_picker::FilePicker;
use super::mapping_step::MappingStep;
use super::results::ResultsView;
use super::template_links::TemplateLinks;
use crate::browser::dom;
use crate::i18n::{page, screening as words, staff};
use crate::staff::state::StaffState;
use leptos::html;
use leptos::prelude::*;

/// The address of the first page for staff.
const HOME: &str = "#/";

/// The page that screens tables. It shows what the [`ScreeningClient`] in context holds, and nothing
/// where there is none.
#[component]
pub fn ScreeningPage() -> impl IntoView {
    use_context::<ScreeningClient>().map(|client| view! { <Screening client /> })
}

#[component]
fn Screening(client: ScreeningClient) -> AnyView {
    let has_mapping = Memo::new(move |_| client.mapping().with(Option::is_some));
    let mapping = move || has_mapping.get().then(|| view! { <MappingStep client /> }.into_any());
    let results = move || {
        client.results().with(|results| {
            results.as_ref().map(|results| view! { <ResultsView client results /> }.into_any())
        })
    };
    // What is new stands under much that is not.
    let (match_place, found_place) = (NodeRef::<html::Div>::new(), NodeRef::<html::Div>::new());
    let has_results = Memo::new(move |_| client.results().with(Option::is_some));
    show_when(has_mapping, match_place);
    show_when(has_results, found_place);
    view! {
        <p><a href=HOME>{staff::BACK}</a></p>
        <h1 tabindex="-1">{words::TITLE}</h1>
        <p class="draft">{page::DRAFT}</p>
        <p>{words::ABOUT}</p>
        <WrongClock />
        <FilePicker client />
        <Show when=move || !has_mapping.get() && !has_results.get()>
            <TemplateLinks client />
        </Show>
        <div id="run"><ActivityLine client /></div>
        <div id="match" node_ref=match_place>{mapping}</div>
        <div id="found" node_ref=found_place>{results}</div>
    }
    .into_any()
}

/// Brings a part into view when it comes.
fn show_when(is_there: Memo<bool>, place: NodeRef<html::Div>) {
    Effect::new(move |_| {
        if let (Some(place), true) = (place.get(), is_there.get()) {
            dom::scroll_to(&place);
        }
    });
}

/// That the clock of this computer is wrong, for everything is measured on its day.
#[component]
fn WrongClock() -> impl IntoView {
    let staff = use_context::<StaffState>();
    move || {
        let day = staff?.wrong_day()?;
        Some(view! { <p class="note" role="status">{page::wrong_clock(day)}</p> })
    }
}
