//! Proof 6: every figure is claimed by a measure or explained, and every sentence grants or says why not.

use super::measure::MeasureSheet;
use super::sheet::{PassageSheet, Sheet, ranges};
use super::text::DOCUMENT;
use std::ops::Range;

const NUMERALS: &str = "〇零一二三四五六七八九十百千万亿两半";

/// Words of the sixteen items with a Chinese numeral that counts nothing a measure gives, and why.
const SET_WORDS: [(&str, &str); 14] = [
    ("一次性", "once: how often, not how much"),
    ("每吸纳一人", "the head the reward is for; its figure is claimed"),
    ("一定", "some, or certain"),
    ("进一步", "further"),
    ("一批", "some"),
    ("零散", "scattered"),
    ("第一产业", "a sector of the economy"),
    ("五个示范省", "an aim of the province"),
    ("四地", "an aim of the province"),
    ("三江源", "a place"),
    ("百强示范企业", "the title of a contest"),
    ("一老一小", "the old and the young"),
    ("一窗通办", "one window for all"),
    ("三专一平台", "the name of a platform"),
];

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    for passage in &sheet.passages {
        let name = format!("{} “{}…”", sheet.place(passage), passage.start());
        complaints.extend(
            of_passage(passage).into_iter().map(|complaint| format!("{name}: {complaint}")),
        );
    }
    let ids = sheet.measures().map(|(_, measure)| measure.id).collect::<Vec<_>>();
    let twice = ids.iter().enumerate().filter(|(index, id)| ids[..*index].contains(id));
    complaints.extend(twice.map(|(_, id)| format!("{id} is granted twice")));
    if ids.len() != 54 {
        complaints.push(format!("{} measures in place of 54", ids.len()));
    }
    for clause in &sheet.clauses {
        if !(clause.departments.starts_with('(') && clause.departments.ends_with(')')) {
            complaints.push(format!("{} names no department", clause.number));
        }
    }
    complaints
}

fn of_passage(passage: &PassageSheet) -> Vec<String> {
    let mut complaints = unclaimed(passage);
    if passage.clause.is_some()
        && passage.measures.is_empty()
        && passage.non_entitlements.is_empty()
    {
        complaints.push("grants nothing and does not say why".to_owned());
    }
    let reasons = passage.non_entitlements.iter().chain(&passage.figures);
    let idle = reasons.filter(|silence| silence.reason.text().is_empty());
    complaints.extend(
        idle.map(|silence| format!("“{}” is left out without a reason", silence.quote.text())),
    );
    complaints
}

/// The figures of a passage that no claim and no explanation covers. Outside the items a Chinese numeral
/// only ever counts headings and slogans.
fn unclaimed(passage: &PassageSheet) -> Vec<String> {
    let text = passage.text.as_str();
    let claims = passage.measures.iter().flat_map(MeasureSheet::claims).map(|claim| claim.quote);
    let quotes = claims.chain(passage.figures.iter().map(|figure| figure.quote.text()));
    let claimed = quotes.flat_map(|quote| ranges(text, quote)).collect::<Vec<_>>();
    let set = SET_WORDS.iter().flat_map(|(words, _)| ranges(text, words)).collect::<Vec<_>>();
    let covered =
        |ranges: &[Range<usize>], at: usize| ranges.iter().any(|range| range.contains(&at));
    let digits = figures(text).filter(|(at, _)| !covered(&claimed, *at));
    let numerals = text
        .char_indices()
        .filter(|(_, letter)| passage.clause.is_some() && NUMERALS.contains(*letter));
    let numerals = numerals.filter(|(at, _)| !covered(&claimed, *at) && !covered(&set, *at));
    let found =
        digits.map(|(_, figure)| figure).chain(numerals.map(|(_, letter)| letter.to_string()));
    found.map(|figure| format!("nobody claims the figure {figure}")).collect()
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

#[test]
fn set_words_are_of_the_document() {
    for (words, _) in SET_WORDS {
        assert!(
            DOCUMENT.contains(words) && words.contains(|letter| NUMERALS.contains(letter)),
            "{words}"
        );
    }
}
