//! Demonstrations: people who were made up go through the page, for a hall that looks at a projector.

mod action;
mod highlight;
mod persona;
mod walkthrough;

pub use action::{Action, ActionKind};
pub use persona::{Persona, Says};
pub use walkthrough::Walkthrough;
