//! Which question next, and what becomes of the answers: [`Interview`].
//!
//! Questions follow the roles' paths in order and are asked only while their answer could still
//! change a measure about money or relief. Services never cause a question; the few facts only they
//! depend on are [optional](Interview::optional). Knows no measure by name and no wording.

mod next_questions;
mod question;
mod question_order;
mod saved_answers;
mod session;
mod share_link;
mod what_if;

pub use next_questions::Open;
pub use question::Question;
pub use question_order::question_order;
pub use saved_answers::SavedAnswers;
pub use session::Interview;
pub use share_link::{Refusal, ShareLink, digits, letters};
pub use what_if::{Adjustment, Step};
