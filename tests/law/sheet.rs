//! The edition as an owned sheet that can be spoilt.

use qinghuicha::editions::draft_2022::EDITION;
use qinghuicha::law::{Amount, Criterion, Measure, Part, Passage, Reading, Silence, Test};

/// The document and what is claimed about it.
pub struct Sheet {
    /// The sixteen items.
    pub clauses: Vec<ClauseSheet>,
    /// Every passage in order, those of the frame too.
    pub passages: Vec<PassageSheet>,
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
    pub silences: Vec<Silence>,
    pub figures: Vec<Silence>,
    pub measures: Vec<MeasureSheet>,
}

/// A measure; the criteria of heads and of top-ups among the others.
pub struct MeasureSheet {
    pub measure: &'static Measure,
    pub quote: String,
    pub amount: Amount,
    pub criteria: Vec<Criterion>,
}

/// A figure in code, with the words it rests on.
#[derive(Debug, PartialEq, Eq)]
pub struct Claim {
    pub quote: &'static str,
    pub unit: Unit,
    pub figure: u64,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Yuan,
    Months,
    PerCent,
}

impl Sheet {
    /// The edition as it is.
    pub fn of_edition() -> Self {
        let mut sheet = Self { clauses: Vec::new(), passages: Vec::new() };
        for part in EDITION.parts {
            match part {
                Part::Frame(passage) => sheet.passages.push(PassageSheet::of(passage, None)),
                Part::Clause(clause) => {
                    let index = Some(sheet.clauses.len());
                    sheet.clauses.push(ClauseSheet {
                        number: clause.number.to_owned(),
                        heading: clause.heading.to_owned(),
                        departments: clause.departments.to_owned(),
                    });
                    sheet.passages.extend(clause.passages.iter().map(|passage| PassageSheet::of(passage, index)));
                }
            }
        }
        sheet
    }

    /// Every measure with its passage.
    pub fn measures(&self) -> impl Iterator<Item = (&PassageSheet, &MeasureSheet)> {
        self.passages.iter().flat_map(|passage| passage.measures.iter().map(move |measure| (passage, measure)))
    }

    /// The measure with this id, to spoil.
    pub fn measure(&mut self, id: &str) -> &mut MeasureSheet {
        let mut measures = self.passages.iter_mut().flat_map(|passage| &mut passage.measures);
        measures.find(|measure| measure.measure.id == id).expect("a measure with this id")
    }

    /// The passage with these words, to spoil.
    pub fn passage(&mut self, words: &str) -> &mut PassageSheet {
        self.passages.iter_mut().find(|passage| passage.text.contains(words)).expect("a passage with these words")
    }

    /// Every reading that bears on a measure or on the whole, once.
    pub fn readings(&self) -> Vec<&'static Reading> {
        let mut readings = Vec::<&'static Reading>::new();
        let of_tests =
            self.measures().flat_map(|(_, measure)| measure.criteria.iter().filter_map(|one| one.test.reading()));
        let of_measures = self.measures().flat_map(|(_, measure)| measure.measure.readings.iter().copied());
        for reading in of_tests.chain(of_measures).chain(EDITION.readings.iter().copied()) {
            if !readings.iter().any(|other| other.id == reading.id) {
                readings.push(reading);
            }
        }
        readings
    }
}

impl PassageSheet {
    fn of(passage: &Passage, clause: Option<usize>) -> Self {
        Self {
            clause,
            text: passage.text.to_owned(),
            silences: passage.silences.to_vec(),
            figures: passage.figures.to_vec(),
            measures: passage.grants.iter().map(|measure| MeasureSheet::of(measure)).collect(),
        }
    }
}

impl MeasureSheet {
    fn of(measure: &'static Measure) -> Self {
        let own = measure.condition.criteria();
        let of_heads = own.iter().flat_map(|criterion| match criterion.test {
            Test::SomeHead(count) => count.each.criteria(),
            _ => Vec::new(),
        });
        let of_top_up = match measure.amount {
            Amount::PerHead { top_up: Some(extra), .. } => extra.groups.iter().collect(),
            _ => Vec::new(),
        };
        let criteria = own.iter().copied().chain(of_heads).chain(of_top_up).copied().collect();
        Self { measure, quote: measure.quote.to_owned(), amount: measure.amount, criteria }
    }

    /// The criterion with this id, to spoil.
    pub fn criterion(&mut self, id: &str) -> &mut Criterion {
        self.criteria.iter_mut().find(|criterion| criterion.id == id).expect("a criterion with this id")
    }

    /// Every quote that must stand in the measure's own.
    pub fn quotes(&self) -> Vec<&'static str> {
        let of_criteria = self.criteria.iter().map(|criterion| criterion.quote);
        let of_remarks = self.measure.remarks.iter().map(|remark| remark.quote);
        of_criteria.chain(of_remarks).chain(self.amount_quotes()).collect()
    }

    /// The quotes of the amount.
    pub fn amount_quotes(&self) -> Vec<&'static str> {
        match self.amount {
            Amount::Fixed { quote, .. } | Amount::Ceiling { quote, .. } | Amount::LoanLimit { quote, .. } => {
                vec![quote]
            }
            Amount::PerHead { quote, top_up, .. } => {
                [quote].into_iter().chain(top_up.map(|extra| extra.quote)).collect()
            }
            Amount::PartnerLoan { base_quote, raise_quote, cap_quote, .. } => vec![base_quote, raise_quote, cap_quote],
            Amount::AsPrescribed | Amount::TaxRelief | Amount::Service => Vec::new(),
        }
    }

    /// Every figure in code, of amounts and of thresholds.
    pub fn claims(&self) -> Vec<Claim> {
        let yuan = |quote, figure| Claim { quote, unit: Unit::Yuan, figure };
        let mut claims = match self.amount {
            Amount::Fixed { sum, quote } => vec![yuan(quote, sum.in_yuan())],
            Amount::Ceiling { most, quote } => vec![yuan(quote, most.in_yuan())],
            Amount::LoanLimit { most, quote } => vec![yuan(quote, most.in_yuan())],
            Amount::PerHead { unit, quote, top_up, .. } => {
                let extra = top_up.map(|extra| yuan(extra.quote, extra.unit.in_yuan()));
                [yuan(quote, unit.in_yuan())].into_iter().chain(extra).collect()
            }
            Amount::PartnerLoan { base, base_quote, raise_percent, raise_quote, cap, cap_quote } => vec![
                yuan(base_quote, base.in_yuan()),
                Claim { quote: raise_quote, unit: Unit::PerCent, figure: raise_percent },
                yuan(cap_quote, cap.in_yuan()),
            ],
            Amount::AsPrescribed | Amount::TaxRelief | Amount::Service => Vec::new(),
        };
        claims.extend(self.criteria.iter().filter_map(|criterion| match criterion.test {
            Test::MonthsFull(_, months, _) | Test::MonthsBelow(_, months, _) | Test::RecentGraduate(months, _) => {
                Some(Claim { quote: criterion.quote, unit: Unit::Months, figure: months.into() })
            }
            _ => None,
        }));
        claims
    }
}
