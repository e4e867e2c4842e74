//! What a table comes to.

use super::client::ScreeningClient;
use super::due_days::DueDays;
use super::exports::Exports;
use super::filter_fields::FilterFields;
use super::left_out::LeftOutView;
use super::mistakes::Mistakes;
use super::row_reasons::RowReasonsView;
use super::rows_table::RowsTable;
use super::sums_table::SumsTable;
use crate::i18n::screening as words;
use crate::screening::job::Results;
use crate::staff::chart::BarChart;
use leptos::prelude::*;

/// The results of one table; they are drawn once and do not change.
#[component]
pub fn ResultsView<'a>(
    /// Holds the rows, which do change.
    client: ScreeningClient,
    /// The results.
    results: &'a Results,
) -> impl IntoView + use<> {
    let rows = results.rows;
    // What an office decides for everybody tells nobody apart, so the charts leave it out.
    let for_all = results.measures.iter().filter(|measure| results.is_check_for_all(measure));
    let for_all =
        for_all.map(|it| view! { <p>{words::asked_by_all(it.measure.title)}</p> }).collect_view();
    let (may_qualify, check) = (results.bars(|it| it.may_qualify), results.bars(|it| it.check));
    let (shown, columns) = (results.headers.len(), results.column_count);
    let more_columns = (columns > shown).then(|| view! { <p>{words::first_columns(shown)}</p> });
    let marks = (results.marks > 0).then(|| view! { <p>{words::marks(results.marks)}</p> });
    let count = move || {
        let count = client.selection().with(|(_, it)| it.as_ref().map(|it| it.count));
        count.map(words::count)
    };
    view! {
        <h2>{words::FOUND}</h2>
        <p><b>{results.file_name.clone()}</b></p>
        <p class="draft">{words::measured_on(results.as_of)}{words::ESTIMATE}</p>
        <p>{words::rows(rows, results.rows_with_errors)}</p>
        {marks}
        <LeftOutView client results=results />
        <BarChart title=words::may_qualify(rows) bars=named(may_qualify) whole=rows />
        <BarChart title=words::check(rows) bars=named(check) whole=rows />
        {for_all}
        <SumsTable results=results />
        <DueDays results=results />
        <Mistakes client results=results />
        <h3>{words::TABLE}</h3>
        <FilterFields client results=results />
        <p id="count" role="status">{count}</p>
        {more_columns}
        <RowsTable client headers=results.headers.clone() titles=titles(results) />
        <RowReasonsView client titles=titles(results) />
        <Exports client fits_xlsx=results.fits_xlsx />
    }
    .into_any()
}

/// The titles of the measures, by their indexes.
fn titles(results: &Results) -> Vec<&'static str> {
    results.measures.iter().map(|measure| measure.measure.title).collect()
}

/// The bars of a chart, by the names of measures.
fn named(bars: Vec<(&'static str, u64)>) -> Vec<(String, u64)> {
    bars.into_iter().map(|(name, count)| (name.to_owned(), count)).collect()
}
