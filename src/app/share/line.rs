//! A line of what is taken away: what it is, and its words.

use serde::{Deserialize, Serialize};

/// What a line is, which decides how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// The name of the page.
    Brand,
    /// Whose results these are.
    Title,
    /// That it is a draft and decides nothing.
    Draft,
    /// The heading of a status.
    Section,
    /// The heading of a block.
    Block,
    /// The name of a measure, or of a sum.
    Measure,
    /// An amount that may be given.
    Amount,
    /// An amount that is open, that must be paid back, or that has no figure. Nobody may count on it.
    Open,
    /// A sentence.
    Plain,
    /// A measure by its name only. Of those that follow each other, one line of [`Kind::Names`] is made.
    Name,
    /// Several measures by their names only.
    Names,
    /// Who gets the measure above. It is said where it is another than before.
    Payee,
    /// Where it comes from.
    Foot,
    /// The words of the document, on paper only.
    Clause,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub text: String,
    /// The measure that begins with this line, by id.
    #[serde(skip)]
    pub measure: Option<&'static str>,
    /// The number of its footnote.
    #[serde(skip)]
    pub note: Option<usize>,
}

impl Line {
    /// A line without a footnote.
    pub fn new(kind: Kind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), measure: None, note: None }
    }

    /// The first line of a measure.
    pub fn measure(id: &'static str, title: &str) -> Self {
        Self { measure: Some(id), ..Self::new(Kind::Measure, title) }
    }
}

impl Kind {
    /// Whether it ends the measure above.
    pub fn begins(self) -> bool {
        matches!(self, Self::Title | Self::Section | Self::Block | Self::Measure)
    }

    /// The class of the line on the page.
    pub fn class(self) -> &'static str {
        match self {
            Self::Brand => "line-brand",
            Self::Title => "line-title",
            Self::Draft => "line-draft",
            Self::Section => "line-section",
            Self::Block => "line-block",
            Self::Measure => "line-measure",
            Self::Amount => "line-amount",
            Self::Open => "line-open",
            Self::Plain | Self::Payee => "line-plain",
            Self::Name | Self::Names => "line-names",
            Self::Foot => "line-foot",
            Self::Clause => "line-clause",
        }
    }
}
