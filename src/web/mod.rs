//! The page: the only layer that knows a browser.
//!
//! One signal holds the interview, one the route. A page is a function of both and is drawn anew
//! when either changes; nothing that can be derived is kept. The page decides nothing.

mod app;
mod browser;
mod pages;
mod parts;
mod route;
mod state;

pub use app::start;
