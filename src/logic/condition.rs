//! Condition trees, as static data.

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

impl<C> Condition<C> {
    /// Every criterion of the tree, in the order it is written.
    pub fn criteria(&'static self) -> Vec<&'static C> {
        match self {
            Self::Is(criterion) => vec![criterion],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::criteria).collect(),
        }
    }
}
