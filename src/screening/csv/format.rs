//! How a table is written: its separator, and how many cells its rows have.

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// What stands between two cells.
    pub separator: u8,
    /// The fewest cells that its rows have, and the most.
    pub(super) widths: (usize, usize),
    /// Some of its bytes are no text; rows with such are told.
    pub(super) is_damaged: bool,
}

impl Format {
    /// A table written by this program: with commas, and every quote closed.
    pub const OWN: Self = Self::with_separator(b',');

    /// A table with this separator, in which every quote that is closed is taken at its word.
    pub const fn with_separator(separator: u8) -> Self {
        Self { separator, widths: (0, 0), is_damaged: false }
    }

    /// The same where some bytes are no text: rows with such are told, which costs time.
    #[must_use]
    pub const fn damaged(self) -> Self {
        Self { is_damaged: true, ..self }
    }

    /// Whether rows of the table have so many cells. Of a table with one column nobody can tell.
    pub(super) fn is_row_width(self, cells: usize) -> bool {
        cells > 1 && (self.widths.0..=self.widths.1).contains(&cells)
    }
}
