//! Proof 3: the figure read from the quote is the figure in code.

use super::measure::{Claim, MeasureSheet, Unit};
use super::sheet::Sheet;

/// Numbers of persons that words without a figure imply, and why.
const IMPLIED: [(&str, u64, &str); 4] = [
    ("合伙创业的", 2, "nobody is a partner alone"),
    ("脱贫劳动力", 1, "one person of the group is one head for the top-up"),
    ("监测对象", 1, "one person of the group is one head for the top-up"),
    ("就业困难人员", 1, "one person of the group is one head for the top-up"),
];

/// Figures we work out, and how.
const WORKED_OUT: [(&str, u64, &str); 1] =
    [("guaranteed-loan-partners", 220_000, "20万元 raised by 10%, for each partner")];

/// The proof.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    for (passage, measure) in sheet.measures() {
        for claim in measure.claims() {
            let read = read(&claim);
            if read != [claim.figure] {
                let Claim { quote, unit, figure } = claim;
                let name = format!("{} {}", sheet.place(passage), measure.id);
                complaints.push(format!(
                    "{name}: “{quote}” says {read:?}, the code says {figure} {unit:?}"
                ));
            }
        }
    }
    for (passage, measure) in sheet.measures() {
        let name = format!("{} {}", sheet.place(passage), measure.id);
        complaints.extend(in_plain_words(measure).map(|complaint| format!("{name}: {complaint}")));
    }
    complaints
}

/// What we say in our own words has no figure that the quotes lack.
fn in_plain_words(measure: &MeasureSheet) -> impl Iterator<Item = String> {
    let criteria = measure.criteria.iter().map(|criterion| (criterion.plain, criterion.quote));
    criteria.chain([(measure.plain, measure.quote.as_str())]).flat_map(|(plain, quote)| {
        let quoted = figures(quote);
        let made_up = figures(plain).into_iter().filter(move |figure| !quoted.contains(figure));
        let made_up = made_up.filter(|(_, figure)| {
            !WORKED_OUT.iter().any(|(id, other, _)| *id == measure.id && other == figure)
        });
        made_up.map(move |(unit, figure)| {
            format!("“{plain}” says {figure} {unit:?}, “{quote}” does not")
        })
    })
}

/// The figures of its unit in a claim's quote, or the number its words imply.
fn read(claim: &Claim) -> Vec<u64> {
    let read = figures(claim.quote);
    let implied =
        IMPLIED.iter().find(|(words, ..)| claim.unit == Unit::Persons && *words == claim.quote);
    match implied {
        Some((_, number, _)) if read.is_empty() => vec![*number],
        _ => read
            .into_iter()
            .filter(|(unit, _)| *unit == claim.unit)
            .map(|(_, figure)| figure)
            .collect(),
    }
}

/// The figures of a quote that have a unit we know: 1万元 is 10 000 yuan, 1年 is 12 months.
fn figures(quote: &str) -> Vec<(Unit, u64)> {
    let mut figures = Vec::new();
    let mut rest = quote;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let digits = rest[start..].chars().take_while(char::is_ascii_digit).collect::<String>();
        rest = &rest[start + digits.len()..];
        let number = digits.parse::<u64>().expect("a figure of the document is small");
        let units = [
            ("万元", Unit::Yuan, 10_000),
            ("元", Unit::Yuan, 1),
            ("个月", Unit::Months, 1),
            ("年", Unit::Months, 12),
            ("%", Unit::PerCent, 1),
            ("人", Unit::Persons, 1),
        ];
        let unit = units.into_iter().find(|(words, ..)| rest.starts_with(words));
        figures.extend(unit.map(|(_, unit, times)| (unit, number * times)));
    }
    figures
}

#[test]
fn figures_are_read_with_their_units() {
    assert_eq!(figures("按每人50元标准"), [(Unit::Yuan, 50)]);
    assert_eq!(figures("最高不超过220万元"), [(Unit::Yuan, 2_200_000)]);
    assert_eq!(figures("2个月以上不足6个月"), [(Unit::Months, 2), (Unit::Months, 6)]);
    assert_eq!(figures("1年以上"), [(Unit::Months, 12)]);
    assert_eq!(figures("上浮10%"), [(Unit::PerCent, 10)]);
    assert_eq!(figures("3人以上"), [(Unit::Persons, 3)]);
    assert_eq!(figures("123模式"), []);
}
