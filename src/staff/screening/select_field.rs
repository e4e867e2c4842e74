//! A select whose value follows a signal.

use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use std::borrow::Cow;

/// The key of an option and its words.
pub type SelectOption = (Cow<'static, str>, Cow<'static, str>);

/// An option of words that are known.
pub fn option(key: &'static str, words: &'static str) -> SelectOption {
    (Cow::Borrowed(key), Cow::Borrowed(words))
}

/// A select of these options. What it shows follows `value`, also where that stays when somebody has chosen
/// something else.
#[component]
pub fn SelectField(
    /// The options.
    options: Vec<SelectOption>,
    /// The key of the option that is shown.
    #[prop(into)]
    value: Signal<String>,
    /// Takes the key that somebody chooses.
    on_choose: Callback<String>,
    /// Names the select where no label does.
    #[prop(optional, into)]
    label: Option<String>,
) -> impl IntoView {
    let select = NodeRef::<html::Select>::new();
    // After the options are there: a select has no value before.
    Effect::new(move |_| {
        if let Some(select) = select.get() {
            select.set_value(&value.get());
        }
    });
    let options =
        options.into_iter().map(|(key, words)| view! { <option value=key>{words}</option> });
    let choose = move |event: ev::Event| on_choose.run(event_target_value(&event));
    view! {
        <select node_ref=select aria-label=label on:change=choose>
            {options.collect_view()}
        </select>
    }
}

/// The same with words of its own before it.
#[component]
pub fn LabelledSelect(
    /// The words.
    words: &'static str,
    /// The options.
    options: Vec<SelectOption>,
    /// The key of the option that is shown.
    #[prop(into)]
    value: Signal<String>,
    /// Takes the key that somebody chooses.
    on_choose: Callback<String>,
) -> impl IntoView {
    view! {
        <label class="field">
            <span>{words}</span>
            <SelectField options value on_choose />
        </label>
    }
}
