//! An empty table to fill in, with the headers that are known.

use crate::facts::{Column, EntityKind, Fact};
use crate::i18n::screening as words;
use crate::i18n::table;
use crate::screening::{template as columns, write_row};
use rust_xlsxwriter::{DataValidation, Format, Workbook, XlsxError};

/// The last row of a new spreadsheet that somebody fills in.
const LAST: u32 = 5000;

/// The file and its name: as a workbook, or else as CSV with the mark that spreadsheets know UTF-8 by.
pub fn template(roster: EntityKind, workbook: bool) -> (String, Vec<u8>) {
    let name = words::template_name(roster);
    if workbook && let Ok(file) = book(roster) {
        return (format!("{name}.xlsx"), file);
    }
    let mut text = b"\xef\xbb\xbf".to_vec();
    let headers =
        [words::NAME_HEADER].into_iter().chain(columns(roster).into_iter().map(table::header));
    write_row(&mut text, headers.map(str::as_bytes));
    (format!("{name}.csv"), text)
}

/// Where only some words may stand, they can be picked; the second sheet says what to write.
fn book(roster: EntityKind) -> Result<Vec<u8>, XlsxError> {
    let (mut book, bold, text) =
        (Workbook::new(), Format::new().set_bold(), Format::new().set_num_format("@"));
    let sheet = book.add_worksheet();
    sheet.write_string_with_format(0, 0, words::NAME_HEADER, &bold)?;
    for (place, column) in (1_u16..).zip(columns(roster)) {
        // As text, or a spreadsheet would make its own of days.
        sheet.set_column_format(place, &text)?.set_column_width(place, 20)?;
        sheet.write_string_with_format(0, place, table::header(column), &bold)?;
        let choices = choices(column);
        if !choices.is_empty()
            && let Ok(rule) = DataValidation::new().allow_list_strings(&choices)
        {
            sheet.add_data_validation(1, place, LAST, place, &rule)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let help = book.add_worksheet().set_name(words::HOW_TO_FILL)?;
    help.set_column_width(0, 28)?.set_column_width(1, 100)?;
    for (row, column) in (0_u32..).zip(columns(roster)) {
        help.write_string_with_format(row, 0, table::header(column), &bold)?;
        help.write_string(row, 1, table::allowed(column))?;
    }
    book.save_to_buffer()
}

/// The words of which one must stand in a cell; empty where something else may, or several.
pub fn choices(column: Column) -> Vec<&'static str> {
    match column {
        Column::Fact(fact @ Fact::Single(_)) => table::choices(fact),
        Column::Band(span) => table::choices(Fact::Span(span)),
        _ => Vec::new(),
    }
}
