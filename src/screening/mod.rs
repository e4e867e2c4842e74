//! Tables of many people: one row is one case, assessed like a person who answers the questions.
//!
//! What a row is depends on the list its measures count, [`EntityKind`](crate::facts::EntityKind):
//!
//! - `Person`: a villager, with their own roles and answers. A broker's row holds one batch of pickers,
//!   an employer's row the counts of hires. Every measure about money or relief is assessed.
//! - `Hires`: one person an employer hired. The employer is the same in every row, said once for all
//!   rows or in columns of their own. The sum over the rows is what the employer may have.
//! - `Batches`: one batch of a broker's pickers, or one picker where no column says how many. The sum
//!   over the rows is what the broker may have.
//!
//! An empty cell is not answered. A cell that cannot be read, or does not fit its row, counts as
//! 不清楚 and is reported: so it is never a no, never a yes, and nothing that holds by silence can
//! stand in for it. The rest of the row is assessed. Without a role nothing of the row is.
//!
//! Text comes in as UTF-8, in pieces of any size; rows go out as they are done. What was found for
//! a row is kept for rows that say the same, up to a bound: memory does not grow with the table.
//! Knows no browser and no file.

mod body;
mod cache;
mod cell_parser;
mod cell_reader;
mod column_choice;
mod csv;
mod csv_screening;
mod csv_writer;
mod decoder;
mod encoding;
mod explain;
mod file_kind;
mod found_writer;
mod header_name;
mod header_rows;
mod headers;
pub mod job;
mod judge;
mod layout;
mod left_out;
mod left_out_rows;
mod mistake;
#[cfg(not(target_arch = "wasm32"))]
mod parallel;
mod plan;
mod row;
mod row_key;
mod samples;
pub mod sql;
mod table;
mod thresholds;
mod totals;
mod verdict;

pub use cell_parser::{
    CellContext, CellParser, CellValue, ChoiceSet, DayRules, ERROR_WORDS, FOLDED, FOLDED_TO,
    MonthEdge, RoleSet, TEXT_MARK, clean,
};
pub use column_choice::ColumnChoice;
pub use csv::{Defect, Format, MAX_ROW, Reader, Row};
pub use csv_screening::Screening;
pub use csv_writer::{UTF8_MARK, write_row};
pub use decoder::{Converter, Decoder};
pub use encoding::{HEAD, SAMPLE, TextEncoding, telling};
pub use file_kind::FileKind;
pub use header_rows::HeaderRows;
pub use headers::{ENTITY_KINDS, columns, measures, template};
pub use layout::{HEAD_ROWS, Layout};
pub use left_out::LeftOut;
pub use left_out_rows::{LeftOutRow, LeftOutRows};
pub use mistake::{CellError, Mistake, RowError, Wrong, beyond, of_row};
pub use plan::Plan;
pub use samples::DayQuestions;
pub use table::Table;
pub use totals::{DueDay, MeasureTotal, Totals};
pub use verdict::{MeasureStatus, RecheckOn, Verdict};
