//! A table, row by row.

use super::cache::Cache;
use super::cell_parser::CellContext;
use super::cell_reader::CellReader;
use super::csv::Row;
use super::explain::Explainer;
use super::found_writer::FoundWriter;
use super::headers::measures;
use super::judge::Judge;
use super::layout::Layout;
use super::left_out::{Headings, LeftOut};
use super::mistake::{Mistake, Wrong, beyond, of_row};
use super::plan::Plan;
use super::row::{Case, LazyCase, RowBuilder};
use super::row_key::{RowKey, Words};
use super::verdict::Verdict;
use crate::facts::{Column, EntityKind, Fact, FactSet, Number, Problem};
use crate::policy::Measure;

/// A table whose headers are known.
#[derive(Clone, Debug)]
pub struct Table {
    entity_kind: EntityKind,
    measures: Vec<&'static Measure>,
    headers: Vec<String>,
    columns: Vec<Option<Column>>,
    headings: Headings,
    count_all: bool,
    reader: CellReader,
    /// A row that says nothing, and the facts that are given even so.
    blank: RowBuilder,
    given: FactSet,
    key: RowKey,
    fitting: Fitting,
    judge: Judge,
    explainer: Option<Explainer>,
    verdict: Verdict,
    writer: FoundWriter,
}

/// How the cells of a row fit together, as it was found for rows that said the same.
#[derive(Clone, Debug)]
struct Fitting {
    words: Words,
    found: Cache<u64, Fit>,
    key: Vec<u64>,
}

/// How the cells of a row fit together.
#[derive(Clone, Debug)]
struct Fit {
    /// Those that do not.
    mistakes: Box<[Mistake]>,
    /// The facts on which something holds by silence.
    silent: FactSet,
}

/// So many bytes are kept of what fits together.
const FIT_BYTES: usize = 1 << 21;

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
        let reader = CellReader::new(&columns, &days, context);
        let blank = RowBuilder::new(entity_kind, &plan.defaults, context.one_person_rows);
        let known = reader.columns().map(|(_, column)| column).collect();
        let key = RowKey::new(known, plan.edition, blank.everyone());
        let explainer =
            || Explainer::new(plan.edition, &measures, entity_kind, &key, context.as_of);
        Self {
            entity_kind,
            headers,
            columns,
            headings,
            count_all: plan.count_all,
            reader,
            given: blank.given(),
            blank,
            fitting: Fitting::new(&key),
            judge: Judge::new(&measures, &key),
            explainer: plan.reasons.then(explainer),
            verdict: Verdict::default(),
            writer: FoundWriter::new(measures.clone(), context.as_of, plan.reasons),
            key,
            measures,
        }
    }

    /// What a row is.
    pub fn entity_kind(&self) -> EntityKind {
        self.entity_kind
    }

    /// The measures assessed, in the order of [`Verdict::statuses`].
    pub fn measures(&self) -> &[&'static Measure] {
        &self.measures
    }

    /// The headers of the table itself.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// What each header means; None for what is passed through.
    pub fn columns(&self) -> &[Option<Column>] {
        &self.columns
    }

    /// The headers of what is found, in the order of [`write_found`](Self::write_found).
    pub fn found_headers(&self) -> Vec<String> {
        self.writer.headers()
    }

    /// Why a row is no person; None when it is to be assessed.
    pub fn left_out(&self, row: &Row) -> Option<LeftOut> {
        let found = LeftOut::of(row, &self.headings);
        // Nobody can be meant by nothing.
        let is_nobody = |found: &LeftOut| matches!(found, LeftOut::Blank | LeftOut::TooLong);
        found.filter(|found| !self.count_all || is_nobody(found))
    }

    /// Assesses a row.
    pub fn assess(&mut self, row: &Row) -> &Verdict {
        let Self { reader, blank, given, key, fitting, judge, explainer, verdict, .. } = self;
        reader.read(row);
        key.set(&reader.values);
        let case = || {
            let mut builder = blank.clone();
            for ((_, column), value) in reader.columns().zip(&reader.values) {
                builder.set_cell(column, *value);
            }
            builder.finish()
        };
        let case = LazyCase::new(&case);
        verdict.clear();
        verdict.marks = reader.marks;
        verdict.mistakes.extend_from_slice(&reader.mistakes);
        let given = given.or(key.said());
        let fit = fitting.of(key, || Fit::new(&case, given, reader));
        verdict.mistakes.extend_from_slice(&fit.mistakes);
        let answered = given.or(fit.silent);
        // A cell that is read may have told it.
        let is_told = |wrong: Wrong| {
            wrong == Wrong::NotText
                && verdict
                    .mistakes
                    .iter()
                    .any(|it| matches!(it.wrong, Wrong::Cell(_, Problem::NotText)))
        };
        let of_row = of_row(row).filter(|mistake| !is_told(mistake.wrong));
        verdict.mistakes.extend(of_row);
        if key.roles().is_empty() {
            verdict.mistakes.extend(no_role(reader));
        }
        judge.judge(key, &case, verdict);
        if let Some(explainer) = explainer {
            explainer.explain(key, answered, &case, verdict);
        }
        verdict
    }

    /// Appends what was found for the row that was last assessed as the last cells of a CSV row.
    pub fn write_found(&mut self, row: &Row, out: &mut Vec<u8>) {
        self.writer.write(row, &self.headers, &self.verdict, out);
    }

    /// Appends the cells that are to be corrected of the row that was last assessed as CSV rows: the
    /// number of the row, the header, what was found, what may stand there. Says how many there are.
    pub fn write_mistakes(&mut self, row: &Row, out: &mut Vec<u8>) -> u64 {
        let mistakes = self.verdict.mistakes.iter().copied();
        let mistakes = mistakes.chain(beyond(row, self.headers.len()));
        self.writer.write_mistakes(row, &self.headers, mistakes, out)
    }

    /// The same of a row of headers.
    pub fn write_header_mistakes(&mut self, row: &Row, out: &mut Vec<u8>) -> u64 {
        self.writer.write_mistakes(row, &self.headers, of_row(row), out)
    }

    /// What was found for the row that was last assessed.
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }
}

impl Fitting {
    fn new(key: &RowKey) -> Self {
        // What is checked against another answer, and what may hold by silence.
        let is_of = |fact: &Fact| {
            matches!(fact, Fact::Multiple(_) | Fact::Number(_) | Fact::Span(_) | Fact::Day(_))
                || !fact.told_with().is_empty()
        };
        let words = key.words_of(Fact::all().filter(is_of).collect());
        Self { words, found: Cache::of_bytes(FIT_BYTES), key: Vec::new() }
    }

    fn of(&mut self, row: &RowKey, make: impl FnOnce() -> Fit) -> &Fit {
        self.key.clear();
        row.write(&self.words, &mut self.key);
        self.found.get_or(&self.key, make, |fit| size_of_val(&*fit.mistakes))
    }
}

impl Fit {
    /// For a row that says something on the `given` facts.
    fn new(case: &Case, given: FactSet, reader: &CellReader) -> Self {
        let mistake = |&(column, problem): &(Column, _)| {
            let is_of = |(_, it): &(usize, Column)| it.fact() == column.fact();
            let (index, _) = reader.columns().find(is_of)?;
            Some(Mistake { column_index: Some(index), wrong: Wrong::Cell(column, problem) })
        };
        let mistakes = case.conflicts.iter().filter_map(mistake).collect();
        let answers = case.profile.entities().flat_map(|(_, answers)| answers.iter());
        let answered = answers.map(|(fact, _)| fact).collect::<FactSet>();
        Self { mistakes, silent: answered.without(given) }
    }
}

/// That a row names no role, unless what stands there is wrong already.
fn no_role(reader: &CellReader) -> Option<Mistake> {
    let column = reader.columns().find(|(_, column)| *column == Column::Roles);
    let column_index = column.map(|(index, _)| index);
    let is_told = reader.mistakes.iter().any(|mistake| mistake.column_index == column_index);
    (!is_told).then_some(Mistake { column_index, wrong: Wrong::NoRole })
}
