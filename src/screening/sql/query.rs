//! A query: its layers, and the text they make.

use super::dialect::Dialect;
use super::names::{FIRST, IS_PERSON, ROW};
use super::table_file::TableFile;
use crate::facts::{Column, EntityKind, Fact, Number};
use crate::policy::Measure;
use crate::screening::cell_parser::{DayRules, WordTable};
use crate::screening::layout::Layout;
use crate::screening::measures;
use crate::screening::plan::Plan;

/// What a query is made for.
#[derive(Clone, Debug)]
pub struct Query<'a> {
    pub(super) dialect: Dialect,
    pub(super) plan: &'a Plan,
    pub(super) layout: &'a Layout,
    /// The names of all columns of the table; empty where it may have others.
    pub(super) names: Vec<String>,
    pub(super) file: Option<&'a TableFile>,
}

/// The name of the table, or of a view of it, that the query reads.
pub const TABLE: &str = "roster";

/// A step: a name, and the columns it adds.
pub(super) struct Layer {
    /// Its name.
    pub name: &'static str,
    /// The columns, each a name and an expression.
    pub adds: Vec<(String, String)>,
}

impl<'a> Query<'a> {
    /// A query over a table that has at least the headers of `layout`.
    pub fn new(dialect: Dialect, plan: &'a Plan, layout: &'a Layout) -> Self {
        Self { dialect, plan, layout, names: Vec::new(), file: None }
    }

    /// A query over the table in `file`, of which `layout` was read.
    pub fn of_file(
        dialect: Dialect,
        plan: &'a Plan,
        layout: &'a Layout,
        file: &'a TableFile,
    ) -> Self {
        let names = dialect.column_names(&layout.headers);
        Self { names, file: Some(file), ..Self::new(dialect, plan, layout) }
    }

    /// The query.
    pub fn write(&self) -> String {
        let found = self.found();
        let mut layers = self.layers();
        // Only what is looked at later is worth working out.
        let mut looked_at =
            found.iter().map(|(_, expression)| expression.as_str()).collect::<String>();
        for layer in layers.iter_mut().rev() {
            layer.adds.retain(|(name, _)| looked_at.contains(name.as_str()));
            looked_at.extend(layer.adds.iter().map(|(_, expression)| expression.as_str()));
        }
        let mut query = self.introduction();
        let mut from = TABLE;
        let mut inner = Vec::new();
        for layer in &layers {
            query += if from == TABLE { "WITH " } else { ",\n" };
            let all = if from == TABLE { self.dialect.whole_row() } else { "*" };
            query += &[layer.name, " AS (\n  SELECT ", all, &listed(&layer.adds)].concat();
            query += &["\n  FROM ", from, "\n)"].concat();
            inner.extend(layer.adds.iter().map(|(name, _)| name.as_str()));
            from = layer.name;
        }
        let found = found
            .iter()
            .map(|(name, it)| (self.dialect.name(name), it.clone()))
            .collect::<Vec<_>>();
        let given = self.dialect.given(&inner);
        query + &format!("\nSELECT {given}{}\nFROM {from}\n", listed(&found))
    }

    fn layers(&self) -> Vec<Layer> {
        let [row, first, is_person] = [ROW, FIRST, IS_PERSON];
        let mut given = self.raws();
        given.push((row.to_owned(), self.row_text()));
        let mut texts = self.texts();
        texts.push((first.to_owned(), self.first_cell()));
        let mut plain = [self.plain(), self.heads_of_spans()].concat();
        plain.push((is_person.to_owned(), self.is_person()));
        vec![
            Layer { name: "given", adds: given },
            Layer { name: "texts", adds: texts },
            Layer { name: "plain", adds: plain },
            Layer { name: "dates", adds: [self.values(), self.tails_of_spans()].concat() },
            Layer { name: "answers", adds: [self.answers(), self.days_of_spans()].concat() },
            Layer { name: "both_days", adds: self.whole_spans() },
            self.spans(),
            Self::fitting(),
            Self::fitting_batches(),
            self.entries(),
            self.heads(),
            self.truths(),
        ]
    }

    pub(super) fn measures(&self) -> Vec<&'static Measure> {
        measures(self.plan.edition, self.entity_kind())
    }

    pub(super) fn entity_kind(&self) -> EntityKind {
        self.layout.entity_kind
    }

    /// The day to measure on.
    pub(super) fn as_of(&self) -> String {
        format!("DATE '{}'", self.plan.defaults.as_of)
    }

    /// The names of the columns that are `column`, and what was decided for their days.
    pub(super) fn columns(&self, column: Column) -> Vec<(&str, DayRules)> {
        let names = if self.names.is_empty() { &self.layout.headers } else { &self.names };
        let columns = names.iter().zip(&self.layout.columns).zip(&self.layout.days);
        let columns = columns.filter(|((_, it), _)| **it == Some(column));
        columns.map(|((name, _), days)| (name.as_str(), *days)).collect()
    }

    /// The words that may stand in a column.
    pub(super) fn word_table(&self, column: Column) -> WordTable {
        WordTable::new(column, self.one_person_rows())
    }

    /// Whether a row is one picker, as the evaluator reads it.
    pub(super) fn one_person_rows(&self) -> bool {
        let people = Column::Fact(Fact::Number(Number::BatchPeople));
        self.entity_kind() == EntityKind::Batches && !self.layout.columns.contains(&Some(people))
    }
}

fn listed(columns: &[(String, String)]) -> String {
    columns.iter().flat_map(|(name, expression)| [",\n    ", expression, " AS ", name]).collect()
}
