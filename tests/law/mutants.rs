//! Every small change there is: another fact, another choice, one month more, a figure ten times as large, a letter
//! less. Each must be seen by some proof or by the comparison with the reading.

use super::PROOFS;
use super::faults::flip;
use super::measure::CriterionSheet;
use super::places::{of_places, of_words};
use super::sheet::Sheet;
use crate::measure::whole;
use qinghuicha::facts::{Choice, Multiple, Number, Single, Span};
use qinghuicha::policy::{Amount, Ceiling, Grant, Loan, Test};
use std::thread;

/// A change and how to make it.
pub type Mutant = (String, Box<dyn Fn(&mut Sheet) + Sync>);

pub fn mutant(what: String, how: impl Fn(&mut Sheet) + Sync + 'static) -> Mutant {
    (what, Box::new(how))
}

#[test]
fn every_small_change_is_seen() {
    let all = of_criteria()
        .into_iter()
        .chain(of_amounts())
        .chain(of_places())
        .chain(of_words())
        .collect::<Vec<_>>();
    let share = all.len().div_ceil(thread::available_parallelism().map_or(1, usize::from));
    let seen = thread::scope(|scope| {
        let shares = all
            .chunks(share)
            .map(|some| scope.spawn(|| some.iter().map(seen_by).collect::<Vec<_>>()));
        let shares = shares.collect::<Vec<_>>();
        shares.into_iter().flat_map(|share| share.join().expect("a proof ends")).collect::<Vec<_>>()
    });
    let by_reading_alone = seen.iter().filter(|name| **name == Some("reading")).count();
    println!("{} small changes, {by_reading_alone} of them seen by the reading alone", all.len());
    let unseen =
        all.iter().zip(seen).filter(|(_, name)| name.is_none()).map(|((what, _), _)| what.as_str());
    assert_eq!(unseen.collect::<Vec<_>>(), [""; 0], "nobody sees these");
}

/// The first proof that sees the change.
fn seen_by((_, how): &Mutant) -> Option<&'static str> {
    let mut sheet = Sheet::of_edition();
    how(&mut sheet);
    PROOFS.iter().find(|(_, proof)| !proof(&sheet).is_empty()).map(|(name, _)| *name)
}

#[test]
fn every_letter_of_the_text_counts() {
    let mut sheet = Sheet::of_edition();
    let mut letters = 0;
    for index in 0..sheet.passages.len() {
        let whole = sheet.passages[index].text.clone();
        for (at, letter) in whole.char_indices() {
            sheet.passages[index].text.replace_range(at..at + letter.len_utf8(), "");
            assert!(
                !super::text::proof(&sheet).is_empty(),
                "“{letter}” at {at} of “{whole}” may be missing"
            );
            sheet.passages[index].text.clone_from(&whole);
            letters += 1;
        }
    }
    println!("{letters} letters");
    assert!(super::text::proof(&sheet).is_empty());
}

/// Every criterion with another test, with another's words, and gone.
fn of_criteria() -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (_, measure) in Sheet::of_edition().measures() {
        let id = measure.id;
        for (index, criterion) in measure.criteria.iter().enumerate() {
            let name = format!("{id} {}", criterion.id);
            mutants.push(mutant(format!("{name} gone"), move |sheet| {
                sheet.measure(id).criteria.remove(index);
            }));
            for other in tests(&criterion.test) {
                mutants.push(mutant(format!("{name} tests {other:?}"), move |sheet| {
                    sheet.measure(id).criteria[index].test = other;
                }));
            }
            for words in other_words(criterion, &measure.criteria) {
                mutants.push(mutant(format!("{name} quotes “{words}”"), move |sheet| {
                    sheet.measure(id).criteria[index].quote = words;
                }));
            }
        }
        for (at, group) in ["all(", "any("].into_iter().enumerate() {
            let other = ["any(", "all("][at];
            for index in 0..3 {
                for (start, _) in measure.logic[index].match_indices(group) {
                    mutants.push(mutant(
                        format!("{id} {group} at {start} is {other}"),
                        move |sheet| {
                            sheet.measure(id).logic[index]
                                .replace_range(start..start + group.len(), other);
                        },
                    ));
                }
            }
        }
    }
    mutants
}

fn other_words(criterion: &CriterionSheet, all: &[CriterionSheet]) -> Vec<&'static str> {
    let mut words = all
        .iter()
        .map(|other| other.quote)
        .filter(|words| *words != criterion.quote)
        .collect::<Vec<_>>();
    words.sort_unstable();
    words.dedup();
    words
}

/// Every test that is a little different.
fn tests(test: &Test) -> Vec<Test> {
    match *test {
        Test::Is(fact, accepted) => {
            let facts = singles(fact).map(|other| Test::Is(other, kept(other, accepted)));
            let choices = choices(fact.choices(), accepted);
            facts.chain(choices.into_iter().map(|other| Test::Is(fact, other))).collect()
        }
        Test::IsOrAsk(fact, accepted, ask, reading) => {
            let facts = singles(fact)
                .map(|other| Test::IsOrAsk(other, kept(other, accepted), ask, reading));
            let turned = [Test::IsOrAsk(fact, ask, accepted, reading), Test::Is(fact, accepted)];
            facts.chain(turned).collect()
        }
        Test::OfBatch(fact) => singles(fact).map(Test::OfBatch).collect(),
        Test::Includes(fact, accepted) => {
            let others = Multiple::ALL.iter().filter(|other| **other != fact);
            let facts = others.map(|other| Test::Includes(*other, accepted));
            let choices = choices(qinghuicha::facts::Fact::Multiple(fact).choices(), accepted);
            facts.chain(choices.into_iter().map(|other| Test::Includes(fact, other))).collect()
        }
        Test::MonthsFull(span, months, reading) | Test::MonthsBelow(span, months, reading) => {
            let figures = near(months).into_iter().map(|other| (span, other));
            let spans =
                Span::ALL.iter().filter(|other| **other != span).map(|other| (*other, months));
            let mut flipped = *test;
            flip(&mut flipped);
            let full = matches!(test, Test::MonthsFull(..));
            let others = figures.chain(spans).map(|(span, months)| {
                if full {
                    Test::MonthsFull(span, months, reading)
                } else {
                    Test::MonthsBelow(span, months, reading)
                }
            });
            others.chain([flipped]).collect()
        }
        Test::AtLeast(number, least) => {
            let figures = near(least).into_iter().map(|other| Test::AtLeast(number, other));
            let numbers = Number::ALL.iter().filter(|other| **other != number);
            figures.chain(numbers.map(|other| Test::AtLeast(*other, least))).collect()
        }
        Test::Several(number, reading) => {
            let numbers = Number::ALL.iter().filter(|other| **other != number);
            numbers.map(|other| Test::Several(*other, reading)).collect()
        }
        Test::RecentGraduate(months, reading) => {
            near(months).into_iter().map(|other| Test::RecentGraduate(other, reading)).collect()
        }
        Test::AnyMeasure(measures) => {
            (1..measures.len()).map(|from| Test::AnyMeasure(&measures[from..])).collect()
        }
        Test::SomeHead(_) | Test::SmallEnterprise(_) | Test::Unsettled(_) => Vec::new(),
    }
}

fn singles(fact: Single) -> impl Iterator<Item = Single> {
    Single::ALL.iter().copied().filter(move |other| *other != fact)
}

/// The same choices of another fact where it offers them, or else its first.
fn kept(fact: Single, accepted: &'static [Choice]) -> &'static [Choice] {
    if accepted.iter().all(|choice| fact.choices().contains(choice)) {
        accepted
    } else {
        &fact.choices()[..1]
    }
}

/// One choice more, or one less.
fn choices(offered: &[Choice], accepted: &[Choice]) -> Vec<&'static [Choice]> {
    let without = |gone: &Choice| {
        accepted.iter().filter(|choice| *choice != gone).copied().collect::<Vec<_>>()
    };
    let toggled = offered.iter().map(|choice| {
        if accepted.contains(choice) { without(choice) } else { [accepted, &[*choice]].concat() }
    });
    toggled.map(|choices| &*choices.leak()).collect()
}

fn near(figure: u32) -> [u32; 4] {
    [figure + 1, figure - 1, figure * 10, figure * 12]
}

/// Every figure of every amount a little off, and every amount of another kind.
fn of_amounts() -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (_, measure) in Sheet::of_edition().measures() {
        let (id, amount) = (measure.id, measure.amount);
        let figures =
            [|yuan: u64| yuan + 1, |yuan| yuan * 10, |yuan| yuan / 10, |yuan| yuan / 10_000];
        let others = figures
            .into_iter()
            .flat_map(|change| rescaled(&amount, change))
            .chain(of_kinds(&amount));
        for other in others {
            mutants.push(mutant(format!("{id} gives {other:?}"), move |sheet| {
                sheet.measure(id).amount = other;
            }));
        }
    }
    mutants
}

/// The amount with each of its figures changed in turn.
fn rescaled(amount: &Amount, change: fn(u64) -> u64) -> Vec<Amount> {
    match *amount {
        Amount::Fixed { sum, quote } => {
            vec![Amount::Fixed { sum: Grant::yuan(change(whole(sum.in_whole_yuan()))), quote }]
        }
        Amount::Ceiling { most, quote } => {
            vec![Amount::Ceiling {
                most: Ceiling::yuan(change(whole(most.in_whole_yuan()))),
                quote,
            }]
        }
        Amount::LoanLimit { most, quote } => {
            vec![Amount::LoanLimit { most: Loan::yuan(change(whole(most.in_whole_yuan()))), quote }]
        }
        Amount::PerHead { unit, quote, heads, top_up } => {
            let of_unit = Amount::PerHead {
                unit: Grant::yuan(change(whole(unit.in_whole_yuan()))),
                quote,
                heads,
                top_up,
            };
            let of_top_up = top_up.map(|mut extra| {
                extra.unit = Grant::yuan(change(whole(extra.unit.in_whole_yuan())));
                Amount::PerHead { unit, quote, heads, top_up: Some(extra) }
            });
            let none = top_up.map(|_| Amount::PerHead { unit, quote, heads, top_up: None });
            [of_unit].into_iter().chain(of_top_up).chain(none).collect()
        }
        Amount::PartnerLoan { base, base_quote, raise_percent, raise_quote, cap, cap_quote } => {
            let loan = |base, raise_percent, cap| Amount::PartnerLoan {
                base,
                base_quote,
                raise_percent,
                raise_quote,
                cap,
                cap_quote,
            };
            vec![
                loan(Loan::yuan(change(whole(base.in_whole_yuan()))), raise_percent, cap),
                loan(base, change(raise_percent), cap),
                loan(base, raise_percent, Loan::yuan(change(whole(cap.in_whole_yuan())))),
            ]
        }
        Amount::AsPrescribed | Amount::TaxRelief | Amount::Service => Vec::new(),
    }
}

/// The same figure and words as every other kind of amount.
fn of_kinds(amount: &Amount) -> Vec<Amount> {
    let plain = [Amount::AsPrescribed, Amount::TaxRelief, Amount::Service];
    let (yuan, quote) = match *amount {
        Amount::Fixed { sum, quote } | Amount::PerHead { unit: sum, quote, .. } => {
            (whole(sum.in_whole_yuan()), quote)
        }
        Amount::Ceiling { most, quote } => (whole(most.in_whole_yuan()), quote),
        Amount::LoanLimit { most, quote }
        | Amount::PartnerLoan { cap: most, cap_quote: quote, .. } => {
            (whole(most.in_whole_yuan()), quote)
        }
        Amount::AsPrescribed | Amount::TaxRelief | Amount::Service => {
            return plain
                .into_iter()
                .filter(|other| super::words::kind(other) != super::words::kind(amount))
                .collect();
        }
    };
    let with_figure = [
        Amount::Fixed { sum: Grant::yuan(yuan), quote },
        Amount::Ceiling { most: Ceiling::yuan(yuan), quote },
        Amount::LoanLimit { most: Loan::yuan(yuan), quote },
    ];
    let others = plain.into_iter().chain(with_figure);
    others.filter(|other| std::mem::discriminant(other) != std::mem::discriminant(amount)).collect()
}
