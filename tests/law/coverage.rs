//! Proof 6: every figure is claimed by a measure or explained, and every sentence grants or says why not.

use super::sheet::{MeasureSheet, PassageSheet, Sheet};

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    for passage in &sheet.passages {
        let start = passage.text.chars().take(12).collect::<String>();
        complaints.extend(unclaimed(passage).map(|figure| format!("“{start}…”: nobody claims the figure {figure}")));
        if passage.clause.is_some() && passage.measures.is_empty() && passage.silences.is_empty() {
            complaints.push(format!("“{start}…” grants nothing and does not say why"));
        }
        let reasons = passage.silences.iter().chain(&passage.figures);
        let idle = reasons.filter(|silence| silence.reason.is_empty());
        complaints.extend(idle.map(|silence| format!("“{}” is left out without a reason", silence.quote)));
    }
    let ids = sheet.measures().map(|(_, measure)| measure.measure.id).collect::<Vec<_>>();
    let twice = ids.iter().enumerate().filter(|(index, id)| ids[..*index].contains(id));
    complaints.extend(twice.map(|(_, id)| format!("{id} is granted twice")));
    if ids.len() != 54 {
        complaints.push(format!("{} measures in place of 54", ids.len()));
    }
    let nameless = sheet.clauses.iter().filter(|clause| clause.departments.is_empty());
    complaints.extend(nameless.map(|clause| format!("{} names no department", clause.number)));
    complaints
}

/// The figures of a passage that no claim and no explanation covers.
fn unclaimed(passage: &PassageSheet) -> impl Iterator<Item = String> + '_ {
    let claims = passage.measures.iter().flat_map(MeasureSheet::claims).map(|claim| claim.quote);
    let covers = claims.chain(passage.figures.iter().map(|figure| figure.quote)).collect::<Vec<_>>();
    let text = passage.text.as_str();
    figures(text)
        .filter(move |(at, _)| {
            !covers
                .iter()
                .any(|quote| text.match_indices(quote).any(|(start, _)| (start..start + quote.len()).contains(at)))
        })
        .map(|(_, figure)| figure)
}

/// Runs of digits, full-width ones too, with the byte they start at.
fn figures(text: &str) -> impl Iterator<Item = (usize, String)> + '_ {
    let is_digit = |letter: char| letter.is_ascii_digit() || ('０'..='９').contains(&letter);
    let mut before = false;
    text.char_indices().filter_map(move |(at, letter)| {
        let starts = is_digit(letter) && !before;
        before = is_digit(letter);
        starts.then(|| (at, text[at..].chars().take_while(|&letter| is_digit(letter)).collect()))
    })
}
