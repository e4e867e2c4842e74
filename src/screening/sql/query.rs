//! A query: its layers, and the text they make.

use super::dialect::Dialect;
use crate::facts::{Column, Date, EntityKind, Role};
use crate::policy::{Edition, Measure};
use crate::screening::measures;

/// What a query is made for.
#[derive(Clone, Debug)]
pub struct Query {
    /// The engine.
    pub dialect: Dialect,
    /// The edition.
    pub edition: &'static Edition,
    /// What a row is.
    pub entity_kind: EntityKind,
    /// The columns of the table that mean something, by their headers.
    pub columns: Vec<(String, Column)>,
    /// The roles of those who name none.
    pub roles: Vec<Role>,
    /// The day to measure on; None for the day the query runs.
    pub day: Option<Date>,
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

impl Query {
    /// The query.
    pub fn write(&self) -> String {
        let found = self.found();
        let mut layers = vec![
            self.texts(),
            self.plain(),
            self.values(),
            self.answers(),
            self.spans(),
            Self::fitting(),
            Self::fitting_batches(),
            self.entries(),
            self.heads(),
            self.truths(),
        ];
        // Only what is looked at later is worth working out.
        let mut looked_at =
            found.iter().map(|(_, expression)| expression.as_str()).collect::<String>();
        for layer in layers.iter_mut().rev() {
            layer.adds.retain(|(name, _)| looked_at.contains(name.as_str()));
            looked_at.extend(layer.adds.iter().map(|(_, expression)| expression.as_str()));
        }
        let mut query = String::new();
        let mut from = TABLE;
        let mut inner = Vec::new();
        for layer in &layers {
            query += if from == TABLE { "WITH " } else { ",\n" };
            query +=
                &[layer.name, " AS (\n  SELECT *", &listed(&layer.adds), "\n  FROM ", from, "\n)"]
                    .concat();
            inner.extend(layer.adds.iter().map(|(name, _)| name.as_str()));
            from = layer.name;
        }
        let found = found
            .iter()
            .map(|(name, it)| (self.dialect.name(name), it.clone()))
            .collect::<Vec<_>>();
        let without = self.dialect.all_but(&inner);
        query + &format!("\nSELECT {without}{}\nFROM {from}\n", listed(&found))
    }

    pub(super) fn measures(&self) -> Vec<&'static Measure> {
        measures(self.edition, self.entity_kind)
    }

    pub(super) fn as_of(&self) -> String {
        self.day.map_or_else(|| "CURRENT_DATE".to_owned(), |day| format!("DATE '{day}'"))
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.columns.iter().any(|(_, it)| *it == column)
    }

    /// Whether a row is one picker, as the evaluator reads it.
    pub(super) fn one_person_rows(&self) -> bool {
        let people = crate::facts::Fact::Number(crate::facts::Number::BatchPeople);
        self.entity_kind == EntityKind::Batches && !self.has(Column::Fact(people))
    }
}

fn listed(columns: &[(String, String)]) -> String {
    columns.iter().flat_map(|(name, expression)| [",\n    ", expression, " AS ", name]).collect()
}
