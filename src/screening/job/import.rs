//! The roster that lies open.

use super::encoding::PIECE;
use super::storage::Files;
use crate::facts::EntityKind;
use crate::screening::{Reader, Row, recognise};

/// How many rows are looked at to show what stands under a header.
const SAMPLES: usize = 4;

/// In which of the first rows the headers are looked for.
const HIGHEST: usize = 10;

/// The roster that lies open. Its rows stay in its file.
#[derive(Debug, Default)]
pub struct Import {
    /// The name of the file.
    pub name: String,
    /// What its letters are, or that it is a workbook, as a sentence.
    pub encoding: &'static str,
    /// How many rows stand above the headers.
    pub above: usize,
    /// The headers; none when no roster lies open.
    pub header: Row,
    /// The first rows.
    pub samples: Vec<Row>,
}

impl Import {
    /// Looks at the headers and the first rows. False when there is nothing in the file.
    pub fn look(&mut self, files: &impl Files) -> bool {
        let mut first = Vec::new();
        let mut reader = Reader::default();
        let piece = files.read(0, PIECE);
        let mut take = |row: &Row| {
            if first.len() < HIGHEST + SAMPLES {
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
        // A title knows no header, or one by chance.
        let known = first.iter().take(HIGHEST).map(known).collect::<Vec<_>>();
        let most = known.iter().copied().max().filter(|&most| most > 1);
        self.above = known.iter().position(|&count| Some(count) == most).unwrap_or_default();
        self.header = first.remove(self.above);
        self.samples = first.split_off(self.above);
        self.samples.truncate(SAMPLES);
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

/// How many cells of a row are headers that are known, in the kind of roster that knows most.
fn known(row: &Row) -> usize {
    let cells =
        row.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect::<Vec<_>>();
    let of = |roster| recognise(roster, &cells).into_iter().flatten().count();
    [EntityKind::Person, EntityKind::Hires, EntityKind::Batches]
        .map(of)
        .into_iter()
        .max()
        .unwrap_or_default()
}
