//! Which rows of a table are its headers.
//!
//! Real lists begin with a title, the office that filled them in, a unit; then come the headers, in
//! one row or in two, where a cell of the upper row stands over several of the lower. The row that
//! has most known headers is taken; where none is known, the first that is as full as the table.

use super::csv::Row;
use super::header_name::{HeaderName, squeezed};
use super::headers::known_headers;
use serde::{Deserialize, Serialize};

/// Which rows are headers, as a spreadsheet counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeaderRows {
    /// The number of the first of them, from 1.
    pub first: u64,
    /// The number of the last: the first itself, or a row beneath.
    pub last: u64,
}

impl Default for HeaderRows {
    fn default() -> Self {
        Self::single(1)
    }
}

/// So many rows at the top may be headers.
const SEARCHED_ROWS: usize = 20;

impl HeaderRows {
    /// One row.
    pub fn single(number: u64) -> Self {
        Self { first: number, last: number }
    }

    /// Whether a row is one of them.
    pub fn contains(self, number: u64) -> bool {
        (self.first..=self.last).contains(&number)
    }

    /// The rows of a table that begins with `head`.
    pub fn find(head: &[Row]) -> Self {
        let rows = head.iter().take(SEARCHED_ROWS).map(Cells::new).collect::<Vec<_>>();
        let fullest = rows.iter().map(Cells::filled).max().unwrap_or_default();
        let mut best: Option<(usize, Self)> = None;
        for (index, row) in rows.iter().enumerate() {
            if row.filled() == 0 {
                continue;
            }
            let one = (known_headers(&row.names()), Self::single(row.number));
            let below = rows.get(index + 1).filter(|below| below.continues(row));
            let two = below.map(|below| {
                let rows = Self { first: row.number, last: below.number };
                (known_headers(&row.over(below)), rows)
            });
            // Two cells that say more are no person; of one that must be known.
            let is_sure = |below: &Cells| below.says_more(row) > 1;
            let least = one.0 + usize::from(!below.is_some_and(is_sure));
            let found = two.filter(|two| two.0 >= least).unwrap_or(one);
            // One header that is known stands in a title by chance, beside other words.
            let is_full = row.filled() * 2 > fullest || below.is_some();
            let is_all_known = found.0 >= row.filled();
            let counts = found.0 > 1 || is_all_known || (is_full && row.is_of_words());
            if counts && best.is_none_or(|best| found.0 > best.0) {
                best = Some(found);
            }
        }
        let first = rows.iter().find(|row| row.filled() > 0).map_or(1, |row| row.number);
        best.map_or(Self::single(first), |best| best.1)
    }

    /// The headers of a table that begins with `head`.
    pub fn names(self, head: &[Row]) -> Vec<HeaderName> {
        let rows = head.iter().filter(|row| self.contains(row.number()));
        let rows = rows.map(Cells::new).collect::<Vec<_>>();
        match rows.as_slice() {
            [] => Vec::new(),
            [one] => one.names(),
            [upper, .., lower] => upper.over(lower),
        }
    }
}

/// A row as text.
struct Cells {
    number: u64,
    /// As they stand, trimmed.
    shown: Vec<String>,
}

impl Cells {
    fn new(row: &Row) -> Self {
        let shown = |cell: &[u8]| {
            if squeezed(cell).is_empty() {
                return String::new();
            }
            String::from_utf8_lossy(cell).trim().to_owned()
        };
        Self { number: row.number(), shown: row.iter().map(shown).collect() }
    }

    fn filled(&self) -> usize {
        self.shown.iter().filter(|cell| !cell.is_empty()).count()
    }

    fn get(&self, index: usize) -> &str {
        self.shown.get(index).map_or("", String::as_str)
    }

    fn names(&self) -> Vec<HeaderName> {
        self.shown.iter().map(HeaderName::single).collect()
    }

    /// Whether most of what stands here could be a header: a cell of a person often has a figure.
    fn is_of_words(&self) -> bool {
        let is_figure = |cell: &&String| {
            let digits = cell.chars().filter(char::is_ascii_digit).count();
            digits * 2 > cell.chars().count()
        };
        self.shown.iter().filter(is_figure).count() * 2 <= self.filled()
    }

    /// Whether a cell stands over the one beneath it and others beside that.
    fn is_group(&self, index: usize, lower: &Self) -> bool {
        let (here, next) = (self.get(index), self.get(index + 1));
        let stands_over_next = next.is_empty() && !lower.get(index + 1).is_empty();
        here.is_empty()
            || stands_over_next
            || here == next
            || (index > 0 && self.get(index - 1) == here)
    }

    /// How many cells of the lower row say something that the upper does not.
    fn says_more(&self, upper: &Self) -> usize {
        let cells = self.shown.iter().enumerate();
        cells.filter(|(index, cell)| !cell.is_empty() && cell.as_str() != upper.get(*index)).count()
    }

    /// Whether this row is the lower one of two rows of headers.
    fn continues(&self, upper: &Self) -> bool {
        let below = || self.shown.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        let fits = |(index, cell): (usize, &String)| {
            cell == upper.get(index) || upper.is_group(index, self)
        };
        let has_place = |index: &usize| !upper.get(*index).is_empty();
        let Some(first) = (0..upper.shown.len()).find(has_place) else { return false };
        // A person's row has something under the first header: a number or a name.
        let is_free = self.get(first).is_empty() || self.get(first) == upper.get(first);
        is_free
            && upper.filled() > 1
            && upper.is_of_words()
            && self.is_of_words()
            && self.says_more(upper) > 0
            && below().all(fits)
    }

    /// The headers of two rows.
    fn over(&self, lower: &Self) -> Vec<HeaderName> {
        let mut group = "";
        let width = self.shown.len().max(lower.shown.len());
        let name = |index: usize| {
            let (above, below) = (self.get(index), lower.get(index));
            if !above.is_empty() {
                group = above;
            }
            match (above, below) {
                (above, below) if above == below => HeaderName::single(above),
                (above, "") => HeaderName::single(above),
                (_, below) => HeaderName { group: group.to_owned(), name: below.to_owned() },
            }
        };
        (0..width).map(name).collect()
    }
}
