//! The file that is open: its header row and the first rows under it.

use super::encoding::{PIECE, TextEncoding};
use super::storage::Storage;

use crate::screening::{ENTITY_KINDS, Reader, Row, recognise};

/// How many rows are sampled to show what stands under a header.
const SAMPLES: usize = 4;

/// How many rows at the top are searched for the headers.
const SEARCHED_ROWS: usize = 10;

/// The file that is open. Its rows stay in it.
#[derive(Debug, Default)]
pub struct Import {
    /// The name of the file.
    pub file_name: String,
    /// What its text is.
    pub encoding: TextEncoding,
    /// How many rows stand above the headers.
    pub rows_above_header: usize,
    /// The headers; empty when no file is open.
    pub header: Row,
    /// The first rows.
    pub samples: Vec<Row>,
}

impl Import {
    /// Finds the header row and the samples. False when there is no row in the file.
    pub fn detect_header(&mut self, storage: &impl Storage) -> bool {
        let mut first = Vec::new();
        let mut reader = Reader::default();
        let piece = storage.read(0, PIECE);
        let mut keep = |row: &Row| {
            if first.len() < SEARCHED_ROWS + SAMPLES {
                first.push(row.clone());
            }
        };
        reader.push(&piece, &mut keep);
        if piece.len() as u64 >= storage.size() {
            reader.finish(&mut keep);
        }
        if first.is_empty() {
            return false;
        }
        // A title has no header that is known, or one by chance.
        let known = first.iter().take(SEARCHED_ROWS).map(known_headers).collect::<Vec<_>>();
        let most = known.iter().copied().max().filter(|&most| most > 1);
        self.rows_above_header =
            known.iter().position(|&count| Some(count) == most).unwrap_or_default();
        self.header = first.remove(self.rows_above_header);
        self.samples = first.split_off(self.rows_above_header);
        self.samples.truncate(SAMPLES);
        true
    }

    /// The headers as text.
    pub fn headers(&self) -> Vec<String> {
        self.header.to_strings()
    }
}

/// How many cells of a row are headers that are known, in the kind of table that knows most.
fn known_headers(row: &Row) -> usize {
    let cells = row.to_strings();
    let known = |kind| recognise(kind, &cells).into_iter().flatten().count();
    ENTITY_KINDS.map(known).into_iter().max().unwrap_or_default()
}
