//! The sums, a measure at a time.

use crate::i18n::{screening as words, table, yuan};
use crate::policy::Measure;
use crate::screening::job::{MeasureSummary, Results};
use leptos::prelude::*;

/// A line for each measure that belongs to any row; nothing where none does.
#[component]
pub fn SumsTable<'a>(
    /// The results.
    results: &'a Results,
) -> impl IntoView + use<> {
    let headers = words::SUM_HEADERS.map(|header| view! { <th>{header}</th> });
    let lines = results.applicable().map(|(_, summary)| line(summary)).collect::<Vec<_>>();
    (!lines.is_empty()).then(|| {
        view! {
            <h3>{words::SUMS}</h3>
            <p>{words::SUMS_ABOUT}</p>
            <table class="sums">
                <thead>
                    <tr>{headers.collect_view()}</tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
        }
    })
}

fn line(summary: &MeasureSummary) -> impl IntoView + use<> {
    let counts = [summary.may_qualify, summary.check, summary.need_info, summary.not_met];
    let sum = summary.certain_yuan;
    let sum = if sum.is_zero() { words::NO_SUM.to_owned() } else { yuan(sum) };
    view! {
        <tr>
            <th scope="row">
                {summary.measure.title}<p class="payee">{payees(summary.measure)}</p>
            </th>
            {counts.map(|count| view! { <td>{count}</td> }).collect_view()}
            <td>{sum}</td>
        </tr>
    }
}

/// Who gets it, each said once.
fn payees(measure: &Measure) -> String {
    let roles = measure.roles.iter();
    let mut payees = roles.map(|&role| table::payee(measure, role)).collect::<Vec<_>>();
    payees.dedup();
    payees.concat()
}
