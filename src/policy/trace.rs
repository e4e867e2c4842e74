//! A condition with a truth at every node, and what can be read off it.

use super::{Condition, Fold, Truth};

/// A tree that mirrors a condition, with a truth at every node.
#[derive(Clone, Debug)]
pub struct Trace<C: 'static> {
    /// What this node came to.
    pub truth: Truth,
    /// The node itself.
    pub node: Node<C>,
}

/// The shape of a [`Trace`], the same as that of its [`Condition`].
#[derive(Clone, Debug)]
pub enum Node<C: 'static> {
    /// A single criterion.
    Is(&'static C),
    /// Every one of these.
    All(Vec<Trace<C>>),
    /// At least one of these.
    Any(Vec<Trace<C>>),
}

/// Evaluates `condition`, asking `test` for the truth of each criterion. Nothing is cut short: every node gets its truth.
pub fn evaluate<C>(
    condition: &'static Condition<C>,
    test: &impl Fn(&'static C) -> Truth,
) -> Trace<C> {
    condition.fold(&|criterion| Trace { truth: test(criterion), node: Node::Is(criterion) })
}

impl<C> Fold for Trace<C> {
    fn all(parts: impl Iterator<Item = Self>) -> Self {
        let parts = parts.collect::<Vec<_>>();
        Self { truth: Truth::all(parts.iter().map(|part| part.truth)), node: Node::All(parts) }
    }

    fn any(parts: impl Iterator<Item = Self>) -> Self {
        let parts = parts.collect::<Vec<_>>();
        Self { truth: Truth::any(parts.iter().map(|part| part.truth)), node: Node::Any(parts) }
    }
}

impl<C> Trace<C> {
    /// The criteria that decided this node, in the order they are written: why, or why not.
    ///
    /// A node takes its truth from the children that share it, so it is enough to follow those.
    pub fn because(&self) -> Vec<&'static C> {
        match &self.node {
            Node::Is(criterion) => vec![criterion],
            Node::All(parts) | Node::Any(parts) => parts
                .iter()
                .filter(|part| part.truth == self.truth)
                .flat_map(Self::because)
                .collect(),
        }
    }

    /// The unknown criteria that can still change this node. Empty unless it is Unknown:
    /// a False inside All closes its siblings, a True inside Any likewise.
    pub fn open(&self) -> Vec<&'static C> {
        if self.truth == Truth::Unknown { self.because() } else { Vec::new() }
    }

    /// Every criterion with its truth, in the order it is written.
    pub fn leaves(&self) -> Vec<(&'static C, Truth)> {
        match &self.node {
            Node::Is(criterion) => vec![(criterion, self.truth)],
            Node::All(parts) | Node::Any(parts) => parts.iter().flat_map(Self::leaves).collect(),
        }
    }

    /// The fewest criteria that would have to change for this node to stop failing; empty unless it is False.
    /// A failed `Any` needs only one of its parts: the part with the fewest is taken, and of equals the first written.
    pub fn shortfall(&self) -> Vec<&'static C> {
        match (&self.node, self.truth) {
            (Node::Is(criterion), Truth::False) => vec![criterion],
            (Node::All(parts), Truth::False) => parts.iter().flat_map(Self::shortfall).collect(),
            (Node::Any(parts), Truth::False) => {
                parts.iter().map(Self::shortfall).min_by_key(Vec::len).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}
