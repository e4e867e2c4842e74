//! Why each measure stands as it does for a row, in words: what a person reads who answers the
//! questions one after the other. What was said of one row is kept for all that say the same on the
//! facts of a measure, as in [`Judge`](super::judge::Judge).

use super::cache::Cache;
use super::cell_parser::RoleSet;
use super::row::LazyCase;
use super::row_key::{RowKey, Words, day_number};
use super::verdict::Verdict;
use crate::eligibility::{Gap, Outcome, Shortfall, facts_read, outcome};
use crate::facts::{Answers, Date, EntityKind, Fact, FactSet, Profile, Role, Span};
use crate::i18n::{self, table as words};
use crate::interview::question_order;
use crate::policy::{Edition, Granted, Measure, Test};

/// Explains rows by the measures of a table.
#[derive(Clone, Debug)]
pub struct Explainer {
    /// Every measure of the edition: a service too may make an answer count.
    measures: Vec<Explained>,
    /// What each role is asked, in order.
    questions: Vec<(Role, Vec<Asked>)>,
    missing: Cache<u64, FactSet>,
    sentences: Cache<u64, Sentence>,
    cures: Cache<u64, String>,
    as_of: Date,
    key: Vec<u64>,
}

#[derive(Clone, Debug)]
struct Explained {
    granted: Granted,
    roles: RoleSet,
    facts: FactSet,
    words: Words,
    /// Its index in the table; None when it is not among its measures.
    index: Option<usize>,
    /// What stands before its sentence in a cell.
    title: String,
}

/// What is asked, and which measures look at it.
#[derive(Clone, Debug)]
struct Asked {
    fact: Fact,
    measures: Vec<usize>,
}

/// What is said of a measure. In the middle stands how it could be cured.
#[derive(Clone, Debug)]
struct Sentence {
    before: String,
    gaps: Vec<(Option<Span>, Gap)>,
    after: String,
}

/// So many bytes of sentences are kept.
const SENTENCE_BYTES: usize = 8 << 20;
/// So many bytes are kept of what measures lack.
const MISSING_BYTES: usize = 4 << 20;
/// So many bytes of cures are kept: a year has few days.
const CURE_BYTES: usize = 1 << 19;

impl Explainer {
    /// By the measures of `edition`, of which `table` are explained, for rows of this kind.
    pub fn new(
        edition: &Edition,
        table: &[&'static Measure],
        entity_kind: EntityKind,
        key: &RowKey,
        as_of: Date,
    ) -> Self {
        let explained = |granted: Granted| {
            let facts = facts_read(granted.measure);
            Explained {
                granted,
                roles: granted.measure.roles.iter().copied().collect(),
                facts,
                words: key.words_of(facts),
                index: table.iter().position(|measure| measure.id == granted.measure.id),
                title: words::why(granted.measure, ""),
            }
        };
        let measures = edition.grants().map(explained).collect::<Vec<_>>();
        let other_list = match entity_kind {
            EntityKind::Hires => EntityKind::Batches,
            EntityKind::Person | EntityKind::Batches => EntityKind::Hires,
        };
        let question = |fact: &Fact| {
            let looks = |index: &usize| measures[*index].facts.has(*fact);
            let measures = (0..measures.len()).filter(looks).collect();
            (fact.entity_kind() != other_list).then_some(Asked { fact: *fact, measures })
        };
        let of_role =
            |&role: &Role| (role, question_order(role).iter().filter_map(question).collect());
        let questions = Role::ALL.iter().map(of_role).collect();
        Self {
            questions,
            measures,
            missing: Cache::of_bytes(MISSING_BYTES),
            sentences: Cache::of_bytes(SENTENCE_BYTES),
            cures: Cache::of_bytes(CURE_BYTES),
            as_of,
            key: Vec::new(),
        }
    }

    /// Explains a row whose answers are on these facts.
    pub fn explain(
        &mut self,
        row: &RowKey,
        answered: FactSet,
        case: &LazyCase<'_>,
        verdict: &mut Verdict,
    ) {
        let kept = self.kept(row, answered, case);
        let Self { measures, sentences, cures, key, as_of, .. } = self;
        for (index, explained) in measures.iter().enumerate() {
            let Some(shown) = explained.index else { continue };
            if !explained.roles.meets(row.roles()) {
                continue;
            }
            explained.write_key(index, row, kept, key);
            let make = || Sentence::new(explained.granted, &only(&case.profile, kept));
            let sentence = sentences.get_or(key, make, Sentence::size);
            verdict.begin_reason(&explained.title);
            let start = verdict.text.len();
            verdict.text.push_str(&sentence.before);
            for &(span, gap) in &sentence.gaps {
                let gap = row.gap(span, gap);
                let make = || i18n::cure(gap, *as_of).unwrap_or_default();
                verdict.text.push_str(cures.get_or(&gap_key(gap), make, String::len));
            }
            verdict.text.push_str(&sentence.after);
            verdict.reasons.push((shown, start..verdict.text.len()));
        }
    }

    /// Which answers count: those that could still matter to a measure at their turn, as
    /// [`Interview`](crate::interview::Interview) keeps them.
    fn kept(&mut self, row: &RowKey, answered: FactSet, case: &LazyCase<'_>) -> FactSet {
        let Self { measures, questions, missing, key, .. } = self;
        let (mut kept, mut asked) = (FactSet::NONE, FactSet::NONE);
        let roles = questions.iter().filter(|(role, _)| row.roles().contains(*role));
        for Asked { fact, measures: looking } in roles.flat_map(|(_, questions)| questions) {
            if asked.has(*fact) || !answered.has(*fact) {
                continue;
            }
            asked = asked.with(*fact);
            let mut lacks = |&index: &usize| {
                let explained = &measures[index];
                explained.roles.meets(row.roles()) && {
                    explained.write_key(index, row, kept, key);
                    let make = || explained.missing(&only(&case.profile, kept));
                    missing.get_or(key, make, |_| 0).has(*fact)
                }
            };
            if looking.iter().any(&mut lacks) {
                kept = kept.with(*fact);
            }
        }
        kept
    }
}

impl Explained {
    fn write_key(&self, index: usize, row: &RowKey, kept: FactSet, key: &mut Vec<u64>) {
        key.clear();
        key.extend([index as u64, kept.and(self.facts).bits()]);
        row.write(&self.words, key);
    }

    /// The facts the measure lacks of somebody who has said this.
    fn missing(&self, profile: &Profile) -> FactSet {
        let lacks = |outcome: Outcome| outcome.missing_facts(profile);
        let missing = outcome(self.granted, profile).map(lacks).unwrap_or_default();
        missing.into_iter().map(|(_, fact)| fact).collect()
    }
}

impl Sentence {
    fn new(granted: Granted, profile: &Profile) -> Self {
        let Some(outcome) = outcome(granted, profile) else {
            return Self { before: String::new(), gaps: Vec::new(), after: String::new() };
        };
        let gap = |lack: Shortfall| match &lack.criterion.test {
            Test::MonthsFull(span, ..) => (Some(*span), lack.gap),
            _ => (None, lack.gap),
        };
        let amount = i18n::amount(&outcome).unwrap_or_default();
        Self {
            before: words::of_others(&i18n::verdict_without_cures(&outcome, profile)),
            gaps: outcome.shortfalls(profile).into_iter().map(gap).collect(),
            after: amount + &words::payee(granted.measure, outcome.role),
        }
    }

    /// What it holds besides itself, in bytes.
    fn size(&self) -> usize {
        self.before.len() + self.after.len() + size_of_val(self.gaps.as_slice())
    }
}

/// What somebody has said on these facts, and nothing else. Lists of other roles are left aside.
fn only(profile: &Profile, facts: FactSet) -> Profile {
    let only = |answers: &Answers| {
        let mut kept = Answers::default();
        for (fact, answer) in answers.iter().filter(|(fact, _)| facts.has(*fact)) {
            kept.set(fact, answer.clone());
        }
        kept
    };
    let batches = profile.batches.iter().filter(|_| profile.is(Role::Broker));
    let hires = profile.hires.as_ref().filter(|_| profile.is(Role::Employer));
    Profile {
        as_of: profile.as_of,
        roles: profile.roles.clone(),
        answers: only(&profile.answers),
        batches: batches.map(only).collect(),
        hires: hires.map(|hires| hires.iter().map(only).collect()),
    }
}

/// A key of its own for each gap.
fn gap_key(gap: Gap) -> [u64; 3] {
    match gap {
        Gap::Otherwise => [0, 0, 0],
        Gap::PersonsShort(persons) => [1, persons.into(), 0],
        Gap::DaysShort { days, months } => [2, days.into(), months.into()],
        Gap::Until { day, months } => [3, day_number(day), months.into()],
    }
}
