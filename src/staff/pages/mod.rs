//! The pages for staff while nobody is served, one file a screen.

mod counts;
mod heading;
mod home;

pub use counts::CountsPage;
pub use home::Home;
