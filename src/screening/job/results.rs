//! What a roster comes to: sums, a chart, days to look again, cells to put right.

use super::chart::bars;
use super::export::MOST_ROWS_OF_WORKBOOK;
use super::request::{Choice, Sorted, Wanted};
use super::scan::{Found, Progress};
use super::worker_job::{COUNT, ROW};
use crate::i18n::{self, screening as words, table};
use crate::policy::{Grant, Measure};
use crate::screening::{Again, MeasureTotal};
use maud::{Markup, html};

/// How many days to look again are shown at once.
const DAYS: usize = 10;

/// How many cells to put right are shown; the rest are in the file.
const MISTAKES: usize = 100;

/// Id of the place for [`progress`].
pub const PROGRESS: &str = "progress";

/// What stands while a roster is screened. The button stays, or it would be gone before a finger is lifted.
pub fn running() -> Markup {
    html! {
        div id=(PROGRESS) {}
        button.secondary type="button" data-cancel { (words::CANCEL) }
    }
}

/// How far it is.
pub fn progress(progress: Progress) -> Markup {
    html! {
        progress max="100" value=(progress.percent) {}
        p role="status" { (words::progress(progress.rows, progress.speed, progress.left)) }
    }
}

/// What was found.
pub fn results(name: &str, found: &Found, choice: &Choice) -> Markup {
    let totals = &found.totals;
    // What an office must say of everybody tells nobody apart.
    let (asked, told) = totals
        .measures
        .iter()
        .partition::<Vec<&MeasureTotal>, _>(|total| total.check == totals.rows && total.check > 0);
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let of = |pick: fn(&MeasureTotal) -> u64| {
        let lines = told.iter().map(|total| (total.measure.title.to_owned(), count(pick(total))));
        lines.filter(|(_, count)| *count > 0).collect::<Vec<_>>()
    };
    html! {
        h2 { (words::FOUND) }
        p { b { (name) } }
        p.draft { (words::ESTIMATE) }
        p { (words::rows(totals.rows, totals.wrong)) }
        (bars(&words::may_qualify(totals.rows), &of(|total| total.may_qualify), Some(count(totals.rows))))
        (bars(&words::check(totals.rows), &of(|total| total.check), Some(count(totals.rows))))
        @for total in asked { p { (words::asked_by_all(total.measure.title)) } }
        (sums(found))
        (again(found))
        (mistakes(found))
        h3 { (words::TABLE) }
        (chooser(found, choice))
        p id=(COUNT) role="status" {}
        div.window #rows tabindex="0" role="region" aria-label=(words::TABLE) { div #rows-height { div #rows-here {} } }
        div id=(ROW) {}
        div.exports {
            button.secondary type="button" data-order="export csv" { (words::EXPORT_CSV) }
            button.secondary type="button" data-order="export reasons" { (words::EXPORT_REASONS) }
            @if found.index.len() <= MOST_ROWS_OF_WORKBOOK {
                button.secondary type="button" data-order="export xlsx" { (words::EXPORT_WORKBOOK) }
            }
            button.plain type="button" data-order="back" { (words::BACK) }
        }
    }
}

fn sums(found: &Found) -> Markup {
    let shown = found.measures().into_iter().map(|index| &found.totals.measures[index]);
    html! {
        h3 { (words::SUMS) }
        p { (words::SUMS_ABOUT) }
        table.sums {
            thead { tr { @for header in words::SUM_HEADERS { th { (header) } } } }
            tbody {
                @for total in shown {
                    tr {
                        th scope="row" { (total.measure.title) p.payee { (payees(total.measure)) } }
                        @for count in [total.may_qualify, total.check, total.need_info, total.not_met] { td { (count) } }
                        td { (sum(total.low)) }
                    }
                }
            }
        }
    }
}

/// Who gets it, each said once.
fn payees(measure: &Measure) -> String {
    let mut payees =
        measure.roles.iter().map(|&role| table::payee(measure, role)).collect::<Vec<_>>();
    payees.dedup();
    payees.concat()
}

fn sum(low: Grant) -> String {
    if low == Grant::default() { words::NO_SUM.to_owned() } else { i18n::yuan(low.in_yuan()) }
}

fn again(found: &Found) -> Markup {
    let mut again = found.totals.again();
    again.sort_by_key(|again| again.day);
    html! {
        @if !again.is_empty() {
            h3 { (words::AGAIN) }
            @let line = |one: &Again| words::again(one.day, found.totals.measures[one.measure].measure.title, one.rows, one.others);
            ul { @for one in again.iter().take(DAYS) { li { (line(one)) } } }
            @if again.len() > DAYS {
                details.folded {
                    summary { (words::later(again.len() - DAYS)) }
                    ul { @for one in again.iter().skip(DAYS) { li { (line(one)) } } }
                }
            }
        }
    }
}

fn mistakes(found: &Found) -> Markup {
    html! {
        @if found.mistaken > 0 {
            h3 { (words::mistakes(found.mistaken)) }
            p { (words::MISTAKES_ABOUT) }
            table.mistakes {
                thead { tr { @for header in table::MISTAKE_HEADERS { th { (header) } } } }
                tbody {
                    @for mistake in found.mistakes.iter().take(MISTAKES) {
                        tr {
                            td { (mistake.row) }
                            td { (mistake.wrong.header) }
                            td { (mistake.wrong.found) }
                            td { (mistake.wrong.sentence) }
                        }
                    }
                }
            }
            @if found.mistaken > MISTAKES as u64 { p { (words::more_mistakes(MISTAKES)) } }
            button.secondary type="button" data-order="mistakes" { (words::EXPORT_MISTAKES) }
        }
    }
}

fn chooser(found: &Found, choice: &Choice) -> Markup {
    html! {
        div.chooser {
            label.field {
                span { (words::WHICH_MEASURE) }
                select data-choose="measure" {
                    option value="any" { (words::ANY_MEASURE) }
                    @for index in found.measures() {
                        option value=(index) selected[choice.measure == Some(index)] {
                            (found.totals.measures[index].measure.title)
                        }
                    }
                }
            }
            label.field {
                span { (words::WHICH_ROWS) }
                select data-choose="wanted" {
                    @for (key, wanted) in Wanted::KEYS {
                        option value=(key) selected[choice.wanted == wanted] { (wanted_words(wanted)) }
                    }
                }
            }
            label.field {
                span { (words::IN_ORDER) }
                select data-choose="sorted" {
                    option value="table" { (words::AS_IN_TABLE) }
                    option value="amount" selected[choice.sorted == Sorted::Amount] { (words::MOST_FIRST) }
                }
            }
        }
    }
}

fn wanted_words(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::All => words::ALL_ROWS,
        Wanted::Status(status) => i18n::status(status),
        Wanted::Again => words::AGAIN,
        Wanted::Wrong => words::WRONG_ROWS,
    }
}
