//! Profiles and assessments as JSON, in the names of the published reading: for `assess`, other
//! programs and the scenarios. The page has no part in it.

mod assessment;
mod profile;
mod span;

pub use assessment::write_assessment;
pub use profile::read_profile;
