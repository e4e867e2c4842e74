//! A table, row by row.

use super::cache::Cache;
use super::cache_key::RowKeys;
use super::cell_parser::CellContext;
use super::column_cache::ColumnCache;
use super::csv::Row;
use super::headers::measures;
use super::layout::Layout;
use super::left_out::{Headings, LeftOut};
use super::plan::Plan;
use super::row::{Case, RowBuilder};
use super::verdict::{CellError, Terms, Verdict};
use crate::facts::{Column, EntityKind, Fact, Number, Profile};
use crate::i18n::table as words;
use crate::policy::Measure;

/// A table whose headers are known.
#[derive(Debug)]
pub struct Table {
    terms: Terms,
    entity_kind: EntityKind,
    defaults: Profile,
    headers: Vec<String>,
    headings: Headings,
    count_all: bool,
    cells: ColumnCache,
    keys: RowKeys,
    /// What was found for rows before, by what of them can be told apart.
    rows: Cache<Verdict>,
}

/// How many different rows are kept: some 20 MB.
const CACHED_ROWS: usize = 20_000;

impl Table {
    /// A table laid out like this.
    pub fn open(plan: &Plan, layout: &Layout) -> Self {
        let Layout { entity_kind, headers, columns, days, headings, .. } = layout.clone();
        let counts = columns.contains(&Some(Column::Fact(Fact::Number(Number::BatchPeople))));
        let context = CellContext {
            as_of: plan.defaults.as_of,
            one_person_rows: entity_kind == EntityKind::Batches && !counts,
        };
        let measures = measures(plan.edition, entity_kind);
        let terms = Terms { edition: plan.edition, measures, reasons: plan.reasons };
        let defaults = plan.defaults.clone();
        let keys = RowKeys::new(&columns, &terms.measures, context.as_of);
        let cells = ColumnCache::new(columns, &days, context);
        Self {
            terms,
            entity_kind,
            defaults,
            headers,
            headings,
            count_all: plan.count_all,
            cells,
            keys,
            rows: Cache::with_capacity(CACHED_ROWS),
        }
    }

    /// What a row is.
    pub fn entity_kind(&self) -> EntityKind {
        self.entity_kind
    }

    /// The measures assessed, in the order of [`Verdict::statuses`].
    pub fn measures(&self) -> &[&'static Measure] {
        &self.terms.measures
    }

    /// The headers of the table itself.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// What each header means; None for what is passed through.
    pub fn columns(&self) -> &[Option<Column>] {
        &self.cells.columns
    }

    /// The headers of what is found, in the order of [`Verdict::csv`].
    pub fn found_headers(&self) -> Vec<String> {
        self.terms.headers()
    }

    /// Why a row is no person; None when it is to be assessed.
    pub fn left_out(&self, row: &Row) -> Option<LeftOut> {
        let found = LeftOut::of(row, &self.headings);
        // Nobody can be meant by nothing.
        found.filter(|found| !self.count_all || *found == LeftOut::Blank)
    }

    /// Assesses a row.
    pub fn assess(&mut self, row: &Row) -> &Verdict {
        let Self { terms, entity_kind, defaults, headers, cells, keys, rows, .. } = self;
        let find = |cells: &mut ColumnCache| {
            let (case, errors) = read(*entity_kind, defaults, headers, cells, row);
            terms.verdict(&case, errors)
        };
        let mut index = rows.index_of(keys.key(row, cells), || find(cells));
        // Days are told in the reasons, and where it is worth looking again.
        if terms.reasons || !rows.get(index).rechecks.is_empty() {
            index = rows.index_of(keys.key_with_days(), || find(cells));
        }
        rows.get(index)
    }
}

/// The case of a row, and its cells to correct.
fn read(
    entity_kind: EntityKind,
    defaults: &Profile,
    headers: &[String],
    cells: &mut ColumnCache,
    row: &Row,
) -> (Case, Vec<CellError>) {
    let cell_error = |column_index: usize, sentence: String| {
        let found = String::from_utf8_lossy(row.cell(column_index)).into_owned();
        let header = headers[column_index].clone();
        CellError { column_index: Some(column_index), header, found, sentence }
    };
    let mut builder = RowBuilder::new(entity_kind, defaults, cells.context.one_person_rows);
    let mut errors = Vec::new();
    for column_index in 0..cells.columns.len() {
        let (Some(column), Some(cell)) =
            (cells.columns[column_index], cells.parse(row, column_index))
        else {
            continue;
        };
        builder.set_cell(column, cell.value);
        errors.extend(cell.error.iter().map(|sentence| cell_error(column_index, sentence.clone())));
    }
    let case = builder.finish();
    for &(column, problem) in &case.conflicts {
        let index = cells.columns.iter().position(|it| it.and_then(Column::fact) == column.fact());
        errors.extend(index.map(|index| cell_error(index, words::wrong(column, problem))));
    }
    let column_index = cells.columns.iter().position(|column| *column == Some(Column::Roles));
    let is_told =
        column_index.is_some() && errors.iter().any(|error| error.column_index == column_index);
    if case.profile.roles.is_empty() && !is_told {
        let header =
            column_index.map_or(words::header(Column::Roles), |index| &headers[index]).to_owned();
        let (found, sentence) = (String::new(), words::NO_ROLE.to_owned());
        errors.push(CellError { column_index, header, found, sentence });
    }
    (case, errors)
}
