//! Answers that fit each other, out of what the cells say.

use super::names::{answer, names_roles, nth_text, number, role, single, text, ticked, words_of};
use super::query::{Layer, Query};
use crate::facts::{
    Choice, Column, EntityKind, Fact, Multiple, Number, Role, Single, Span, UNSURE,
};
use crate::screening::cell_parser::Meaning;

impl Query<'_> {
    /// Roles, sets and spans, out of what their cells say.
    pub(super) fn spans(&self) -> Layer {
        let mut adds = Vec::new();
        for &one in Role::ALL {
            adds.push((role(one), self.role(one)));
        }
        for &set in Multiple::ALL {
            adds.push((answer(Fact::Multiple(set)), self.set(set)));
        }
        for &span in Span::ALL {
            adds.extend(self.span(span));
        }
        Layer { name: "spans", adds }
    }

    fn role(&self, role: Role) -> String {
        match self.entity_kind() {
            EntityKind::Hires => return (role == Role::Employer).to_string(),
            EntityKind::Batches => return (role == Role::Broker).to_string(),
            EntityKind::Person => {}
        }
        let otherwise = self.plan.defaults.roles.contains(&role);
        let (text, parts) = (text(Column::Roles), words_of(Column::Roles, 0));
        let table = self.word_table(Column::Roles);
        format!(
            "CASE WHEN {text} IS NULL THEN {otherwise} WHEN {} THEN {} ELSE FALSE END",
            names_roles(),
            self.dialect.any_of(&parts, &table.saying(Meaning::Role(role))),
        )
    }

    /// Whether all that was ticked is known: `known`, `open` where 不清楚 was ticked besides, else
    /// unsure. That nothing applies holds only while nothing else is ticked.
    fn set(&self, set: Multiple) -> String {
        let column = Column::Fact(Fact::Multiple(set));
        let table = self.word_table(column);
        let is_empty = (0..self.columns(column).len().max(1))
            .map(|nth| format!("{} IS NULL", nth_text(column, nth)))
            .collect::<Vec<_>>();
        let none = table.saying(Meaning::Choice(Choice::None));
        let some = table.answers().into_iter().filter(|word| !none.contains(word));
        let unsure = [Meaning::Unsure, Meaning::Mark].map(|it| table.saying(it)).concat();
        let ticked = ticked(set);
        let [some, unsure] =
            [some.collect(), unsure].map(|words: Vec<&str>| self.dialect.any_of(&ticked, &words));
        format!(
            "CASE WHEN {} THEN NULL WHEN {some} THEN CASE WHEN {unsure} THEN 'open' ELSE 'known' END \
             WHEN {unsure} THEN '{UNSURE}' ELSE 'known' END",
            is_empty.join(" AND "),
        )
    }

    /// Answers that fit each other, after what silence means.
    pub(super) fn fitting() -> Layer {
        let mut adds = Vec::new();
        for &fact in Single::ALL {
            let given = format!("{}_given", single(fact));
            let value = if fact == Single::BrandLink { brand(&given) } else { given };
            adds.push((single(fact), value));
        }
        let given = |fact: Number| format!("{}_given", number(fact));
        let part = |part: Number, whole: Number| {
            let (part, whole) = (given(part), given(whole));
            format!("CASE WHEN {part} > {whole} THEN NULL ELSE {part} END")
        };
        for &fact in Number::ALL {
            let value = match fact {
                Number::PartnersEligible => part(fact, Number::PartnersTotal),
                Number::HiresBoth => part(fact, Number::HiresGroup),
                Number::BatchOk => part(fact, Number::BatchPeople),
                Number::BatchPriority => continue,
                Number::HiresGradOver2 => {
                    let [late, group] =
                        [fact, Number::HiresGroup].map(|it| text(Column::Fact(Fact::Number(it))));
                    format!(
                        "CASE WHEN {late} IS NULL AND {group} IS NOT NULL THEN 0 ELSE {} END",
                        given(fact)
                    )
                }
                _ => given(fact),
            };
            adds.push((number(fact), value));
        }
        Layer { name: "fitting", adds }
    }

    /// The priority people of a batch, at most those who may count.
    pub(super) fn fitting_batches() -> Layer {
        let given = format!("{}_given", number(Number::BatchPriority));
        let countable = format!(
            "CASE WHEN {} THEN COALESCE({ok}, {people}) ELSE {people} END",
            super::heads::only_some(),
            ok = number(Number::BatchOk),
            people = number(Number::BatchPeople),
        );
        let value = format!("CASE WHEN {given} > {countable} THEN NULL ELSE {given} END");
        Layer { name: "fitting_batches", adds: vec![(number(Number::BatchPriority), value)] }
    }
}

/// A brand not spoken of follows the kind of employer.
fn brand(given: &str) -> String {
    let kind = format!("{}_given", single(Single::EmployerKind));
    let [yes, no] = [Choice::Yes, Choice::No].map(Choice::key);
    let by_kind = format!(
        "WHEN {} AND {kind} IN ('{}', '{}') THEN '{yes}' WHEN {0} AND {kind} = '{}' THEN '{no}'",
        role(Role::Employer),
        Choice::BrandEnterprise.key(),
        Choice::Both.key(),
        Choice::Neither.key(),
    );
    format!("CASE WHEN {given} IS NOT NULL THEN {given} {by_kind} END")
}
