//! The data agrees with the published reading, measure by measure.

use super::sheet::{MeasureSheet, Sheet, Unit};
use qinghuicha::law::Tier;

const READING: &str = include_str!("reading.txt");

/// A measure of the reading: its lines, by their first word.
struct Read(Vec<(&'static str, &'static str)>);

impl Read {
    fn all() -> Vec<Self> {
        let blocks = READING.split("\n\n").skip(1);
        blocks.map(|block| Self(block.lines().filter_map(|line| line.split_once(' ')).collect())).collect()
    }

    fn lines(&self, word: &str) -> Vec<&'static str> {
        self.0.iter().filter(|(first, _)| *first == word).map(|(_, rest)| *rest).collect()
    }

    fn line(&self, word: &str) -> &'static str {
        self.lines(word).first().copied().unwrap_or_default()
    }
}

#[test]
fn every_measure_agrees_with_the_reading() {
    let sheet = Sheet::of_edition();
    let read = Read::all();
    let mut complaints = Vec::new();
    assert_eq!(read.len(), sheet.measures().count());
    for read in &read {
        let id = read.line("measure");
        let granted = sheet.measures().find(|(_, measure)| measure.measure.id == id);
        let (passage, measure) = granted.unwrap_or_else(|| panic!("{id} is not granted"));
        let clause = &sheet.clauses[passage.clause.expect("a measure stands in an item")];
        let mut expect = |what: &str, ours: String, theirs: String| {
            if ours != theirs {
                complaints.push(format!("{id} {what}: ours “{ours}”, the reading “{theirs}”"));
            }
        };
        expect("item", clause.number.clone(), read.line("item").to_owned());
        expect("departments", clause.departments.clone(), read.line("departments").to_owned());
        expect("tier", tier(measure).to_owned(), read.line("tier").to_owned());
        expect("quote", measure.quote.clone(), read.line("quote").to_owned());
        expect(
            "roles",
            sorted(measure.measure.roles.iter().map(|role| role.key())),
            sorted(read.line("roles").split(' ')),
        );
        expect(
            "unclear",
            sorted(measure.measure.readings.iter().map(|one| one.id)),
            sorted(read.line("unclear").split(' ')),
        );
        let yuan = read.lines("yuan");
        expect("yuan", amounts(measure), sorted(yuan.iter().copied()));
        for line in read.lines("condition") {
            let (id, quote) = line.split_once(' ').expect("a condition has an id and a quote");
            // What nobody can answer here is a remark, and who it is for the addressee; neither has an id.
            let found = measure.measure.addressee == Some(quote)
                || measure.criteria.iter().any(|criterion| (criterion.id, criterion.quote) == (id, quote))
                || measure.measure.remarks.iter().any(|remark| remark.quote == quote);
            if !found {
                expect("condition", String::new(), line.to_owned());
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

fn tier(measure: &MeasureSheet) -> &'static str {
    match measure.amount.tier() {
        Tier::Figure => "1",
        Tier::Prescribed => "2",
        Tier::Service => "3",
    }
}

fn sorted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words = words.filter(|word| !word.is_empty()).collect::<Vec<_>>();
    words.sort_unstable();
    words.join(" ")
}

/// The amounts in code; of a partner loan only the cap, as the reading has it.
fn amounts(measure: &MeasureSheet) -> String {
    let quotes = measure.amount_quotes();
    let of_amount =
        measure.claims().into_iter().filter(|claim| claim.unit == Unit::Yuan && quotes.contains(&claim.quote));
    let mut figures = of_amount.map(|claim| claim.figure).collect::<Vec<_>>();
    if let qinghuicha::law::Amount::PartnerLoan { cap, .. } = measure.amount {
        figures = vec![cap.in_yuan()];
    }
    let figures = figures.iter().map(u64::to_string).collect::<Vec<_>>();
    sorted(figures.iter().map(String::as_str))
}
