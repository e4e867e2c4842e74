//! Answers that fit each other, out of what the cells say.

use super::cells::{keyed, role_words, unsure};
use super::names::{answer, band, last, literals, number, over, parted, role, single, start, text};
use super::query::{Layer, Query};
use crate::facts::{
    Choice, Column, EntityKind, Fact, Multiple, Number, ONGOING, Role, Single, Span, UNSURE,
};
use crate::i18n::table as words;

impl Query {
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
        match self.entity_kind {
            EntityKind::Hires => return (role == Role::Employer).to_string(),
            EntityKind::Batches => return (role == Role::Broker).to_string(),
            EntityKind::Person => {}
        }
        let otherwise = self.roles.contains(&role);
        let (text, parts) = (text(Column::Roles), parted(Column::Roles));
        let all =
            Role::ALL.iter().flat_map(|&role| role_words(role)).chain([""]).collect::<Vec<_>>();
        let whole = literals(Role::ALL.iter().flat_map(|&role| role_words(role)));
        format!(
            "CASE WHEN {text} IS NULL THEN {otherwise} WHEN {text} IN ({whole}) THEN {text} IN ({}) \
             WHEN {} THEN {} ELSE FALSE END",
            literals(role_words(role)),
            self.dialect.only(&parts, &all),
            self.dialect.any_of(&parts, &role_words(role)),
        )
    }

    /// Whether all that was ticked is known: `known`, `open` where 不清楚 was ticked besides, else
    /// unsure.
    fn set(&self, set: Multiple) -> String {
        let column = Column::Fact(Fact::Multiple(set));
        let (parts, choices) = (parted(column), Fact::Multiple(set).choices());
        let all = choices
            .iter()
            .flat_map(|&choice| keyed(column, choice))
            .chain(unsure())
            .chain([""])
            .collect::<Vec<_>>();
        let none =
            if choices.contains(&Choice::None) { keyed(column, Choice::None) } else { Vec::new() };
        let mut none_only = none.clone();
        none_only.push("");
        let mixed = format!(
            "{} AND NOT ({})",
            if none.is_empty() { "FALSE".to_owned() } else { self.dialect.any_of(&parts, &none) },
            self.dialect.only(&parts, &none_only),
        );
        format!(
            "CASE WHEN {text} IS NULL THEN NULL WHEN NOT ({}) OR ({mixed}) THEN '{UNSURE}' WHEN {} THEN 'open' ELSE 'known' END",
            self.dialect.only(&parts, &all),
            self.dialect.any_of(&parts, &unsure()),
            text = text(column),
        )
    }

    /// Days win over a band; one that is 不清楚 leaves the band to decide, a wrong one leaves nothing
    /// to.
    fn span(&self, span: Span) -> Vec<(String, String)> {
        let columns = [Column::First(span), Column::Last(span), Column::Band(span)];
        let [first_text, last_text, _] = columns.map(text);
        let (from, to) = (format!("{first_text}_day"), format!("{last_text}_day"));
        let key = format!("{}_key", text(columns[2]));
        let unsure = literals(unsure());
        let wrong = |text: &str, day: &str| {
            format!("({text} IS NOT NULL AND {text} NOT IN ({unsure}) AND {day} IS NULL)")
        };
        let trading = span == Span::Trading;
        let to = if trading { self.as_of() } else { to };
        let band_text = text(columns[2]);
        let band_wrong = format!(
            "({band_text} IS NOT NULL AND {band_text} NOT IN ({unsure}) AND {key} = '{UNSURE}')"
        );
        let mut wrongs = vec![wrong(&first_text, &from), band_wrong];
        if !trading {
            wrongs.push(wrong(&last_text, &to));
        }
        let wrongs = wrongs.join(" OR ");
        let given = format!("{from} IS NOT NULL AND {to} IS NOT NULL AND NOT ({wrongs})");
        let ongoing = literals(words::ONGOING_WORDS.into_iter().chain([ONGOING]));
        let over_given =
            if trading { "FALSE".to_owned() } else { format!("{last_text} NOT IN ({ongoing})") };
        vec![
            (start(span), format!("CASE WHEN {given} AND {to} >= {from} THEN {from} END")),
            (last(span), to.clone()),
            (over(span), over_given),
            (band(span), format!("CASE WHEN {given} OR {wrongs} THEN '{UNSURE}' ELSE {key} END")),
        ]
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
