//! What each cell says by itself.

use super::names::{answer, literals, parted, text};
use super::query::{Layer, Query};
use crate::facts::{Choice, Column, Fact, Multiple, Number, ONGOING, Role, Single, UNSURE};
use crate::i18n::table as words;

/// A pattern for one of these characters.
fn one_of(characters: &[char]) -> String {
    format!("[{}]", characters.iter().collect::<String>())
}

impl Query {
    /// The text of every cell, and its parts where it may have some.
    pub(super) fn texts(&self) -> Layer {
        let cell = |column: Column| {
            let header = self
                .columns
                .iter()
                .find(|(_, it)| *it == column)
                .map(|(header, _)| self.dialect.name(header));
            let kind = self.dialect.text();
            let value = header.map_or_else(
                || "NULL".to_owned(),
                |it| format!("NULLIF(TRIM(CAST({it} AS {kind})), '')"),
            );
            (text(column), format!("CAST({value} AS {kind})"))
        };
        Layer { name: "texts", adds: Column::all().map(cell).collect() }
    }

    /// What each cell says by itself.
    pub(super) fn answers(&self) -> Layer {
        let mut adds = Vec::new();
        for column in Column::all() {
            match column {
                Column::First(_) => adds.push((format!("{}_day", text(column)), self.day(column))),
                Column::Last(_) => adds.push((format!("{}_day", text(column)), self.end(column))),
                Column::Band(span) => {
                    adds.push((format!("{}_key", text(column)), key(column, Fact::Span(span))));
                }
                Column::Roles | Column::Fact(Fact::Multiple(_)) => {
                    adds.push((parted(column), self.parts(column)));
                }
                Column::Fact(fact @ Fact::Number(number)) => {
                    adds.push((format!("{}_given", answer(fact)), self.persons(number)));
                }
                Column::Fact(fact @ Fact::Day(_)) => adds.push((answer(fact), self.day(column))),
                Column::Fact(fact) => {
                    adds.push((format!("{}_given", answer(fact)), key(column, fact)));
                }
            }
        }
        Layer { name: "answers", adds }
    }

    fn parts(&self, column: Column) -> String {
        let between = one_of(&words::SEPARATORS) + "+";
        let trimmed = self.dialect.replace(&text(column), &format!("^{between}|{between}$"), "");
        self.dialect.split(&trimmed, &between)
    }

    /// The text of days without the time of day, and of numbers without what is counted.
    pub(super) fn plain(&self) -> Layer {
        let mut adds = Vec::new();
        for column in Column::all() {
            let text = text(column);
            match column {
                Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)) => {
                    let digits = self.dialect.replace(&text, "[ T].*$", "");
                    let parted = self.dialect.replace(
                        &digits,
                        &format!("{}+$", one_of(&words::DAY_ENDS)),
                        "",
                    );
                    adds.push((format!("{text}_digits"), digits));
                    adds.push((
                        format!("{text}_parted"),
                        self.dialect.replace(&parted, &one_of(&words::DAY_PARTS), "-"),
                    ));
                }
                Column::Fact(Fact::Number(_)) => {
                    let digits =
                        self.dialect.replace(&text, &format!("{}+$", one_of(&words::PERSONS)), "");
                    adds.push((
                        format!("{text}_digits"),
                        format!("TRANSLATE({digits}, '０１２３４５６７８９', '0123456789')"),
                    ));
                }
                _ => {}
            }
        }
        Layer { name: "plain", adds }
    }

    /// The days and the numbers in the cells, whether or not they fit.
    pub(super) fn values(&self) -> Layer {
        let mut adds = Vec::new();
        for column in Column::all() {
            match column {
                Column::First(_) | Column::Last(_) | Column::Fact(Fact::Day(_)) => {
                    adds.push((format!("{}_date", text(column)), self.date(column)));
                }
                Column::Fact(Fact::Number(_)) => {
                    let digits = format!("{}_digits", text(column));
                    let is_number = self.dialect.matches(&digits, "^[0-9]+$");
                    let value =
                        format!("CASE WHEN {is_number} THEN TRY_CAST({digits} AS BIGINT) END");
                    adds.push((format!("{}_number", text(column)), value));
                }
                _ => {}
            }
        }
        Layer { name: "dates", adds }
    }

    /// The day in a cell, as people and spreadsheets write it.
    fn date(&self, column: Column) -> String {
        let (digits, parted) =
            (format!("{}_digits", text(column)), format!("{}_parted", text(column)));
        let serial = format!("DATE '1899-12-30' + CAST(SUBSTRING({digits}, 1, 5) AS INT)");
        let whole = [(1, 4), (5, 2), (7, 2)]
            .map(|(from, length)| format!("SUBSTRING({digits}, {from}, {length})"));
        format!(
            "CASE WHEN {} THEN TRY_CAST({parted} AS DATE) WHEN {} THEN TRY_CAST(CONCAT({}) AS DATE) WHEN {} THEN {serial} END",
            self.dialect.matches(&parted, "^(19|20)[0-9][0-9]-[0-9]{1,2}-[0-9]{1,2}$"),
            self.dialect.matches(&digits, "^(19|20)[0-9]{6}$"),
            whole.join(", '-', "),
            self.dialect.matches(&digits, "^[0-9]{5}([.][0-9]+)?$"),
        )
    }

    /// The day in a cell; NULL when there is none that has come.
    fn day(&self, column: Column) -> String {
        let date = format!("{}_date", text(column));
        format!("CASE WHEN {date} <= {} THEN {date} END", self.as_of())
    }

    /// The last day in a cell; the day to measure on where it goes on.
    fn end(&self, column: Column) -> String {
        let ongoing = literals(words::ONGOING_WORDS.into_iter().chain([ONGOING]));
        format!(
            "CASE WHEN {} IN ({ongoing}) THEN {} ELSE {} END",
            text(column),
            self.as_of(),
            self.day(column)
        )
    }

    fn persons(&self, number: Number) -> String {
        let text = text(Column::Fact(Fact::Number(number)));
        let (least, most) = number.bounds();
        let value =
            format!("CASE WHEN {text}_number BETWEEN {least} AND {most} THEN {text}_number END");
        let words = |choice: Choice| {
            let fact = Fact::Single(Single::HadJobBefore);
            literals(words::words(fact, choice).into_iter().chain([choice.key()]))
        };
        match number {
            Number::BatchPeople if self.one_person_rows() => "CAST(1 AS BIGINT)".to_owned(),
            Number::BatchPriority | Number::BatchOk if self.one_person_rows() => {
                let (yes, no) = (words(Choice::Yes), words(Choice::No));
                format!(
                    "CASE WHEN {text} IN ({yes}) THEN 1 WHEN {text} IN ({no}) THEN 0 ELSE {value} END"
                )
            }
            _ => value,
        }
    }
}

/// The key of the choice in a cell.
fn key(column: Column, fact: Fact) -> String {
    let text = text(column);
    let choice = |&choice: &Choice| {
        format!("WHEN {text} IN ({}) THEN '{}'", literals(keyed(column, choice)), choice.key())
    };
    let choices = fact.choices().iter().map(choice).collect::<Vec<_>>().join(" ");
    format!("CASE {choices} WHEN {text} IS NOT NULL THEN '{UNSURE}' END")
}

/// Whether some of `chosen` were ticked, and whether what was ticked is known: the conditions.
pub fn ticked(query: &Query, fact: Multiple, chosen: &[Choice]) -> [String; 2] {
    let column = Column::Fact(Fact::Multiple(fact));
    let words = chosen.iter().flat_map(|&choice| keyed(column, choice)).collect::<Vec<_>>();
    [
        query.dialect.any_of(&parted(column), &words),
        format!("{} = 'known'", answer(Fact::Multiple(fact))),
    ]
}

pub fn keyed(column: Column, choice: Choice) -> Vec<&'static str> {
    let fact = column.fact();
    fact.map(|fact| words::words(fact, choice))
        .unwrap_or_default()
        .into_iter()
        .chain([choice.key()])
        .collect()
}

pub fn unsure() -> Vec<&'static str> {
    words::UNSURE_WORDS.into_iter().chain([UNSURE]).collect()
}

/// The words for a role.
pub fn role_words(role: Role) -> Vec<&'static str> {
    words::role_words(role).iter().copied().chain([role.key()]).collect()
}
