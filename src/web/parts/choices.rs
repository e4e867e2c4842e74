//! Choices as large cells: radio buttons or check boxes.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// What can be chosen: the key of the answer and its words.
pub type Choices = Vec<(&'static str, &'static str)>;

/// One of several. `pick` is called when one is tapped; with the keyboard the choice only moves, for
/// the arrow keys pass over every one of them.
pub fn one_of(
    choices: Choices,
    chosen: RwSignal<Option<&'static str>>,
    pick: impl Fn(&'static str) + Copy + 'static,
) -> AnyView {
    let cell = move |(key, words): (&'static str, &'static str)| {
        let tap = move |event: MouseEvent| {
            if event.detail() > 0 {
                chosen.set(Some(key));
                pick(key);
            }
        };
        view! {
            <label class="cell" on:click=tap>
                <input
                    type="radio"
                    name="answer"
                    value=key
                    prop:checked=move || chosen.get() == Some(key)
                    on:change=move |_| chosen.set(Some(key))
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
