//! What no column says and is the same in all rows.

use super::client::ScreeningClient;
use super::select_field::{LabelledSelect, option};
use crate::facts::Column;
use crate::i18n::{screening as words, table};
use crate::screening::job::{DefaultValue, Request, default_choices};
use leptos::prelude::*;

/// A select for each; nothing when every column is there.
#[component]
pub fn DefaultValues(
    /// Holds the mapping.
    client: ScreeningClient,
) -> impl IntoView {
    let missing = Memo::new(move |_| {
        client.mapping().with(|mapping| {
            let defaults = mapping.iter().flat_map(|mapping| &mapping.defaults);
            defaults.map(|default| default.column).collect::<Vec<_>>()
        })
    });
    move || {
        let missing = missing.get();
        let field = |column| view! { <DefaultField client column /> };
        (!missing.is_empty()).then(|| {
            view! {
                <h3>{words::EVERYONE}</h3>
                <div class="everyone">{missing.into_iter().map(field).collect_view()}</div>
            }
        })
    }
}

#[component]
fn DefaultField(client: ScreeningClient, column: Column) -> impl IntoView {
    let is_this = move |default: &&DefaultValue| default.column == column;
    let value = Signal::derive(move || {
        let key = client
            .mapping()
            .with(|mapping| mapping.as_ref()?.defaults.iter().find(is_this)?.key.clone());
        key.unwrap_or_default()
    });
    let choose = Callback::new(move |key: String| {
        let key = Some(key).filter(|key| !key.is_empty());
        client.send(&Request::SetDefault(column, key));
    });
    let choices = [("", words::NOT_SAID)].into_iter().chain(default_choices(column));
    let options = choices.map(|(key, words)| option(key, words)).collect();
    view! { <LabelledSelect words=table::header(column) options value on_choose=choose /> }
}
