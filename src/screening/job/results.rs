//! What a table comes to: sums, days to look again, cells to correct.

use super::mistakes::{MistakeColumn, mistakes};
use super::rows::SHOWN_COLUMNS;
use super::scan::Findings;
use super::xlsx::MAX_XLSX_ROWS;
use crate::facts::Date;
use crate::policy::Measure;
use crate::policy::draft_2022::EDITION;
use crate::screening::{DueDay, LeftOutRows, MeasureTotal, Plan, RowError};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// How many cells to correct are sent; all of them are in the file.
const SENT_ERRORS: usize = 100;

/// What a table comes to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Results {
    /// The name of the file.
    pub file_name: String,
    /// Its headers, of the columns that are shown.
    pub headers: Vec<String>,
    /// How many columns it has.
    pub column_count: usize,
    /// Rows in all.
    pub rows: u64,
    /// The rows that are no people.
    pub left_out: LeftOutRows,
    /// Whether they are counted after all.
    pub count_all: bool,
    /// The day it is measured on.
    pub as_of: Date,
    /// Rows with a cell to correct.
    pub rows_with_errors: u64,
    /// Cells with a mark that says nothing, such as `/`.
    pub marks: u64,
    /// The measures assessed, in the order of their indexes.
    pub measures: Vec<MeasureSummary>,
    /// Days from which it is worth looking again, the earliest first.
    pub due_days: Vec<DueDay>,
    /// The first cells to correct.
    pub errors: Vec<RowError>,
    /// How many there are in all.
    pub error_count: u64,
    /// The cells to correct, put together.
    pub mistakes: Vec<MistakeColumn>,
    /// Whether the rows fit into an XLSX file.
    pub fits_xlsx: bool,
}

/// What a measure comes to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MeasureSummary {
    /// The measure.
    #[serde(serialize_with = "write_id", deserialize_with = "read_id")]
    pub measure: &'static Measure,
    /// How many rows may have it.
    pub may_qualify: u64,
    /// For how many an office decides.
    pub check: u64,
    /// How many lack an answer.
    pub need_info: u64,
    /// How many fail.
    pub not_met: u64,
    /// The sum of what is certain under the draft, in yuan. Nothing but grants.
    pub certain_yuan: Decimal,
}

impl Results {
    /// What `findings` come to.
    pub fn new(file_name: &str, plan: &Plan, findings: &Findings) -> Self {
        let totals = &findings.totals;
        let mut due_days = totals.due_days();
        due_days.sort_by_key(|due| due.day);
        Self {
            file_name: file_name.to_owned(),
            headers: findings.table.headers().iter().take(SHOWN_COLUMNS).cloned().collect(),
            column_count: findings.table.headers().len(),
            rows: totals.rows,
            left_out: findings.left_out.clone(),
            count_all: plan.count_all,
            as_of: plan.defaults.as_of,
            rows_with_errors: totals.rows_with_errors,
            marks: totals.marks,
            measures: totals.measures.iter().map(MeasureSummary::new).collect(),
            due_days,
            errors: findings.errors.iter().take(SENT_ERRORS).cloned().collect(),
            error_count: findings.error_count,
            mistakes: mistakes(&findings.errors),
            fits_xlsx: findings.index.len() <= MAX_XLSX_ROWS,
        }
    }

    /// The measures that belong to any row, with their indexes.
    pub fn applicable(&self) -> impl Iterator<Item = (usize, &MeasureSummary)> {
        self.measures.iter().enumerate().filter(|(_, summary)| summary.rows() > 0)
    }

    /// Whether an office decides on a measure for every row, so that it tells none apart.
    pub fn is_check_for_all(&self, summary: &MeasureSummary) -> bool {
        summary.check > 0 && summary.check == self.rows
    }

    /// How many rows `count` finds for each measure that tells rows apart, where it finds any.
    pub fn bars(&self, count: fn(&MeasureSummary) -> u64) -> Vec<(&'static str, u64)> {
        let told_apart = self.measures.iter().filter(|summary| !self.is_check_for_all(summary));
        let bars = told_apart.map(|summary| (summary.measure.title, count(summary)));
        bars.filter(|(_, count)| *count > 0).collect()
    }
}

impl MeasureSummary {
    fn new(total: &MeasureTotal) -> Self {
        Self {
            measure: total.measure,
            may_qualify: total.may_qualify,
            check: total.check,
            need_info: total.need_info,
            not_met: total.not_met,
            certain_yuan: total.low.in_yuan(),
        }
    }

    /// How many rows it belongs to.
    pub fn rows(&self) -> u64 {
        self.may_qualify + self.check + self.need_info + self.not_met
    }
}

/// A measure is sent by its id: both sides have the policy.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
fn write_id<S: Serializer>(measure: &&'static Measure, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(measure.id)
}

fn read_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static Measure, D::Error> {
    let id = String::deserialize(deserializer)?;
    let measure = EDITION.measures().find(|measure| measure.id == id);
    measure.ok_or_else(|| de::Error::custom("no measure has this id"))
}
