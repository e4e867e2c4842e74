//! The page that screens tables of people: it draws what the worker answers.
//!
//! [`ScreeningClient`] stands beside the worker; its signals hold what was answered last. The staff app
//! provides it as context and puts the table away when the page is left or somebody is served: it has the names
//! of people in it.

mod activity;
mod client;
mod columns_table;
mod connection;
mod day_choices;
mod default_values;
mod due_days;
mod exports;
mod file_picker;
mod filter_fields;
mod header_choice;
mod left_out;
mod mapping_step;
mod mistakes;
mod notice;
mod page;
mod results;
mod row_line;
mod row_reasons;
mod rows_table;
mod select_field;
mod sums_table;
mod template_links;
mod virtual_rows;
mod workbook;
mod worker_link;

pub use client::ScreeningClient;
pub use notice::{Aside, NotOpened, Notice};
pub use page::ScreeningPage;
pub use virtual_rows::VirtualRows;
