//! Where the headers of a table stand, and what each column is: found in its first rows, or decided
//! by hand. The page, `assess` and the SQL all read a table by the same layout.

use super::cell_parser::{CellContext, DayRules};
use super::column_choice::ColumnChoice;
use super::csv::Row;
use super::header_name::{HeaderName, squeezed};
use super::header_rows::HeaderRows;
use super::headers::{detect_entity_kind, recognise};
use super::left_out::{Headings, LeftOut};
use super::plan::Plan;
use super::samples::{DayQuestions, Fit, Samples};
use crate::facts::{Column, Date, EntityKind};

/// So many rows at the top are looked at to find a layout.
pub const HEAD_ROWS: usize = 60;
/// No more than so many bytes of them: what is longer is no list of people.
const HEAD_BYTES: usize = 1 << 18;

/// How a table is laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Which rows are headers.
    pub header_rows: HeaderRows,
    /// The headers, two rows of them joined.
    pub headers: Vec<String>,
    /// What a row is.
    pub entity_kind: EntityKind,
    /// What each column is; None for what is passed through.
    pub columns: Vec<Option<Column>>,
    /// What was decided for the days of each column.
    pub days: Vec<DayRules>,
    /// What each column is where nothing was decided by hand.
    pub guesses: Vec<Option<Column>>,
    /// What each column may ask to have decided for its days.
    pub questions: Vec<DayQuestions>,
    /// What may stand in it once more.
    pub headings: Headings,
}

impl Layout {
    /// Whether a table that begins with these rows needs no more of them to be laid out.
    pub fn has_enough(head: &[Row]) -> bool {
        head.len() >= HEAD_ROWS || head.iter().map(Row::size).sum::<usize>() >= HEAD_BYTES
    }

    /// The layout of a table that begins with these rows.
    pub fn read(plan: &Plan, head: &[Row]) -> Self {
        let header_rows = plan.header_rows.unwrap_or_else(|| HeaderRows::find(head));
        let names = header_rows.names(head);
        let above = rows(head, |number| number < header_rows.first);
        let mut layout = Self {
            header_rows,
            headers: names.iter().map(HeaderName::shown).collect(),
            headings: Headings {
                titles: above.map(|row| row.concat()).collect(),
                headers: rows(head, |number| header_rows.contains(number)).collect(),
            },
            ..Self::default()
        };
        let is_person = |row: &&Row| {
            row.number() > header_rows.last && LeftOut::of(row, &layout.headings).is_none()
        };
        let body = head.iter().filter(is_person).collect::<Vec<_>>();
        let context = CellContext { as_of: plan.defaults.as_of, one_person_rows: true };
        let samples = Samples { rows: &body, context };
        let entity_kind = plan.entity_kind;
        layout.entity_kind = entity_kind.unwrap_or_else(|| detect_entity_kind(&names, &samples));
        layout.guesses = recognise(layout.entity_kind, &names, &samples);
        layout.choose(plan);
        let question = |(index, column): (usize, &Option<Column>)| {
            column.map(|column| samples.questions(column, index)).unwrap_or_default()
        };
        layout.questions = layout.columns.iter().enumerate().map(question).collect();
        layout
    }

    /// What each column is: what was decided by hand, else what is guessed and not yet taken.
    fn choose(&mut self, plan: &Plan) {
        let chosen = ColumnChoice::of_columns(&plan.choices, &self.headers);
        let taken = chosen.iter().flatten().filter_map(|choice| choice.column).collect::<Vec<_>>();
        let column = |(chosen, guess): (Option<&ColumnChoice>, &Option<Column>)| match chosen {
            Some(choice) => choice.column,
            None => guess.filter(|column| !taken.contains(column)),
        };
        self.columns = chosen.iter().copied().zip(&self.guesses).map(column).collect();
        let days = |choice: Option<&ColumnChoice>| choice.map(|it| it.days).unwrap_or_default();
        self.days = chosen.iter().copied().map(days).collect();
    }

    /// Whether the row taken for the headers may be a person: no header is known, and what stands
    /// there can be read as what its column is said to be.
    pub fn is_headed_by_person(&self, as_of: Date) -> bool {
        let row = Row::from_cells(&self.headers);
        let context = CellContext { as_of, one_person_rows: true };
        let samples = Samples { rows: &[&row], context };
        let reads = |(index, column): (usize, &Option<Column>)| {
            column.is_some_and(|column| samples.fit(column, index) == Fit::Yes)
        };
        let is_unknown = self.guesses.iter().all(Option::is_none);
        is_unknown && self.columns.iter().enumerate().any(reads)
    }

    /// The layout of a table with these headers in its first row.
    pub fn of_headers(plan: &Plan, headers: impl IntoIterator<Item = impl AsRef<[u8]>>) -> Self {
        let mut row = Row::from_cells(headers);
        row.set_number(1);
        Self::read(&Plan { header_rows: Some(HeaderRows::single(1)), ..plan.clone() }, &[row])
    }
}

/// The rows whose numbers are wanted, their cells without white space.
fn rows(head: &[Row], is_wanted: impl Fn(u64) -> bool) -> impl Iterator<Item = Vec<String>> {
    let wanted = head.iter().filter(move |row| is_wanted(row.number()));
    wanted.map(|row| row.iter().map(squeezed).collect())
}
