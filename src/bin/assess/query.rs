//! The rules as a query.

use super::columns::{decide, doubts, questions};
use super::failure::Failure;
use super::head::{Head, plan};
use super::options::Options;
use super::output::print;
use super::report::Report;
use super::source::Source;
use super::words;
use qinghuicha::facts::EntityKind;
use qinghuicha::i18n::table::{header, open_quotes};
use qinghuicha::screening::sql::{Dialect, Query, TableFile};
use qinghuicha::screening::{Defect, Layout, Reader, Row, TextEncoding, columns};
use std::path::Path;

/// So many rows that an engine reads otherwise are told.
const TOLD: usize = 10;

/// Writes the query `options` ask for and says whether nothing about its table is in doubt.
pub fn run(options: &Options, dialect: Dialect) -> Result<bool, Failure> {
    let day = options.day_or_today()?;
    let Some(input) = &options.input else {
        let plan = plan(options, day);
        let entity_kind = options.entity_kind.unwrap_or(EntityKind::Person);
        let mut layout = Layout::of_headers(&plan, columns(entity_kind).into_iter().map(header));
        decide(&mut layout, options)?;
        print(&Query::new(dialect, &plan, &layout).write())?;
        return Ok(true);
    };
    // The query names the file.
    let path = input.to_str().filter(|_| input != Path::new("-"));
    let path = path.ok_or_else(|| Failure::Asked(words::NEEDS_FILE_NAME.to_owned()))?.to_owned();
    let head = Head::read(Source::open(input)?, options, day)?;
    let (plan, layout) = (head.plan.clone(), head.layout.clone());
    let last = layout.header_rows.last;
    let filled_rows_above = head.rows.iter().filter(|row| row.number() <= last).count() as u64;
    let separator = plan.format.map_or(',', |format| char::from(format.separator));

    let mut reader = plan.format.map(Reader::with_format).unwrap_or_default();
    let mut open = Vec::new();
    let mut look = |row: &Row| {
        if row.defect() == Some(Defect::OpenQuote) && open.len() < TOLD {
            open.push(row.number());
        }
    };
    let encoding = head.read_to_end(|piece| reader.push(piece, &mut look))?;
    reader.finish(&mut look);
    let encoding = match encoding {
        TextEncoding::Utf8 | TextEncoding::Xlsx => String::new(),
        encoding => encoding.encoding().name().to_owned(),
    };
    let told = if open.is_empty() { None } else { Some(open_quotes(&open)) };
    let file = TableFile {
        path,
        separator,
        encoding,
        rows_above: last,
        filled_rows_above,
        open_quotes: open,
    };
    print(&Query::of_file(dialect, &plan, &layout, &file).write())?;

    let mut doubts = doubts(&layout, options);
    doubts.extend(told);
    let is_good = doubts.is_empty();
    doubts.extend(questions(&layout));
    if !doubts.is_empty() {
        Report::default().say(&doubts)?;
    }
    Ok(is_good)
}
