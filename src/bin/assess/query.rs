//! The rules as a query.

use super::options::Options;
use super::table::plan;
use super::text_input::TextInput;
use qinghuicha::facts::{Date, EntityKind};
use qinghuicha::i18n::table::header;
use qinghuicha::screening::sql::{Dialect, Query};
use qinghuicha::screening::{HEAD_ROWS, Layout, Reader, Row, columns};
use std::fs::File;
use std::io::Read;

/// So much of a table is read to find its headers, in bytes.
const HEAD: u64 = 1 << 20;

/// The query `options` ask for.
pub fn write(options: &Options, dialect: Dialect, today: Date) -> std::io::Result<String> {
    let plan = plan(options, today);
    let entity_kind = options.entity_kind.unwrap_or(EntityKind::Person);
    let layout = if options.input.is_empty() {
        Layout::of_headers(&plan, columns(entity_kind).into_iter().map(header))
    } else {
        Layout::read(&plan, &head(&options.input)?)
    };
    let known = layout.headers.iter().zip(&layout.columns);
    let query = Query {
        dialect,
        edition: plan.edition,
        entity_kind: layout.entity_kind,
        columns: known
            .filter_map(|(header, column)| column.map(|column| (header.clone(), column)))
            .collect(),
        roles: options.roles.clone(),
        day: options.day,
    };
    Ok(query.write())
}

/// The first rows of a table.
fn head(path: &str) -> std::io::Result<Vec<Row>> {
    let mut input = TextInput::new(File::open(path)?.take(HEAD));
    let (mut rows, mut reader) = (Vec::new(), Reader::default());
    let mut keep = |row: &Row| rows.push(row.clone());
    while let Some(text) = input.next()? {
        reader.push(text, &mut keep);
    }
    reader.finish(&mut keep);
    rows.truncate(HEAD_ROWS);
    Ok(rows)
}
