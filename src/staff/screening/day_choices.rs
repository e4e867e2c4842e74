//! What has to be decided once for the days of a column.

use super::client::ScreeningClient;
use crate::facts::Column;
use crate::i18n::screening as words;
use crate::screening::job::{MappedColumn, Request};
use crate::screening::{DayRules, MonthEdge};
use leptos::prelude::*;

/// The months and what they may stand for.
const MONTHS: [(Option<MonthEdge>, &str); 3] = [
    (Some(MonthEdge::First), words::FIRST_OF_MONTH),
    (Some(MonthEdge::Last), words::LAST_OF_MONTH),
    (None, words::NOT_DECIDED),
];
/// Whether a cell holds both days of a span.
const SPANS: [(bool, &str); 2] = [(true, words::BOTH_DAYS), (false, words::NOT_DECIDED)];

/// A question for cells without a day of the month, and one for cells with two days; nothing where the first rows
/// have neither.
#[component]
pub fn DayChoices(
    /// Takes what is decided.
    client: ScreeningClient,
    /// Which column.
    column_index: usize,
    /// The column.
    column: Memo<Option<MappedColumn>>,
) -> impl IntoView {
    let asks = Memo::new(move |_| {
        column.with(|it| {
            let it = it.as_ref()?;
            let may_hold = it.column.is_some_and(Column::may_hold_span);
            Some((it.questions.months, it.questions.spans && may_hold))
        })
    });
    let days =
        Signal::derive(move || column.with(|it| it.as_ref().map(|it| it.days).unwrap_or_default()));
    let decide = move |change: &dyn Fn(&mut DayRules)| {
        let mut rules = untrack(|| days.get());
        change(&mut rules);
        client.send(&Request::SetDays(column_index, rules));
    };
    let months = move || {
        asks.get().is_some_and(|(months, _)| months).then(|| {
            let name = format!("months-{column_index}");
            let radio = |(month, words)| {
                let is_chosen = Signal::derive(move || days.get().month == month);
                let choose = Callback::new(move |()| decide(&|rules| rules.month = month));
                view! { <Radio name=name.clone() words is_chosen on_choose=choose /> }
            };
            view! {
                <fieldset class="asked">
                    <legend>{words::MONTHS}</legend>
                    {MONTHS.map(radio).collect_view()}
                </fieldset>
            }
        })
    };
    let spans = move || {
        asks.get().is_some_and(|(_, spans)| spans).then(|| {
            let name = format!("spans-{column_index}");
            let radio = |(span, words)| {
                let is_chosen = Signal::derive(move || days.get().span == span);
                let choose = Callback::new(move |()| decide(&|rules| rules.span = span));
                view! { <Radio name=name.clone() words is_chosen on_choose=choose /> }
            };
            view! {
                <fieldset class="asked">
                    <legend>{words::SPANS}</legend>
                    {SPANS.map(radio).collect_view()}
                </fieldset>
            }
        })
    };
    view! { {months}{spans} }
}

#[component]
fn Radio(
    name: String,
    words: &'static str,
    is_chosen: Signal<bool>,
    on_choose: Callback<()>,
) -> AnyView {
    view! {
        <label>
            <input
                type="radio"
                name=name
                checked=untrack(|| is_chosen.get())
                prop:checked=is_chosen
                on:change=move |_| on_choose.run(())
            />
            <span>{words}</span>
        </label>
    }
    .into_any()
}
