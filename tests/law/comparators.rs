//! Proof 4: 以上, 不足, 不高于 and 最高 are the comparisons in code, in both directions.

use super::measure::MeasureSheet;
use super::sheet::{Sheet, covers};
use qinghuicha::policy::{Amount, Test};

/// Words that set a bound. 超过 alone states the aim of the document and bounds nothing.
const WORDS: [&str; 5] = ["以上", "不足", "不高于", "最高", "不超过"];

/// Words that set a bound where the document has none of [`WORDS`], and why.
const WITHOUT_WORD: [(&str, &str); 1] =
    [("离校2年未就业", "A04: 内 seems to be missing after 2年; the reading says so")];

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    for (passage, measure) in sheet.measures() {
        let name = format!("{} {}", sheet.place(passage), measure.id);
        for (quote, wanted) in wanted(measure) {
            let found = words_in(quote);
            if found != wanted {
                complaints
                    .push(format!("{name}: “{quote}” says {found:?}, the code means {wanted:?}"));
            }
        }
        complaints
            .extend(of_amount(&measure.amount).map(|complaint| format!("{name}: {complaint}")));
        complaints.extend(of_graduates(measure).map(|complaint| format!("{name}: {complaint}")));
        // A bound in a measure's own words must be somebody's: this one's, or that of one beside it.
        let quoted =
            passage.measures.iter().flat_map(wanted).map(|(quote, _)| quote).collect::<Vec<_>>();
        for word in WORDS {
            for (at, _) in measure.quote.match_indices(word) {
                if !quoted.iter().any(|quote| covers(&measure.quote, quote, at)) {
                    let from = measure.quote[at..].chars().take(8).collect::<String>();
                    complaints.push(format!("{name}: nobody claims the bound “{from}…”"));
                }
            }
        }
    }
    complaints
}

/// Every quote that carries a comparison, with the words the comparison in code calls for.
fn wanted(measure: &MeasureSheet) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut wanted: Vec<(&str, Vec<&str>)> = match measure.amount {
        Amount::Fixed { quote, .. } => vec![(quote.text(), vec![])],
        Amount::PerHead { quote, top_up, .. } => [(quote.text(), vec![])]
            .into_iter()
            .chain(top_up.map(|extra| (extra.quote.text(), vec![])))
            .collect(),
        Amount::Ceiling { quote, .. } => vec![(quote.text(), vec!["不高于"])],
        Amount::LoanLimit { quote, .. } => {
            vec![(
                quote.text(),
                if quote.text().contains("不超过") {
                    vec!["最高", "不超过"]
                } else {
                    vec!["最高"]
                },
            )]
        }
        Amount::PartnerLoan { base_quote, raise_quote, cap_quote, .. } => {
            vec![
                (base_quote.text(), vec!["最高"]),
                (raise_quote.text(), vec![]),
                (cap_quote.text(), vec!["最高", "不超过"]),
            ]
        }
        Amount::AsPrescribed | Amount::TaxRelief | Amount::Service => Vec::new(),
    };
    wanted.extend(measure.criteria.iter().map(|criterion| match criterion.test {
        Test::MonthsFull(..) => (criterion.quote, vec!["以上"]),
        Test::MonthsBelow(..) => (criterion.quote, vec!["不足"]),
        // A number of persons is bounded in words only where a figure is given.
        Test::AtLeast(..) if criterion.quote.contains(|letter: char| letter.is_ascii_digit()) => {
            (criterion.quote, vec!["以上"])
        }
        _ => (criterion.quote, vec![]),
    }));
    wanted
}

/// What is paid for every head says 每; what is paid once does not.
fn of_amount(amount: &Amount) -> Option<String> {
    match amount {
        Amount::Fixed { quote, .. } if quote.text().contains('每') => {
            Some(format!("“{}” is for each, the code pays once", quote.text()))
        }
        Amount::PerHead { quote, .. } if !quote.text().contains('每') => {
            Some(format!("“{}” is paid once, the code pays for each", quote.text()))
        }
        _ => None,
    }
}

/// The one bound without a word of comparison is allowed by name, with the reading that tells of it.
fn of_graduates(measure: &MeasureSheet) -> impl Iterator<Item = String> {
    measure.criteria.iter().filter_map(|criterion| {
        let reading = match criterion.test {
            Test::RecentGraduate(_, reading) => Some(reading.id),
            _ => None,
        };
        let quote = criterion.quote;
        match WITHOUT_WORD.iter().find(|(words, _)| quote.contains(words)) {
            None => {
                reading.map(|_| format!("“{quote}” has no word of comparison and no reason for it"))
            }
            Some((_, reason)) => match reading {
                Some(id) if reason.starts_with(id) => None,
                _ => Some(format!("“{quote}” is unclear ({reason}), the code is sure")),
            },
        }
    })
}

fn words_in(quote: &str) -> Vec<&'static str> {
    let mut found = WORDS
        .into_iter()
        .filter_map(|word| quote.find(word).map(|at| (at, word)))
        .collect::<Vec<_>>();
    found.sort_unstable();
    found.into_iter().map(|(_, word)| word).collect()
}
