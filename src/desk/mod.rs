//! The page for staff in a browser: the citizens' own page in a frame, watched and driven from outside.
//!
//! Like `web`, one place holds what changes and pure functions draw it ([`staff`](crate::staff)). The
//! frame is of the same origin, so what it keeps and shows can be read and cleared here, and it needs to
//! know nothing of that.

mod app;
mod events;
mod frame;
mod player;
mod state;
mod store;

pub use app::start;
