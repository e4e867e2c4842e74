//! Dice that fall the same way every time.

/// Dice with a seed.
pub struct Dice(u64);

impl Dice {
    /// Dice that fall by this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 11) % sides as u64).expect("it is below sides")
    }

    /// One of these.
    pub fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.roll(of.len())].clone()
    }

    /// Whether something of this many in a hundred happens.
    pub fn happens(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
}
