//! What was read and found before, up to a bound.

use std::collections::HashMap;
use std::hash::Hash;

/// Values by what they were made from, numbered in the order they came. Full, it forgets everything:
/// a table changes as it goes on, and what is common comes back at once.
#[derive(Debug)]
pub struct Memory<K, V> {
    places: HashMap<Box<[K]>, usize>,
    values: Vec<V>,
    most: usize,
}

impl<K: Hash + Eq + Clone, V> Memory<K, V> {
    /// Room for `most` values.
    pub fn of(most: usize) -> Self {
        Self { places: HashMap::new(), values: Vec::new(), most }
    }

    /// The number of the value made from `key`.
    pub fn find(&self, key: &[K]) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// Whether there is no room for another.
    pub fn is_full(&self) -> bool {
        self.values.len() >= self.most
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.places.clear();
        self.values.clear();
    }

    /// Keeps `value` and gives its number.
    pub fn keep(&mut self, key: &[K], value: V) -> usize {
        self.places.insert(key.into(), self.values.len());
        self.values.push(value);
        self.values.len() - 1
    }

    /// The value with this number.
    pub fn at(&self, number: usize) -> &V {
        &self.values[number]
    }
}
