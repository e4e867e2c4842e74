//! Faults, each with the proof that must see it and what its complaint must name.

mod amounts;
mod conditions;
mod words;

use super::sheet::Sheet;
pub use amounts::flip;

/// What is wrong and how to do it.
pub struct Fault {
    pub what: &'static str,
    /// The proof that must see it.
    pub proof: &'static str,
    /// What the complaint must name: the item, the measure or the words.
    pub names: &'static str,
    pub spoil: fn(&mut Sheet),
}

const fn fault(
    what: &'static str,
    proof: &'static str,
    names: &'static str,
    spoil: fn(&mut Sheet),
) -> Fault {
    Fault { what, proof, names, spoil }
}

/// Every fault.
pub fn all() -> impl Iterator<Item = &'static Fault> {
    [words::FAULTS, amounts::FAULTS, conditions::FAULTS].into_iter().flatten()
}
