//! What was found, as an XLSX file.

use super::xlsx::{Sheet, SheetError};
use crate::i18n::table as words;
use crate::screening::{Format, Layout, LeftOut, Plan, Reader, Row, Table};
use std::borrow::Cow;

/// A table that is written with what was found. Its cells are written as they were read: as text in
/// a sheet, nothing of them is run.
pub struct SheetExport {
    reader: Reader,
    rows: Rows,
}

struct Rows {
    layout: Layout,
    table: Table,
    sheet: Sheet,
    /// What went wrong first: the rows behind it are not written.
    failure: Option<SheetError>,
}

impl SheetExport {
    /// A table that is laid out like this.
    ///
    /// # Errors
    /// When its headers cannot be written.
    pub fn new(plan: &Plan, layout: &Layout) -> Result<Self, SheetError> {
        let (table, mut sheet) = (Table::open(plan, layout), Sheet::new()?);
        let headers = layout.headers.iter().cloned().chain(table.found_headers());
        sheet.add(headers.map(Cow::Owned), layout.headers.len())?;
        let rows = Rows { layout: layout.clone(), table, sheet, failure: None };
        Ok(Self { reader: plan.reader(), rows })
    }

    /// Takes a piece of the table's text.
    ///
    /// # Errors
    /// When a row cannot be written.
    pub fn push(&mut self, piece: &[u8]) -> Result<(), SheetError> {
        let Self { reader, rows } = self;
        reader.push(piece, &mut |row| rows.add(row));
        rows.failure.map_or(Ok(()), Err)
    }

    /// The file, once there is no more text, and how many cells of it are cut.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> Result<(Vec<u8>, u64), SheetError> {
        let Self { mut reader, mut rows } = self;
        reader.finish(&mut |row| rows.add(row));
        rows.failure.map_or_else(|| rows.sheet.finish(), Err)
    }
}

impl Rows {
    fn add(&mut self, row: &Row) {
        if row.number() <= self.layout.header_rows.last || self.failure.is_some() {
            return;
        }
        let width = self.layout.headers.len();
        let own = (0..width).map(|index| String::from_utf8_lossy(row.cell(index)));
        let found = found(&mut self.table, row);
        self.failure = self.sheet.add(own.chain(found.into_iter().map(Cow::Owned)), width).err();
    }
}

/// What was found for a row, in the order of its headers.
fn found(table: &mut Table, row: &Row) -> Vec<String> {
    if let Some(kind) = table.left_out(row) {
        let mut cells = vec![String::new(); table.found_headers().len()];
        if let (Some(last), true) = (cells.last_mut(), kind != LeftOut::Blank) {
            *last = words::left_out_cell(kind.name());
        }
        return cells;
    }
    let mut found = Vec::new();
    table.assess(row);
    table.write_found(row, &mut found);
    let (mut reader, mut cells) = (Reader::with_format(Format::OWN), Vec::new());
    let mut keep = |row: &Row| cells = row.to_strings();
    reader.push(&found, &mut keep);
    reader.finish(&mut keep);
    cells
}
