//! Why a link cannot be opened.

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A part is missing or was changed on the way, or it never was a link.
    Damaged,
    /// It is about another document.
    Foreign,
    /// It is of a later version.
    Newer,
    /// It is longer than any link of ours.
    TooLong,
}
