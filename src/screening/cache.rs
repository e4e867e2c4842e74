//! A bounded cache of what was read and found before.

use std::collections::HashMap;

/// Values by the bytes they were made from. When it is full it is emptied: a table changes as it
/// goes on, and what is common comes back at once.
#[derive(Debug)]
pub struct Cache<V> {
    indexes: HashMap<Box<[u8]>, usize, foldhash::fast::FixedState>,
    values: Vec<V>,
    capacity: usize,
}

impl<V> Cache<V> {
    /// An empty cache for at most `capacity` values.
    pub fn with_capacity(capacity: usize) -> Self {
        Self { indexes: HashMap::default(), values: Vec::new(), capacity }
    }

    /// The index of the value made from `key`: the one made before, or what `make` makes of it now.
    /// It holds until the next value is made.
    pub fn index_of(&mut self, key: &[u8], make: impl FnOnce() -> V) -> usize {
        if let Some(&index) = self.indexes.get(key) {
            return index;
        }
        if self.values.len() >= self.capacity {
            self.indexes.clear();
            self.values.clear();
        }
        self.indexes.insert(key.into(), self.values.len());
        self.values.push(make());
        self.values.len() - 1
    }

    /// The value with this index.
    pub fn get(&self, index: usize) -> &V {
        &self.values[index]
    }
}
