//! Proof 2: every quote stands where it is quoted from.

use super::measure::MeasureSheet;
use super::sheet::{PassageSheet, Sheet};
use super::text::DOCUMENT;

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    for (passage, measure) in sheet.measures() {
        let name = format!("{} {}", sheet.place(passage), measure.id);
        let item = sheet.passages.iter().filter(|other| other.clause == passage.clause);
        let item = item.map(|other| other.text.as_str()).collect::<String>();
        let found = of_measure(measure, passage, &item);
        complaints.extend(found.into_iter().map(|complaint| format!("{name}: {complaint}")));
    }
    for passage in &sheet.passages {
        let quotes = passage
            .non_entitlements
            .iter()
            .chain(&passage.figures)
            .map(|silence| silence.quote.text());
        let strays = quotes.filter(|quote| passage.text.matches(quote).count() != 1);
        let name = format!("{} “{}…”", sheet.place(passage), passage.start());
        complaints.extend(
            strays.map(|quote| format!("{name}: “{quote}”, left out, does not stand there once")),
        );
    }
    let strays = sheet.readings.iter().filter(|reading| {
        reading.quote.text().is_empty() || !DOCUMENT.contains(reading.quote.text())
    });
    complaints.extend(
        strays.map(|one| {
            format!("{}: “{}” does not stand in the document", one.id, one.quote.text())
        }),
    );
    complaints
}

/// A measure's own quote stands once in its passage and in its item; what it quotes stands in its own quote,
/// and what a figure rests on stands there once.
fn of_measure(measure: &MeasureSheet, passage: &PassageSheet, item: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    for (place, text) in [("passage", passage.text.as_str()), ("item", item)] {
        let times = text.matches(measure.quote.as_str()).count();
        if times != 1 {
            complaints.push(format!("its quote stands {times} times in its {place}"));
        }
    }
    let strays = measure
        .quotes()
        .into_iter()
        .filter(|quote| quote.is_empty() || !measure.quote.contains(quote));
    complaints.extend(
        strays.map(|quote| format!("“{quote}” does not stand in the quote of the measure")),
    );
    let claims = measure.claims().into_iter().map(|claim| claim.quote);
    let vague = claims.filter(|quote| measure.quote.matches(quote).count() > 1);
    complaints.extend(
        vague.map(|quote| format!("“{quote}” stands more than once in the quote of the measure")),
    );
    let strays =
        measure.addressee.filter(|words| words.is_empty() || !passage.text.contains(words));
    complaints.extend(
        strays.map(|words| format!("“{words}”, the addressee, does not stand in the passage")),
    );
    complaints
}
