//! Every small change of where things stand and in which words; see [`super::mutants`].

use super::mutants::{Mutant, mutant};
use super::sheet::Sheet;
use qinghuicha::policy::{RemarkKind, Words};

/// Every measure gone or moved to the next sentence, and every two sentences exchanged.
pub fn of_places() -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let sheet = Sheet::of_edition();
    let last = sheet.passages.len() - 1;
    for (index, passage) in sheet.passages.iter().enumerate() {
        let start = passage.start();
        for (at, measure) in passage.measures.iter().enumerate() {
            mutants.push(mutant(format!("{} gone", measure.id), move |sheet| {
                sheet.passages[index].measures.remove(at);
            }));
            mutants.push(mutant(
                format!("{} stands one sentence later", measure.id),
                move |sheet| {
                    let measure = sheet.passages[index].measures.remove(at);
                    sheet.passages[(index + 1).min(last)].measures.push(measure);
                },
            ));
        }
        mutants.push(mutant(format!("“{start}…” gone"), move |sheet| {
            sheet.passages.remove(index);
        }));
        if index < last && sheet.passages[index + 1].text != passage.text {
            mutants.push(mutant(format!("“{start}…” one later"), move |sheet| {
                sheet.passages.swap(index, index + 1);
            }));
        }
    }
    mutants
}

/// Everything that is left out: gone, without its reason, or in words that are not there. Every reading misquoted.
pub fn of_words() -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let sheet = Sheet::of_edition();
    for (index, passage) in sheet.passages.iter().enumerate() {
        for (at, silence) in passage.non_entitlements.iter().enumerate() {
            let name = format!("silence “{}”", silence.quote.text());
            mutants.extend(of_left_out(
                &name,
                move |sheet| &mut sheet.passages[index].non_entitlements,
                at,
            ));
        }
        for (at, figure) in passage.figures.iter().enumerate() {
            let name = format!("figure “{}”", figure.quote.text());
            mutants.extend(of_left_out(&name, move |sheet| &mut sheet.passages[index].figures, at));
        }
    }
    for (at, reading) in sheet.readings.iter().enumerate() {
        let quote = misquoted(reading.quote.text());
        mutants.push(mutant(format!("{} misquoted", reading.id), move |sheet| {
            sheet.readings[at].quote = Words::new(quote);
        }));
    }
    for (_, measure) in sheet.measures() {
        let id = measure.id;
        for (at, remark) in measure.remarks.iter().enumerate() {
            let quote = misquoted(remark.quote.text());
            mutants.push(mutant(format!("{id} remark misquoted"), move |sheet| {
                sheet.measure(id).remarks[at].quote = Words::new(quote);
            }));
            let other = if remark.kind == RemarkKind::Aside {
                RemarkKind::OtherRules
            } else {
                RemarkKind::Aside
            };
            mutants.push(mutant(format!("{id} remark does {other:?}"), move |sheet| {
                sheet.measure(id).remarks[at].kind = other;
            }));
            mutants.push(mutant(format!("{id} remark gone"), move |sheet| {
                sheet.measure(id).remarks.remove(at);
            }));
        }
        for (at, criterion) in measure.criteria.iter().enumerate() {
            let quote = misquoted(criterion.quote);
            mutants.push(mutant(format!("{id} {} misquoted", criterion.id), move |sheet| {
                sheet.measure(id).criteria[at].quote = quote;
            }));
        }
        let quote = misquoted(&measure.quote);
        mutants.push(mutant(format!("{id} misquoted"), move |sheet| {
            quote.clone_into(&mut sheet.measure(id).quote);
        }));
    }
    mutants
}

fn of_left_out(
    name: &str,
    list: impl Fn(&mut Sheet) -> &mut Vec<qinghuicha::policy::NonEntitlement> + Copy + Sync + 'static,
    at: usize,
) -> [Mutant; 3] {
    [
        mutant(format!("{name} gone"), move |sheet| {
            list(sheet).remove(at);
        }),
        mutant(format!("{name} without a reason"), move |sheet| {
            list(sheet)[at].reason = Words::new("");
        }),
        mutant(format!("{name} misquoted"), move |sheet| {
            list(sheet)[at].quote = Words::new(misquoted(list(sheet)[at].quote.text()));
        }),
    ]
}

/// The same words with the letter in the middle changed to one the document does not have.
fn misquoted(quote: &str) -> &'static str {
    let middle = quote.chars().count() / 2;
    let letters = quote
        .chars()
        .enumerate()
        .map(|(at, letter)| if at == middle { '\u{9fa5}' } else { letter });
    letters.collect::<String>().leak()
}
