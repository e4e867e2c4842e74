//! Proof 2: every quote stands where it is quoted from.

use super::sheet::{PassageSheet, Sheet};
use super::text::DOCUMENT;

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    for (passage, measure) in sheet.measures() {
        let id = measure.measure.id;
        let item = item_of(sheet, passage);
        for (place, text) in [("its passage", &passage.text), ("its item", &item)] {
            let times = text.matches(measure.quote.as_str()).count();
            if times != 1 {
                complaints.push(format!("{id}: its quote stands {times} times in {place}"));
            }
        }
        let strays = measure.quotes().into_iter().filter(|quote| quote.is_empty() || !measure.quote.contains(quote));
        complaints.extend(strays.map(|quote| format!("{id}: “{quote}” does not stand in the quote of the measure")));
        let addressee = measure.measure.addressee.filter(|addressee| !passage.text.contains(addressee));
        complaints.extend(addressee.map(|addressee| format!("{id}: “{addressee}” does not stand in the passage")));
    }
    for passage in &sheet.passages {
        let quotes = passage.silences.iter().chain(&passage.figures).map(|silence| silence.quote);
        let strays = quotes.filter(|quote| quote.is_empty() || !passage.text.contains(quote));
        complaints.extend(strays.map(|quote| format!("“{quote}” does not stand in the passage that leaves it out")));
    }
    let readings = sheet.readings().into_iter().filter(|reading| !DOCUMENT.contains(reading.quote));
    complaints
        .extend(readings.map(|reading| format!("{}: “{}” does not stand in the document", reading.id, reading.quote)));
    complaints
}

/// The joined passages of the item a passage belongs to.
fn item_of(sheet: &Sheet, passage: &PassageSheet) -> String {
    sheet.passages.iter().filter(|other| other.clause == passage.clause).map(|other| other.text.as_str()).collect()
}
