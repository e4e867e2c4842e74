//! An empty table to fill in, with the headers that are known.

use crate::facts::{Column, EntityKind, Fact};
use crate::i18n::screening as words;
use crate::i18n::table;
use crate::screening::{UTF8_MARK, template as columns, write_row};
use rust_xlsxwriter::{DataValidation, Format, Workbook, XlsxError};

/// The last row of a new spreadsheet that somebody fills in.
const LAST_ROW: u32 = 5000;

/// The name of the file and its bytes: as XLSX, or else as CSV with the mark that spreadsheet
/// programs know UTF-8 by.
pub fn template_file(entity_kind: EntityKind, as_xlsx: bool) -> (String, Vec<u8>) {
    let name = words::template_name(entity_kind);
    if as_xlsx && let Ok(file) = xlsx(entity_kind) {
        return (format!("{name}.xlsx"), file);
    }
    let mut text = UTF8_MARK.to_vec();
    let headers = columns(entity_kind).into_iter().map(table::header);
    write_row(&mut text, [words::NAME_HEADER].into_iter().chain(headers).map(str::as_bytes));
    (format!("{name}.csv"), text)
}

/// Where only some words may stand, they can be picked; the second sheet says what to write.
fn xlsx(entity_kind: EntityKind) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let (bold, text) = (Format::new().set_bold(), Format::new().set_num_format("@"));
    let sheet = workbook.add_worksheet();
    sheet.write_string_with_format(0, 0, words::NAME_HEADER, &bold)?;
    for (index, column) in (1_u16..).zip(columns(entity_kind)) {
        // As text, or a spreadsheet program would rewrite days.
        sheet.set_column_format(index, &text)?.set_column_width(index, 20)?;
        sheet.write_string_with_format(0, index, table::header(column), &bold)?;
        let choices = choices(column);
        if !choices.is_empty()
            && let Ok(rule) = DataValidation::new().allow_list_strings(&choices)
        {
            sheet.add_data_validation(1, index, LAST_ROW, index, &rule)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let help = workbook.add_worksheet().set_name(words::HOW_TO_FILL)?;
    help.set_column_width(0, 28)?.set_column_width(1, 100)?;
    for (row, column) in (0_u32..).zip(columns(entity_kind)) {
        help.write_string_with_format(row, 0, table::header(column), &bold)?;
        help.write_string(row, 1, table::allowed(column))?;
    }
    workbook.save_to_buffer()
}

/// The words of which one must stand in a cell; empty where something else may, or several.
pub fn choices(column: Column) -> Vec<&'static str> {
    match column {
        Column::Fact(fact @ Fact::Single(_)) => table::choices(fact),
        Column::Band(span) => table::choices(Fact::Span(span)),
        _ => Vec::new(),
    }
}
