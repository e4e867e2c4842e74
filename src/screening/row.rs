//! From the cells of a row to a profile.

use super::cell_parser::{CellValue, ChoiceSet};
use crate::facts::{
    Answer, Answers, Choice, Column, Date, End, EntityKind, Fact, FactSet, Multiple, Number,
    Problem, Profile, Role, Span,
};
use std::cell::LazyCell;

/// A row as a profile, and the columns that did not fit.
pub struct Case {
    /// The profile; without roles when none is written.
    pub profile: Profile,
    /// What does not fit together. It counts as 不清楚 in the profile.
    pub conflicts: Vec<(Column, Problem)>,
}

/// The case of a row, made when it is first asked for.
pub type LazyCase<'a> = LazyCell<Case, &'a dyn Fn() -> Case>;

/// A profile that is filled in cell by cell.
#[derive(Clone, Debug)]
pub struct RowBuilder {
    entity_kind: EntityKind,
    profile: Profile,
    /// The entry of a list, where a row is one.
    entry: Answers,
    spans: [SpanColumns; Span::ALL.len()],
    sets: [SetColumns; Multiple::ALL.len()],
}

impl RowBuilder {
    /// What holds for `everyone`; with `one_person_rows` a row is one picker.
    pub fn new(entity_kind: EntityKind, defaults: &Profile, one_person_rows: bool) -> Self {
        let Profile { as_of, roles, answers, .. } = defaults.clone();
        let mut profile = Profile { roles, answers, ..Profile::new(as_of) };
        // As it is for those who write it.
        profile.roles.sort_unstable();
        match entity_kind {
            EntityKind::Person => {}
            EntityKind::Hires => profile.roles = vec![Role::Employer],
            EntityKind::Batches => profile.roles = vec![Role::Broker],
        }
        let mut entry = Answers::default();
        if one_person_rows {
            entry.set(Fact::Number(Number::BatchPeople), Answer::Number(1));
        }
        let (spans, sets) = Default::default();
        Self { entity_kind, profile, entry, spans, sets }
    }

    /// What is there before any cell is set.
    pub fn everyone(&self) -> &Profile {
        &self.profile
    }

    /// The facts on which something is said before any cell is set.
    pub fn given(&self) -> FactSet {
        self.profile.answers.iter().chain(self.entry.iter()).map(|(fact, _)| fact).collect()
    }

    /// Sets the cell of `column`.
    pub fn set_cell(&mut self, column: Column, value: CellValue) {
        match (column, value) {
            (_, CellValue::Nothing) => {}
            (Column::Roles, CellValue::Roles(roles)) => {
                let named = |role: &Role| roles.contains(*role);
                self.profile.roles = Role::ALL.iter().copied().filter(named).collect();
            }
            (Column::Roles, _) => self.profile.roles.clear(),
            (Column::First(span) | Column::Last(span) | Column::Band(span), value) => {
                self.spans[span as usize].set(column, value);
            }
            (Column::Fact(Fact::Multiple(set)), value) => self.sets[set as usize].add(value),
            (Column::Fact(fact), CellValue::One(choice)) => self.set(fact, Answer::One(choice)),
            (Column::Fact(fact), CellValue::Number(number)) => {
                self.set(fact, Answer::Number(number));
            }
            (Column::Fact(fact), CellValue::Day(End::On(day))) => self.set(fact, Answer::Day(day)),
            (Column::Fact(fact), _) => self.set(fact, Answer::Unsure),
        }
    }

    fn set(&mut self, fact: Fact, answer: Answer) {
        let of_person = fact.entity_kind() == EntityKind::Person;
        if of_person { &mut self.profile.answers } else { &mut self.entry }.set(fact, answer);
    }

    /// The case, once every cell is set.
    pub fn finish(mut self) -> Case {
        let mut conflicts = Vec::new();
        for (&span, columns) in Span::ALL.iter().zip(self.spans) {
            if let Some(answer) = columns.answer(span) {
                self.set(Fact::Span(span), answer);
            }
            if columns.contradict() {
                conflicts.push((Column::Last(span), Problem::Contradiction));
            }
        }
        for (&set, columns) in Multiple::ALL.iter().zip(self.sets) {
            if let Some(answer) = columns.answer(set) {
                self.set(Fact::Multiple(set), answer);
            }
        }
        let Self { entity_kind, mut profile, entry, .. } = self;
        match entity_kind {
            EntityKind::Hires => profile.hires = Some(vec![entry]),
            _ if entry.is_empty() => {}
            _ => profile.batches = vec![entry],
        }
        profile.take_silence();
        conflicts.extend(resolve_conflicts(&mut profile));
        Case { profile, conflicts }
    }
}

/// Makes 不清楚 of every answer that does not fit the others. Each turn takes at least one number,
/// span or set out of those that can be at fault, so it ends.
fn resolve_conflicts(profile: &mut Profile) -> Vec<(Column, Problem)> {
    let mut conflicts = Vec::new();
    loop {
        let faults = profile.faults();
        if faults.is_empty() {
            return conflicts;
        }
        for fault in faults {
            conflicts.extend(Column::of(fault.fact).first().map(|&column| (column, fault.problem)));
            if let Some(answers) = profile.at_mut(fault.entity) {
                answers.set(fault.fact, Answer::Unsure);
            }
        }
    }
}

/// What the columns of a set say. There may be several: 户类型 and 监测对象类别 name groups of one
/// person.
#[derive(Clone, Copy, Debug, Default)]
struct SetColumns {
    is_given: bool,
    ticked: ChoiceSet,
    unsure: bool,
}

impl SetColumns {
    fn add(&mut self, value: CellValue) {
        self.is_given = true;
        match value {
            CellValue::Many { ticked, unsure } => {
                self.ticked = self.ticked.with(ticked);
                self.unsure |= unsure;
            }
            _ => self.unsure = true,
        }
    }

    /// What all of them name. That a column names none holds only while no other names some or is
    /// 不清楚.
    fn answer(self, set: Multiple) -> Option<Answer> {
        let named = |choice: &Choice| self.ticked.contains(*choice);
        let some = |choice: &Choice| *choice != Choice::None;
        let mut ticked = set.choices().iter().copied().filter(named).collect::<Vec<_>>();
        if self.unsure || ticked.iter().any(some) {
            ticked.retain(some);
        }
        let answer = if ticked.is_empty() {
            Answer::Unsure
        } else {
            Answer::Many { ticked, unsure: self.unsure }
        };
        self.is_given.then_some(answer)
    }
}

/// What the three columns of a span say.
#[derive(Clone, Copy, Debug, Default)]
pub struct SpanColumns {
    first: Part<End>,
    last: Part<End>,
    band: Part<Choice>,
    /// The two days that one cell holds.
    both: Option<(Date, End)>,
}

/// What one of them says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part<T> {
    #[default]
    Nothing,
    Unsure,
    Wrong,
    Given(T),
}

impl From<CellValue> for Part<End> {
    fn from(value: CellValue) -> Self {
        match value {
            CellValue::Nothing => Self::Nothing,
            CellValue::Day(end) => Self::Given(end),
            CellValue::Unsure | CellValue::Mark => Self::Unsure,
            _ => Self::Wrong,
        }
    }
}

impl From<CellValue> for Part<Choice> {
    fn from(value: CellValue) -> Self {
        match value {
            CellValue::Nothing => Self::Nothing,
            CellValue::One(choice) => Self::Given(choice),
            CellValue::Unsure | CellValue::Mark => Self::Unsure,
            _ => Self::Wrong,
        }
    }
}

impl SpanColumns {
    /// Sets the cell of one of them, which says something.
    pub fn set(&mut self, column: Column, value: CellValue) {
        match (column, value) {
            (Column::First(_) | Column::Last(_), CellValue::Days(first, end)) => {
                self.both = Some((first, end));
            }
            (Column::First(_), value) => self.first = value.into(),
            (Column::Last(_), value) => self.last = value.into(),
            (_, value) => self.band = value.into(),
        }
    }

    /// Whether a cell with both days and one beside it say two things.
    pub fn contradict(self) -> bool {
        let other = |part: Part<End>, end: End| matches!(part, Part::Given(it) if it != end);
        self.both
            .is_some_and(|(first, end)| other(self.first, End::On(first)) || other(self.last, end))
    }

    /// Days win over a band. A day that is 不清楚 leaves the band to decide, a wrong one leaves
    /// nothing to.
    pub fn answer(self, span: Span) -> Option<Answer> {
        let last = if span == Span::Trading { Part::Given(End::Ongoing) } else { self.last };
        let (first, last) = match self.both {
            _ if self.contradict() => (Part::Wrong, last),
            Some((first, end)) if self.first != Part::Wrong && last != Part::Wrong => {
                (Part::Given(End::On(first)), Part::Given(end))
            }
            _ => (self.first, last),
        };
        match (first, last, self.band) {
            (Part::Wrong, ..) | (_, Part::Wrong, _) | (.., Part::Wrong) => Some(Answer::Unsure),
            (Part::Given(End::On(first)), Part::Given(last), _) => Some(Answer::Days(first, last)),
            (.., Part::Given(band)) => Some(Answer::One(band)),
            (.., Part::Unsure) | (Part::Unsure, ..) | (_, Part::Unsure, _) => Some(Answer::Unsure),
            _ => None,
        }
    }
}
