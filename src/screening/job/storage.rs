//! What the clerk asks of its surroundings, and what it answers.

/// What the clerk asks of its surroundings.
pub trait Files {
    /// The size of the file, in bytes.
    fn size(&self) -> u64;
    /// A piece of it, shorter where it ends.
    fn read(&self, from: u64, to: u64) -> Vec<u8>;
    /// Whether a piece could not be read any more, as when its stick was pulled out.
    fn is_lost(&self) -> bool;
    /// Sets a piece of text aside, behind what was set aside before.
    fn set_aside(&mut self, piece: Vec<u8>);
    /// What was set aside takes the place of the file.
    fn take_up(&mut self);
    /// Writes a piece of a file that is to be saved, behind what was written before.
    fn write(&mut self, piece: Vec<u8>);
    /// The time, in milliseconds.
    fn clock(&self) -> f64;
}

/// What the clerk answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// HTML for a place of the page.
    Show(&'static str, String),
    /// The rows from this one on, of so many, for the window of the table.
    Rows(usize, usize, String),
    /// What was written is a file of this name.
    Save(String),
    /// Something to keep on the device: what was decided of headers.
    Keep(String),
    /// There is more to do: the clerk wants to be called again.
    More,
}
