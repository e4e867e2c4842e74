//! The rules as one SQL query over a table with the same columns: what `assess --csv` finds, found
//! by the engine that has the table already.
//!
//! The query is folded out of the same condition trees the evaluator walks, and its patterns out of
//! the words the evaluator reads by; a test runs it in every dialect over many people and finds it
//! equal, row by row. Layers, each a step that adds columns to the one before: the text of a cell,
//! the answer it gives, the answers that fit each other, heads, truths, and what was found.
//!
//! A truth is a small number: 0 no, 1 not known, 2 not clear, 3 yes. An answer is its key, `unsure`
//! for 不清楚 and for what could not be read; no answer is NULL.

mod answers;
mod cells;
mod days;
mod dialect;
mod file;
mod found;
mod heads;
mod left_out;
mod literal;
mod names;
mod query;
mod spans;
mod table_file;
mod truths;
mod two_days;

pub use dialect::Dialect;
pub use query::{Query, TABLE};
pub use table_file::TableFile;
