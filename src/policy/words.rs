//! What is drawn at build time and fetched when somebody reads it, so that no program in a browser carries it.
//!
//! Natively these are plain words and lists. In a browser there is nothing behind them and no way to ask:
//! what would show an empty quote there does not compile.

/// Words of the document, or about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    #[cfg(not(target_arch = "wasm32"))]
    text: &'static str,
}

/// What is noted beside a measure.
#[derive(Debug)]
pub struct Notes<T: 'static> {
    #[cfg(not(target_arch = "wasm32"))]
    all: &'static [T],
    #[cfg(target_arch = "wasm32")]
    all: std::marker::PhantomData<T>,
}

// Derived, these would ask that notes themselves can be copied.
impl<T> Copy for Notes<T> {}
impl<T> Clone for Notes<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl Words {
    /// These words.
    #[cfg_attr(target_arch = "wasm32", expect(unused_variables, reason = "they are left out"))]
    pub const fn new(text: &'static str) -> Self {
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            text,
        }
    }
}

impl<T> Notes<T> {
    /// These notes.
    #[cfg_attr(target_arch = "wasm32", expect(unused_variables, reason = "they are left out"))]
    pub const fn new(all: &'static [T]) -> Self {
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            all,
            #[cfg(target_arch = "wasm32")]
            all: std::marker::PhantomData,
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Words {
    /// The words.
    pub const fn text(self) -> &'static str {
        self.text
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl<T> Notes<T> {
    /// The notes.
    pub const fn all(self) -> &'static [T] {
        self.all
    }
}
