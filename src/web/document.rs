//! What is fetched when somebody wants to read it: the document, and the notes beside the measures.

use super::browser::{HOME, all, all_in, by_id, fetch, new_element, one};
use crate::pages::{
    DOCUMENT, LEAF, MARKS, NOTES, back, entry_id, mark, no_document, no_notes, note_id,
};
use std::cell::OnceCell;
use web_sys::Element;

thread_local! {
    /// The notes of every measure, once they have come. Not in the page, where their ids would stand twice.
    static FETCHED: OnceCell<Element> = const { OnceCell::new() };
}

/// Fetches the document into its place, and shows the passage of the measure with this id.
pub fn show(measure: Option<String>) {
    fetch(&address("data-document"), move |text| {
        // Somebody who did not wait is on another page by now.
        let Some(place) = by_id(DOCUMENT) else { return };
        place.set_inner_html(&text.unwrap_or_else(|| no_document().into_string()));
        if let Some(measure) = &measure {
            point_out(measure);
        }
    });
}

fn point_out(measure: &str) {
    let passage = by_id(&entry_id(measure)).and_then(|entry| entry.closest(".passage").ok()?);
    if let Some(passage) = passage {
        passage.set_class_name("passage shown");
        // Refused only for positions that do not exist.
        let _ = passage.insert_adjacent_html("beforeend", &back().into_string());
        passage.scroll_into_view();
    }
}

/// Fills the places for notes in an element, and fetches the notes first if need be.
pub fn fill(element: Element) {
    if all_in(&element, &format!("[{NOTES}]")).is_empty() {
        return;
    }
    fetch_notes(move || fill_in(&element));
}

/// The measures whose notes are unfolded in a card.
pub fn unfolded() -> Vec<String> {
    let places = all(&format!("details[open] > [{NOTES}]"));
    places.iter().filter_map(|place| place.get_attribute(NOTES)).collect()
}

/// Unfolds the notes of these measures.
pub fn unfold(measures: &[String]) {
    for measure in measures {
        let card = one(&format!("details > [{NOTES}=\"{measure}\"]"))
            .and_then(|place| place.parent_element());
        if let Some(card) = card {
            // Refused only for names that no attribute can have.
            let _ = card.set_attribute("open", "");
            fill(card);
        }
    }
}

/// Fetches the notes ahead of need: on the results, where most people unfold one, and signal may be lost.
pub fn prepare() {
    fetch_notes(|| {});
}

/// Calls `done` when the notes are here, or have not come.
fn fetch_notes(done: impl Fn() + 'static) {
    if FETCHED.with(|fetched| fetched.get().is_some()) {
        return done();
    }
    fetch(&address("data-notes-file"), move |text| {
        if let Some((text, fetched)) = text.zip(new_element()) {
            fetched.set_inner_html(&text);
            // Two may have been on their way; they are the same.
            FETCHED.with(|place| place.set(fetched).unwrap_or_default());
        }
        done();
    });
}

fn fill_in(element: &Element) {
    for place in all_in(element, &format!("[{NOTES}]")) {
        let measure = place.get_attribute(NOTES).unwrap_or_default();
        place.set_inner_html(&notes_of(&measure).unwrap_or_else(|| no_notes().into_string()));
        // Where nobody was asked there is nothing to mark.
        let marks = place.get_attribute(MARKS).unwrap_or_default();
        for (leaf, mark) in
            all_in(&place, &format!(".{LEAF}")).iter().zip(marks.split(' ').filter_map(mark))
        {
            // Refused only for positions that do not exist.
            let _ = leaf.insert_adjacent_html("afterbegin", &mark.into_string());
        }
    }
}

/// The notes of a measure; None when they have not come.
fn notes_of(measure: &str) -> Option<String> {
    let selector = format!("#{}", note_id(measure));
    FETCHED.with(|fetched| Some(fetched.get()?.query_selector(&selector).ok()??.inner_html()))
}

fn address(attribute: &str) -> String {
    by_id(HOME).and_then(|home| home.get_attribute(attribute)).unwrap_or_default()
}
