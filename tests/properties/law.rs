//! The draft applied, and what of it is compared.

use qinghuicha::eligibility::{Assessment, Entitlement, Limit, Outcome, Status, assess};
use qinghuicha::facts::Profile;
use qinghuicha::policy::Tier;
use qinghuicha::policy::draft_2022::EDITION;

/// The draft applied to `profile`.
pub fn assessed(profile: &Profile) -> Assessment {
    assess(&EDITION, profile)
}

/// The least and the most yuan an outcome stands for. The most is None when nobody can say.
pub fn range(outcome: &Outcome) -> (u64, Option<u64>) {
    match outcome.entitlement {
        Some(Entitlement::Grant { low, high, .. }) => {
            (whole(low.in_whole_yuan()), high.map(|high| whole(high.in_whole_yuan())))
        }
        Some(Entitlement::Ceiling(most)) => (0, Some(whole(most.in_whole_yuan()))),
        Some(Entitlement::Loan(
            Limit::Most(most) | Limit::AtMost(most) | Limit::Either(_, most),
        )) => (0, Some(whole(most.in_whole_yuan()))),
        Some(Entitlement::AsPrescribed | Entitlement::TaxRelief) | None => (0, Some(0)),
    }
}

/// Whatever was answered: no amount of the draft leaves a part of a yuan.
fn whole(yuan: Option<u64>) -> u64 {
    yuan.expect("it is whole")
}

/// Everything about an assessment a person could notice.
pub fn shown(assessment: &Assessment) -> Vec<(&'static str, Status, Option<Entitlement>)> {
    assessment
        .outcomes
        .iter()
        .map(|it| (it.granted.measure.id, it.status, it.entitlement))
        .collect()
}

/// The same of the measures about money or relief alone.
pub fn money(assessment: &Assessment) -> Vec<(&'static str, Status, Option<Entitlement>)> {
    let mut money = shown(assessment);
    money.retain(|(id, ..)| {
        EDITION.find(id).is_some_and(|it| it.measure.amount.tier() != Tier::Service)
    });
    money
}
