//! A file in memory.

use qinghuicha::screening::job::Storage;

/// A file in memory.
#[derive(Default)]
pub struct Memory {
    pub file: Vec<u8>,
    /// The file itself, once its text is in its place.
    pub original: Vec<u8>,
    pub converted: Vec<u8>,
    pub output: Vec<u8>,
    /// The longest piece that was read at once.
    pub longest: std::cell::Cell<usize>,
    /// How often it can still be read, and whether that was too little.
    pub reads: std::cell::Cell<Option<usize>>,
    pub lost: std::cell::Cell<bool>,
}

impl Storage for Memory {
    fn size(&self) -> u64 {
        self.file.len() as u64
    }
    fn read(&self, from: u64, to: u64) -> Vec<u8> {
        if let Some(reads) = self.reads.get() {
            self.lost.set(self.lost.get() || reads == 0);
            self.reads.set(Some(reads.saturating_sub(1)));
            if reads == 0 {
                return Vec::new();
            }
        }
        let offset = |at: u64| usize::try_from(at).unwrap().min(self.file.len());
        let piece = self.file[offset(from)..offset(to)].to_vec();
        self.longest.set(self.longest.get().max(piece.len()));
        piece
    }
    fn is_lost(&self) -> bool {
        self.lost.get()
    }
    fn append_converted(&mut self, piece: Vec<u8>) {
        self.converted.extend(piece);
    }
    fn use_converted(&mut self) {
        self.original = std::mem::replace(&mut self.file, std::mem::take(&mut self.converted));
    }
    fn use_original(&mut self) {
        if !self.original.is_empty() {
            self.file = std::mem::take(&mut self.original);
        }
        self.converted.clear();
    }
    fn append_output(&mut self, piece: Vec<u8>) {
        self.output.extend(piece);
    }
    fn now(&self) -> f64 {
        0.0
    }
}
