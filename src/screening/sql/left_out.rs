//! Which rows are people: the words of [`LeftOut`](crate::screening::LeftOut) and where they stand,
//! as patterns.
//!
//! A row is one text: its cells without white space, each between two marks. Where the columns of a
//! table are not known, cells without a value are left out of it.

use super::literal::{exactly, letter_but, letter_of, one_of};
use super::names::{FIRST, ROW};
use super::query::Query;
use crate::i18n::table as words;

/// Begins a cell.
const BEGIN: &str = "\u{1e}";
/// Ends a cell.
const END: &str = "\u{1f}";
/// What may follow a word that stands by itself.
const STOPS: &str = ":：(（";
/// What may follow the word for a note besides.
const NOTE_STOPS: &str = "、.．,，;；0123456789";
const DIGITS: &str = "0123456789";

impl Query<'_> {
    /// The text of a row.
    pub(super) fn row_text(&self) -> String {
        let between = format!("{END}{BEGIN}");
        let cells = if self.names.is_empty() {
            self.dialect.all_cells(&between)
        } else {
            let cell = |name: &String| {
                let cell = self.dialect.as_text(&self.dialect.name(name));
                format!("COALESCE({cell}, '')")
            };
            let between = format!(", {}, ", self.dialect.literal(&between));
            self.names.iter().map(cell).collect::<Vec<_>>().join(&between)
        };
        let [begin, end] = [BEGIN, END].map(|mark| self.dialect.literal(mark));
        let unseen = ('\0'..'\u{ffff}').filter(|it| it.is_whitespace() || words::is_invisible(*it));
        let row = format!("CONCAT({begin}, {cells}, {end})");
        self.dialect.without(&row, &format!("{}+", letter_of(unseen)))
    }

    /// The first cell that is filled.
    pub(super) fn first_cell(&self) -> String {
        let [begin, end] = marks();
        self.dialect.extract(ROW, &format!("^{}{begin}({}+){end}", blanks(), letter()))
    }

    /// Whether a row is assessed.
    pub(super) fn is_person(&self) -> String {
        let mut others = vec![self.dialect.matches(ROW, &format!("^{}$", blanks()))];
        if !self.plan.count_all {
            others.push(self.dialect.matches(ROW, &total_somewhere()));
            others.extend(first_cells().map(|pattern| self.dialect.matches(FIRST, &pattern)));
            others.push(self.signature());
            others.extend(self.headers_again());
            others.push(self.alone());
        }
        format!("NOT ({})", others.join(" OR "))
    }

    fn signature(&self) -> String {
        let pattern = format!("^{}{}", one_of(&words::SIGNATURES), followed_by(STOPS));
        let roles = self.dialect.literals(&words::NO_SIGNATURES);
        format!("({} AND {FIRST} NOT IN ({roles}))", self.dialect.matches(FIRST, &pattern))
    }

    /// Whether one text stands in the row by itself that is a title or the name of a village.
    fn alone(&self) -> String {
        let [begin, end] = [BEGIN, END].map(|mark| self.dialect.literal(mark));
        let others = format!("REPLACE({ROW}, CONCAT({begin}, {FIRST}, {end}), '')");
        let is_alone = self.dialect.matches(&others, &format!("^{}$", blanks()));
        let mut meanings = vec![self.is_village()];
        let titles = self.layout.headings.titles.iter().filter(|title| !title.is_empty());
        let titles = titles.map(String::as_str).collect::<Vec<_>>();
        if !titles.is_empty() {
            meanings.push(format!("{FIRST} IN ({})", self.dialect.literals(&titles)));
        }
        format!("({is_alone} AND ({}))", meanings.join(" OR "))
    }

    fn is_village(&self) -> String {
        let before = letter_but(STOPS.chars());
        let numeral = letter_of(words::NUMERALS.chars().chain(DIGITS.chars()));
        let [villages, groups, shops] = [
            one_of(&words::VILLAGES),
            numeral + &one_of(&words::GROUPS),
            one_of(&words::NO_VILLAGES),
        ]
        .map(|name| {
            self.dialect.matches(FIRST, &format!("^{before}*{name}{}", followed_by(STOPS)))
        });
        format!("(({villages} OR {groups}) AND NOT {shops})")
    }

    /// Whether the headers stand here once more, or the numbers of the columns.
    fn headers_again(&self) -> Option<String> {
        let [begin, end] = marks();
        let cells = |cell: &dyn Fn(usize) -> Vec<String>| {
            let cell = |index: usize| {
                let mut allowed = cell(index);
                allowed.push(String::new());
                format!("{begin}{}{end}", one_of(&allowed))
            };
            let cells = (0..self.names.len()).map(cell).collect::<String>();
            self.dialect.matches(ROW, &format!("^{cells}$"))
        };
        let filled = |count: usize| {
            let cell = format!("{begin}{}+{end}", letter());
            self.dialect.matches(ROW, &format!("({cell}{blanks}){{{count}}}", blanks = blanks()))
        };
        let headers = cells(&|index| {
            self.layout.headings.headers.iter().filter_map(|row| row.get(index).cloned()).collect()
        });
        let numbers = cells(&|index| vec![(index + 1).to_string()]);
        (!self.names.is_empty())
            .then(|| format!("({} AND {headers}) OR ({} AND {numbers})", filled(2), filled(4)))
    }
}

/// A total somewhere in a row.
fn total_somewhere() -> String {
    let [begin, end] = marks();
    let stops = letter_of(STOPS.chars().chain(DIGITS.chars()));
    let totals = words::TOTALS.map(|total| {
        let rest = words::LONGEST_TOTAL - total.chars().count();
        format!("{}({stops}{}{{0,{}}})?", exactly(total), letter(), rest - 1)
    });
    format!("{begin}(?:{}){end}", totals.join("|"))
}

/// What stands in the first cell of totals and of notes.
fn first_cells() -> impl Iterator<Item = String> {
    let also = |also: &str| followed_by(&format!("{STOPS}{also}"));
    [
        format!("^.{{0,{}}}{}{}", words::BEFORE_TOTAL, one_of(&words::TOTALS), also(DIGITS)),
        format!("^{}{}", one_of(&words::NOTES), also(NOTE_STOPS)),
        format!("^{}", one_of(&words::NOTE_BEGINNINGS)),
    ]
    .into_iter()
}

/// The end, or one of these letters and whatever follows.
fn followed_by(stops: &str) -> String {
    format!("({}.*)?$", letter_of(stops.chars()))
}

fn marks() -> [String; 2] {
    [BEGIN, END].map(exactly)
}

/// Blank cells.
fn blanks() -> String {
    format!("(?:{}{})*", exactly(BEGIN), exactly(END))
}

/// A letter of a cell.
fn letter() -> String {
    letter_but(BEGIN.chars().chain(END.chars()))
}
