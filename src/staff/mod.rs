//! What outreach staff have at a fair: fair mode, demonstrations, counts. As functions and plain data.
//!
//! The page for staff shows the citizens' own page in a frame and never a copy of it, so nothing here asks
//! a question or decides anything. [`Desk`] is all that the page remembers; what it shows is drawn from
//! that. Nothing here knows a browser: `desk` does.

mod act;
mod chart;
mod counts;
mod document;
mod draw;
mod example;
mod explain;
mod home;
mod idle;
mod receive;
pub mod screening;
mod settings;
mod state;

pub use act::Act;
pub use chart::bars;
pub use counts::{Counts, Day, Visit};
pub use document::document;
pub use draw::{
    ASKING, BAR, BESIDE, FRAME, RECEIVING, RING, SCREENING, SECONDS, STAGE, draw, seconds_left,
};
pub use example::{Deed, Example, Move};
pub use idle::{Idle, Phase};
pub use receive::{
    ADDRESS, ADDRESS_ERROR, HANDED, HANDED_ERROR, address, is_of_this_computer, received,
};
pub use settings::Settings;
pub use state::{Demo, Desk, Kind, Seen, Stage, View};
