//! The start of a table: its layout, as it is found and as it is decided by the options.

use super::columns;
use super::failure::{Failure, NoTable};
use super::options::Options;
use super::source::{Source, Text};
use super::words;
use qinghuicha::facts::{Date, Profile};
use qinghuicha::policy;
use qinghuicha::screening::job::FileError;
use qinghuicha::screening::{Format, Layout, Plan, Reader, Row, TextEncoding};
use std::io::{Cursor, Read};

/// So much of a table is looked at to find its layout, in bytes; its first rows are shorter in any list.
const LONGEST_HEAD: usize = 1 << 23;

/// So much is read at once.
const PIECE: usize = 1 << 16;

/// A table of which the start was read.
pub struct Head {
    /// How it is to be read.
    pub plan: Plan,
    /// How it is laid out.
    pub layout: Layout,
    /// Its first rows.
    pub rows: Vec<Row>,
    start: Vec<u8>,
    text: Text,
}

impl Head {
    /// Reads the start of a table.
    pub fn read(source: Source, options: &Options, day: Date) -> Result<Self, Failure> {
        let mut plan = plan(options, day);
        let mut text = Text::new(source);
        let (start, rows) = start(&mut text, &mut plan).map_err(|error| text.failure(&error))?;
        if rows.is_empty() {
            return Err(text.failure(&std::io::Error::other(NoTable(FileError::Empty))));
        }
        let mut layout = Layout::read(&plan, &rows);
        if layout.headers.is_empty() {
            return Err(Failure::Asked(words::no_such_header_row(layout.header_rows.first)));
        }
        columns::decide(&mut layout, options)?;
        Ok(Self { plan, layout, rows, start, text })
    }

    /// Reads all of it, piece by piece, and says in what it is written.
    pub fn read_to_end(mut self, mut on_piece: impl FnMut(&[u8])) -> Result<TextEncoding, Failure> {
        on_piece(&self.start);
        let mut piece = vec![0; PIECE];
        loop {
            match self.text.read(&mut piece).map_err(|error| self.text.failure(&error))? {
                0 => return Ok(self.text.encoding()),
                length => on_piece(&piece[..length]),
            }
        }
    }

    /// The table from its start on.
    pub fn into_text(self) -> (Cursor<Vec<u8>>, Text) {
        (Cursor::new(self.start), self.text)
    }
}

/// How a table is to be read.
pub fn plan(options: &Options, day: Date) -> Plan {
    let defaults = Profile { roles: options.roles.clone(), ..Profile::new(day) };
    Plan {
        entity_kind: options.entity_kind,
        header_rows: options.header_rows,
        count_all: options.count_all,
        reasons: options.reasons,
        ..Plan::new(&policy::draft_2022::EDITION, defaults)
    }
}

/// The first rows, and the text they were read from. The plan gets to know how it is written.
fn start(text: &mut Text, plan: &mut Plan) -> std::io::Result<(Vec<u8>, Vec<Row>)> {
    let (mut start, mut rows, mut reader) = (Vec::new(), Vec::new(), Reader::default());
    let mut piece = vec![0; PIECE];
    while !Layout::has_enough(&rows) && start.len() < LONGEST_HEAD {
        let length = text.read(&mut piece)?;
        let mut keep = |row: &Row| {
            if !Layout::has_enough(&rows) {
                rows.push(row.clone());
            }
        };
        if length == 0 {
            reader.finish(&mut keep);
            break;
        }
        start.extend_from_slice(&piece[..length]);
        reader.push(&piece[..length], &mut keep);
    }
    // Rows with bytes that are no text are told.
    plan.format = reader.format().map(Format::damaged);
    Ok((start, rows))
}
