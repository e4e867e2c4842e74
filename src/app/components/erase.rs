//! Views of every type as the one type that all parts have.

use leptos::prelude::*;

/// What `view!` makes, as the one type that all parts have.
pub trait Erase {
    /// Without the wrapper that `view!` puts around it: with it, each element on top of a `view!` would bring its
    /// own copy of what Leptos holds for the same element inside of one.
    fn erased(self) -> AnyView;
}

impl<T: IntoView + 'static> Erase for View<T> {
    fn erased(self) -> AnyView {
        self.into_inner().into_any()
    }
}

/// No part at all.
pub fn nothing() -> AnyView {
    ().into_any()
}
