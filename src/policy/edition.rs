//! The document: its text, cut into parts, and the measures under the passages that grant them.

use super::{Interpretation, Measure, Words};

/// One edition of the policy document.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// Its id, in answers that are kept.
    pub id: &'static str,
    /// One letter or figure that stands for it in links; no other edition may have it.
    pub letter: char,
    /// Title of the announcement.
    pub announcement: &'static str,
    /// Title of the document.
    pub title: &'static str,
    /// What it is: 征求意见稿.
    pub status: &'static str,
    /// Who published it.
    pub issuer: &'static str,
    /// Day of the announcement, as printed.
    pub announced: &'static str,
    /// Until when comments were taken, as printed.
    pub comments_until: &'static str,
    /// Contact, as printed.
    pub contact: &'static str,
    /// Telephone, as printed: without an area code.
    pub telephone: &'static str,
    /// Address for comments, as printed.
    pub mail: &'static str,
    /// Unclear wording that bears on the document as a whole.
    pub interpretations: &'static [&'static Interpretation],
    /// The whole text in order: joined, the parts are the document byte for byte.
    pub parts: &'static [Part],
}

/// A part of the text.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Text outside the sixteen items.
    Frame(&'static Passage),
    /// One of the sixteen items.
    Clause(&'static Clause),
}

/// One of the sixteen numbered items.
#[derive(Clone, Copy, Debug)]
pub struct Clause {
    /// As printed: `(六)`.
    pub number: &'static str,
    /// As printed, without the stop.
    pub heading: &'static str,
    /// The sentences.
    pub passages: &'static [&'static Passage],
    /// The departments as printed, in their brackets.
    pub departments: Words,
}

/// A sentence of the document, and what it grants.
#[derive(Clone, Copy, Debug)]
pub struct Passage {
    /// The exact words.
    pub text: Words,
    /// The measures it grants.
    pub grants: &'static [&'static Measure],
    /// Words in it that grant nobody anything, with the reason.
    pub non_entitlements: &'static [NonEntitlement],
    /// Figures in it that are no entitlement, with the reason.
    pub figures: &'static [NonEntitlement],
}

/// Words from which no measure follows.
#[derive(Clone, Copy, Debug)]
pub struct NonEntitlement {
    /// The words.
    pub quote: Words,
    /// Why no measure follows, in plain Chinese.
    pub reason: Words,
}

impl Edition {
    /// The sixteen items, in order.
    pub fn clauses(&self) -> impl Iterator<Item = &'static Clause> + use<> {
        self.parts.iter().filter_map(|part| match part {
            Part::Clause(clause) => Some(*clause),
            Part::Frame(_) => None,
        })
    }

    /// Every measure with the passage and the item that grant it, in the order of the document.
    pub fn grants(&self) -> impl Iterator<Item = Granted> + use<> {
        self.clauses().flat_map(|clause| {
            clause.passages.iter().flat_map(move |&passage| {
                passage.grants.iter().map(move |&measure| Granted { clause, passage, measure })
            })
        })
    }

    /// Every measure, in the order of the document.
    pub fn measures(&self) -> impl Iterator<Item = &'static Measure> + use<> {
        self.grants().map(|granted| granted.measure)
    }

    /// The measure with this id, and where it stands.
    pub fn find(&self, id: &str) -> Option<Granted> {
        self.grants().find(|granted| granted.measure.id == id)
    }
}

/// A measure, and where in the document it stands.
#[derive(Clone, Copy, Debug)]
pub struct Granted {
    /// The item.
    pub clause: &'static Clause,
    /// The sentence.
    pub passage: &'static Passage,
    /// The measure.
    pub measure: &'static Measure,
}
