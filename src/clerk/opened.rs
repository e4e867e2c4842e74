//! The roster that lies open.

use super::files::Files;
use super::source::PIECE;
use crate::roster::{Reader, Row};

/// How many rows are looked at to show what stands under a header.
const SAMPLES: usize = 4;

/// The roster that lies open. Its rows stay in its file.
#[derive(Debug, Default)]
pub struct Opened {
    /// The name of the file.
    pub name: String,
    /// What its letters are, or that it is a workbook, as a sentence.
    pub encoding: &'static str,
    /// The headers; none when no roster lies open.
    pub header: Row,
    /// The first rows.
    pub samples: Vec<Row>,
}

impl Opened {
    /// Looks at the headers and the first rows. False when there is nothing in the file.
    pub fn look(&mut self, files: &impl Files) -> bool {
        let mut first = Vec::new();
        let mut reader = Reader::default();
        let piece = files.read(0, PIECE);
        let mut take = |row: &Row| {
            if first.len() <= SAMPLES {
                first.push(row.clone());
            }
        };
        reader.push(&piece, &mut take);
        if piece.len() as u64 >= files.size() {
            reader.finish(&mut take);
        }
        if first.is_empty() {
            return false;
        }
        self.header = first.remove(0);
        self.samples = first;
        true
    }

    /// The header of a column.
    pub fn header_of(&self, place: usize) -> String {
        String::from_utf8_lossy(self.header.cell(place)).into_owned()
    }

    /// All headers.
    pub fn headers(&self) -> Vec<String> {
        self.header.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect()
    }
}
