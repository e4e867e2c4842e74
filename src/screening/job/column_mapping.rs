//! Which column each header means: recognised, and decided by hand where it is not.

use super::encoding::TextEncoding;
use super::import::Import;
use super::template::choices;
use crate::facts::{
    Answer, Choice, Column, EntityKind, EntityRef, Fact, Profile, Role, Single, parse,
};
use crate::i18n;
use crate::screening::{Plan, Row, Table, template};
use serde::{Deserialize, Serialize};

/// How many characters of a sample are shown.
const SAMPLE_LENGTH: usize = 12;

/// How the columns of a file are understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnMapping {
    /// The name of the file.
    pub file_name: String,
    /// What its text is.
    pub encoding: TextEncoding,
    /// How many rows stand above the headers.
    pub rows_above_header: usize,
    /// What a row is.
    pub entity_kind: EntityKind,
    /// The columns of the table.
    pub columns: Vec<MappedColumn>,
    /// What no column says and may be said once for all rows.
    pub defaults: Vec<DefaultValue>,
    /// What would make screening pointless.
    pub problem: Option<MappingProblem>,
}

/// A column of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MappedColumn {
    /// Its header.
    pub header: String,
    /// Its cells in the first rows, shortened, those left out that are empty.
    pub samples: Vec<String>,
    /// What it means; None when it is passed through.
    pub column: Option<Column>,
}

/// What holds for rows that do not say otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefaultValue {
    /// On which column.
    pub column: Column,
    /// The key of the role or choice; None where nothing is said.
    pub key: Option<String>,
}

/// What would make screening pointless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MappingProblem {
    /// No header is recognised.
    NothingRecognised,
    /// Nothing can be found for any row without this column, or a default for it.
    Missing(Column),
}

impl ColumnMapping {
    /// The mapping of `import` under `plan`.
    pub fn new(plan: &Plan, entity_kind: EntityKind, import: &Import) -> Self {
        let table = Table::open(plan, &import.header);
        let columns = table.columns();
        let mapped = table.headers().iter().zip(columns).enumerate();
        Self {
            file_name: import.file_name.clone(),
            encoding: import.encoding,
            rows_above_header: import.rows_above_header,
            entity_kind,
            columns: mapped
                .map(|(column_index, (header, column))| MappedColumn {
                    header: header.clone(),
                    samples: samples(&import.samples, column_index),
                    column: *column,
                })
                .collect(),
            defaults: defaults(&plan.defaults, entity_kind, columns),
            problem: problem(&plan.defaults, entity_kind, columns),
        }
    }

    /// Whether any column means something.
    pub fn can_start(&self) -> bool {
        self.columns.iter().any(|mapped| mapped.column.is_some())
    }
}

fn samples(rows: &[Row], column_index: usize) -> Vec<String> {
    let cells = rows.iter().map(|row| String::from_utf8_lossy(row.cell(column_index)));
    let samples = cells.map(|cell| cell.chars().take(SAMPLE_LENGTH).collect::<String>());
    samples.filter(|sample| !sample.is_empty()).collect()
}

/// What no column of the table says, where it is one of some words.
fn defaults(
    everyone: &Profile,
    entity_kind: EntityKind,
    columns: &[Option<Column>],
) -> Vec<DefaultValue> {
    let is_missing = |column: &Column| {
        !columns.contains(&Some(*column))
            && column.entity_kind() == EntityKind::Person
            && (*column == Column::Roles || !choices(*column).is_empty())
    };
    let missing = template(entity_kind).into_iter().filter(is_missing);
    let value =
        |column| DefaultValue { column, key: default_key(everyone, column).map(str::to_owned) };
    missing.map(value).collect()
}

/// The keys and words that may be said once for all rows.
pub fn default_choices(column: Column) -> Vec<(&'static str, &'static str)> {
    let Some(fact) = column.fact() else {
        return Role::ALL.iter().map(|&role| (role.key(), i18n::role(role))).collect();
    };
    fact.choices().iter().map(|&choice| (choice.key(), i18n::choice(fact, choice))).collect()
}

fn default_key(everyone: &Profile, column: Column) -> Option<&'static str> {
    let Some(fact) = column.fact() else {
        return everyone.roles.first().map(|role| role.key());
    };
    match everyone.answers.get(fact)? {
        Answer::One(choice) => Some(Choice::key(*choice)),
        _ => None,
    }
}

/// Says something for all rows, or takes it back.
pub fn set_default(everyone: &mut Profile, column: Column, key: &str) {
    let Some(fact) = column.fact() else {
        everyone.roles = Role::from_key(key).into_iter().collect();
        return;
    };
    let Some(answers) = everyone.at_mut(EntityRef::Person) else { return };
    answers.forget(fact);
    if let Ok(answer) = parse(fact, key) {
        answers.set(fact, answer);
    }
}

fn problem(
    everyone: &Profile,
    entity_kind: EntityKind,
    columns: &[Option<Column>],
) -> Option<MappingProblem> {
    if columns.iter().all(Option::is_none) {
        return Some(MappingProblem::NothingRecognised);
    }
    let first = match entity_kind {
        EntityKind::Person => Column::Roles,
        EntityKind::Hires => Column::Fact(Fact::Single(Single::EmployerKind)),
        EntityKind::Batches => Column::Fact(Fact::Single(Single::BrokerConfirmed)),
    };
    let is_missing = !columns.contains(&Some(first)) && default_key(everyone, first).is_none();
    is_missing.then_some(MappingProblem::Missing(first))
}
