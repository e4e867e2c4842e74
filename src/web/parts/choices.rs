//! Choices as large cells: radio buttons or check boxes.

use leptos::prelude::*;

/// What can be chosen: the key of the answer and its words.
pub type Choices = Vec<(&'static str, &'static str)>;

/// One of several. `pick` is called when one is tapped; with the keyboard the choice only moves, for
/// the arrow keys pass over every one of them.
pub fn one_of(
    choices: Choices,
    chosen: RwSignal<Option<&'static str>>,
    pick: impl Fn(&'static str) + Copy + Send + 'static,
) -> AnyView {
    // A click comes of both; only a pointer goes down first.
    let tapped = StoredValue::new(false);
    let cell = move |(key, words): (&'static str, &'static str)| {
        let click = move |_| {
            chosen.set(Some(key));
            if tapped.get_value() {
                pick(key);
            }
        };
        view! {
            <label class="cell" on:mousedown=move |_| tapped.set_value(true)>
                <input
                    type="radio"
                    name="answer"
                    value=key
                    prop:checked=move || chosen.get() == Some(key)
                    on:keydown=move |_| tapped.set_value(false)
                    on:click=click
                />
                <span>{words}</span>
            </label>
        }
    };
    choices.into_iter().map(cell).collect_view().into_any()
}

/// Any number of several. Choosing `alone` clears the rest, and choosing another clears `alone`.
pub fn some_of(choices: Choices, chosen: RwSignal<Vec<&'static str>>, alone: Option<&'static str>) -> AnyView {
    let toggle = move |key: &'static str| {
        chosen.update(|chosen| {
            if let Some(index) = chosen.iter().position(|&other| other == key) {
                chosen.remove(index);
            } else {
                chosen.retain(|&other| (other == key) || (Some(key) != alone && Some(other) != alone));
                chosen.push(key);
            }
        });
    };
    let cell = move |(key, words): (&'static str, &'static str)| {
        view! {
            <label class="cell">
                <input
                    type="checkbox"
                    name="answer"
                    value=key
                    prop:checked=move || chosen.with(|chosen| chosen.contains(&key))
                    on:change=move |_| toggle(key)
                />
                <span>{words}</span>
            </label>
        }
    };
    choices.into_iter().map(cell).collect_view().into_any()
}
