//! What was answered.

use super::calendar::{Date, End};
use super::fact::Fact;
use super::vocabulary::{Choice, Day, Multiple, Number, Single, Span};

/// An answer to a [`Fact`]. Its kind fits the fact's: only [`parse`](super::parse) and
/// the typed inputs of the page make answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// 不清楚, or skipped. Stays unknown, never becomes a no.
    Unsure,
    /// One choice.
    One(Choice),
    /// A set of choices, in the order of the fact; `unsure` when 不清楚 was ticked besides.
    Many {
        /// What was ticked.
        ticked: Vec<Choice>,
        /// 不清楚 was ticked too.
        unsure: bool,
    },
    /// A number of persons.
    Number(u32),
    /// First day and end.
    Days(Date, End),
    /// One day.
    Day(Date),
}

impl Answer {
    /// Whether it leaves something open: 不清楚, alone or beside other choices.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Unsure | Self::Many { unsure: true, .. })
    }
}

/// Answers by fact, of a person, of one batch or of one hire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(Fact, Answer)>);

impl Answers {
    /// The answer to `fact`, if it was answered.
    pub fn get(&self, fact: Fact) -> Option<&Answer> {
        self.find(fact).ok().map(|index| &self.0[index].1)
    }

    /// Whether `fact` was answered, if only by 不清楚.
    pub fn has(&self, fact: Fact) -> bool {
        self.find(fact).is_ok()
    }

    /// Puts an answer in place of any older one.
    pub fn set(&mut self, fact: Fact, answer: Answer) {
        match self.find(fact) {
            Ok(index) => self.0[index].1 = answer,
            Err(index) => self.0.insert(index, (fact, answer)),
        }
    }

    /// Takes an answer back.
    pub fn forget(&mut self, fact: Fact) {
        self.0.retain(|(other, _)| *other != fact);
    }

    /// Every answer, in the order of facts.
    pub fn iter(&self) -> impl Iterator<Item = (Fact, &Answer)> {
        self.0.iter().map(|(fact, answer)| (*fact, answer))
    }

    /// Where the answer to `fact` is, or belongs: they are kept in the order of facts.
    fn find(&self, fact: Fact) -> Result<usize, usize> {
        self.0.binary_search_by_key(&fact, |(fact, _)| *fact)
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The choice made; None when not answered or 不清楚.
    pub fn choice(&self, fact: Single) -> Option<Choice> {
        match self.get(Fact::Single(fact)) {
            Some(Answer::One(choice)) => Some(*choice),
            _ => None,
        }
    }

    /// What was ticked and whether 不清楚 was ticked besides; None when not answered or only 不清楚.
    pub fn ticked(&self, fact: Multiple) -> Option<(&[Choice], bool)> {
        match self.get(Fact::Multiple(fact)) {
            Some(Answer::Many { ticked, unsure }) => Some((ticked, *unsure)),
            _ => None,
        }
    }

    /// The number given; None when not answered or 不清楚.
    pub fn number(&self, fact: Number) -> Option<u32> {
        match self.get(Fact::Number(fact)) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// The dates given; None when a band, 不清楚 or nothing was given.
    pub fn days(&self, fact: Span) -> Option<(Date, End)> {
        match self.get(Fact::Span(fact)) {
            Some(Answer::Days(start, end)) => Some((*start, *end)),
            _ => None,
        }
    }

    /// The band given in place of dates.
    pub fn band(&self, fact: Span) -> Option<Choice> {
        match self.get(Fact::Span(fact)) {
            Some(Answer::One(band)) => Some(*band),
            _ => None,
        }
    }

    /// The day given.
    pub fn day(&self, fact: Day) -> Option<Date> {
        match self.get(Fact::Day(fact)) {
            Some(Answer::Day(date)) => Some(*date),
            _ => None,
        }
    }
}
