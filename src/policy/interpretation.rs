//! Named readings of unclear wording.

use super::words::Words;

/// Unclear wording, and what we tell the person. The readings that were weighed and the
/// safe choice stand in the doc comment of each.
#[derive(Clone, Copy, Debug)]
pub struct Interpretation {
    /// Its id, as in the published reading: `A01` to `A54`.
    pub id: &'static str,
    /// The unclear words.
    pub quote: Words,
    /// What we tell the person.
    pub tell: &'static str,
}
