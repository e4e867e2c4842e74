//! Proof 4: 以上, 不足, 不高于 and 最高 are the comparisons in code, in both directions.

use super::sheet::{MeasureSheet, Sheet};
use qinghuicha::law::{Amount, Test};

/// Words that set a bound. 超过 alone states the aim of the document and bounds nothing.
const WORDS: [&str; 5] = ["以上", "不足", "不高于", "最高", "不超过"];

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    for (passage, measure) in sheet.measures() {
        let id = measure.measure.id;
        for (quote, wanted) in wanted(measure) {
            let found = words_in(quote);
            if found != wanted {
                complaints.push(format!("{id}: “{quote}” says {found:?}, the code means {wanted:?}"));
            }
        }
        // A bound in a measure's own words must be somebody's: this one's, or that of one beside it.
        let quoted =
            passage.measures.iter().flat_map(|beside| wanted(beside)).map(|(quote, _)| quote).collect::<Vec<_>>();
        for word in WORDS {
            for (at, _) in measure.quote.match_indices(word) {
                if !quoted.iter().any(|quote| covers(&measure.quote, quote, at)) {
                    complaints.push(format!("{id}: nobody claims “{word}” at byte {at} of its quote"));
                }
            }
        }
    }
    complaints
}

/// Every quote that carries a comparison, with the words the comparison in code calls for.
fn wanted(measure: &MeasureSheet) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut wanted: Vec<(&str, Vec<&str>)> = match measure.amount {
        Amount::Fixed { quote, .. } => vec![(quote, vec![])],
        Amount::PerHead { quote, top_up, .. } => {
            [(quote, vec![])].into_iter().chain(top_up.map(|extra| (extra.quote, vec![]))).collect()
        }
        Amount::Ceiling { quote, .. } => vec![(quote, vec!["不高于"])],
        Amount::LoanLimit { quote, .. } => {
            vec![(quote, if quote.contains("不超过") { vec!["最高", "不超过"] } else { vec!["最高"] })]
        }
        Amount::PartnerLoan { base_quote, raise_quote, cap_quote, .. } => {
            vec![(base_quote, vec!["最高"]), (raise_quote, vec![]), (cap_quote, vec!["最高", "不超过"])]
        }
        Amount::AsPrescribed | Amount::TaxRelief | Amount::Service => Vec::new(),
    };
    wanted.extend(measure.criteria.iter().map(|criterion| match criterion.test {
        Test::MonthsFull(..) => (criterion.quote, vec!["以上"]),
        Test::MonthsBelow(..) => (criterion.quote, vec!["不足"]),
        // 离校2年未就业 has no word of comparison: that is the unclear point A04. All others compare nothing.
        _ => (criterion.quote, vec![]),
    }));
    wanted
}

fn words_in(quote: &str) -> Vec<&'static str> {
    let mut found = WORDS.into_iter().filter_map(|word| quote.find(word).map(|at| (at, word))).collect::<Vec<_>>();
    found.sort_unstable();
    found.into_iter().map(|(_, word)| word).collect()
}

/// Whether `quote` stands in `text` so that it covers this byte.
fn covers(text: &str, quote: &str, at: usize) -> bool {
    text.match_indices(quote).any(|(start, _)| (start..start + quote.len()).contains(&at))
}
