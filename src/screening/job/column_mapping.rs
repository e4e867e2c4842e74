//! Which column each header means: recognised, and decided by hand where it is not.

use super::import::Import;
use super::template::choices;
use super::workbook_notes::WorkbookNotes;
use crate::facts::{
    Answer, Choice, Column, EntityKind, EntityRef, Fact, Profile, Role, Single, parse,
};
use crate::i18n;
use crate::screening::{
    ColumnChoice, DayQuestions, DayRules, HeaderRows, Layout, LeftOut, Plan, Row, TextEncoding,
    template,
};
use serde::{Deserialize, Serialize};

/// How many characters of a sample are shown.
const SAMPLE_LENGTH: usize = 12;
/// How many samples of a column are shown.
const SAMPLES: usize = 3;
/// How many rows there are to choose the headers among.
const FIRST_ROWS: usize = 20;
/// How many cells of one are shown.
const FIRST_CELLS: usize = 6;

/// How the columns of a file are understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnMapping {
    /// The name of the file.
    pub file_name: String,
    /// What its text is.
    pub encoding: TextEncoding,
    /// How often its bytes were no letter.
    pub damaged: u64,
    /// What is told of an XLSX file.
    pub workbook: Option<WorkbookNotes>,
    /// Which rows are the headers.
    pub header_rows: HeaderRows,
    /// Whether they were chosen by hand.
    pub header_chosen: bool,
    /// The first rows, shortened, to choose the headers among.
    pub first_rows: Vec<FirstRow>,
    /// Whether rows that seem to be no people are counted after all.
    pub count_all: bool,
    /// Whether anything decided by hand is kept, which can be forgotten.
    pub has_choices: bool,
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
    /// What was guessed.
    pub guess: Option<Column>,
    /// Whether somebody decided of it, which can be undone.
    pub is_chosen: bool,
    /// What was decided for its days.
    pub days: DayRules,
    /// What is to be decided for its days.
    pub questions: DayQuestions,
}

/// One of the first rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstRow {
    /// Its number, as a spreadsheet counts.
    pub number: u64,
    /// Its first cells that say something, shortened.
    pub text: String,
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
    /// Two columns mean the same: which of them counts must be decided.
    Twice(Column),
    /// Nothing can be found for any row without this column, or a default for it.
    Missing(Column),
}

impl ColumnMapping {
    /// The mapping of `import`, laid out like this under `plan`.
    pub fn new(plan: &Plan, layout: &Layout, import: &Import) -> Self {
        let is_person = |row: &&Row| {
            row.number() > layout.header_rows.last && LeftOut::of(row, &layout.headings).is_none()
        };
        let body = import.head.iter().filter(is_person).collect::<Vec<_>>();
        let chosen = ColumnChoice::of_columns(&plan.choices, &layout.headers);
        let column = |(index, header): (usize, &String)| MappedColumn {
            header: header.clone(),
            samples: samples(&body, index),
            column: layout.columns[index],
            guess: layout.guesses[index],
            is_chosen: chosen[index].is_some(),
            days: layout.days[index],
            questions: layout.questions[index],
        };
        Self {
            file_name: import.file_name.clone(),
            encoding: import.encoding,
            damaged: import.damaged,
            workbook: import.workbook.clone(),
            header_rows: layout.header_rows,
            header_chosen: plan.header_rows.is_some(),
            first_rows: import.head.iter().take(FIRST_ROWS).map(FirstRow::new).collect(),
            count_all: plan.count_all,
            has_choices: !plan.choices.is_empty(),
            entity_kind: layout.entity_kind,
            columns: layout.headers.iter().enumerate().map(column).collect(),
            defaults: defaults(&plan.defaults, layout.entity_kind, &layout.columns),
            problem: problem(&plan.defaults, layout.entity_kind, &layout.columns),
        }
    }

    /// Whether any column means something, and none the same as another.
    pub fn can_start(&self) -> bool {
        let is_twice = matches!(self.problem, Some(MappingProblem::Twice(_)));
        !is_twice && self.columns.iter().any(|mapped| mapped.column.is_some())
    }
}

impl FirstRow {
    fn new(row: &Row) -> Self {
        let cells = row.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned());
        let cells = cells.filter(|cell| !cell.is_empty()).take(FIRST_CELLS);
        let cells = cells.map(|cell| cell.chars().take(SAMPLE_LENGTH).collect::<String>());
        Self { number: row.number(), text: cells.collect::<Vec<_>>().join("、") }
    }
}

/// The first values of a column that differ.
fn samples(rows: &[&Row], column_index: usize) -> Vec<String> {
    let mut samples = Vec::new();
    for row in rows {
        let cell = String::from_utf8_lossy(row.cell(column_index));
        let sample = cell.trim().chars().take(SAMPLE_LENGTH).collect::<String>();
        if !sample.is_empty() && !samples.contains(&sample) {
            samples.push(sample);
        }
        if samples.len() == SAMPLES {
            break;
        }
    }
    samples
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
    let twice = columns.iter().enumerate().find_map(|(index, column)| {
        let is_twice = |column: &Column| columns[..index].contains(&Some(*column));
        column.filter(|column| !column.may_be_several() && is_twice(column))
    });
    if let Some(column) = twice {
        return Some(MappingProblem::Twice(column));
    }
    let first = match entity_kind {
        EntityKind::Person => Column::Roles,
        EntityKind::Hires => Column::Fact(Fact::Single(Single::EmployerKind)),
        EntityKind::Batches => Column::Fact(Fact::Single(Single::BrokerConfirmed)),
    };
    let is_missing = !columns.contains(&Some(first)) && default_key(everyone, first).is_none();
    is_missing.then_some(MappingProblem::Missing(first))
}
