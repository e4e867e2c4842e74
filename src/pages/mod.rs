//! The pages: pure functions from an interview and a route to HTML.
//!
//! Nothing here knows a browser, so the same function draws a page on the device, at build time and
//! in a test. What can be done is written into the HTML, as links, forms and `data-do`; `web` does it.

mod about;
mod card;
mod conditions;
mod explain;
#[cfg(not(target_arch = "wasm32"))]
mod guide;
mod held;
mod home;
mod icon;
mod input;
mod law;
mod list;
mod measure;
mod notes;
mod open;
mod question;
mod results;
mod review;
mod route;
mod screen;
mod take;
mod trial;

pub use card::{class, notes as notes_of};
pub use conditions::{LEAF, mark};
pub use explain::{EXPLAIN, explanation};
pub use input::{DATES, ERROR};
pub use law::{DOCUMENT, back, entry_id, no_document};
pub use notes::{MARKS, NOTES, no_notes, note_id};
pub use route::Route;
pub use screen::{Act, MAIN, Notice, Page, Screen, TOLD, frame};
pub use take::{LINE, TAKE};
/// Drawn at build time and fetched: no program in a browser has the words for it.
#[cfg(not(target_arch = "wasm32"))]
pub use {guide::guide, law::document, notes::notes, take::take_form};
