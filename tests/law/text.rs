//! Proof 1: the passages joined are the document, byte for byte.

use super::sheet::Sheet;

/// The document as it was published.
pub const DOCUMENT: &str = include_str!("../../src/policy/draft_2022/announcement.txt");

const NUMBERS: [&str; 16] = [
    "(一)", "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(八)", "(九)", "(十)", "(十一)",
    "(十二)", "(十三)", "(十四)", "(十五)", "(十六)",
];

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::from_iter(first_difference(sheet));
    let numbers = sheet.clauses.iter().map(|clause| clause.number.as_str()).collect::<Vec<_>>();
    if numbers != NUMBERS {
        complaints.push(format!("the items are {numbers:?}"));
    }
    let absent =
        sheet.details.iter().filter(|(_, words)| words.is_empty() || !DOCUMENT.contains(words));
    complaints
        .extend(absent.map(|(what, words)| format!("{what}: the document does not say “{words}”")));
    complaints
}

/// Where the pieces, one after the other, first leave the document. Only if they never do are they the document.
fn first_difference(sheet: &Sheet) -> Option<String> {
    let mut rest = DOCUMENT;
    for (place, piece) in pieces(sheet) {
        let Some(after) = rest.strip_prefix(piece) else {
            let same =
                rest.chars().zip(piece.chars()).take_while(|(theirs, ours)| theirs == ours).count();
            let ours = piece.chars().skip(same).take(12).collect::<String>();
            let theirs = rest.chars().skip(same).take(12).collect::<String>();
            return Some(format!(
                "{place}: “{ours}” after {same} letters, where the document says “{theirs}”"
            ));
        };
        rest = after;
    }
    (!rest.is_empty()).then(|| format!("the end: {} bytes of the document are missing", rest.len()))
}

/// Everything that is printed, in order, each piece with its place. An item is its number, heading, passages
/// and departments.
fn pieces(sheet: &Sheet) -> Vec<(String, &str)> {
    let mut pieces = Vec::new();
    let mut open = None;
    for passage in &sheet.passages {
        if passage.clause != open {
            close(sheet, open, &mut pieces);
            if let Some(clause) = passage.clause.map(|index| &sheet.clauses[index]) {
                pieces.push((format!("{} number", clause.number), clause.number.as_str()));
                pieces.push((format!("{} heading", clause.number), clause.heading.as_str()));
                pieces.push((format!("{} heading", clause.number), "。"));
            }
            open = passage.clause;
        }
        pieces.push((
            format!("{} “{}…”", sheet.place(passage), passage.start()),
            passage.text.as_str(),
        ));
    }
    close(sheet, open, &mut pieces);
    pieces
}

/// An item ends with its departments.
fn close<'a>(sheet: &'a Sheet, open: Option<usize>, pieces: &mut Vec<(String, &'a str)>) {
    if let Some(clause) = open.map(|index| &sheet.clauses[index]) {
        pieces.push((format!("{} departments", clause.number), clause.departments.as_str()));
    }
}
