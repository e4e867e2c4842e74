//! Which rows are shown, and in which order.

use super::client::ScreeningClient;
use super::select_field::{LabelledSelect, option};
use crate::eligibility::Status;
use crate::i18n::{self, screening as words};
use crate::screening::job::{Request, Results, RowFilter, RowOrder, RowSet};
use leptos::prelude::*;

/// The keys of the options.
const ROW_SETS: [(&str, RowSet); 7] = [
    ("all", RowSet::All),
    ("may", RowSet::Status(Status::MayQualify)),
    ("check", RowSet::Status(Status::Check)),
    ("need", RowSet::Status(Status::NeedInfo)),
    ("not", RowSet::Status(Status::NotMet)),
    ("again", RowSet::Due),
    ("wrong", RowSet::WithErrors),
];
const ORDERS: [(&str, RowOrder); 2] = [("table", RowOrder::Table), ("amount", RowOrder::Amount)];
const ANY_MEASURE: &str = "any";

/// Three selects; each change asks for other rows.
#[component]
pub fn FilterFields<'a>(
    /// Asks for the rows.
    client: ScreeningClient,
    /// The results, for the measures to choose from.
    results: &'a Results,
) -> impl IntoView + use<> {
    let measures = results.applicable().map(|(index, it)| (index, it.measure.id, it.measure.title));
    let measures = measures.collect::<Vec<_>>();
    let filter = RwSignal::new(RowFilter::default());
    let set = move |change: &dyn Fn(&mut RowFilter)| {
        filter.update(change);
        client.send(&Request::Filter(filter.get_untracked()));
    };

    let options = measures.iter().map(|(_, id, title)| option(id, title));
    let any = option(ANY_MEASURE, words::ANY_MEASURE);
    let measure_options = [any].into_iter().chain(options).collect();
    let indexes = measures.into_iter().map(|(index, id, _)| (index, id)).collect::<Vec<_>>();
    let indexes = StoredValue::new(indexes);
    let measure = Signal::derive(move || {
        let chosen = filter.get().measure;
        let id = indexes
            .with_value(|all| all.iter().find(|(it, _)| Some(*it) == chosen).map(|(_, id)| *id));
        id.unwrap_or(ANY_MEASURE).to_owned()
    });
    let set_measure = Callback::new(move |key: String| {
        let index = indexes
            .with_value(|all| all.iter().find(|(_, id)| *id == key).map(|(index, _)| *index));
        set(&|filter| filter.measure = index);
    });

    let row_sets = ROW_SETS.map(|(key, rows)| option(key, rows_in_words(rows))).to_vec();
    let rows = Signal::derive(move || key_of(&ROW_SETS, filter.get().rows));
    let set_rows = Callback::new(move |key: String| {
        set(&|filter| filter.rows = value_of(&ROW_SETS, &key));
    });

    let orders = ORDERS.map(|(key, order)| option(key, order_in_words(order))).to_vec();
    let order = Signal::derive(move || key_of(&ORDERS, filter.get().order));
    let set_order = Callback::new(move |key: String| {
        set(&|filter| filter.order = value_of(&ORDERS, &key));
    });
    view! {
        <div class="chooser">
            <LabelledSelect
                words=words::WHICH_MEASURE
                options=measure_options
                value=measure
                on_choose=set_measure
            />
            <LabelledSelect
                words=words::WHICH_ROWS
                options=row_sets
                value=rows
                on_choose=set_rows
            />
            <LabelledSelect words=words::IN_ORDER options=orders value=order on_choose=set_order />
        </div>
    }
}

fn rows_in_words(rows: RowSet) -> &'static str {
    match rows {
        RowSet::All => words::ALL_ROWS,
        RowSet::Status(status) => i18n::status(status),
        RowSet::Due => words::AGAIN,
        RowSet::WithErrors => words::WRONG_ROWS,
    }
}

fn order_in_words(order: RowOrder) -> &'static str {
    match order {
        RowOrder::Table => words::AS_IN_TABLE,
        RowOrder::Amount => words::MOST_FIRST,
    }
}

fn key_of<T: Copy + PartialEq>(options: &[(&'static str, T)], value: T) -> String {
    let option = options.iter().find(|(_, it)| *it == value);
    option.map(|(key, _)| (*key).to_owned()).unwrap_or_default()
}

fn value_of<T: Copy + Default>(options: &[(&str, T)], key: &str) -> T {
    options.iter().find(|(it, _)| *it == key).map(|(_, value)| *value).unwrap_or_default()
}
