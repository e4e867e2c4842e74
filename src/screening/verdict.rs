//! What was found for a row.

use super::csv_writer::RowWriter;
use super::row::{Case, runs_since};
use crate::eligibility::{Entitlement, Gap, Limit, Shortfall, Status, assess, judge, shortfalls};
use crate::facts::{Answers, Date, Profile, Span};
use crate::i18n::{self, table as words};
use crate::interview::Interview;
use crate::policy::{Edition, Grant, Measure};
use serde::{Deserialize, Serialize};

/// How a measure stands for a row, and what it may give in yuan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureStatus {
    /// How it stands.
    pub status: Status,
    /// Of a grant, what is certain under the draft. Of a loan, the lower limit where two readings
    /// differ.
    pub low: Option<u64>,
    /// Of a grant, what it is if everything open turns out well, where that can be said. Of a
    /// ceiling and of a loan, the most.
    pub high: Option<u64>,
}

/// A cell that was not taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellError {
    /// Its column index; None when the row has no such cell.
    pub column_index: Option<usize>,
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
    pub may_qualify: bool,
}

/// What was found for a row.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// How each measure of the table stands, in their order; None where it belongs to other roles.
    pub statuses: Vec<Option<MeasureStatus>>,
    /// Measures that fail only by time.
    pub rechecks: Vec<RecheckOn>,
    /// Cells to correct.
    pub errors: Vec<CellError>,
    /// Each measure and why it stands as it does, in words; empty unless asked for.
    pub reasons: Vec<(usize, String)>,
    /// The same as the last cells of a CSV row, with its end.
    pub csv: Vec<u8>,
}

impl MeasureStatus {
    fn new(status: Status, entitlement: Option<Entitlement>) -> Self {
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
    pub fn verdict(&self, case: &Case, errors: Vec<CellError>) -> Verdict {
        let profile = &case.profile;
        let status = |measure: &&'static Measure| {
            judge(measure, profile)
                .map(|(status, entitlement)| MeasureStatus::new(status, entitlement))
        };
        let statuses = self.measures.iter().map(status).collect::<Vec<_>>();
        let rechecks = self.rechecks(&statuses, profile);
        let reasons = if self.reasons { self.in_words(profile) } else { Vec::new() };
        let mut verdict = Verdict { statuses, rechecks, errors, reasons, csv: Vec::new() };
        verdict.csv = self.csv(&verdict);
        verdict
    }

    /// The headers of what is found, in the order of [`Verdict::csv`].
    pub fn headers(&self) -> Vec<String> {
        let headers = |measure: &&'static Measure| {
            let amounts =
                [words::low(&measure.amount), words::high(&measure.amount)].into_iter().flatten();
            let amounts = amounts.map(|amount| words::figure_header(measure, amount));
            std::iter::once(words::status_header(measure)).chain(amounts)
        };
        let last = [
            Some(words::AGAIN_HEADER),
            self.reasons.then_some(words::REASONS_HEADER),
            Some(words::WRONG_HEADER),
        ];
        self.measures
            .iter()
            .flat_map(headers)
            .chain(last.into_iter().flatten().map(str::to_owned))
            .collect()
    }

    /// Measures that fail, but that time alone cures.
    fn rechecks(&self, statuses: &[Option<MeasureStatus>], profile: &Profile) -> Vec<RecheckOn> {
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
        let failed = |index: &usize| statuses[*index].is_some_and(|it| it.status == Status::NotMet);
        let found = (0..self.measures.len()).filter(failed);
        let may_qualify = |index: usize, day: Date| {
            let then = Profile { as_of: day, ..profile.clone() };
            judge(self.measures[index], &then)
                .is_some_and(|(status, _)| status == Status::MayQualify)
        };
        let recheck = |index: usize| {
            day(self.measures[index]).map(|day| RecheckOn {
                measure: index,
                day,
                may_qualify: may_qualify(index, day),
            })
        };
        found.filter_map(recheck).collect()
    }

    fn in_words(&self, profile: &Profile) -> Vec<(usize, String)> {
        let interview = Interview::resume(self.edition, profile.clone());
        let assessment = assess(self.edition, interview.profile());
        let reason = |(index, measure): (usize, &&'static Measure)| {
            let outcome = assessment.find(measure.id)?;
            let amount = i18n::amount(outcome).unwrap_or_default();
            let payee = words::payee(measure, outcome.role);
            Some((
                index,
                format!("{}{amount}{payee}", words::of_others(&i18n::verdict(outcome, &interview))),
            ))
        };
        self.measures.iter().enumerate().filter_map(reason).collect()
    }

    fn csv(&self, verdict: &Verdict) -> Vec<u8> {
        let mut csv = Vec::new();
        let mut writer = RowWriter::new(&mut csv);
        for (measure, status) in self.measures.iter().zip(&verdict.statuses) {
            writer.cell(status.map_or("", |it| i18n::status(it.status)).as_bytes());
            let (low, high) = status.map_or((None, None), |it| (it.low, it.high));
            let amounts = [
                words::low(&measure.amount).map(|_| low),
                words::high(&measure.amount).map(|_| high),
            ];
            for yuan in amounts.into_iter().flatten() {
                writer.cell(yuan.map(|yuan| yuan.to_string()).unwrap_or_default().as_bytes());
            }
        }
        let recheck =
            |recheck: &RecheckOn| words::again(self.measures[recheck.measure], recheck.day);
        let rechecks = verdict.rechecks.iter().map(recheck).collect::<Vec<_>>();
        writer.cell(rechecks.join(";").as_bytes());
        if self.reasons {
            let reason = |(index, why): &(usize, String)| words::why(self.measures[*index], why);
            let reasons = verdict.reasons.iter().map(reason).collect::<Vec<_>>();
            writer.cell(reasons.join("\n").as_bytes());
        }
        let error = |error: &CellError| words::mistake(&error.header, &error.found);
        let errors = verdict.errors.iter().map(error).collect::<Vec<_>>();
        writer.cell(errors.join(";").as_bytes());
        writer.finish();
        csv
    }
}
