//! The parts of pages, one file a part.

mod alone;
mod answer_input;
mod answer_rows;
mod answer_summary;
mod card;
mod document;
mod dynamic;
mod erase;
mod frame;
mod glossary;
mod icon;
mod link;
mod notes;
mod page;
mod prerendered;
mod read_aloud;
mod tally;
mod what_if;

pub use alone::{Alone, is_alone};
pub use answer_input::{AnswerInput, DATES};
pub use answer_rows::{AnswerRow, answer_rows, entries, entry_title, list_title};
pub use answer_summary::AnswerSummary;
pub use card::{Card, LawLink, Verdict, outcome_class};
#[cfg(not(target_arch = "wasm32"))]
pub use document::entry_id;
pub use document::{BackToResults, Document};
pub use dynamic::{
    dynamic, dynamic_if, dynamic_text, effect, made_anew, on_change, on_submit, on_tap,
};
pub use erase::{Erase, nothing};
pub use frame::{Frame, MAIN};
pub use glossary::{Glossary, TermButtons};
pub use icon::{Icon, icon};
pub use link::{AddEntry, Button, Confirm, Link, Restart};
pub use notes::{Fetched, Notes, NotesFile, Payees, marked_notes, marks};
#[cfg(not(target_arch = "wasm32"))]
pub use notes::{MARK_PLACE, fragment_start};
pub use page::Page;
pub use prerendered::Prerendered;
pub use read_aloud::ReadAloud;
pub use tally::{Tally, tally};
pub use what_if::{TrialSign, WhatIf, which_entry};
