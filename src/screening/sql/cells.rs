//! What each cell says by itself.

use super::dialect::Replacement;
use super::literal::letter_of;
use super::names::{answer, day, names_roles, nth_text, raw, text, word, words_of};
use super::query::Query;
use crate::facts::{Choice, Column, Fact, Multiple, Number, UNSURE};
use crate::i18n::table as words;
use crate::screening::cell_parser::{FOLDED, FOLDED_TO, Meaning, TEXT_MARK};

/// Columns that a step adds: names and expressions.
pub type Adds = Vec<(String, String)>;

impl Query<'_> {
    /// The cells as text.
    pub(super) fn raws(&self) -> Adds {
        let cells = |column: Column| {
            let names = self.columns(column).into_iter().enumerate();
            names.map(move |(nth, (name, _))| {
                (raw(column, nth), self.dialect.as_text(&self.dialect.name(name)))
            })
        };
        Column::all().flat_map(cells).collect()
    }

    /// The cells as they are compared. Of several columns for one thing the last that is filled
    /// counts, unless it is a set: there they come together.
    pub(super) fn texts(&self) -> Adds {
        let kind = self.dialect.text();
        let texts = |column: Column| {
            let count = self.columns(column).len();
            let cells = (0..count).map(|nth| self.clean(&raw(column, nth))).collect::<Vec<_>>();
            let named = |(nth, cell): (usize, String)| (nth_text(column, nth), cell);
            match (column, cells.as_slice()) {
                (_, []) => vec![(text(column), format!("CAST(NULL AS {kind})"))],
                (_, [_]) | (Column::Fact(Fact::Multiple(_)), _) => {
                    cells.into_iter().enumerate().map(named).collect()
                }
                _ => {
                    let last_first = cells.into_iter().rev().collect::<Vec<_>>().join(", ");
                    vec![(text(column), format!("COALESCE({last_first})"))]
                }
            }
        };
        Column::all().flat_map(texts).collect()
    }

    /// A text without what nobody means by it, as [`clean`](crate::screening::clean) makes it.
    fn clean(&self, text: &str) -> String {
        let folded = || FOLDED.chars().zip(FOLDED_TO.chars());
        let blanks = letter_of(folded().filter(|(_, to)| *to == ' ').map(|(from, _)| from));
        let (from, to) = folded().filter(|(_, to)| *to != ' ').unzip::<_, _, String, String>();
        let odd = letter_of(FOLDED.chars().chain(words::INVISIBLE));
        let seen = self.dialect.without(text, &letter_of(words::INVISIBLE));
        let blank = self.dialect.replace(&seen, &blanks, Replacement::Blank);
        let [from, to] = [from, to].map(|letters| self.dialect.literal(&letters));
        let clean = format!(
            "TRIM(BOTH ' ' FROM CASE WHEN {} THEN TRANSLATE({blank}, {from}, {to}) ELSE {text} END)",
            self.dialect.matches(text, &odd),
        );
        let mark = letter_of([TEXT_MARK]);
        format!("NULLIF({}, '')", self.dialect.without(&clean, &format!("^{mark} *")))
    }

    /// Cells without blanks, days without the time of day, numbers without what is counted.
    pub(super) fn plain(&self) -> Adds {
        let mut adds = Vec::new();
        for column in Column::all() {
            for nth in 0..self.columns(column).len().max(1) {
                let text = nth_text(column, nth);
                adds.push((word(column, nth), format!("REPLACE({text}, ' ', '')")));
            }
            let text = text(column);
            match column {
                Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)) => {
                    adds.push((format!("{text}_bare"), self.without_time(&text)));
                }
                Column::Fact(Fact::Number(_)) => {
                    let ends = letter_of(words::PERSONS.into_iter().chain([' ']));
                    let bare = self.dialect.without(&text, &format!("{ends}+$"));
                    adds.push((format!("{text}_bare"), bare));
                }
                _ => {}
            }
        }
        adds
    }

    /// The days and the numbers in the cells, whether or not they fit; the words of sets.
    pub(super) fn values(&self) -> Adds {
        let mut adds = Vec::new();
        for column in Column::all() {
            let text = text(column);
            match column {
                Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)) => {
                    adds.push((format!("{text}_date"), self.date(column)));
                }
                Column::Fact(Fact::Number(_)) => {
                    adds.push((format!("{text}_number"), self.number(&format!("{text}_bare"))));
                }
                Column::Roles | Column::Fact(Fact::Multiple(_)) => {
                    for nth in 0..self.columns(column).len().max(1) {
                        adds.push((words_of(column, nth), self.words(column, nth)));
                    }
                }
                _ => {}
            }
        }
        adds
    }

    /// What each cell says by itself.
    pub(super) fn answers(&self) -> Adds {
        let mut adds = Vec::new();
        for column in Column::all() {
            match column {
                Column::First(_) => adds.push((day(column), self.day(column))),
                Column::Last(_) => adds.push((day(column), self.end(column))),
                Column::Band(_) => {
                    let key = self.key(column, "wrong");
                    adds.push((format!("{}_key", text(column)), key));
                }
                Column::Fact(fact @ Fact::Number(number)) => {
                    adds.push((format!("{}_given", answer(fact)), self.persons(number)));
                }
                Column::Fact(fact @ Fact::Day(_)) => adds.push((answer(fact), self.day(column))),
                Column::Fact(Fact::Multiple(set)) => {
                    adds.push((super::names::ticked(set), self.ticked(set)));
                }
                Column::Fact(fact) => {
                    adds.push((format!("{}_given", answer(fact)), self.key(column, UNSURE)));
                }
                Column::Roles => {
                    let words =
                        self.dialect.only(&words_of(column, 0), &self.word_table(column).answers());
                    adds.push((names_roles(), format!("COALESCE({words}, FALSE)")));
                }
            }
        }
        adds
    }

    /// Whether a cell says 不清楚, or is a mark for nothing.
    pub(super) fn is_unsure(&self, column: Column, nth: usize) -> String {
        let (word, table) = (word(column, nth), self.word_table(column));
        let words = [Meaning::Unsure, Meaning::Mark].map(|meaning| table.saying(meaning)).concat();
        let marks =
            self.dialect.matches(&word, &format!("^{}+$", letter_of(words::MARK_LETTERS.chars())));
        format!("({word} IN ({}) OR {marks})", self.dialect.literals(&words))
    }

    /// The key of the choice in a cell; `wrong` for what cannot be read.
    fn key(&self, column: Column, wrong: &str) -> String {
        let (word, table) = (word(column, 0), self.word_table(column));
        let choice = |&choice: &Choice| {
            let words = table.saying(Meaning::Choice(choice));
            (!words.is_empty()).then(|| {
                let words = self.dialect.literals(&words);
                format!("WHEN {word} IN ({words}) THEN '{}' ", choice.key())
            })
        };
        let choices = column.fact().map(Fact::choices).unwrap_or_default();
        let choices = choices.iter().filter_map(choice).collect::<String>();
        let unsure = if wrong == UNSURE {
            String::new()
        } else {
            format!("WHEN {} THEN '{UNSURE}' ", self.is_unsure(column, 0))
        };
        format!("CASE WHEN {word} IS NULL THEN NULL {choices}{unsure}ELSE '{wrong}' END")
    }

    /// The words in a cell: one that says something by itself, else its parts.
    fn words(&self, column: Column, nth: usize) -> String {
        let (text, word, table) =
            (nth_text(column, nth), word(column, nth), self.word_table(column));
        let whole = self.dialect.literals(&table.answers());
        let between = letter_of(words::SEPARATORS) + "+";
        let trimmed = self.dialect.without(&text, &format!("^{between}|{between}$"));
        format!(
            "CASE WHEN {word} IN ({whole}) THEN {} WHEN {} THEN {} ELSE {} END",
            self.dialect.list(std::slice::from_ref(&word)),
            self.is_unsure(column, nth),
            self.dialect.list(&[format!("'{UNSURE}'")]),
            self.dialect.split(&trimmed, &between),
        )
    }

    /// What was ticked in all columns for a set. What cannot be read is 不清楚.
    fn ticked(&self, set: Multiple) -> String {
        let column = Column::Fact(Fact::Multiple(set));
        let table = self.word_table(column);
        let none = table.saying(Meaning::Choice(Choice::None));
        let known = [table.answers(), table.saying(Meaning::Unsure), table.saying(Meaning::Mark)];
        let known = known.concat();
        let unsure = self.dialect.list(&[format!("'{UNSURE}'")]);
        let nothing = self.dialect.list(&[]);
        let of_column = |nth: usize| {
            let words = words_of(column, nth);
            let is_known = self.dialect.only(&words, &known);
            let mixed = if none.is_empty() {
                "FALSE".to_owned()
            } else {
                let [some, all] =
                    [self.dialect.any_of(&words, &none), self.dialect.only(&words, &none)];
                format!("({some} AND NOT {all})")
            };
            format!(
                "CASE WHEN {} IS NULL THEN {nothing} WHEN {is_known} AND NOT {mixed} THEN {words} ELSE {unsure} END",
                nth_text(column, nth),
            )
        };
        let columns = (0..self.columns(column).len().max(1)).map(of_column).collect::<Vec<_>>();
        self.dialect.joined(&columns)
    }

    /// The number in a cell, however large.
    fn number(&self, bare: &str) -> String {
        let is_number = self.dialect.matches(bare, "^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)([.]0+)?$");
        let digits = self.dialect.without(bare, "[.]0+$|,");
        format!("CASE WHEN {is_number} THEN TRY_CAST({digits} AS BIGINT) END")
    }

    fn persons(&self, number: Number) -> String {
        let column = Column::Fact(Fact::Number(number));
        let text = text(column);
        let (least, most) = number.bounds();
        let value =
            format!("CASE WHEN {text}_number BETWEEN {least} AND {most} THEN {text}_number END");
        if !self.one_person_rows() {
            return value;
        }
        match number {
            Number::BatchPeople => "CAST(1 AS BIGINT)".to_owned(),
            Number::BatchPriority | Number::BatchOk => {
                let (word, table) = (word(column, 0), self.word_table(column));
                let [yes, no] = [Choice::Yes, Choice::No]
                    .map(|choice| self.dialect.literals(&table.saying(Meaning::Choice(choice))));
                format!(
                    "CASE WHEN {word} IN ({yes}) THEN 1 WHEN {word} IN ({no}) THEN 0 ELSE {value} END"
                )
            }
            _ => value,
        }
    }
}
