//! The citizens' page, in Leptos: [`App`] shows the page of the route and nothing else.
//!
//! [`state`] holds everything that changes; `pages/` has one file a screen, `components/` one file a part, and
//! what can be derived is derived. The same components draw the first screens, the document and the guide at
//! build time ([`prerender`]), for which they compile natively as well.

mod components;
mod day;
mod host;
mod main_loop;
mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod result_entries;
mod route;
mod session;
pub mod share;
mod state;

pub use components::{
    Button, Confirm, DATES, Frame, MAIN, Notes, NotesFile, dynamic, dynamic_if, dynamic_text,
    effect, marked_notes, marks, on_change, on_tap,
};
pub use host::Host;
pub use main_loop::start;
pub use pages::App;
pub use route::Route;
pub use session::Notice;
pub use state::{AppState, use_app};
