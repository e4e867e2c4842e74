//! What is decided of columns by the options, and what may be wrong with their headers.

use super::failure::Failure;
use super::nearest::nearest;
use super::options::Options;
use super::words;
use qinghuicha::i18n::table as names;
use qinghuicha::screening::{ColumnChoice, Layout, columns};
use std::collections::HashSet;

/// Decides columns as the options say.
///
/// # Errors
/// When there is no such header; the nearest one is offered.
pub fn decide(layout: &mut Layout, options: &Options) -> Result<(), Failure> {
    // Said twice, it is of two columns with the same header.
    let mut said = Vec::new();
    for (header, column) in &options.columns {
        let nth = said.iter().filter(|other| *other == header).count();
        said.push(header.clone());
        let index = find(layout, "--column", header, nth)?;
        if column.is_some_and(|column| !column.may_be_several()) {
            // A guess gives way.
            for other in layout.columns.iter_mut().filter(|other| **other == *column) {
                *other = None;
            }
        }
        layout.columns[index] = *column;
    }
    for (header, edge) in &options.months {
        let index = find(layout, "--month", header, 0)?;
        layout.days[index].month = Some(*edge);
    }
    for header in &options.spans {
        let index = find(layout, "--span", header, 0)?;
        layout.days[index].span = true;
    }
    Ok(())
}

/// Which column has this header, white space left aside.
fn find(layout: &Layout, option: &str, header: &str, nth: usize) -> Result<usize, Failure> {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let is_it = |other: &&usize| squeezed(&layout.headers[**other]) == squeezed(header);
    let indexes = (0..layout.headers.len()).collect::<Vec<_>>();
    indexes.iter().filter(is_it).nth(nth).copied().ok_or_else(|| {
        let near = nearest(header, layout.headers.iter().map(String::as_str));
        Failure::Asked(words::no_header(option, header, near, &layout.headers))
    })
}

/// So many headers are looked at for slips: no list of people has as many.
const DOUBTED: usize = 1000;

/// What may be wrong with the headers, a sentence each.
pub fn doubts(layout: &Layout, options: &Options) -> Vec<String> {
    let mut doubts = Vec::new();
    let is_by_hand = |header: &String| options.columns.iter().any(|(by_hand, _)| by_hand == header);
    let known = columns(layout.entity_kind);
    let taken = layout.columns.iter().flatten().collect::<HashSet<_>>();
    let free = || known.iter().filter(|column| !taken.contains(column));
    let own = free().flat_map(|&column| [names::header(column), column.key()]);
    let names = own.chain(free().flat_map(|&column| names::other_headers(column)).copied());
    let names = names.collect::<Vec<_>>();
    for (header, column) in layout.headers.iter().zip(&layout.columns).take(DOUBTED) {
        let is_usual = names::COMMON_HEADERS.contains(&header.trim());
        if column.is_some() || is_usual || is_by_hand(header) || header.chars().count() < 3 {
            continue;
        }
        if let Some(near) = nearest(header, names.iter().copied()) {
            doubts.push(words::misspelt(header, near));
        }
    }
    if layout.columns.iter().all(Option::is_none) {
        let known = known.iter().map(|&column| names::header(column)).collect::<Vec<_>>();
        doubts.push(words::nothing_known(&layout.headers, &known));
    }
    doubts
}

/// What should be decided of days before they can be read, a sentence each.
pub fn questions(layout: &Layout) -> Vec<String> {
    let places = ColumnChoice::places(&layout.headers);
    let mut sentences = Vec::new();
    for (index, header) in layout.headers.iter().enumerate() {
        let (asked, days) = (layout.questions[index], layout.days[index]);
        // The options cannot name the second of two equal headers.
        let can_be_named = places[index] == 0 && !header.trim().is_empty();
        if asked.months && days.month.is_none() && can_be_named {
            sentences.push(words::months(header));
        }
        if asked.spans && !days.span && can_be_named {
            sentences.push(words::spans(header));
        }
    }
    sentences
}
