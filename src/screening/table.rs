//! A table, row by row.

use super::cache::Memory;
use super::cache_key::Keys;
use super::cell_parser::CellContext;
use super::column_cache::Cells;
use super::csv::Row;
use super::headers::{guess, measures, recognise};
use super::row::{Case, RowBuilder};
use super::verdict::{CellError, Terms, Verdict};
use crate::facts::{Column, EntityKind, Fact, Number, Profile};
use crate::i18n::table as words;
use crate::policy::{Edition, Measure};

/// How a table is to be read and what of it is wanted.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The edition to assess by.
    pub edition: &'static Edition,
    /// What a row is; None to tell from the headers.
    pub roster: Option<EntityKind>,
    /// The day, and what holds for every row that does not say otherwise: roles, and the answers of the
    /// one employer or broker.
    pub everyone: Profile,
    /// What was decided by hand of headers: which column one is, or that it is none.
    pub by_hand: Vec<(String, Option<Column>)>,
    /// How many rows stand above the headers, such as a title.
    pub above: usize,
    /// Whether every measure is to say in words why it stands as it does.
    pub reasons: bool,
}

/// A table whose headers are known.
#[derive(Debug)]
pub struct Table {
    terms: Terms,
    roster: EntityKind,
    everyone: Profile,
    headers: Vec<String>,
    cells: Cells,
    keys: Keys,
    /// What was found for rows before, by what of them can be told apart.
    rows: Memory<Verdict>,
}

/// How many different rows are kept: some 20 MB.
const ROWS: usize = 20_000;

impl Table {
    /// A table with these headers.
    pub fn open(plan: &Plan, header: &Row) -> Self {
        let headers = header
            .iter()
            .map(|cell| String::from_utf8_lossy(cell).into_owned())
            .collect::<Vec<_>>();
        let roster = plan.roster.unwrap_or_else(|| guess(&headers));
        let columns = matched(plan, roster, &headers);
        let counts = columns.contains(&Some(Column::Fact(Fact::Number(Number::BatchPeople))));
        let reading = CellContext {
            as_of: plan.everyone.as_of,
            one_each: roster == EntityKind::Batches && !counts,
        };
        let measures = measures(plan.edition, roster);
        let terms = Terms { edition: plan.edition, measures, reasons: plan.reasons };
        let everyone = plan.everyone.clone();
        let keys = Keys::of(&columns, &terms.measures, reading.as_of);
        let cells = Cells::of(columns, reading);
        Self { terms, roster, everyone, headers, cells, keys, rows: Memory::of(ROWS) }
    }

    /// What a row is.
    pub fn entity_kind(&self) -> EntityKind {
        self.roster
    }

    /// The measures assessed, in the order of [`Verdict::standings`].
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

    /// Assesses a row.
    pub fn assess(&mut self, row: &Row) -> &Verdict {
        let Self { terms, roster, everyone, headers, cells, keys, rows } = self;
        let find = |cells: &mut Cells| {
            let (case, wrong) = read(*roster, everyone, headers, cells, row);
            terms.verdict(&case, wrong)
        };
        let mut number = rows.number(keys.of_row(row, cells), || find(cells));
        // Days are told in the reasons, and where it is worth looking again.
        if terms.reasons || !rows.at(number).again.is_empty() {
            number = rows.number(keys.with_days(), || find(cells));
        }
        rows.at(number)
    }
}

/// The case of a row, and its cells to put right.
fn read(
    roster: EntityKind,
    everyone: &Profile,
    headers: &[String],
    cells: &mut Cells,
    row: &Row,
) -> (Case, Vec<CellError>) {
    let wrong = |place: usize, sentence: String| {
        let found = String::from_utf8_lossy(row.cell(place)).into_owned();
        CellError { place: Some(place), header: headers[place].clone(), found, sentence }
    };
    let (mut filling, mut wrongs) =
        (RowBuilder::of(roster, everyone, cells.reading.one_each), Vec::new());
    for place in 0..cells.columns.len() {
        let (Some(column), Some(read)) = (cells.columns[place], cells.read(row, place)) else {
            continue;
        };
        filling.take(column, &read.said);
        wrongs.extend(read.wrong.iter().map(|sentence| wrong(place, sentence.clone())));
    }
    let case = filling.finish();
    for &(column, problem) in &case.misfits {
        let place = cells.columns.iter().position(|it| it.and_then(Column::fact) == column.fact());
        wrongs.extend(place.map(|place| wrong(place, words::wrong(column, problem))));
    }
    let place = cells.columns.iter().position(|column| *column == Some(Column::Roles));
    let told = wrongs.iter().any(|wrong| wrong.place.is_some() && wrong.place == place);
    if case.profile.roles.is_empty() && !told {
        let header = place.map_or(words::header(Column::Roles), |place| &headers[place]).to_owned();
        wrongs.push(CellError {
            place,
            header,
            found: String::new(),
            sentence: words::NO_ROLE.to_owned(),
        });
    }
    (case, wrongs)
}

/// What each header means: what was decided by hand, else what is recognised and not yet taken.
fn matched(plan: &Plan, roster: EntityKind, headers: &[String]) -> Vec<Option<Column>> {
    let by_hand = |header: &String| {
        plan.by_hand.iter().find(|(name, _)| name == header).map(|(_, column)| *column)
    };
    let taken = headers.iter().filter_map(by_hand).flatten().collect::<Vec<_>>();
    let of = |(header, own): (&String, Option<Column>)| {
        by_hand(header).unwrap_or_else(|| own.filter(|column| !taken.contains(column)))
    };
    headers.iter().zip(recognise(roster, headers)).map(of).collect()
}
