//! Which page, and how it is written behind # in the address.

use crate::facts::{EntityKind, EntityRef, Fact};
use crate::interview::Question;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is, and who are you.
    Home,
    /// Help with who are you.
    Which,
    /// One question.
    Question(Question),
    /// A list whose entries are filled in one by one.
    List(EntityKind),
    /// All answers.
    Review,
    /// What came out.
    Results,
    /// What is taken away.
    Take,
    /// A link with somebody's answers, by its code.
    Open(String),
    /// One measure, by id.
    Measure(String),
    /// The whole document, at the passage of a measure if one is named.
    Law(Option<String>),
    /// What this is.
    About,
    /// An address that leads nowhere.
    Nowhere,
}

impl Route {
    /// As it is written behind #, with the #.
    pub fn hash(&self) -> String {
        format!("#{}", self.path())
    }

    fn path(&self) -> String {
        match self {
            Self::Home => "/".to_owned(),
            Self::Which => "/which".to_owned(),
            Self::Question(Question { place: EntityRef::Person, fact }) => {
                format!("/q/{}", fact.key())
            }
            Self::Question(Question {
                place: EntityRef::Batch(index) | EntityRef::Hire(index),
                fact,
            }) => {
                format!("/q/{}/{}", fact.key(), index + 1)
            }
            Self::List(EntityKind::Batches) => "/batches".to_owned(),
            Self::List(_) => "/hires".to_owned(),
            Self::Review => "/answers".to_owned(),
            Self::Results => "/results".to_owned(),
            Self::Take => "/take".to_owned(),
            Self::Open(code) => format!("/open/{code}"),
            Self::Measure(id) => format!("/measure/{id}"),
            Self::Law(None) => "/law".to_owned(),
            Self::Law(Some(id)) => format!("/law/{id}"),
            Self::About | Self::Nowhere => "/about".to_owned(),
        }
    }

    /// The page written behind #.
    pub fn read(hash: &str) -> Self {
        let path = hash.trim_start_matches(['#', '/']);
        let parts = path.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>();
        match parts[..] {
            [] => Self::Home,
            ["which"] => Self::Which,
            ["q", key] => question(key, 0),
            ["q", key, number] => match number.parse::<usize>() {
                Ok(number @ 1..) => question(key, number - 1),
                _ => Self::Nowhere,
            },
            ["batches"] => Self::List(EntityKind::Batches),
            ["hires"] => Self::List(EntityKind::Hires),
            ["answers"] => Self::Review,
            ["results"] => Self::Results,
            ["take"] => Self::Take,
            ["open", code] => Self::Open(code.to_owned()),
            ["measure", id] => Self::Measure(id.to_owned()),
            ["law"] => Self::Law(None),
            ["law", id] => Self::Law(Some(id.to_owned())),
            ["about"] => Self::About,
            _ => Self::Nowhere,
        }
    }
}

fn question(key: &str, index: usize) -> Route {
    Fact::from_key(key)
        .map_or(Route::Nowhere, |fact| Route::Question(Question { place: fact.place(index), fact }))
}
