//! What is taken away (带走结果): pictures with a QR code, a link, text, paper.
//!
//! [`summary`](summary()) says in [`Line`]s what the results page says. [`sheets`](sheets()) puts in what the
//! program does not carry, and one form each follows: [`text`](text()), the pictures, and the sheets on the page,
//! which are also those on paper. The pictures are made ([`layout`](layout()), [`paint`](paint())) by a program of
//! its own, which is handed a [`Job`]: few people need it, and everybody would wait for it.

mod address;
mod code;
mod extracts;
mod form;
mod job;
mod layout;
mod line;
mod line_breaks;
mod look;
mod page;
mod paint;
mod sheets;
mod summary;
mod taken;
mod text;

pub use address::{LONGEST_CODE, base, is_local};
pub use code::code;
#[cfg(not(target_arch = "wasm32"))]
pub use extracts::extracts_file;
pub use extracts::{Extract, Extracts};
pub use form::form;
pub use job::{Job, Painted};
pub use layout::{HEIGHT, INSIDE, MARGIN, Pictures, Row, Ruler, WIDTH, layout};
pub use line::{Kind, Line};
pub use line_breaks::rows;
pub use look::Look;
pub use page::SharePage;
pub use paint::paint;
pub use sheets::{Sheet, sheets};
pub use summary::summary;
pub use taken::{Abilities, Link, Taken};
pub use text::text;
