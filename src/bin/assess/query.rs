//! The rules as a query.

use super::options::Options;
use super::table::plan;
use super::text_input::TextInput;
use qinghuicha::facts::{Date, EntityKind};
use qinghuicha::i18n::table::header;
use qinghuicha::screening::sql::{Dialect, Query, TableFile};
use qinghuicha::screening::{HEAD_ROWS, Layout, Reader, Row, columns};
use std::fs::File;
use std::io::Read;

/// So much of a table is read to find its headers, in bytes.
const HEAD: u64 = 1 << 20;

/// The query `options` ask for.
pub fn write(options: &Options, dialect: Dialect, today: Date) -> std::io::Result<String> {
    let plan = plan(options, today);
    if options.input.is_empty() {
        let entity_kind = options.entity_kind.unwrap_or(EntityKind::Person);
        let layout = Layout::of_headers(&plan, columns(entity_kind).into_iter().map(header));
        return Ok(Query::new(dialect, &plan, &layout).write());
    }
    let (head, separator) = head(&options.input)?;
    let layout = Layout::read(&plan, &head);
    let last = layout.header_rows.last;
    let file = TableFile {
        path: options.input.clone(),
        separator,
        encoding: String::new(),
        rows_above: last,
        filled_rows_above: head.iter().filter(|row| row.number() <= last).count() as u64,
    };
    Ok(Query::of_file(dialect, &plan, &layout, &file).write())
}

/// The first rows of a table, and its separator.
fn head(path: &str) -> std::io::Result<(Vec<Row>, char)> {
    let mut input = TextInput::new(File::open(path)?.take(HEAD));
    let (mut rows, mut reader) = (Vec::new(), Reader::default());
    let mut keep = |row: &Row| rows.push(row.clone());
    while let Some(text) = input.next()? {
        reader.push(text, &mut keep);
    }
    reader.finish(&mut keep);
    rows.truncate(HEAD_ROWS);
    let separator = reader.format().map_or(',', |format| char::from(format.separator));
    Ok((rows, separator))
}
