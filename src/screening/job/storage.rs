//! What the job asks of its surroundings.

/// The file that is screened, what is made of it, and the clock.
pub trait Storage {
    /// The size of the file, in bytes.
    fn size(&self) -> u64;
    /// The bytes of the file from one offset to another, fewer where it ends.
    fn read(&self, from: u64, to: u64) -> Vec<u8>;
    /// Whether a piece could not be read any more, as when its stick was pulled out.
    fn is_lost(&self) -> bool;
    /// Appends a piece to the converted text.
    fn append_converted(&mut self, piece: Vec<u8>);
    /// Puts the converted text in place of the file.
    fn use_converted(&mut self);
    /// Puts the file itself back in place of the converted text.
    fn use_original(&mut self);
    /// Appends a piece to the file that is to be saved.
    fn append_output(&mut self, piece: Vec<u8>);
    /// The time, in milliseconds.
    fn now(&self) -> f64;
}
