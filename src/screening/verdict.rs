//! What was found for a row.

use super::csv::write_row;
use super::row::{Case, runs_since};
use crate::eligibility::{Entitlement, Gap, Limit, Shortfall, Status, assess, judge, shortfalls};
use crate::facts::{Answers, Date, Profile, Span};
use crate::i18n::{self, table as words};
use crate::interview::Interview;
use crate::policy::{Edition, Grant, Measure};
use std::io::Write;

/// How a measure stands for a row, and what it may give in whole yuan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasureStatus {
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
pub struct CellError {
    /// Its place in the row, from 0; None when the row has no such cell.
    pub place: Option<usize>,
    /// The header of its column in the table.
    pub header: String,
    /// What was there.
    pub found: String,
    /// What may stand there, in a sentence.
    pub sentence: String,
}

/// A measure that fails now and that time alone cures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecheckOn {
    /// The measure, by its index.
    pub measure: usize,
    /// From when it is worth looking at again.
    pub day: Date,
    /// Whether it may be had then; else an office must still say something.
    pub may: bool,
}

/// What was found for a row.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// How each measure of the table stands, in their order; None where it belongs to other roles.
    pub standings: Vec<Option<MeasureStatus>>,
    /// Measures that fail only by time.
    pub again: Vec<RecheckOn>,
    /// Cells to put right.
    pub wrong: Vec<CellError>,
    /// Each measure and why it stands as it does, in words; empty unless asked for.
    pub reasons: Vec<(usize, String)>,
    /// The same as the last cells of a CSV row, with its end.
    pub csv: Vec<u8>,
}

impl MeasureStatus {
    fn of(status: Status, entitlement: Option<Entitlement>) -> Self {
        let (low, high) = match entitlement {
            Some(Entitlement::Grant { low, high, .. }) => {
                (low.in_whole_yuan(), high.and_then(Grant::in_whole_yuan))
            }
            Some(Entitlement::Ceiling(most)) => (None, most.in_whole_yuan()),
            Some(Entitlement::Loan(Limit::Either(low, high))) => {
                (low.in_whole_yuan(), high.in_whole_yuan())
            }
            Some(Entitlement::Loan(Limit::Most(most) | Limit::AtMost(most))) => {
                (None, most.in_whole_yuan())
            }
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
    pub fn verdict(&self, case: &Case, wrong: Vec<CellError>) -> Verdict {
        let profile = &case.profile;
        let standing = |measure: &&'static Measure| {
            judge(measure, profile)
                .map(|(status, entitlement)| MeasureStatus::of(status, entitlement))
        };
        let standings = self.measures.iter().map(standing).collect::<Vec<_>>();
        let again = self.again(&standings, profile);
        let reasons = if self.reasons { self.in_words(profile) } else { Vec::new() };
        let mut verdict = Verdict { standings, again, wrong, reasons, csv: Vec::new() };
        verdict.csv = self.csv(&verdict);
        verdict
    }

    /// The headers of what is found, in the order of [`Verdict::csv`].
    pub fn headers(&self) -> Vec<String> {
        let of = |measure: &&'static Measure| {
            let figures =
                [words::low(&measure.amount), words::high(&measure.amount)].into_iter().flatten();
            let figures = figures.map(|figure| words::figure_header(measure, figure));
            std::iter::once(words::status_header(measure)).chain(figures)
        };
        let last = [
            Some(words::AGAIN_HEADER),
            self.reasons.then_some(words::REASONS_HEADER),
            Some(words::WRONG_HEADER),
        ];
        self.measures
            .iter()
            .flat_map(of)
            .chain(last.into_iter().flatten().map(str::to_owned))
            .collect()
    }

    /// Measures that fail, but that time alone cures.
    fn again(&self, standings: &[Option<MeasureStatus>], profile: &Profile) -> Vec<RecheckOn> {
        let runs =
            |answers: &Answers| Span::ALL.iter().any(|&span| runs_since(answers, span).is_some());
        if !profile.entities().any(|(_, answers)| runs(answers)) {
            return Vec::new();
        }
        let day = |measure: &'static Measure| {
            let until = |lack: &Shortfall| {
                if let Gap::Until { day, .. } = lack.gap { Some(day) } else { None }
            };
            shortfalls(measure, profile)
                .iter()
                .map(until)
                .collect::<Option<Vec<_>>>()?
                .into_iter()
                .max()
        };
        let failed =
            |index: &usize| standings[*index].is_some_and(|it| it.status == Status::NotMet);
        let found = (0..self.measures.len()).filter(failed);
        let may = |index: usize, day: Date| {
            let then = Profile { as_of: day, ..profile.clone() };
            judge(self.measures[index], &then)
                .is_some_and(|(status, _)| status == Status::MayQualify)
        };
        let later = |index: usize| {
            day(self.measures[index]).map(|day| RecheckOn {
                measure: index,
                day,
                may: may(index, day),
            })
        };
        found.filter_map(later).collect()
    }

    fn in_words(&self, profile: &Profile) -> Vec<(usize, String)> {
        let interview = Interview::resume(self.edition, profile.clone());
        let assessment = assess(self.edition, interview.profile());
        let said = |(index, measure): (usize, &&'static Measure)| {
            let outcome = assessment.find(measure.id)?;
            let amount = i18n::amount(outcome).unwrap_or_default();
            let payee = words::payee(measure, outcome.role);
            Some((
                index,
                format!("{}{amount}{payee}", words::of_others(&i18n::verdict(outcome, &interview))),
            ))
        };
        self.measures.iter().enumerate().filter_map(said).collect()
    }

    fn csv(&self, verdict: &Verdict) -> Vec<u8> {
        let mut csv = Vec::new();
        for (measure, standing) in self.measures.iter().zip(&verdict.standings) {
            csv.extend_from_slice(standing.map_or("", |it| i18n::status(it.status)).as_bytes());
            csv.push(b',');
            let (low, high) = standing.map_or((None, None), |it| (it.low, it.high));
            let figures = [
                words::low(&measure.amount).map(|_| low),
                words::high(&measure.amount).map(|_| high),
            ];
            for figure in figures.into_iter().flatten() {
                // Writing to memory cannot fail.
                let _ = figure.map(|yuan| write!(csv, "{yuan}"));
                csv.push(b',');
            }
        }
        let again =
            verdict.again.iter().map(|later| words::again(self.measures[later.measure], later.day));
        let why = |(index, why): &(usize, String)| words::why(self.measures[*index], why);
        let reasons =
            self.reasons.then(|| verdict.reasons.iter().map(why).collect::<Vec<_>>().join("\n"));
        let wrong = verdict.wrong.iter().map(|wrong| words::mistake(&wrong.header, &wrong.found));
        let last = [
            Some(again.collect::<Vec<_>>().join(";")),
            reasons,
            Some(wrong.collect::<Vec<_>>().join(";")),
        ];
        write_row(&mut csv, last.iter().flatten().map(String::as_bytes));
        csv
    }
}
