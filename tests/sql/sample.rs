//! Tables to compare engines over, and what the evaluator finds in each.

use crate::texts::texts;
use qinghuicha::facts::{Column, Date, EntityKind, Profile};
use qinghuicha::i18n::table as words;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::screening::sql::{Dialect, Query, TableFile};
use qinghuicha::screening::{
    ColumnChoice, DayRules, Format, Layout, MonthEdge, Plan, Reader, Row, Screening,
};
use std::path::{Path, PathBuf};
use test_support::people::{Dice, headers, row, row_of};

/// The day to measure on: the 31st, which many months lack.
pub fn today() -> Date {
    Date::from_ymd_opt(2025, 12, 31).expect("it is a day")
}

/// A table, and what the evaluator finds in it.
pub struct Sample {
    pub name: String,
    pub table: PathBuf,
    /// The engine reads it by its own guesses.
    pub is_sniffed: bool,
    /// The query knows only the columns that mean something.
    pub may_have_other_columns: bool,
    plan: Plan,
    layout: Layout,
    file: TableFile,
    /// The headers and the rows, given cells and found ones.
    pub expected: Vec<Vec<String>>,
}

impl Sample {
    pub fn new(folder: &Path, name: &str, plan: Plan, text: &[u8]) -> Self {
        let table = folder.join(format!("{name}.csv"));
        std::fs::write(&table, text).expect("the folder can be written to");
        let (mut head, mut reader) = (Vec::new(), Reader::default());
        let mut keep = |row: &Row| {
            if !Layout::has_enough(&head) {
                head.push(row.clone());
            }
        };
        reader.push(text, &mut keep);
        reader.finish(&mut keep);
        let layout = Layout::read(&plan, &head);
        let last = layout.header_rows.last;
        let file = TableFile {
            path: table.to_string_lossy().into_owned(),
            separator: reader.format().map_or(',', |format| char::from(format.separator)),
            encoding: String::new(),
            rows_above: last,
            filled_rows_above: head.iter().filter(|row| row.number() <= last).count() as u64,
            open_quotes: Vec::new(),
        };
        let mut screening = Screening::new(plan.clone());
        let mut out = Vec::new();
        screening.push(text, &mut out);
        screening.finish(&mut out);
        let expected = rows(&out);
        Self {
            name: name.to_owned(),
            table,
            is_sniffed: false,
            may_have_other_columns: false,
            plan,
            layout,
            file,
            expected,
        }
    }

    /// How many columns the table has.
    pub fn width(&self) -> usize {
        self.layout.headers.len()
    }

    pub fn query(&self, dialect: Dialect) -> String {
        if self.may_have_other_columns {
            return Query::new(dialect, &self.plan, &self.layout).write();
        }
        Query::of_file(dialect, &self.plan, &self.layout, &self.file).write()
    }

    /// The place of the header `name` among what was expected.
    pub fn place(&self, name: &str) -> usize {
        self.expected[0]
            .iter()
            .position(|header| header == name)
            .unwrap_or_else(|| panic!("no column {name}"))
    }

    pub fn entity_kind(&self) -> EntityKind {
        self.layout.entity_kind
    }
}

/// The rows of a table of our own.
pub fn rows(text: &[u8]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut reader = Reader::with_format(Format::OWN);
    let mut keep = |row: &Row| rows.push(row.to_strings());
    reader.push(text, &mut keep);
    reader.finish(&mut keep);
    rows
}

/// Cells as they may stand in a file, none of them defused.
pub fn write(text: &mut Vec<u8>, cells: impl IntoIterator<Item = impl AsRef<str>>) {
    for (index, cell) in cells.into_iter().enumerate() {
        let cell = cell.as_ref();
        if index > 0 {
            text.push(b',');
        }
        if cell.contains([',', '"', '\n', '\r', '\t', ';']) {
            text.extend_from_slice(format!("\"{}\"", cell.replace('"', "\"\"")).as_bytes());
        } else {
            text.extend_from_slice(cell.as_bytes());
        }
    }
    text.extend_from_slice(b"\r\n");
}

pub fn plan(entity_kind: EntityKind) -> Plan {
    Plan { entity_kind: Some(entity_kind), ..Plan::new(&EDITION, Profile::new(today())) }
}

/// People at random.
pub fn people(folder: &Path, entity_kind: EntityKind, name: &str, count: usize) -> Sample {
    let mut dice = Dice::new(2022 + entity_kind as u64);
    let columns = headers(entity_kind);
    let mut text = Vec::new();
    write(&mut text, columns.iter().map(|column| words::header(*column)));
    for _ in 0..count {
        write(&mut text, row(&mut dice, &columns, today()));
    }
    Sample::new(folder, name, plan(entity_kind), &text)
}

/// Every text in every column that is tried, beside people who have everything in order.
pub fn every_text(
    folder: &Path,
    name: &str,
    columns: &[Column],
    is_tried: impl Fn(Column) -> bool,
    plan: Plan,
) -> Sample {
    let mut dice = Dice::new(5);
    let mut text = Vec::new();
    write(&mut text, columns.iter().map(|column| words::header(*column)));
    for (index, column) in columns.iter().enumerate().filter(|(_, column)| is_tried(**column)) {
        for odd in texts(*column) {
            let mut cells = row_of(&mut dice, columns, today(), 97);
            cells[index] = odd;
            write(&mut text, cells);
        }
    }
    Sample::new(folder, name, plan, &text)
}

/// A plan in which it was decided what a month stands for, and that a cell may hold two days.
pub fn decided(entity_kind: EntityKind, edge: MonthEdge, columns: &[Column]) -> Plan {
    let choice = |column: &Column| ColumnChoice {
        header: words::header(*column).to_owned(),
        column: Some(*column),
        days: DayRules { month: Some(edge), span: true },
        ..ColumnChoice::default()
    };
    let choices = columns.iter().map(choice).collect();
    Plan { choices, ..plan(entity_kind) }
}
