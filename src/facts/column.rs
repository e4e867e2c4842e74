//! What a file gives by name: the roles, a fact, or a part of a span, which is one fact but three columns.

use super::entity::EntityKind;
use super::fact::Fact;
use super::vocabulary::{Multiple, Span};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A named value of a file, such as a column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The roles of a person.
    Roles,
    /// A fact other than a span.
    Fact(Fact),
    /// The first day of a span.
    First(Span),
    /// The last day of a span, or that it goes on. A licence has none.
    Last(Span),
    /// The band of a span, for those who give no days.
    Band(Span),
}

impl Column {
    /// Every column.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Roles).chain(Fact::all().flat_map(Self::of))
    }

    /// The columns that give `fact`.
    pub fn of(fact: Fact) -> Vec<Self> {
        match fact {
            Fact::Span(span @ Span::Trading) => vec![Self::First(span), Self::Band(span)],
            Fact::Span(span) => vec![Self::First(span), Self::Last(span), Self::Band(span)],
            fact => vec![Self::Fact(fact)],
        }
    }

    /// The fact it gives, or gives a part of; None for the roles.
    pub fn fact(self) -> Option<Fact> {
        match self {
            Self::Roles => None,
            Self::Fact(fact) => Some(fact),
            Self::First(span) | Self::Last(span) | Self::Band(span) => Some(Fact::Span(span)),
        }
    }

    /// Whether several columns of a table may give it, each a part: the groups of a person.
    pub fn may_be_several(self) -> bool {
        matches!(self, Self::Fact(Fact::Multiple(Multiple::PersonGroups | Multiple::HireGroups)))
    }

    /// Whether both days of its span may stand in one cell of it.
    pub fn may_hold_span(self) -> bool {
        matches!(
            self,
            Self::First(Span::CrossProvince | Span::Picking)
                | Self::Last(Span::CrossProvince | Span::Picking)
        )
    }

    /// Which list of the profile it belongs to.
    pub fn entity_kind(self) -> EntityKind {
        self.fact().map_or(EntityKind::Person, Fact::entity_kind)
    }

    /// The key it bears in files, as in the published reading.
    pub fn key(self) -> &'static str {
        match self {
            Self::Roles => "roles",
            Self::Fact(fact) => fact.key(),
            Self::First(Span::CrossProvince) => "cross_start",
            Self::Last(Span::CrossProvince) => "cross_end",
            Self::Band(Span::CrossProvince) => "cross_band",
            Self::First(Span::Trading) => "licence_date",
            Self::Last(Span::Trading) => "licence_end",
            Self::Band(Span::Trading) => "op_band",
            Self::First(Span::Picking) => "broker_start",
            Self::Last(Span::Picking) => "broker_end",
            Self::Band(Span::Picking) => "broker_all_2to6",
        }
    }

    /// The column with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|column| column.key() == key)
    }
}

/// A column is written as its key.
impl Serialize for Column {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl<'de> Deserialize<'de> for Column {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        Self::from_key(&key).ok_or_else(|| de::Error::custom("no column has this key"))
    }
}
