//! Conditions as expressions whose values are truths: the fold of the evaluator, in another
//! language.

use super::names::{answer, band, last, literals, number, over, role, single, start, ticked};
use super::query::{Layer, Query};
use crate::facts::{Choice, Column, Day, Fact, Multiple, Role, Single, Span, UNSURE};
use crate::policy::{Condition, Fold};
use crate::policy::{Measure, Test};
use crate::screening::cell_parser::Meaning;

/// An expression whose value is a truth.
#[derive(Clone, Debug)]
pub struct Truth(pub String);

impl Fold for Truth {
    /// No is the least, yes the most.
    fn all(parts: impl Iterator<Item = Self>) -> Self {
        match listed(parts).as_slice() {
            [] => Self("3".to_owned()),
            [one] => Self(one.clone()),
            parts => Self(format!("LEAST({})", parts.join(", "))),
        }
    }

    /// The first of yes, not known and not clear that is among the parts.
    fn any(parts: impl Iterator<Item = Self>) -> Self {
        match listed(parts).as_slice() {
            [] => Self("0".to_owned()),
            [one] => Self(one.clone()),
            parts => {
                let parts = parts.join(", ");
                Self(format!(
                    "CASE WHEN 3 IN ({parts}) THEN 3 WHEN 1 IN ({parts}) THEN 1 WHEN 2 IN ({parts}) THEN 2 ELSE 0 END"
                ))
            }
        }
    }
}

fn listed(parts: impl Iterator<Item = Truth>) -> Vec<String> {
    parts.map(|part| part.0).collect()
}

/// The truth of a measure's condition.
pub fn of_measure(measure: &Measure) -> String {
    format!("q_{}_truth", measure.id.replace('-', "_"))
}

/// Whether a measure is one of somebody's roles.
pub fn applies(measure: &Measure) -> String {
    format!("({})", measure.roles.iter().map(|&it| role(it)).collect::<Vec<_>>().join(" OR "))
}

impl Query<'_> {
    /// The truth of every measure.
    pub(super) fn truths(&self) -> Layer {
        let column =
            |measure: &'static Measure| (of_measure(measure), self.truth(&measure.condition).0);
        Layer { name: "truths", adds: self.measures().into_iter().map(column).collect() }
    }

    /// The truth of a condition.
    pub(super) fn truth(&self, condition: &'static Condition<crate::policy::Criterion>) -> Truth {
        condition.fold(&|criterion| self.test(&criterion.test))
    }

    fn test(&self, test: &'static Test) -> Truth {
        match test {
            Test::Is(fact, accepted) => test_choice(*fact, &[(accepted, "3")], "0"),
            Test::IsOrAsk(fact, accepted, ask, _) => {
                test_choice(*fact, &[(accepted, "3"), (ask, "2")], "0")
            }
            Test::Includes(fact, wanted) => self.includes(*fact, wanted),
            Test::MonthsFull(span, months, _) => of_months(*span, *months, ["3", "2", "0"]),
            Test::MonthsBelow(span, months, _) => of_months(*span, *months, ["0", "2", "3"]),
            Test::AtLeast(fact, least) => {
                let number = number(*fact);
                Truth(format!(
                    "CASE WHEN {number} IS NULL THEN 1 WHEN {number} >= {least} THEN 3 ELSE 0 END"
                ))
            }
            Test::Several(fact, _) => {
                let number = number(*fact);
                Truth(format!(
                    "CASE WHEN {number} IS NULL THEN 1 WHEN {number} = 0 THEN 0 WHEN {number} = 1 THEN 2 ELSE 3 END"
                ))
            }
            Test::OfBatch(fact) => test_choice(*fact, &[(&[Choice::None], "0")], "3"),
            Test::RecentGraduate(months, _) => self.recent_graduate(*months),
            Test::SomeHead(count) => Truth(super::heads::truth(count.entity_kind)),
            Test::SmallEnterprise(_) => small_enterprise(),
            Test::AnyMeasure(measures) => Truth::any(measures.iter().map(|measure| {
                let truth = self.truth(&measure.condition).0;
                Truth(format!("CASE WHEN {} THEN {truth} ELSE 0 END", applies(measure)))
            })),
            Test::Unsettled(_) => Truth("2".to_owned()),
        }
    }

    fn includes(&self, fact: Multiple, wanted: &[Choice]) -> Truth {
        let answer = answer(Fact::Multiple(fact));
        let table = self.word_table(Column::Fact(Fact::Multiple(fact)));
        let wanted = wanted.iter().flat_map(|&choice| table.saying(Meaning::Choice(choice)));
        let some = self.dialect.any_of(&ticked(fact), &wanted.collect::<Vec<_>>());
        Truth(format!(
            "CASE WHEN COALESCE({answer}, '{UNSURE}') = '{UNSURE}' THEN 1 WHEN {some} THEN 3 WHEN {answer} = 'known' THEN 0 ELSE 1 END"
        ))
    }

    fn recent_graduate(&self, months: u32) -> Truth {
        let [left, hired] = [Day::LeftSchool, Day::Hired].map(|day| answer(Fact::Day(day)));
        let in_time = format!(
            "CASE WHEN {left} IS NULL OR {hired} IS NULL THEN 1 WHEN {hired} <= {left} + INTERVAL '{months}' MONTH THEN 3 ELSE 2 END"
        );
        let parts = [
            self.includes(Multiple::HireGroups, &[Choice::Graduate]),
            test_choice(Single::HadJobBefore, &[(&[Choice::No], "3")], "0"),
            Truth(in_time),
        ];
        Truth::all(parts.into_iter())
    }
}

/// What a single choice comes to: not known while it was not said.
fn test_choice(fact: Single, judged: &[(&[Choice], &str)], otherwise: &str) -> Truth {
    let answer = single(fact);
    let case = |(choices, truth): &(&[Choice], &str)| {
        format!(
            "WHEN {answer} IN ({}) THEN {truth} ",
            literals(choices.iter().map(|choice| choice.key()))
        )
    };
    let cases = judged.iter().map(case).collect::<String>();
    Truth(format!(
        "CASE WHEN COALESCE({answer}, '{UNSURE}') = '{UNSURE}' THEN 1 {cases}ELSE {otherwise} END"
    ))
}

fn small_enterprise() -> Truth {
    let ask: &[Choice] = &[Choice::Cooperative, Choice::Other];
    let size = test_choice(Single::EnterpriseSize, &[(&[Choice::MicroSmall], "3")], "0").0;
    let employer =
        test_choice(Single::EmployerForm, &[(&[Choice::Enterprise], &size), (ask, "2")], "0").0;
    let owner =
        test_choice(Single::BizForm, &[(&[Choice::MicroSmallEnterprise], "3"), (ask, "2")], "0").0;
    let [is_employer, starts, shares] =
        [Role::Employer, Role::Entrepreneur, Role::Partners].map(role);
    let parts = [
        format!("CASE WHEN {is_employer} THEN {employer} ELSE 0 END"),
        format!("CASE WHEN {starts} OR {shares} THEN {owner} ELSE 0 END"),
    ];
    Truth::any(parts.into_iter().map(Truth))
}

/// Truths for full, for one day short of it, and for less. A band has no edge.
fn of_months(span: Span, months: u32, [full, edge, short]: [&str; 3]) -> Truth {
    let (start, last, over, band) = (start(span), last(span), over(span), band(span));
    let due = format!("{start} + INTERVAL '{months}' MONTH");
    let long = [Choice::From3Months, Choice::From1Year, Choice::All, Choice::Some].map(Choice::key);
    Truth(format!(
        "CASE WHEN {start} IS NOT NULL THEN CASE WHEN {last} >= {due} THEN {full} \
         WHEN {over} AND {last} + INTERVAL '1' DAY = {due} THEN {edge} ELSE {short} END \
         WHEN COALESCE({band}, '{UNSURE}') = '{UNSURE}' THEN 1 WHEN {band} IN ({}) THEN 3 ELSE 0 END",
        literals(long),
    ))
}
