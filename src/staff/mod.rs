//! What outreach staff have at a fair: kiosk mode, demonstrations, the screening of tables, counts.
//!
//! The citizens' page is shown as it is, [`App`](crate::app::App) itself, and never a copy of it, so nothing here asks
//! a question or decides anything. [`state`] holds everything that changes; `pages/` has one file a screen, [`kiosk`]
//! and [`demo`] show the citizens' page to a queue and to a hall.

pub mod address;
mod app;
mod chart;
pub mod counts;
pub mod demo;
#[cfg(not(target_arch = "wasm32"))]
mod document;
mod explanation;
pub mod kiosk;
mod main_loop;
mod pages;
pub mod receive;
mod route;
pub mod screening;
mod settings;
mod state;
mod tick;
mod visit;

pub use app::StaffApp;
#[cfg(not(target_arch = "wasm32"))]
pub use document::document;
pub use main_loop::start;
pub use pages::Home;
pub use route::StaffRoute;
pub use settings::Settings;
pub use state::{OnDevice, StaffState};
pub use visit::{Visit, VisitRecorder};
