//! What can be asked.

use super::vocabulary::{Choice, Day, Multiple, Number, Single, Span};
use serde::{Deserialize, Serialize};

/// Something that can be asked, by the kind of its answer. A threshold on a
/// yes/no question or a date inside a number cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// One choice.
    Single(Single),
    /// Any number of choices.
    Multiple(Multiple),
    /// A number of persons.
    Number(Number),
    /// Dates or a band.
    Span(Span),
    /// One day.
    Day(Day),
}

impl Fact {
    /// Every fact.
    pub fn all() -> impl Iterator<Item = Self> {
        let singles = Single::ALL.iter().copied().map(Self::Single);
        let multiples = Multiple::ALL.iter().copied().map(Self::Multiple);
        let numbers = Number::ALL.iter().copied().map(Self::Number);
        let spans = Span::ALL.iter().copied().map(Self::Span);
        let days = Day::ALL.iter().copied().map(Self::Day);
        singles.chain(multiples).chain(numbers).chain(spans).chain(days)
    }

    /// The key this fact bears in files and links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Single(fact) => fact.key(),
            Self::Multiple(fact) => fact.key(),
            Self::Number(fact) => fact.key(),
            Self::Span(fact) => fact.key(),
            Self::Day(fact) => fact.key(),
        }
    }

    /// The fact with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Single::from_key(key)
            .map(Self::Single)
            .or_else(|| Multiple::from_key(key).map(Self::Multiple))
            .or_else(|| Number::from_key(key).map(Self::Number))
            .or_else(|| Span::from_key(key).map(Self::Span))
            .or_else(|| Day::from_key(key).map(Self::Day))
    }

    /// The choices offered, 不清楚 apart. Empty for numbers and days.
    pub fn choices(self) -> &'static [Choice] {
        match self {
            Self::Single(fact) => fact.choices(),
            Self::Multiple(fact) => fact.choices(),
            Self::Span(fact) => fact.choices(),
            Self::Number(_) | Self::Day(_) => &[],
        }
    }

    /// Which list of the profile this fact belongs to.
    pub fn entity_kind(self) -> EntityKind {
        match self {
            Self::Single(Single::QinghaiRural | Single::HaixiGoji)
            | Self::Number(Number::BatchPeople | Number::BatchOk | Number::BatchPriority)
            | Self::Span(Span::Picking) => EntityKind::Batches,
            Self::Single(
                Single::NewPost | Single::Contract | Single::Insured | Single::HadJobBefore,
            )
            | Self::Multiple(Multiple::HireGroups)
            | Self::Day(_) => EntityKind::Hires,
            _ => EntityKind::Person,
        }
    }
}

/// Where a fact's answer is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EntityKind {
    /// Once a profile.
    Person,
    /// Once for every batch of pickers a broker led.
    Batches,
    /// Once for every person an employer hired.
    Hires,
}

impl Single {
    /// The choices of this fact, 不清楚 apart.
    pub fn choices(self) -> &'static [Choice] {
        use Choice as C;
        match self {
            Self::WorksOtherProvince => &[C::Yes, C::No, C::Abroad],
            Self::TransportReceived | Self::StartupReceived => &[C::No, C::Yes],
            Self::BizForm => &[
                C::IndividualBusiness,
                C::MicroSmallEnterprise,
                C::MediumLargeEnterprise,
                C::Cooperative,
                C::NotRegistered,
                C::Other,
            ],
            Self::EmployerKind => &[C::BrandEnterprise, C::Workshop, C::Both, C::Neither],
            Self::EmployerForm => &[
                C::Enterprise,
                C::Cooperative,
                C::IndividualBusiness,
                C::PrivateNonEnterprise,
                C::PublicBody,
                C::Other,
            ],
            Self::EnterpriseSize => &[C::MicroSmall, C::MediumLarge],
            Self::Zjtx | Self::ZjtxReceived => &[C::None, C::Provincial, C::National, C::Both],
            Self::QinghaiRural | Self::HaixiGoji => &[C::All, C::Some, C::None],
            _ => &[C::Yes, C::No],
        }
    }
}

impl Multiple {
    /// The choices of this fact, 不清楚 apart.
    pub fn choices(self) -> &'static [Choice] {
        use Choice as C;
        match self {
            Self::PersonGroups => {
                &[C::PovertyLifted, C::Monitored, C::RuralLowIncome, C::Hardship, C::None]
            }
            Self::OrgThings => &[C::Brand, C::Park, C::Project, C::Other],
            Self::HireGroups => {
                &[C::Hardship, C::Graduate, C::Veteran, C::PovertyLifted, C::Monitored, C::None]
            }
        }
    }
}

impl Span {
    /// The bands of this fact for those who give no dates, 不清楚 apart.
    pub fn choices(self) -> &'static [Choice] {
        match self {
            Self::CrossProvince => &[Choice::Under3Months, Choice::From3Months],
            Self::Trading => &[Choice::From1Year, Choice::Under1Year],
            Self::Picking => &[Choice::All, Choice::Some, Choice::None],
        }
    }
}

impl Number {
    /// The least and the most this fact may be, in persons.
    pub fn bounds(self) -> (u32, u32) {
        match self {
            Self::PartnersTotal => (1, 999),
            Self::PartnersEligible => (0, 999),
            _ => (0, 9999),
        }
    }
}
