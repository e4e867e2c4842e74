//! What was read and found before, up to a bound.

use std::collections::HashMap;

/// Values by the bytes they were made from. Full, it forgets everything: a table changes as it goes on,
/// and what is common comes back at once.
#[derive(Debug)]
pub struct Memory<V> {
    numbers: HashMap<Box<[u8]>, usize, foldhash::fast::FixedState>,
    values: Vec<V>,
    most: usize,
}

impl<V> Memory<V> {
    /// Room for `most` values.
    pub fn of(most: usize) -> Self {
        Self { numbers: HashMap::default(), values: Vec::new(), most }
    }

    /// The number of the value made from `key`: the one made before, or what `make` makes of it now. It holds
    /// until the next is made.
    pub fn number(&mut self, key: &[u8], make: impl FnOnce() -> V) -> usize {
        if let Some(&number) = self.numbers.get(key) {
            return number;
        }
        if self.values.len() >= self.most {
            self.numbers.clear();
            self.values.clear();
        }
        self.numbers.insert(key.into(), self.values.len());
        self.values.push(make());
        self.values.len() - 1
    }

    /// The value with this number.
    pub fn at(&self, number: usize) -> &V {
        &self.values[number]
    }
}
