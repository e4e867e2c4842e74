//! An empty table to fill in, with the headers that are known.

use crate::facts::{Column, EntityKind, Fact, Role};
use crate::i18n::screening as words;
use crate::i18n::table;
use crate::screening::{UTF8_MARK, template as columns, write_row};
use rust_xlsxwriter::{DataValidation, Format, Workbook, Worksheet, XlsxError, utility};

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

/// Where only some words may stand, they can be picked; the second sheet says what to write. The
/// words stand in a third, for a list inside of a rule is parted at the commas of its words.
fn xlsx(entity_kind: EntityKind) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let (bold, text) = (Format::new().set_bold(), Format::new().set_num_format("@"));
    let header = Format::new().set_bold().set_text_wrap().set_num_format("@");
    let (mut lists, mut sheet, mut help) = (Worksheet::new(), Worksheet::new(), Worksheet::new());
    sheet.write_string_with_format(0, 0, words::NAME_HEADER, &header)?;
    for (index, column) in (1_u16..).zip(columns(entity_kind)) {
        // As text, or a spreadsheet program would rewrite days.
        sheet.set_column_format(index, &text)?.set_column_width(index, 20)?;
        sheet.write_string_with_format(0, index, table::header(column), &header)?;
        let words = listed(column);
        if !words.is_empty() {
            lists.write_column(0, index, words.iter().copied())?;
            let rule = rule(column, index, words.len());
            sheet.add_data_validation(1, index, LAST_ROW, index, &rule)?;
        }
        let row = u32::from(index) - 1;
        help.write_string_with_format(row, 0, table::header(column), &bold)?;
        help.write_string(row, 1, table::allowed(column))?;
    }
    sheet.set_column_format(0, &text)?.set_freeze_panes(1, 0)?;
    help.set_name(words::HOW_TO_FILL)?.set_column_width(0, 28)?.set_column_width(1, 100)?;
    lists.set_name(words::CHOICES)?.set_hidden(true);
    for sheet in [sheet, help, lists] {
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer()
}

/// Lets the words be picked that stand in this column of the third sheet. Where several may stand in
/// a cell, others can be typed.
fn rule(column: Column, index: u16, count: usize) -> DataValidation {
    let letter = utility::column_number_to_name(index);
    let range = format!("={}!${letter}$1:${letter}${count}", words::CHOICES);
    let several = matches!(column, Column::Roles | Column::Fact(Fact::Multiple(_)));
    DataValidation::new().allow_list_formula(range.as_str().into()).show_error_message(!several)
}

/// The words that can be picked in a column; none where something else may stand.
fn listed(column: Column) -> Vec<&'static str> {
    match column {
        Column::Roles => Role::ALL.iter().map(|&role| table::role_words(role)[0]).collect(),
        Column::Fact(fact @ Fact::Multiple(_)) => table::choices(fact),
        column => choices(column),
    }
}

/// The words of which one must stand in a cell; empty where something else may, or several.
pub fn choices(column: Column) -> Vec<&'static str> {
    match column {
        Column::Fact(fact @ Fact::Single(_)) => table::choices(fact),
        Column::Band(span) => table::choices(Fact::Span(span)),
        _ => Vec::new(),
    }
}
