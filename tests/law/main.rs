//! Six proofs that the data says what the document says, each tried on seeded faults.
//!
//! A proof is a function from a [`sheet::Sheet`], an owned copy of the edition that can be spoilt, to
//! complaints. The edition has none; every fault in `faults` must bring a complaint that names what is wrong
//! from the proof it is meant for. A seventh check compares the data with the published reading, and
//! `mutants.rs` makes every small change there is.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod comparators;
mod coverage;
mod facts;
mod faults;
mod figures;
mod ids;
mod measure;
mod mutants;
mod places;
mod quotes;
mod reading;
mod sheet;
mod terms;
mod text;
mod words;

use sheet::Sheet;

/// A proof: what is wrong with a sheet, in sentences.
type Proof = fn(&Sheet) -> Vec<String>;

/// The six proofs and the comparison with the reading, by name.
const PROOFS: [(&str, Proof); 7] = [
    ("text", text::proof),
    ("quotes", quotes::proof),
    ("figures", figures::proof),
    ("comparators", comparators::proof),
    ("facts", facts::proof),
    ("coverage", coverage::proof),
    ("reading", reading::proof),
];

fn proof(name: &str) -> Proof {
    PROOFS.iter().find(|(other, _)| *other == name).expect("a proof of this name").1
}

fn prove(name: &str) {
    let complaints = proof(name)(&Sheet::of_edition());
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_passages_joined_are_the_document_byte_for_byte() {
    prove("text");
}

#[test]
fn every_quote_stands_where_it_is_quoted_from() {
    prove("quotes");
}

#[test]
fn every_figure_in_code_is_the_figure_in_its_quote() {
    prove("figures");
}

#[test]
fn every_comparator_word_is_the_comparison_in_code_and_the_other_way_round() {
    prove("comparators");
}

#[test]
fn every_criterion_quotes_a_word_of_its_fact_and_no_fact_is_idle() {
    prove("facts");
}

#[test]
fn every_figure_and_every_sentence_is_claimed_or_explained() {
    prove("coverage");
}

#[test]
fn every_measure_agrees_with_the_reading() {
    prove("reading");
}

#[test]
fn every_seeded_fault_turns_its_proof_red() {
    let mut unseen = Vec::new();
    for fault in faults::all() {
        let mut sheet = Sheet::of_edition();
        (fault.spoil)(&mut sheet);
        let complaints = proof(fault.proof)(&sheet);
        if !complaints.iter().any(|complaint| complaint.contains(fault.names)) {
            unseen.push(format!(
                "{} names no {}: {}: {complaints:?}",
                fault.proof, fault.names, fault.what
            ));
        }
    }
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
    for (name, _) in PROOFS {
        let count = faults::all().filter(|fault| fault.proof == name).count();
        assert!(count >= 6, "{name} is tried on {count} faults only");
        println!("{name}: {count} faults");
    }
}

#[test]
fn the_counts_are_those_of_the_reading() {
    let sheet = Sheet::of_edition();
    let sentences = sheet.passages.iter().filter(|passage| passage.clause.is_some());
    let measures = sheet.measures().count();
    let non_entitlements =
        sentences.clone().map(|passage| passage.non_entitlements.len()).sum::<usize>();
    let claims = sheet.measures().map(|(_, measure)| measure.claims().len()).sum::<usize>();
    let explained = sheet.passages.iter().map(|passage| passage.figures.len()).sum::<usize>();
    let quotes = sheet.measures().map(|(_, measure)| measure.quotes().len() + 1).sum::<usize>();
    println!(
        "{measures} measures, {} sentences of {} items, {quotes} quotes, {claims} figures claimed, \
         {explained} explained, {non_entitlements} non_entitlements, {} readings",
        sentences.count(),
        sheet.clauses.len(),
        sheet.readings.len(),
    );
    assert_eq!(
        (measures, non_entitlements, sheet.clauses.len(), sheet.readings.len()),
        (54, 31, 16, 54)
    );
}
