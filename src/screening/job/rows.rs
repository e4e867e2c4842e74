//! The rows in the window of the table: read and assessed again, for nothing of them was kept.

use super::scan::Found;
use super::storage::Files;
use crate::i18n::{self, screening as words};
use crate::pages::class;
use crate::screening::{MeasureStatus, Plan, Reader, Row, Table};
use maud::{Markup, html};

/// How many rows are drawn at a time: more than a window shows.
const ROWS: usize = 40;

/// How many columns of the table stand before what was found: mostly a number and a name.
const FIRST: usize = 2;

/// The headers, and the rows shown from this one on.
pub fn rows(
    files: &impl Files,
    plan: &Plan,
    found: &mut Found,
    chosen: Option<usize>,
    shown: &[u32],
    first: usize,
) -> Markup {
    let wanted = shown.iter().skip(first).take(ROWS).copied().collect::<Vec<_>>();
    let rows = read(files, plan, found, &wanted);
    let measures = chosen.map_or_else(|| found.measures(), |measure| vec![measure]);
    let Found { table, .. } = found;
    let titles = measures.iter().map(|&index| table.measures()[index].title).collect::<Vec<_>>();
    let headers = table.headers().to_vec();
    html! {
        div.line.head {
            span.number { (words::ROW) }
            @for header in headers.iter().take(FIRST) { span { (header) } }
            @for title in titles { span.measure { (title) } }
            @for header in headers.iter().skip(FIRST) { span { (header) } }
        }
        @for (place, (number, row)) in wanted.iter().zip(&rows).enumerate() {
            @let verdict = table.assess(row);
            button.line type="button" data-order={ "row " (first + place) } {
                span.number { (number_of(plan, *number)) }
                @for place in 0..headers.len().min(FIRST) { (cell(row, place)) }
                @for &index in &measures { (stands(verdict.standings[index])) }
                @for place in FIRST..headers.len() { (cell(row, place)) }
            }
        }
        @if wanted.is_empty() { p { (words::NO_ROWS) } }
    }
}

fn cell(row: &Row, place: usize) -> Markup {
    html! { span { (String::from_utf8_lossy(row.cell(place))) } }
}

fn stands(standing: Option<MeasureStatus>) -> Markup {
    let Some(standing) = standing else { return html! { span.measure {} } };
    let figure = match (standing.low, standing.high) {
        (Some(low), _) if low > 0 => i18n::yuan(low),
        (_, Some(high)) if high > 0 => words::most(high),
        _ => String::new(),
    };
    html! { span.measure.(class(standing.status)) { (i18n::status(standing.status)) " " (figure) } }
}

/// One row with its reasons.
pub fn reasons(files: &impl Files, plan: &Plan, found: &Found, row: u32) -> Markup {
    let Some(cells) = read(files, plan, found, &[row]).pop() else { return Markup::default() };
    let told = Plan { reasons: true, ..plan.clone() };
    let headers = Row::of(found.table.headers());
    let mut table = Table::open(&told, &headers);
    let verdict = table.assess(&cells).clone();
    html! {
        h3 { (words::row(number_of(plan, row))) }
        @for wrong in &verdict.wrong { p.error { (wrong.header) "“" (wrong.found) "”: " (wrong.sentence) } }
        dl.reasons {
            @for (index, why) in &verdict.reasons {
                dt { (found.totals.measures[*index].measure.title) }
                dd { (why) }
            }
        }
    }
}

/// The number of a row, as a spreadsheet counts.
fn number_of(plan: &Plan, row: u32) -> u64 {
    u64::from(row) + 2 + plan.above as u64
}

/// Reads rows of the text again. The headers go first: from them the separator is known.
fn read(files: &impl Files, plan: &Plan, found: &Found, wanted: &[u32]) -> Vec<Row> {
    let (mut reader, mut rows) = (Reader::default(), Vec::new());
    let mut take = |row: &Row| rows.push(row.clone());
    reader.push(&files.read(0, found.index.headers()), &mut take);
    for &row in wanted {
        let (from, to) = found.index.place(row);
        reader.push(&files.read(from, to), &mut take);
    }
    reader.finish(&mut take);
    rows.into_iter().skip(1 + plan.above).collect()
}
