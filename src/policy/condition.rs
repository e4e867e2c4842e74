//! Condition trees, as static data, and what they can be folded into.

/// A condition over criteria of type `C`: one criterion, all of some, or any of some.
#[derive(Clone, Copy, Debug)]
pub enum Condition<C: 'static> {
    /// A single criterion.
    Is(C),
    /// Every one of these.
    All(&'static [Condition<C>]),
    /// At least one of these.
    Any(&'static [Condition<C>]),
}

/// What a condition can be folded into: how parts are joined. A bare [`Truth`](super::Truth), a
/// [`Trace`](super::Trace) that keeps every node, or the same condition in another language.
pub trait Fold: Sized {
    /// Every one of `parts`.
    fn all(parts: impl Iterator<Item = Self>) -> Self;
    /// At least one of `parts`.
    fn any(parts: impl Iterator<Item = Self>) -> Self;
}

impl<C> Condition<C> {
    /// Folds the tree, asking `leaf` what each criterion comes to.
    pub fn fold<T: Fold>(&'static self, leaf: &impl Fn(&'static C) -> T) -> T {
        match self {
            Self::Is(criterion) => leaf(criterion),
            Self::All(parts) => T::all(parts.iter().map(|part| part.fold(leaf))),
            Self::Any(parts) => T::any(parts.iter().map(|part| part.fold(leaf))),
        }
    }

    /// Every criterion of the tree, in the order it is written.
    pub fn criteria(&'static self) -> Vec<&'static C> {
        match self {
            Self::Is(criterion) => vec![criterion],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::criteria).collect(),
        }
    }
}
