//! The order of questions (reading §7.1).

use crate::facts::{Day, Fact, Multiple, Number, Role, Single, Span};

const WORKER: &[Fact] = &[
    Fact::Multiple(Multiple::PersonGroups),
    Fact::Single(Single::WorksOtherProvince),
    Fact::Span(Span::CrossProvince),
    Fact::Single(Single::TransportReceived),
    Fact::Single(Single::BrandLink),
    Fact::Single(Single::HighSkill),
];

const ENTREPRENEUR: &[Fact] = &[
    Fact::Single(Single::BrandLink),
    Fact::Single(Single::BizForm),
    Fact::Single(Single::BizInQinghai),
    Fact::Single(Single::Licensed),
    Fact::Span(Span::Trading),
    Fact::Single(Single::OperatingNormally),
    Fact::Single(Single::StartupReceived),
];

const PARTNERS: &[Fact] = &[
    Fact::Single(Single::BrandLink),
    Fact::Number(Number::PartnersTotal),
    Fact::Number(Number::PartnersEligible),
    Fact::Single(Single::BizForm),
    Fact::Single(Single::BizInQinghai),
    Fact::Single(Single::Licensed),
    Fact::Span(Span::Trading),
    Fact::Single(Single::OperatingNormally),
    Fact::Single(Single::StartupReceived),
];

const EMPLOYER: &[Fact] = &[
    Fact::Single(Single::EmployerKind),
    Fact::Single(Single::EmployerForm),
    Fact::Single(Single::BrandLink),
    Fact::Number(Number::HiresGroup),
    Fact::Number(Number::HiresBoth),
    Fact::Number(Number::HiresGradOver2),
    Fact::Multiple(Multiple::HireGroups),
    Fact::Single(Single::HadJobBefore),
    Fact::Day(Day::LeftSchool),
    Fact::Day(Day::Hired),
    Fact::Single(Single::NewPost),
    Fact::Single(Single::Contract),
    Fact::Single(Single::Insured),
    Fact::Single(Single::EnterpriseSize),
    Fact::Single(Single::Zjtx),
    Fact::Single(Single::BrandLeader),
    Fact::Single(Single::ZjtxReceived),
    Fact::Single(Single::HasIp),
];

const BROKER: &[Fact] = &[
    Fact::Single(Single::BrokerConfirmed),
    Fact::Number(Number::BatchPeople),
    Fact::Single(Single::QinghaiRural),
    Fact::Single(Single::HaixiGoji),
    Fact::Span(Span::Picking),
    Fact::Number(Number::BatchOk),
    Fact::Number(Number::BatchPriority),
];

const EXPORT_ORG: &[Fact] = &[Fact::Single(Single::OrganisedExport)];

const TRAINING_ORG: &[Fact] = &[Fact::Single(Single::BrandTraining)];

const BRAND_ORG: &[Fact] = &[
    Fact::Multiple(Multiple::OrgThings),
    Fact::Single(Single::OnKeyList),
    Fact::Single(Single::HasIp),
];

/// The facts of a role, in the order they are asked.
pub fn question_order(role: Role) -> &'static [Fact] {
    match role {
        Role::Worker => WORKER,
        Role::Entrepreneur => ENTREPRENEUR,
        Role::Partners => PARTNERS,
        Role::Employer => EMPLOYER,
        Role::Broker => BROKER,
        Role::ExportOrg => EXPORT_ORG,
        Role::TrainingOrg => TRAINING_ORG,
        Role::BrandOrg => BRAND_ORG,
    }
}
