//! The rules as a query.

use super::columns::decide;
use super::failure::Failure;
use super::head::{Head, plan};
use super::options::Options;
use super::source::Source;
use super::words;
use qinghuicha::facts::EntityKind;
use qinghuicha::i18n::table::header;
use qinghuicha::screening::sql::{Dialect, Query, TableFile};
use qinghuicha::screening::{Layout, TextEncoding, columns};
use std::path::Path;

/// The query `options` ask for.
pub fn write(options: &Options, dialect: Dialect) -> Result<String, Failure> {
    let day = options.day_or_today()?;
    let Some(input) = &options.input else {
        let plan = plan(options, day);
        let entity_kind = options.entity_kind.unwrap_or(EntityKind::Person);
        let mut layout = Layout::of_headers(&plan, columns(entity_kind).into_iter().map(header));
        decide(&mut layout, options)?;
        return Ok(Query::new(dialect, &plan, &layout).write());
    };
    // The query names the file.
    let path = input.to_str().filter(|_| input != Path::new("-"));
    let path = path.ok_or_else(|| Failure::Asked(words::NEEDS_FILE_NAME.to_owned()))?.to_owned();
    let head = Head::read(Source::open(input)?, options, day)?;
    let last = head.layout.header_rows.last;
    let rows_above = head.rows.iter().filter(|row| row.number() <= last);
    let (filled_rows_above, plan, layout) =
        (rows_above.count() as u64, head.plan.clone(), head.layout.clone());
    let separator = plan.format.map_or(',', |format| char::from(format.separator));
    let encoding = match head.encoding()? {
        TextEncoding::Utf8 | TextEncoding::Xlsx => "",
        encoding => encoding.encoding().name(),
    };
    let encoding = encoding.to_owned();
    let file = TableFile { path, separator, encoding, rows_above: last, filled_rows_above };
    Ok(Query::of_file(dialect, &plan, &layout, &file).write())
}
