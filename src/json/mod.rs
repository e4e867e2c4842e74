//! Profiles and assessments as JSON, in the names of the published reading: for `assess`, other
//! programs and the scenarios. The page has no part in it.

mod assessment;
mod profile;
mod span;
mod strict;
mod text;

pub use assessment::AssessmentJson;
pub use profile::read_profile;
pub use strict::read_value;
