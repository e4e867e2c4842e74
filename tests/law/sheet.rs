//! The edition as an owned sheet that can be spoilt.

use super::measure::MeasureSheet;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::policy::{Interpretation, NonEntitlement, Part, Passage};
use std::ops::Range;

/// The document and what is claimed about it.
pub struct Sheet {
    /// What the edition says of the document as a whole, by what it is.
    pub details: Vec<(&'static str, &'static str)>,
    /// The sixteen items.
    pub clauses: Vec<ClauseSheet>,
    /// Every passage in order, those of the frame too.
    pub passages: Vec<PassageSheet>,
    /// Every reading that bears on a measure or on the whole, once.
    pub readings: Vec<Interpretation>,
}

/// An item, without its passages.
pub struct ClauseSheet {
    pub number: String,
    pub heading: String,
    pub departments: String,
}

/// A passage; of a frame, `clause` is None.
pub struct PassageSheet {
    pub clause: Option<usize>,
    pub text: String,
    pub non_entitlements: Vec<NonEntitlement>,
    pub figures: Vec<NonEntitlement>,
    pub measures: Vec<MeasureSheet>,
}

impl Sheet {
    /// The edition as it is.
    pub fn of_edition() -> Self {
        let mut clauses = Vec::new();
        let mut passages = Vec::new();
        for part in EDITION.parts {
            match part {
                Part::Frame(passage) => passages.push(PassageSheet::of(passage, None)),
                Part::Clause(clause) => {
                    let index = Some(clauses.len());
                    clauses.push(ClauseSheet {
                        number: clause.number.to_owned(),
                        heading: clause.heading.to_owned(),
                        departments: clause.departments.text().to_owned(),
                    });
                    passages.extend(
                        clause.passages.iter().map(|passage| PassageSheet::of(passage, index)),
                    );
                }
            }
        }
        Self { details: details(), clauses, passages, readings: readings() }
    }

    /// Every measure with its passage.
    pub fn measures(&self) -> impl Iterator<Item = (&PassageSheet, &MeasureSheet)> {
        self.passages
            .iter()
            .flat_map(|passage| passage.measures.iter().map(move |measure| (passage, measure)))
    }

    /// The measure with this id, to spoil.
    pub fn measure(&mut self, id: &str) -> &mut MeasureSheet {
        let mut measures = self.passages.iter_mut().flat_map(|passage| &mut passage.measures);
        measures.find(|measure| measure.id == id).expect("a measure with this id")
    }

    /// The passage with these words, to spoil.
    pub fn passage(&mut self, words: &str) -> &mut PassageSheet {
        self.passages
            .iter_mut()
            .find(|passage| passage.text.contains(words))
            .expect("a passage with these words")
    }

    /// The item a passage stands in, as printed, for complaints.
    pub fn place(&self, passage: &PassageSheet) -> &str {
        passage.clause.map_or("outside the items", |index| self.clauses[index].number.as_str())
    }

    /// The passages of an item.
    pub fn of_clause(&self, index: usize) -> impl Iterator<Item = &PassageSheet> {
        self.passages.iter().filter(move |passage| passage.clause == Some(index))
    }
}

impl PassageSheet {
    fn of(passage: &Passage, clause: Option<usize>) -> Self {
        Self {
            clause,
            text: passage.text.text().to_owned(),
            non_entitlements: passage.non_entitlements.to_vec(),
            figures: passage.figures.to_vec(),
            measures: passage.grants.iter().map(|measure| MeasureSheet::of(measure)).collect(),
        }
    }

    /// Its first words, for complaints.
    pub fn start(&self) -> String {
        self.text.trim().chars().take(12).collect()
    }
}

/// Whether `quote` stands in `text` so that it covers this byte.
pub fn covers(text: &str, quote: &str, at: usize) -> bool {
    ranges(text, quote).any(|range| range.contains(&at))
}

/// Where `quote` stands in `text`.
pub fn ranges(text: &str, quote: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices(quote).map(|(start, quote)| start..start + quote.len())
}

fn details() -> Vec<(&'static str, &'static str)> {
    vec![
        ("title of the announcement", EDITION.announcement),
        ("title", EDITION.title),
        ("status", EDITION.status),
        ("issuer", EDITION.issuer),
        ("day of the announcement", EDITION.announced),
        ("end of comments", EDITION.comments_until),
        ("contact", EDITION.contact),
        ("telephone", EDITION.telephone),
        ("mail", EDITION.mail),
    ]
}

fn readings() -> Vec<Interpretation> {
    let of_tests = EDITION.measures().flat_map(|measure| MeasureSheet::of(measure).criteria);
    let of_tests = of_tests.filter_map(|criterion| criterion.test.interpretation());
    let of_measures =
        EDITION.measures().flat_map(|measure| measure.interpretations.all().iter().copied());
    let mut readings = of_tests
        .chain(of_measures)
        .chain(EDITION.interpretations.iter().copied())
        .copied()
        .collect::<Vec<Interpretation>>();
    readings.sort_unstable_by_key(|reading| reading.id);
    readings.dedup_by_key(|reading| reading.id);
    readings
}
