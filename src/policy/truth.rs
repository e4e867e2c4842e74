//! The four truths and how they combine.

use super::Fold;

/// What is known about a condition.
///
/// *Unknown* and *unclear* are kept apart because they ask for different deeds:
/// an unknown is settled by the person's next answer, an unclear only by an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// It holds.
    True,
    /// It does not hold, under every reasonable reading.
    False,
    /// The person has not said, or does not know.
    Unknown,
    /// The wording or an office must decide; no answer can settle it.
    Unclear,
}

impl Truth {
    /// The conjunction: False if any is False, else Unknown if any, else Unclear if any, else True.
    pub fn all(truths: impl IntoIterator<Item = Self>) -> Self {
        strongest(truths, [Self::False, Self::Unknown, Self::Unclear], Self::True)
    }

    /// The disjunction: True if any is True, else Unknown if any, else Unclear if any, else False.
    pub fn any(truths: impl IntoIterator<Item = Self>) -> Self {
        strongest(truths, [Self::True, Self::Unknown, Self::Unclear], Self::False)
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

impl Fold for Truth {
    fn all(parts: impl Iterator<Item = Self>) -> Self {
        Self::all(parts)
    }

    fn any(parts: impl Iterator<Item = Self>) -> Self {
        Self::any(parts)
    }
}

/// The first of `ranking` that occurs among `truths`; `otherwise` when none does. After the first of all
/// nothing stronger can come.
fn strongest(
    truths: impl IntoIterator<Item = Truth>,
    ranking: [Truth; 3],
    otherwise: Truth,
) -> Truth {
    let rank =
        |truth: Truth| ranking.iter().position(|&ranked| ranked == truth).unwrap_or(ranking.len());
    let mut best = otherwise;
    for truth in truths {
        if rank(truth) < rank(best) {
            best = truth;
        }
        if best == ranking[0] {
            break;
        }
    }
    best
}
