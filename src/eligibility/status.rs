//! How a measure stands for a person.

use crate::policy::{Tier, Truth};
use serde::{Deserialize, Serialize};

/// How a measure stands for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Status {
    /// 可能可以: every condition written in the draft is met under the safe reading.
    MayQualify,
    /// 要去核实: unclear wording or an office decides; no further answer can settle it.
    Check,
    /// 还缺信息: an answer that could change it is missing or 不清楚.
    NeedInfo,
    /// 按稿子不符合: a written condition fails under every reasonable reading.
    NotMet,
    /// 可以去问: a service, title or encouragement, never shown as due.
    MayAsk,
}

impl Status {
    /// A service can be asked for unless a condition fails; money must be settled.
    pub(super) fn of(truth: Truth, tier: Tier) -> Self {
        match (truth, tier) {
            (Truth::False, _) => Self::NotMet,
            (_, Tier::Service) => Self::MayAsk,
            (Truth::True, _) => Self::MayQualify,
            (Truth::Unclear, _) => Self::Check,
            (Truth::Unknown, _) => Self::NeedInfo,
        }
    }
}
