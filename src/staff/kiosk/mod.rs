//! The citizens' own page, shown to people one after the other and to a hall: kiosk mode and demonstrations.
//!
//! It is the component [`App`](crate::app::App) itself, with a state of its own for each person
//! ([`Session`]). docs/adr/0002-kiosk-app.md says why, and what holds that nothing of a person stays.

mod bar;
mod idle_timeout;
mod page;
pub mod privacy;
mod session;
mod step_history;
mod still_there;

pub use idle_timeout::{IdleTimeout, Phase};
pub use page::SessionPage;
pub use session::{Session, SessionKind};
pub use step_history::StepHistory;
