//! Eight people to show the page with, one a role: what they answer, and what comes out.
//!
//! Their stories are words and stand in [`i18n::staff`](crate::i18n::staff). Days are counted back
//! from today, so that a near miss is one whenever it is shown.

use crate::eligibility::Status;
use crate::facts::{Date, Fact, Multiple, Number, ONGOING, Role, Single, Span};
use chrono::Days;

/// A person who was made up.
#[derive(Clone, Copy, Debug)]
pub struct Persona {
    /// Who they are.
    pub role: Role,
    /// What they answer, in any order.
    pub answers: &'static [(Fact, Says)],
    /// Measures and how they stand in the end.
    pub expected: &'static [(&'static str, Status)],
}

/// What somebody answers.
#[derive(Clone, Copy, Debug)]
pub enum Says {
    /// The choices with these keys, or a number.
    This(&'static str),
    /// That it began so many days ago and goes on.
    DaysAgo(u32),
}

impl Persona {
    /// The person of this role.
    pub fn new(role: Role) -> Self {
        let (answers, expected): (&[_], &[_]) = match role {
            Role::Worker => (WORKER, &[("cross-province-transport-subsidy", Status::NotMet)]),
            Role::Entrepreneur => (NOODLES, &[("startup-one-off-subsidy", Status::NotMet)]),
            Role::Partners => (PARTNERS, &[("startup-one-off-subsidy", Status::MayQualify)]),
            Role::Employer => (EMPLOYER, &[("hire-one-off-reward", Status::MayQualify)]),
            Role::Broker => (BROKER, &[("broker-goji-subsidy", Status::MayQualify)]),
            Role::ExportOrg => (EXPORT, &[("labour-export-service-subsidy", Status::MayQualify)]),
            Role::TrainingOrg => {
                (TRAINING, &[("subsidised-training-provider", Status::MayQualify)])
            }
            Role::BrandOrg => (&[], &[("brand-recognition", Status::MayAsk)]),
        };
        Self { role, answers, expected }
    }

    /// What they answer to a fact, as text; None where they have nothing to say.
    pub fn answer(&self, fact: Fact, today: Date) -> Option<String> {
        let (_, says) = self.answers.iter().find(|(answered, _)| *answered == fact)?;
        Some(match *says {
            Says::This(text) => text.to_owned(),
            Says::DaysAgo(days) => format!("{}/{ONGOING}", before(today, days)),
        })
    }
}

fn before(today: Date, days: u32) -> Date {
    today.checked_sub_days(Days::new(u64::from(days))).unwrap_or(today)
}

/// Eighty days are never three months.
const WORKER: &[(Fact, Says)] = &[
    (Fact::Multiple(Multiple::PersonGroups), Says::This("poverty_lifted")),
    (Fact::Single(Single::WorksOtherProvince), Says::This("yes")),
    (Fact::Span(Span::CrossProvince), Says::DaysAgo(80)),
    (Fact::Single(Single::TransportReceived), Says::This("no")),
    (Fact::Single(Single::BrandLink), Says::This("yes")),
];

/// The shop is in another province.
const NOODLES: &[(Fact, Says)] = &[
    (Fact::Single(Single::BrandLink), Says::This("yes")),
    (Fact::Single(Single::BizForm), Says::This("individual_business")),
    (Fact::Single(Single::BizInQinghai), Says::This("no")),
    (Fact::Single(Single::Licensed), Says::This("yes")),
    (Fact::Span(Span::Trading), Says::This("ge1y")),
    (Fact::Single(Single::OperatingNormally), Says::This("yes")),
    (Fact::Single(Single::StartupReceived), Says::This("no")),
];

const PARTNERS: &[(Fact, Says)] = &[
    (Fact::Single(Single::BrandLink), Says::This("yes")),
    (Fact::Number(Number::PartnersTotal), Says::This("3")),
    (Fact::Number(Number::PartnersEligible), Says::This("3")),
    (Fact::Single(Single::BizForm), Says::This("individual_business")),
    (Fact::Single(Single::BizInQinghai), Says::This("yes")),
    (Fact::Single(Single::Licensed), Says::This("yes")),
    (Fact::Span(Span::Trading), Says::DaysAgo(400)),
    (Fact::Single(Single::OperatingNormally), Says::This("yes")),
    (Fact::Single(Single::StartupReceived), Says::This("no")),
];

/// One of five has a contract and no insurance.
const EMPLOYER: &[(Fact, Says)] = &[
    (Fact::Single(Single::EmployerKind), Says::This("brand_enterprise")),
    (Fact::Single(Single::EmployerForm), Says::This("enterprise")),
    (Fact::Number(Number::HiresGroup), Says::This("5")),
    (Fact::Number(Number::HiresBoth), Says::This("4")),
    (Fact::Number(Number::HiresGradOver2), Says::This("0")),
    (Fact::Single(Single::EnterpriseSize), Says::This("micro_small")),
    (Fact::Single(Single::Zjtx), Says::This("none")),
    (Fact::Single(Single::BrandLeader), Says::This("no")),
];

/// Eight of twenty did not stay for two months.
const BROKER: &[(Fact, Says)] = &[
    (Fact::Single(Single::BrokerConfirmed), Says::This("yes")),
    (Fact::Number(Number::BatchPeople), Says::This("20")),
    (Fact::Single(Single::QinghaiRural), Says::This("all")),
    (Fact::Single(Single::HaixiGoji), Says::This("all")),
    (Fact::Span(Span::Picking), Says::This("some")),
    (Fact::Number(Number::BatchOk), Says::This("12")),
    (Fact::Number(Number::BatchPriority), Says::This("4")),
];

const EXPORT: &[(Fact, Says)] = &[(Fact::Single(Single::OrganisedExport), Says::This("yes"))];

const TRAINING: &[(Fact, Says)] = &[(Fact::Single(Single::BrandTraining), Says::This("yes"))];
