//! The rules as a query.

use super::options::Options;
use qinghuicha::facts::{Date, EntityKind, Profile};
use qinghuicha::i18n::table::header;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::screening::sql::{Dialect, Query};
use qinghuicha::screening::{Plan, Reader, Row, Table, columns};
use std::fs::File;
use std::io::{BufRead, BufReader};

/// The query `options` ask for.
pub fn write(options: &Options, dialect: Dialect, today: Date) -> std::io::Result<String> {
    let entity_kind = options.entity_kind.unwrap_or(EntityKind::Person);
    let headers = if options.input.is_empty() {
        Row::from_cells(columns(entity_kind).into_iter().map(header))
    } else {
        first_row(&options.input)?
    };
    let plan = Plan {
        edition: &EDITION,
        entity_kind: options.entity_kind,
        defaults: Profile {
            roles: options.roles.clone(),
            ..Profile::new(options.day.unwrap_or(today))
        },
        overrides: options.columns.clone(),
        rows_above_header: 0,
        reasons: false,
    };
    let table = Table::open(&plan, &headers);
    let known = table.headers().iter().zip(table.columns());
    let query = Query {
        dialect,
        edition: plan.edition,
        entity_kind: table.entity_kind(),
        columns: known
            .filter_map(|(header, column)| column.map(|column| (header.clone(), column)))
            .collect(),
        roles: options.roles.clone(),
        day: options.day,
    };
    Ok(query.write())
}

/// The headers of a table.
fn first_row(path: &str) -> std::io::Result<Row> {
    let mut text = Vec::new();
    let mut first = None;
    let mut reader = Reader::default();
    BufReader::new(File::open(path)?).read_until(b'\n', &mut text)?;
    let mut keep = |row: &Row| {
        first.get_or_insert_with(|| row.clone());
    };
    reader.push(&text, &mut keep);
    reader.finish(&mut keep);
    Ok(first.unwrap_or_default())
}
