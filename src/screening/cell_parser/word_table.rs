//! The words that may stand in the cells of a column.

use super::clean::clean;
use super::letters::ERROR_WORDS;
use crate::facts::{Choice, Column, Fact, Number, ONGOING, Role, UNSURE};
use crate::i18n::table as words;
use std::collections::HashMap;

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A choice.
    Choice(Choice),
    /// A role.
    Role(Role),
    /// It goes on.
    Ongoing,
    /// 不清楚.
    Unsure,
    /// Nothing is said.
    Mark,
    /// A formula that failed.
    FailedFormula,
}

/// The words of a column, each with what it says there.
#[derive(Clone, Debug)]
pub struct WordTable(HashMap<Box<str>, Meaning, foldhash::fast::FixedState>);

impl WordTable {
    /// The words of `column`. Where a row is one person, a number of persons may be a yes or a no.
    pub fn new(column: Column, one_person_rows: bool) -> Self {
        let mut table = Self(HashMap::default());
        match column {
            Column::Roles => {
                for &role in Role::ALL {
                    table.add(words::role_words(role), Meaning::Role(role));
                    table.add(&[role.key()], Meaning::Role(role));
                }
            }
            Column::Band(span) => table.add_choices(Fact::Span(span)),
            Column::Fact(Fact::Number(Number::BatchPriority | Number::BatchOk))
                if one_person_rows =>
            {
                table.add(words::YES, Meaning::Choice(Choice::Yes));
                table.add(words::NO, Meaning::Choice(Choice::No));
            }
            Column::Fact(fact) => table.add_choices(fact),
            Column::Last(_) => {
                table.add(&words::ONGOING_WORDS, Meaning::Ongoing);
                table.add(&[ONGOING], Meaning::Ongoing);
            }
            Column::First(_) => {}
        }
        table.add(&words::UNSURE_WORDS, Meaning::Unsure);
        table.add(&[UNSURE], Meaning::Unsure);
        table.add(&words::MARK_WORDS, Meaning::Mark);
        table.add(&ERROR_WORDS, Meaning::FailedFormula);
        table
    }

    fn add_choices(&mut self, fact: Fact) {
        for &choice in fact.choices() {
            self.add(&words::words(fact, choice), Meaning::Choice(choice));
            self.add(&[choice.key()], Meaning::Choice(choice));
        }
    }

    fn add(&mut self, words: &[&str], meaning: Meaning) {
        for word in words {
            self.0.entry(clean(word).into()).or_insert(meaning);
        }
    }

    /// The words that say this.
    pub fn saying(&self, meaning: Meaning) -> Vec<&str> {
        self.words(|it| it == meaning)
    }

    /// The words that say something of a person.
    pub fn answers(&self) -> Vec<&str> {
        self.words(|it| matches!(it, Meaning::Choice(_) | Meaning::Role(_)))
    }

    fn words(&self, is_wanted: impl Fn(Meaning) -> bool) -> Vec<&str> {
        let wanted = self.0.iter().filter(|(_, meaning)| is_wanted(**meaning));
        let mut words = wanted.map(|(word, _)| &**word).collect::<Vec<_>>();
        words.sort_unstable();
        words
    }

    /// What a word says; blanks inside it do not count. None where it is unknown.
    pub fn get(&self, word: &str) -> Option<Meaning> {
        self.0.get(word).copied().or_else(|| {
            let without = || word.split(' ').collect::<String>();
            if word.contains(' ') { self.0.get(&*without()).copied() } else { None }
        })
    }
}
