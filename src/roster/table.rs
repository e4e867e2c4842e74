//! A table, row by row.

use super::cell::{Reading, Said, read};
use super::csv::Row;
use super::headers::{measures, recognise};
use super::memory::Memory;
use super::row::case;
use super::verdict::{Terms, Verdict, Wrong};
use crate::facts::{Column, Fact, Number, Profile, Roster};
use crate::law::{Edition, Measure};
use crate::wording::table as words;

/// How a table is to be read and what of it is wanted.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The edition to assess by.
    pub edition: &'static Edition,
    /// What a row is; None to tell from the headers.
    pub roster: Option<Roster>,
    /// The day, and what holds for every row that does not say otherwise: roles, and the answers of the
    /// one employer or broker.
    pub everyone: Profile,
    /// What was decided by hand of headers: which column one is, or that it is none.
    pub by_hand: Vec<(String, Option<Column>)>,
    /// Whether every measure is to say in words why it stands as it does.
    pub reasons: bool,
}

/// A table whose headers are known.
#[derive(Debug)]
pub struct Table {
    terms: Terms,
    roster: Roster,
    everyone: Profile,
    reading: Reading,
    headers: Vec<String>,
    /// What each header means.
    columns: Vec<Option<Column>>,
    /// Columns that say something, with their places in a row and what was read in them before.
    fields: Vec<Field>,
    /// What was found for rows before, by what their cells say.
    rows: Memory<u32, Verdict>,
    key: Vec<u32>,
}

#[derive(Debug)]
struct Field {
    place: usize,
    column: Column,
    cells: Memory<u8, Read>,
}

/// A cell as it was read.
#[derive(Debug)]
struct Read {
    said: Said,
    /// What was there and what is wrong with it, where something is.
    wrong: Option<(String, String)>,
}

/// How many different cells of a column are kept. A hundred years have no more days.
const CELLS: usize = 40_000;
/// How many different rows are kept: some 20 MB.
const ROWS: usize = 40_000;

impl Table {
    /// A table with these headers.
    pub fn open(plan: &Plan, header: &Row) -> Self {
        let headers = header.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect::<Vec<_>>();
        let roster = plan.roster.unwrap_or_else(|| super::headers::guess(&headers));
        let columns = matched(plan, roster, &headers);
        let field = |(place, column): (usize, &Option<Column>)| {
            column.map(|column| Field { place, column, cells: Memory::of(CELLS) })
        };
        let fields = columns.iter().enumerate().filter_map(field).collect::<Vec<_>>();
        let counts = columns.contains(&Some(Column::Fact(Fact::Number(Number::BatchPeople))));
        let reading = Reading { as_of: plan.everyone.as_of, one_each: roster == Roster::Batches && !counts };
        let measures = measures(plan.edition, roster);
        let terms = Terms { edition: plan.edition, measures, reasons: plan.reasons };
        let everyone = plan.everyone.clone();
        Self { terms, roster, everyone, reading, headers, columns, fields, rows: Memory::of(ROWS), key: Vec::new() }
    }

    /// What a row is.
    pub fn roster(&self) -> Roster {
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
        &self.columns
    }

    /// The headers of what is found, in the order of [`Verdict::csv`].
    pub fn found_headers(&self) -> Vec<String> {
        self.terms.headers()
    }

    /// Assesses a row.
    pub fn assess(&mut self, row: &Row) -> &Verdict {
        self.read(row);
        let number = self.rows.find(&self.key).unwrap_or_else(|| {
            let verdict = self.find(row);
            if self.rows.is_full() {
                self.rows.clear();
            }
            self.rows.keep(&self.key, verdict)
        });
        self.rows.at(number)
    }

    /// Reads the cells of a row; the key is the numbers of what they say.
    fn read(&mut self, row: &Row) {
        if self.fields.iter().any(|field| field.cells.is_full()) {
            self.fields.iter_mut().for_each(|field| field.cells.clear());
            self.rows.clear();
        }
        self.key.clear();
        for Field { place, column, cells } in &mut self.fields {
            let text = row.cell(*place);
            let number = cells.find(text).unwrap_or_else(|| cells.keep(text, Read::of(*column, text, self.reading)));
            self.key.push(u32::try_from(number).unwrap_or(u32::MAX));
        }
    }

    fn find(&self, row: &Row) -> Verdict {
        let cells =
            || self.fields.iter().zip(&self.key).map(|(field, &number)| (field, field.cells.at(number as usize)));
        let said = cells().map(|(field, read)| (field.column, &read.said));
        let case = case(self.roster, &self.everyone, self.reading.one_each, said);
        let unread = cells().filter_map(|(field, read)| {
            read.wrong.clone().map(|(found, sentence)| self.wrong(Some(field.place), field.column, found, sentence))
        });
        let misfits = case.misfits.iter().map(|&(column, problem)| {
            let place = self.columns.iter().position(|it| it.and_then(Column::fact) == column.fact());
            let found = place.map_or_else(String::new, |place| text(row.cell(place)));
            self.wrong(place, column, found, words::wrong(column, problem))
        });
        let mut wrong = unread.chain(misfits).collect::<Vec<_>>();
        if case.profile.roles.is_empty() && wrong.iter().all(|wrong| wrong.header != words::header(Column::Roles)) {
            let place = self.columns.iter().position(|column| *column == Some(Column::Roles));
            wrong.push(self.wrong(place, Column::Roles, String::new(), words::NO_ROLE.to_owned()));
        }
        self.terms.verdict(&case, wrong)
    }

    fn wrong(&self, place: Option<usize>, column: Column, found: String, sentence: String) -> Wrong {
        let header = place.map_or_else(|| words::header(column).to_owned(), |place| self.headers[place].clone());
        Wrong { place, header, found, sentence }
    }
}

impl Read {
    fn of(column: Column, text: &[u8], reading: Reading) -> Self {
        let wrong = |text: &[u8], sentence: String| Self {
            said: Said::Wrong,
            wrong: Some((String::from_utf8_lossy(text).into_owned(), sentence)),
        };
        match std::str::from_utf8(text) {
            Err(_) => wrong(text, words::NOT_TEXT.to_owned()),
            Ok(cell) => match read(column, cell, reading) {
                Ok(said) => Self { said, wrong: None },
                Err(problem) => wrong(text, words::wrong(column, problem)),
            },
        }
    }
}

fn text(cell: &[u8]) -> String {
    String::from_utf8_lossy(cell).into_owned()
}

/// What each header means: what was decided by hand, else what is recognised and not yet taken.
fn matched(plan: &Plan, roster: Roster, headers: &[String]) -> Vec<Option<Column>> {
    let by_hand = |header: &String| plan.by_hand.iter().find(|(name, _)| name == header).map(|(_, column)| *column);
    let taken = headers.iter().filter_map(by_hand).flatten().collect::<Vec<_>>();
    let of = |(header, own): (&String, Option<Column>)| {
        by_hand(header).unwrap_or_else(|| own.filter(|column| !taken.contains(column)))
    };
    headers.iter().zip(recognise(roster, headers)).map(of).collect()
}
