//! What is decided, and what may follow on it.

use qinghuicha::policy::{Node, Trace, Truth};

/// The truth at every node of a finding, from the root down.
pub fn truths<C>(trace: &Trace<C>) -> Vec<Truth> {
    let below = match &trace.node {
        Node::Is(_) => Vec::new(),
        Node::All(parts) | Node::Any(parts) => parts.iter().flat_map(truths).collect(),
    };
    [vec![trace.truth], below].concat()
}

/// Whether `after` may follow on `before` when something unanswered was answered: what was decided stays.
pub fn may_follow(before: &[Truth], after: &[Truth]) -> bool {
    before.len() == after.len()
        && before
            .iter()
            .zip(after)
            .all(|(before, after)| *before == Truth::Unknown || before == after)
}

/// Whether `after` lies within `before`: an answer narrows an amount and never moves it.
pub fn narrows(before: (u64, Option<u64>), after: (u64, Option<u64>)) -> bool {
    before.0 <= after.0 && before.1.is_none_or(|most| after.1.is_some_and(|after| after <= most))
}
