//! How many people count, as columns.

use super::names::{band, number, single};
use super::query::{Layer, Query};
use crate::facts::{Choice, EntityKind, Number, Single, Span};
use crate::policy::{Amount, HeadRule, Measure, Test};

/// The names of what is counted, as in [`HeadCount`](crate::eligibility::HeadCount).
#[derive(Clone, Copy, Debug)]
pub enum Count {
    /// They count.
    Sure,
    /// They may count.
    Unsure,
    /// They count only under one reading.
    Edge,
    /// There may be more.
    Unbounded,
    /// Of the sure, the priority people.
    Priority,
    /// Of all, those who may be.
    PriorityMost,
}

const COUNTS: [(Count, &str); 6] = [
    (Count::Sure, "sure"),
    (Count::Unsure, "unsure"),
    (Count::Edge, "edge"),
    (Count::Unbounded, "unbounded"),
    (Count::Priority, "priority"),
    (Count::PriorityMost, "priority_most"),
];

/// The column of a count.
pub fn count(entity_kind: EntityKind, count: Count) -> String {
    let list = if entity_kind == EntityKind::Hires { "hires" } else { "batch" };
    format!("q_{list}_{}", COUNTS[count as usize].1)
}

/// Whether at least one head counts, as a truth.
pub fn truth(entity_kind: EntityKind) -> String {
    let [sure, unsure, edge, unbounded] =
        [Count::Sure, Count::Unsure, Count::Edge, Count::Unbounded]
            .map(|it| count(entity_kind, it));
    format!(
        "CASE WHEN {sure} > 0 THEN 3 WHEN {unsure} > 0 OR {unbounded} THEN 1 WHEN {edge} > 0 THEN 2 ELSE 0 END"
    )
}

/// Whether anything is true of only some of a batch.
pub fn only_some() -> String {
    let some = |name: String| format!("COALESCE({name}, '') = '{}'", Choice::Some.key());
    let names = [single(Single::QinghaiRural), single(Single::HaixiGoji), band(Span::Picking)];
    format!("({})", names.map(some).join(" OR "))
}

impl Query<'_> {
    /// The heads the measures count.
    pub(super) fn heads(&self) -> Layer {
        let mut adds = Vec::new();
        for heads in counted(&self.measures()) {
            let counts = match (heads.entity_kind, self.entity_kind()) {
                (EntityKind::Hires, EntityKind::Hires) => one(),
                (EntityKind::Hires, _) => hires_by_count(),
                _ => batch(),
            };
            adds.extend(
                COUNTS
                    .iter()
                    .zip(counts)
                    .map(|((it, _), value)| (count(heads.entity_kind, *it), value)),
            );
        }
        Layer { name: "heads", adds }
    }

    /// What of a batch or a hire holds, and how many of a batch it may hold for.
    pub(super) fn entries(&self) -> Layer {
        let mut adds = Vec::new();
        for heads in counted(&self.measures()).into_iter().filter(|heads| self.is_entry(heads)) {
            adds.push((HOLDS.to_owned(), self.truth(&heads.each).0));
            let [people, ok] = [Number::BatchPeople, Number::BatchOk].map(number);
            let counted = format!(
                "CASE WHEN {} THEN COALESCE({ok}, {people}) ELSE {people} END",
                only_some()
            );
            adds.push((COUNTED.to_owned(), counted));
        }
        Layer { name: "entries", adds }
    }

    /// Whether a row holds an entry of the list, rather than counts.
    fn is_entry(&self, heads: &HeadRule) -> bool {
        heads.entity_kind == EntityKind::Batches || self.entity_kind() == EntityKind::Hires
    }
}

/// What of the entry of a row holds.
const HOLDS: &str = "q_entry_holds";
/// The people of a batch it may hold for.
const COUNTED: &str = "q_entry_counted";

/// One hire.
fn one() -> [String; 6] {
    let [sure, unsure, edge] =
        [3, 1, 2].map(|it| format!("CASE WHEN {HOLDS} = {it} THEN 1 ELSE 0 END"));
    [sure, unsure, edge, "FALSE".to_owned(), "0".to_owned(), "0".to_owned()]
}

/// One batch, as the evaluator counts it.
fn batch() -> [String; 6] {
    let [people, ok, priority] =
        [Number::BatchPeople, Number::BatchOk, Number::BatchPriority].map(number);
    let nobody = format!("{HOLDS} = 0 OR COALESCE({people}, 0) = 0");
    let holds = format!(
        "CASE WHEN {} AND ({ok} IS NULL OR {HOLDS} <> 3) THEN 1 ELSE {HOLDS} END",
        only_some()
    );
    let several =
        |it: u8| format!("CASE WHEN {nobody} THEN 0 WHEN {holds} = {it} THEN {COUNTED} ELSE 0 END");
    let most = format!("LEAST({priority}, {COUNTED})");
    [
        several(3),
        several(1),
        several(2),
        format!("({people} IS NULL AND {HOLDS} <> 0)"),
        format!("CASE WHEN {nobody} OR {holds} <> 3 OR {priority} IS NULL THEN 0 ELSE {most} END"),
        format!("CASE WHEN {nobody} THEN 0 WHEN {priority} IS NULL THEN {COUNTED} ELSE {most} END"),
    ]
}

/// The employer's three counts, in place of a list.
fn hires_by_count() -> [String; 6] {
    let [group, both, late] =
        [Number::HiresGroup, Number::HiresBoth, Number::HiresGradOver2].map(number);
    [
        format!("CASE WHEN {group} IS NULL OR {both} IS NULL THEN 0 ELSE {both} END"),
        format!("CASE WHEN {group} IS NULL OR {both} IS NOT NULL THEN 0 ELSE {group} END"),
        format!("CASE WHEN {group} IS NULL OR {late} IS NULL THEN 0 ELSE {late} END"),
        format!("({group} IS NULL OR {late} IS NULL)"),
        "0".to_owned(),
        "0".to_owned(),
    ]
}

/// The lists `measures` count the heads of, each once.
fn counted(measures: &[&'static Measure]) -> Vec<&'static HeadRule> {
    let mut counted: Vec<&'static HeadRule> = Vec::new();
    for measure in measures {
        let of_amount =
            if let Amount::PerHead { heads, .. } = &measure.amount { Some(*heads) } else { None };
        let criteria = measure.condition.criteria();
        let of_criteria = criteria.iter().filter_map(|criterion| match &criterion.test {
            Test::SomeHead(heads) => Some(*heads),
            _ => None,
        });
        for heads in of_criteria.chain(of_amount) {
            if counted.iter().all(|known| known.entity_kind != heads.entity_kind) {
                counted.push(heads);
            }
        }
    }
    counted
}
