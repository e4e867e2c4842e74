//! The assessment of a profile: one outcome for every measure of its roles.

use super::entitlement::Entitlement;
use super::evaluate::Subject;
use super::status::Status;
use crate::facts::{Profile, Role};
use crate::policy::{Criterion, Edition, Granted, Measure, Trace};

/// One measure, assessed.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The measure, and where in the document it stands.
    pub granted: Granted,
    /// The first of the person's roles it belongs to: who gets it.
    pub role: Role,
    /// How it stands.
    pub status: Status,
    /// Its condition, with a truth at every node.
    pub trace: Trace<Criterion>,
    /// What it may give; None when nothing.
    pub entitlement: Option<Entitlement>,
}

/// Every measure of a person's roles, in the order of the document. A measure that is not here
/// is not applicable: it belongs to other roles.
#[derive(Clone, Debug, Default)]
pub struct Assessment {
    /// The outcomes.
    pub outcomes: Vec<Outcome>,
}

impl Assessment {
    /// The outcome of the measure with this id; None when it is not applicable.
    pub fn find(&self, id: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.granted.measure.id == id)
    }
}

impl Outcome {
    /// The same measure for another profile; None when it is not applicable there.
    pub fn again(&self, profile: &Profile) -> Option<Self> {
        outcome(self.granted, profile)
    }
}

/// Assesses `profile` under `edition`. Pure: the same profile always gives the same assessment.
pub fn assess(edition: &Edition, profile: &Profile) -> Assessment {
    Assessment {
        outcomes: edition.grants().filter_map(|granted| outcome(granted, profile)).collect(),
    }
}

/// What one measure comes to for `profile`; None when it belongs to other roles.
pub fn outcome(granted: Granted, profile: &Profile) -> Option<Outcome> {
    let measure = granted.measure;
    let role = profile.roles.iter().copied().find(|role| measure.roles.contains(role))?;
    let trace = Subject::person(profile).trace(&measure.condition);
    let status = Status::of(trace.truth, measure.amount.tier());
    let entitlement = Entitlement::of(&measure.amount, status, profile);
    Some(Outcome { granted, role, status, trace, entitlement })
}

/// How `measure` stands for `profile` and what it may give, without the why: the same as in [`assess`], and
/// so much cheaper that whole provinces can be gone through. None when it belongs to other roles.
pub fn judge(
    measure: &'static Measure,
    profile: &Profile,
) -> Option<(Status, Option<Entitlement>)> {
    profile.roles.iter().find(|role| measure.roles.contains(role))?;
    let status =
        Status::of(Subject::person(profile).holds(&measure.condition), measure.amount.tier());
    Some((status, Entitlement::of(&measure.amount, status, profile)))
}
