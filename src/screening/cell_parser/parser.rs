//! From the text of a cell to its value.

use super::clean::clean;
use super::days::{self, Written};
use super::numbers;
use super::set::{ChoiceSet, RoleSet};
use super::value::{CellContext, CellValue, DayRules};
use super::word_table::{Meaning, WordTable};
use crate::facts::{Choice, Column, End, Fact, Problem};
use crate::i18n::table as words;

/// Parses the cells of a column.
#[derive(Clone, Debug)]
pub struct CellParser {
    column: Column,
    context: CellContext,
    rules: DayRules,
    words: WordTable,
}

impl CellParser {
    /// For the cells of `column`.
    pub fn new(column: Column, context: CellContext, rules: DayRules) -> Self {
        // A licence is given on one day, as a graduate is hired on one.
        let span = rules.span && column.may_hold_span();
        let words = WordTable::new(column, context.one_person_rows);
        Self { column, context, rules: DayRules { span, ..rules }, words }
    }

    /// The value of `text`.
    ///
    /// # Errors
    /// What is wrong with it. Whether it fits its row is for the row.
    pub fn parse(&self, text: &str) -> Result<CellValue, Problem> {
        let text = &*clean(text);
        let is_lost = || text.contains(char::REPLACEMENT_CHARACTER);
        self.parse_clean(text).map_err(|it| if is_lost() { Problem::NotText } else { it })
    }

    fn parse_clean(&self, text: &str) -> Result<CellValue, Problem> {
        if text.is_empty() {
            return Ok(CellValue::Nothing);
        }
        if self.is_of_digits() && text.starts_with(|first: char| first.is_ascii_digit()) {
            return self.digits(text);
        }
        match self.words.get(text) {
            Some(meaning) => self.meaning(meaning),
            None if text.chars().all(is_mark_letter) => Ok(CellValue::Mark),
            None => self.parts(text),
        }
    }

    /// Whether what begins with a digit is a day or a number, and no word.
    fn is_of_digits(&self) -> bool {
        matches!(
            self.column,
            Column::First(_) | Column::Last(_) | Column::Fact(Fact::Number(_) | Fact::Day(_))
        )
    }

    fn digits(&self, text: &str) -> Result<CellValue, Problem> {
        if let Column::Fact(Fact::Number(number)) = self.column {
            return numbers::persons(number, text).map(CellValue::Number);
        }
        let written = days::days(text, self.context, self.rules);
        match written {
            Ok(Written::Day(day)) => Ok(CellValue::Day(End::On(day))),
            Ok(Written::Span(first, end)) => Ok(CellValue::Days(first, end)),
            // Where two days can never stand it is no use to say that they may.
            Err(Problem::SpanInCell) if !self.column.may_hold_span() => Err(Problem::NoSuchDay),
            Err(problem) => Err(problem),
        }
    }

    /// The value of a word that is known.
    fn meaning(&self, meaning: Meaning) -> Result<CellValue, Problem> {
        match (meaning, self.column) {
            (Meaning::Choice(choice), Column::Fact(Fact::Number(_))) => {
                Ok(CellValue::Number((choice == Choice::Yes).into()))
            }
            (Meaning::Choice(choice), Column::Fact(Fact::Multiple(_))) => {
                Ok(CellValue::Many { ticked: choice.into(), unsure: false })
            }
            (Meaning::Choice(choice), _) => Ok(CellValue::One(choice)),
            (Meaning::Role(role), _) => Ok(CellValue::Roles(role.into())),
            (Meaning::Ongoing, _) => Ok(CellValue::Day(End::Ongoing)),
            (Meaning::Unsure, _) => Ok(CellValue::Unsure),
            (Meaning::Mark, _) => Ok(CellValue::Mark),
            (Meaning::FailedFormula, _) => Err(Problem::FailedFormula),
        }
    }

    /// The value of several words.
    fn parts(&self, text: &str) -> Result<CellValue, Problem> {
        match self.column {
            Column::Roles => self.roles(text),
            Column::Fact(Fact::Multiple(_)) => self.set(text),
            Column::Fact(Fact::Number(_)) => Err(Problem::NotANumber),
            Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)) => {
                Err(Problem::NoSuchDay)
            }
            Column::Fact(_) | Column::Band(_) => Err(Problem::NotAChoice),
        }
    }

    fn roles(&self, text: &str) -> Result<CellValue, Problem> {
        let mut roles = RoleSet::default();
        for part in parts(text) {
            let Some(Meaning::Role(role)) = self.words.get(part) else {
                return Err(Problem::NotAChoice);
            };
            roles.insert(role);
        }
        Ok(CellValue::Roles(roles))
    }

    fn set(&self, text: &str) -> Result<CellValue, Problem> {
        let (mut ticked, mut unsure) = (ChoiceSet::default(), false);
        for part in parts(text) {
            match self.words.get(part) {
                Some(Meaning::Choice(choice)) => ticked.insert(choice),
                Some(Meaning::Unsure | Meaning::Mark) => unsure = true,
                _ => return Err(Problem::NotAChoice),
            }
        }
        if ticked.contains(Choice::None) && (unsure || ticked != Choice::None.into()) {
            return Err(Problem::NoneAndSome);
        }
        if ticked.is_empty() {
            return Ok(CellValue::Unsure);
        }
        Ok(CellValue::Many { ticked, unsure })
    }
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(words::SEPARATORS).filter(|part| !part.is_empty())
}

/// Whether a letter by itself says nothing.
fn is_mark_letter(letter: char) -> bool {
    letter == ' ' || words::MARK_LETTERS.contains(letter)
}
