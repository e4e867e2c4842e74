//! How each measure stands for a row. What was found for one row is kept for all that say the same on
//! the facts of that measure, whatever else they say: so it is found again where no two rows are alike.

use super::cache::Cache;
use super::cell_parser::RoleSet;
use super::csv_writer::RowWriter;
use super::row::LazyCase;
use super::row_key::{RowKey, Words};
use super::verdict::{MeasureStatus, RecheckOn, Verdict};
use crate::eligibility::{Gap, Shortfall, Status, facts_read, judge, shortfalls};
use crate::facts::{Date, Fact, Profile, Span, full_on};
use crate::i18n::{self, table as words};
use crate::policy::{Measure, Test};

/// Judges rows by the measures of a table.
#[derive(Clone, Debug)]
pub struct Judge {
    measures: Vec<Judged>,
    /// What was found before, by the index of the measure and the words of its facts.
    found: Cache<u64, Found>,
    key: Vec<u64>,
}

#[derive(Clone, Debug)]
struct Judged {
    measure: &'static Measure,
    roles: RoleSet,
    words: Words,
    /// Spans whose days count too: of two, it may depend on which is full first.
    spans: Vec<Span>,
    /// The cells of a row it does not belong to.
    blank: Vec<u8>,
}

/// What a measure comes to.
#[derive(Clone, Debug)]
struct Found {
    status: MeasureStatus,
    /// The same as cells of a CSV row, a comma after each.
    cells: Box<[u8]>,
    /// What has to go on, if time alone cures it.
    waits: Box<[Wait]>,
    /// Whether it may be had then; else an office must still say something.
    may_qualify: bool,
}

/// A span that must go on until so many months are full.
#[derive(Clone, Copy, Debug)]
struct Wait {
    span: Span,
    months: u32,
    /// When they are.
    day: Date,
}

/// So many bytes of what was found are kept.
const FOUND_BYTES: usize = 8 << 20;

impl Judge {
    /// By these measures.
    pub fn new(measures: &[&'static Measure], key: &RowKey) -> Self {
        let judged = |&measure: &&'static Measure| {
            let facts = facts_read(measure);
            let spans = Span::ALL.iter().copied().filter(|&span| facts.has(Fact::Span(span)));
            let spans = spans.collect::<Vec<_>>();
            Judged {
                measure,
                roles: measure.roles.iter().copied().collect(),
                words: key.words_of(facts),
                spans: if spans.len() > 1 { spans } else { Vec::new() },
                blank: cells(measure, None),
            }
        };
        let measures = measures.iter().map(judged).collect();
        Self { measures, found: Cache::of_bytes(FOUND_BYTES), key: Vec::new() }
    }

    /// Judges a row; its case is made only where nobody said the same before.
    pub fn judge(&mut self, row: &RowKey, case: &LazyCase<'_>, verdict: &mut Verdict) {
        let Self { measures, found, key } = self;
        for (index, judged) in measures.iter().enumerate() {
            if !judged.roles.meets(row.roles()) {
                verdict.statuses.push(None);
                verdict.cells.extend_from_slice(&judged.blank);
                continue;
            }
            key.clear();
            key.push(index as u64);
            row.write(&judged.words, key);
            judged.spans.iter().for_each(|&span| row.write_days(span, key));
            let found =
                found.get_or(key, || Found::new(judged.measure, &case.profile), Found::size);
            verdict.statuses.push(Some(found.status));
            verdict.cells.extend_from_slice(&found.cells);
            let day = |wait: &Wait| {
                row.days(wait.span).map_or(wait.day, |(first, _)| full_on(first, wait.months))
            };
            let recheck = found.waits.iter().map(day).max();
            verdict.rechecks.extend(recheck.map(|day| RecheckOn {
                measure: index,
                day,
                may_qualify: found.may_qualify,
            }));
        }
    }
}

impl Found {
    /// What `measure`, which is of a role of the profile, comes to.
    fn new(measure: &'static Measure, profile: &Profile) -> Self {
        let (status, entitlement) = judge(measure, profile).unwrap_or((Status::NotMet, None));
        let status = MeasureStatus::new(status, entitlement);
        let waits = waits(measure, profile);
        let may_qualify = waits.iter().map(|wait| wait.day).max().is_some_and(|as_of| {
            let then = Profile { as_of, ..profile.clone() };
            judge(measure, &then).is_some_and(|(status, _)| status == Status::MayQualify)
        });
        Self { status, cells: cells(measure, Some(status)).into(), waits, may_qualify }
    }

    /// What it holds besides itself, in bytes.
    fn size(&self) -> usize {
        self.cells.len() + size_of_val(&*self.waits)
    }
}

/// What has to go on for `measure` to stop failing; nothing unless time alone cures it.
fn waits(measure: &'static Measure, profile: &Profile) -> Box<[Wait]> {
    let wait = |lack: &Shortfall| match (&lack.criterion.test, lack.gap) {
        (Test::MonthsFull(span, ..), Gap::Until { day, months }) => {
            Some(Wait { span: *span, months, day })
        }
        _ => None,
    };
    let waits = shortfalls(measure, profile).iter().map(wait).collect::<Option<Vec<_>>>();
    waits.unwrap_or_default().into()
}

/// How a measure stands, as cells of a CSV row with a comma after each.
fn cells(measure: &Measure, status: Option<MeasureStatus>) -> Vec<u8> {
    let mut csv = Vec::new();
    let mut writer = RowWriter::new(&mut csv);
    writer.cell(status.map_or("", |it| i18n::status(it.status)).as_bytes());
    let (low, high) = status.map_or((None, None), |it| (it.low, it.high));
    let amounts =
        [words::low(&measure.amount).map(|_| low), words::high(&measure.amount).map(|_| high)];
    for yuan in amounts.into_iter().flatten() {
        writer.cell(yuan.map(|yuan| yuan.to_string()).unwrap_or_default().as_bytes());
    }
    csv.push(b',');
    csv
}
