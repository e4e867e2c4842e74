//! Proof 1: the passages joined are the document, byte for byte.

use super::sheet::Sheet;
use qinghuicha::editions::draft_2022::EDITION;

/// The document as it was published.
pub const DOCUMENT: &str = include_str!("../../src/editions/draft_2022/announcement.txt");

const NUMBERS: [&str; 16] = [
    "(一)", "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(八)", "(九)", "(十)", "(十一)", "(十二)", "(十三)",
    "(十四)", "(十五)", "(十六)",
];

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    let text = joined(sheet);
    if text != DOCUMENT {
        let at = text.bytes().zip(DOCUMENT.bytes()).position(|(ours, theirs)| ours != theirs);
        let at = at.unwrap_or_else(|| text.len().min(DOCUMENT.len()));
        complaints.push(format!("the text leaves the document at byte {at} of {}", DOCUMENT.len()));
    }
    let numbers = sheet.clauses.iter().map(|clause| clause.number.as_str()).collect::<Vec<_>>();
    if numbers != NUMBERS {
        complaints.push(format!("the items are {numbers:?}"));
    }
    let facts = [
        EDITION.announcement,
        EDITION.title,
        EDITION.status,
        EDITION.announced,
        EDITION.comments_until,
        EDITION.contact,
        EDITION.telephone,
        EDITION.mail,
    ];
    let absent = facts.into_iter().filter(|fact| !DOCUMENT.contains(fact));
    complaints.extend(absent.map(|fact| format!("the document does not say {fact}")));
    complaints
}

fn joined(sheet: &Sheet) -> String {
    let mut text = String::new();
    let mut open = None;
    for passage in &sheet.passages {
        if passage.clause != open {
            close(sheet, open, &mut text);
            if let Some(clause) = passage.clause.map(|index| &sheet.clauses[index]) {
                text.extend([clause.number.as_str(), clause.heading.as_str(), "。"]);
            }
            open = passage.clause;
        }
        text.push_str(&passage.text);
    }
    close(sheet, open, &mut text);
    text
}

/// An item ends with its departments.
fn close(sheet: &Sheet, open: Option<usize>, text: &mut String) {
    if let Some(clause) = open.map(|index| &sheet.clauses[index]) {
        text.push_str(&clause.departments);
    }
}
