//! What was found for a row.

use super::csv::write_row;
use super::row::{Case, runs_since};
use crate::assessment::{Entitlement, Gap, Lack, Limit, Status, assess, judge};
use crate::facts::{Answers, Date, Profile, Span};
use crate::interview::Interview;
use crate::law::{Edition, Grant, Measure};
use crate::wording::{self, table as words};

/// How a measure stands for a row, and what it may give in whole yuan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How it stands.
    pub status: Status,
    /// Of a grant, what is certain under the draft. Of a loan, the lower limit where two readings differ.
    pub low: Option<u64>,
    /// Of a grant, what it is if everything open turns out well, where that can be said. Of a ceiling and
    /// of a loan, the most.
    pub high: Option<u64>,
}

/// A cell that was not taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Its place in the row, from 0; None when the row has no such cell.
    pub place: Option<usize>,
    /// The header of its column in the table.
    pub header: String,
    /// What was there.
    pub found: String,
    /// What may stand there, in a sentence.
    pub sentence: String,
}

/// What was found for a row.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// How each measure of the table stands, in their order; None where it belongs to other roles.
    pub standings: Vec<Option<Standing>>,
    /// From when measures that fail only by time are worth looking at again, each by its index.
    pub again: Vec<(usize, Date)>,
    /// Cells to put right.
    pub wrong: Vec<Wrong>,
    /// Each measure and why it stands as it does, in words; empty unless asked for.
    pub reasons: Vec<(usize, String)>,
    /// The same as the last cells of a CSV row, with its end.
    pub csv: Vec<u8>,
}

impl Standing {
    fn of(status: Status, entitlement: Option<Entitlement>) -> Self {
        let (low, high) = match entitlement {
            Some(Entitlement::Grant { low, high, .. }) => (Some(low.in_yuan()), high.map(Grant::in_yuan)),
            Some(Entitlement::Ceiling(most)) => (None, Some(most.in_yuan())),
            Some(Entitlement::Loan(Limit::Either(low, high))) => (Some(low.in_yuan()), Some(high.in_yuan())),
            Some(Entitlement::Loan(Limit::Most(most) | Limit::AtMost(most))) => (None, Some(most.in_yuan())),
            Some(Entitlement::AsPrescribed | Entitlement::TaxRelief) | None => (None, None),
        };
        Self { status, low, high }
    }
}

/// What rows are assessed by.
#[derive(Clone, Debug)]
pub struct Terms {
    /// The edition.
    pub edition: &'static Edition,
    /// The measures, in the order they are shown.
    pub measures: Vec<&'static Measure>,
    /// Whether every measure is to say in words why it stands as it does.
    pub reasons: bool,
}

impl Terms {
    /// Assesses a case.
    pub fn verdict(&self, case: &Case, wrong: Vec<Wrong>) -> Verdict {
        let profile = &case.profile;
        let standing = |measure: &&'static Measure| {
            judge(measure, profile).map(|(status, entitlement)| Standing::of(status, entitlement))
        };
        let standings = self.measures.iter().map(standing).collect::<Vec<_>>();
        let again = self.again(&standings, profile);
        let reasons = if self.reasons { self.in_words(profile) } else { Vec::new() };
        let mut verdict = Verdict { standings, again, wrong, reasons, csv: Vec::new() };
        verdict.csv = self.cells(&verdict);
        verdict
    }

    /// The headers of what is found, in the order of [`Verdict::csv`].
    pub fn headers(&self) -> Vec<String> {
        let of = |measure: &&'static Measure| {
            let figures = [words::low_header(measure), words::high_header(measure)];
            std::iter::once(words::status_header(measure)).chain(figures.into_iter().flatten())
        };
        let last =
            [Some(words::AGAIN_HEADER), self.reasons.then_some(words::REASONS_HEADER), Some(words::WRONG_HEADER)];
        self.measures.iter().flat_map(of).chain(last.into_iter().flatten().map(str::to_owned)).collect()
    }

    /// Measures that fail, but that time alone cures.
    fn again(&self, standings: &[Option<Standing>], profile: &Profile) -> Vec<(usize, Date)> {
        let failed = |standing: &Option<Standing>| standing.is_some_and(|it| it.status == Status::NotMet);
        let runs = |answers: &Answers| Span::ALL.iter().any(|&span| runs_since(answers, span).is_some());
        if !standings.iter().any(failed) || !profile.places().any(|(_, answers)| runs(answers)) {
            return Vec::new();
        }
        let assessment = assess(self.edition, profile);
        let day = |measure: &Measure| {
            let lacks = assessment.find(measure.id)?.lacks(profile);
            let until = |lack: &Lack| if let Gap::Until { day, .. } = lack.gap { Some(day) } else { None };
            lacks.iter().map(until).collect::<Option<Vec<_>>>()?.into_iter().max()
        };
        let found = self.measures.iter().enumerate();
        found.filter_map(|(index, measure)| day(measure).map(|day| (index, day))).collect()
    }

    fn in_words(&self, profile: &Profile) -> Vec<(usize, String)> {
        let interview = Interview::resume(self.edition, profile.clone());
        let assessment = assess(self.edition, interview.profile());
        let said = |(index, measure): (usize, &&'static Measure)| {
            let outcome = assessment.find(measure.id)?;
            let amount = wording::amount(outcome).unwrap_or_default();
            Some((index, format!("{}{amount}", wording::verdict(outcome, &interview))))
        };
        self.measures.iter().enumerate().filter_map(said).collect()
    }

    fn cells(&self, verdict: &Verdict) -> Vec<u8> {
        let figure = |figure: Option<u64>| figure.map(|yuan| yuan.to_string()).unwrap_or_default();
        let mut cells = Vec::new();
        for (measure, standing) in self.measures.iter().zip(&verdict.standings) {
            cells.push(standing.map(|it| wording::status(it.status).to_owned()).unwrap_or_default());
            if words::low_header(measure).is_some() {
                cells.push(figure(standing.and_then(|it| it.low)));
            }
            if words::high_header(measure).is_some() {
                cells.push(figure(standing.and_then(|it| it.high)));
            }
        }
        let join = |cells: Vec<String>, by: &str| cells.join(by);
        let again = |&(index, day): &(usize, Date)| words::again(self.measures[index], day);
        cells.push(join(verdict.again.iter().map(again).collect(), ";"));
        if self.reasons {
            let said = |(index, why): &(usize, String)| format!("{}:{why}", self.measures[*index].title);
            cells.push(join(verdict.reasons.iter().map(said).collect(), "\n"));
        }
        let wrong = |wrong: &Wrong| words::mistake(&wrong.header, &wrong.found);
        cells.push(join(verdict.wrong.iter().map(wrong).collect(), ";"));
        let mut csv = Vec::new();
        write_row(&mut csv, cells.iter().map(String::as_bytes));
        csv
    }
}
