//! Which question next, and what becomes of the answers: [`Interview`].
//!
//! Questions follow the roles' paths in order and are asked only while their answer could still
//! change a measure about money or relief. Services never cause a question; the few facts only they
//! depend on are [optional](Interview::optional). Knows no measure by name and no wording.

mod link;
mod path;
mod planner;
mod record;
mod session;
mod trial;

pub use link::{Link, Refusal, figures, letters};
pub use path::path;
pub use planner::Open;
pub use record::Record;
pub use session::{Interview, Question};
pub use trial::{Lever, Step};
