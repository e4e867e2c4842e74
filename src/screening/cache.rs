//! A bounded cache of what was read and found before.

use std::collections::HashMap;
use std::hash::Hash;

/// Values by the words or bytes they were made from, up to so many bytes. When it is full it is
/// emptied: a table changes as it goes on, and what is common comes back at once.
#[derive(Clone, Debug)]
pub struct Cache<K, V> {
    indexes: HashMap<Box<[K]>, u32, foldhash::fast::FixedState>,
    values: Vec<V>,
    bytes: usize,
    most: usize,
}

/// What an entry takes besides its key and its value, in bytes: its place among others, and what
/// stays free around it.
const ENTRY: usize = 64;

impl<K: Copy + Eq + Hash, V> Cache<K, V> {
    /// An empty cache for at most so many bytes.
    pub fn of_bytes(most: usize) -> Self {
        Self { indexes: HashMap::default(), values: Vec::new(), bytes: 0, most }
    }

    /// The value made from `key` before.
    pub fn get(&self, key: &[K]) -> Option<&V> {
        self.indexes.get(key).map(|&index| &self.values[index as usize])
    }

    /// The value made from `key`: the one made before, or what `make` makes of it now. `size` is what
    /// a value holds besides itself, in bytes.
    pub fn get_or(
        &mut self,
        key: &[K],
        make: impl FnOnce() -> V,
        size: impl FnOnce(&V) -> usize,
    ) -> &V {
        let index = if let Some(&index) = self.indexes.get(key) {
            index
        } else {
            let value = make();
            let size = size(&value);
            self.insert(key, value, size)
        };
        &self.values[index as usize]
    }

    /// Keeps a value that holds so many bytes besides itself.
    pub fn insert(&mut self, key: &[K], value: V, size: usize) -> u32 {
        let size = size + size_of_val(key) + size_of::<V>() + ENTRY;
        if self.bytes + size > self.most {
            self.indexes.clear();
            self.values.clear();
            self.bytes = 0;
        }
        let index = u32::try_from(self.values.len()).unwrap_or_default();
        self.indexes.insert(key.into(), index);
        self.values.push(value);
        self.bytes += size;
        index
    }
}
